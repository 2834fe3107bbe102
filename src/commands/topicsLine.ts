import type { MovedTopic } from '../build/movedTopics.ts'
import { groupBy } from '../digest/group.ts'
import { otherNames, type Settings, type TopicNames } from '../records/settings.ts'
import { spelt } from '../text/clean.ts'
import { keeping, MOST_PAIRS } from './formerlyLine.ts'

/** What keeps page and feed of topics that have another name; empty where there are none. */
export function topicsLine(moved: readonly MovedTopic[], topics: Settings['topics']): string {
  if (moved.length === 0) return ''
  const all = [...groupBy(moved, ({ to }) => to.id)]
  const first = all.slice(0, MOST_PAIRS)
  const isMore = all.length > MOST_PAIRS
  // What the settings say of it is what it was called, too, by now.
  const said = (id: string) =>
    Object.entries(topics).find(([known, names]) => [known, ...otherNames(names)].includes(id))
  const pairs = first.map(([now, its]) => {
    const all = its.flatMap(({ from: { id } }) => {
      const [known, { was }] = said(id) ?? [id, { was: [] }]
      return [...was, known]
    })
    const names = [...new Set(all)].map(quoted)
    const was = names.length === 1 ? `${names[0]}` : `[${names.join(', ')}]`
    const called = its.flatMap(({ from: { id } }) => calledBy(said(id)?.[1]))
    const kept = called.length > 0 ? `{ was: ${[was, ...called].join(', ')} }` : was
    return `${quoted(now)}: ${kept}`
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

/** What pages of a language call it, as the settings say it: `zh: '芯片'`. */
function calledBy(names: TopicNames | undefined): readonly string[] {
  return Object.entries(names?.called ?? {}).flatMap(([language, name]) =>
    name === null ? [] : [`${language}: ${quoted(name)}`],
  )
}

/** As TypeScript writes it. */
function quoted(name: string): string {
  return `'${spelt(name).replace(/['\\]/g, '\\$&')}'`
}
