import type { MovedTopic } from '../build/movedTopics.ts'
import { groupBy } from '../digest/group.ts'
import type { Settings } from '../records/settings.ts'
import { spelt } from '../text/clean.ts'

/** Topics that are told with what to write. */
const MOST_TOPICS = 5

/** What keeps page and feed of topics that have another name; empty where there are none. */
export function topicsLine(moved: readonly MovedTopic[], topics: Settings['topics']): string {
  if (moved.length === 0) return ''
  const all = [...groupBy(moved, ({ to }) => to.id)]
  const told = all.slice(0, MOST_TOPICS)
  const more = all.length > MOST_TOPICS ? ', …' : ''
  const pairs = told.map(([now, its]) => {
    // A name that it has in the settings is one that it had, too, by now.
    const was = its.flatMap(({ from }) => [...(topics[from.id] ?? []), from.id]).map(quoted)
    return `${quoted(now)}: ${was.length === 1 ? was[0] : `[${was.join(', ')}]`}`
  })
  const stale = told.flatMap(([, its]) => its.map(({ from }) => from.id).filter((id) => topics[id]))
  const names = told.flatMap(([now, its]) =>
    its.map(({ from }) => `“${spelt(from.id)}” is “${spelt(now)}” now`),
  )
  return (
    `Topics at another address: ${names.join(', ')}${more}. If the one before is published, keep it: ` +
    `in .eleventy.ts write topics: { ${pairs.join(', ')}${more} }` +
    `${stale.length > 0 ? `, and take out ${stale.map(spelt).join(', ')}` : ''}\n`
  )
}

/** As TypeScript writes it. */
function quoted(name: string): string {
  return `'${spelt(name).replace(/['\\]/g, '\\$&')}'`
}
