import type { MovedTopic } from '../build/movedTopics.ts'
import { groupBy } from '../digest/group.ts'
import type { Settings } from '../records/settings.ts'
import { spelt } from '../text/clean.ts'
import { keeping, MOST_PAIRS } from './formerlyLine.ts'

/** What keeps page and feed of topics that have another name; empty where there are none. */
export function topicsLine(moved: readonly MovedTopic[], topics: Settings['topics']): string {
  if (moved.length === 0) return ''
  const all = [...groupBy(moved, ({ to }) => to.id)]
  const first = all.slice(0, MOST_PAIRS)
  const isMore = all.length > MOST_PAIRS
  // What the settings say of it is what it was called, too, by now.
  const said = (id: string) => Object.entries(topics).find((names) => names.flat().includes(id))
  const pairs = first.map(([now, its]) => {
    const all = its.flatMap(({ from: { id } }) => {
      const [known, was] = said(id) ?? [id, []]
      return [...was, known]
    })
    const was = [...new Set(all)].map(quoted)
    return `${quoted(now)}: ${was.length === 1 ? was[0] : `[${was.join(', ')}]`}`
  })
  const stale = new Set(
    first.flatMap(([, its]) => its.flatMap(({ from }) => said(from.id)?.[0] ?? [])),
  )
  const names = first.flatMap(([now, its]) =>
    its.map(({ from }) => `“${spelt(from.id)}” is “${spelt(now)}” now`),
  )
  const told = `${names.join(', ')}${isMore ? ', …' : ''}`
  return `Topics at another address: ${told}. ${keeping('topics', pairs, isMore, [...stale].map(spelt))}\n`
}

/** As TypeScript writes it. */
function quoted(name: string): string {
  return `'${spelt(name).replace(/['\\]/g, '\\$&')}'`
}
