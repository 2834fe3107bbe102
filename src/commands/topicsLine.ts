import type { MovedTopic } from '../build/movedTopics.ts'
import { groupBy } from '../digest/group.ts'
import { otherNames, type Settings, type TopicNames } from '../records/settings.ts'
import { topicKey } from '../records/topicKey.ts'
import { spelt } from '../text/clean.ts'
import { slug } from '../text/slug.ts'
import { keeping, MOST_PAIRS } from './formerlyLine.ts'

/**
 * What keeps page and feed of topics that have another name, and which addresses end where two became one; empty
 * where there are none.
 */
export function topicsLine(moved: readonly MovedTopic[], topics: Settings['topics']): string {
  const renamed = moved.filter((each) => isRenamed(each, topics))
  const back = moved.filter((each) => isBack(each, topics))
  const ended = moved.filter((each) => !renamed.includes(each) && !back.includes(each))
  return renamedLine(renamed, topics) + backLine(back) + endedLine(ended, topics)
}

/** Renamed in its files alone: neither an address that was there nor one that the settings chose. */
function isRenamed({ from, to }: MovedTopic, topics: Settings['topics']): boolean {
  const isOther = topicKey(from.name) !== topicKey(to.name)
  return to.isNew && isOther && (saidOf(to.name, topics)?.[1].was ?? []).length === 0
}

function renamedLine(moved: readonly MovedTopic[], topics: Settings['topics']): string {
  if (moved.length === 0) return ''
  const all = [...groupBy(moved, ({ to }) => to.name)]
  const first = all.slice(0, MOST_PAIRS)
  const isMore = all.length > MOST_PAIRS
  const pairs = first.map(([now, its]) => {
    const names = its.flatMap(({ from: { name } }) => {
      const [known, { was }] = saidOf(name, topics) ?? [name, { was: [] }]
      return [...was, known]
    })
    return pair(
      now,
      names,
      its.flatMap(({ from }) => languagePairs(saidOf(from.name, topics)?.[1])),
    )
  })
  const stale = new Set(
    first.flatMap(([, its]) => its.flatMap(({ from }) => saidOf(from.name, topics)?.[0] ?? [])),
  )
  const names = first.flatMap(([now, its]) =>
    its.map(({ from }) => `“${spelt(from.name)}” is “${spelt(now)}” now`),
  )
  const told = `${names.join(', ')}${isMore ? ', …' : ''}`
  return `Topics at another address: ${told}. ${keeping('topics', pairs, isMore, [...stale].map(spelt))}\n`
}

/** The settings have come to name the topic's first name, as they are asked to; where it stood, a page leads on. */
function isBack({ from, to }: MovedTopic, topics: Settings['topics']): boolean {
  const key = topicKey(to.name)
  const [first] = saidOf(to.name, topics)?.[1].was ?? []
  const isSame = topicKey(from.name) === key && from.id === slug(key)
  return to.isNew && isSame && first !== undefined && to.id === slug(topicKey(first))
}

/** `Topics at the address of their first name: t/video-games.html leads to t/games.html (“Video games”) now`. */
function backLine(back: readonly MovedTopic[]): string {
  if (back.length === 0) return ''
  const told = back
    .slice(0, MOST_PAIRS)
    .map(({ from, to }) => `t/${from.id}.html leads to ${placeOf(to)} now`)
  const more = back.length > MOST_PAIRS ? `, … (${back.length})` : ''
  return `Topics at the address of their first name: ${told.join(', ')}${more}; their feeds stand there alone\n`
}

/**
 * `Topics whose address ends: t/tin.html (“Tin”) is t/metals.html (“Metals”) now. A topic has one address, that of
 * the first name that it had: to have a page there lead on, in .eleventy.ts write topics: { 'Metals': ['Metals',
 * 'Tin'] }`. Where the settings chose another address, the line that keeps the one before is told.
 */
function endedLine(ended: readonly MovedTopic[], topics: Settings['topics']): string {
  if (ended.length === 0) return ''
  const first = ended.slice(0, MOST_PAIRS)
  const isMore = ended.length > MOST_PAIRS
  const told = first.map((each) => {
    const { from, to } = each
    return `${placeOf(from)} is ${placeOf(to)} now${leadsOn(each, topics) ? ', to which a page there leads' : ''}`
  })
  // Its readers and feeds keep the address that a topic of this name had before the other came to it.
  const joined = first.filter(({ to }) => !to.isNew && saidOf(to.name, topics) === undefined)
  const chosen = first.filter((each) => !joined.includes(each))
  const leading = [...groupBy(joined, ({ to }) => to.name)].map(([now, its]) =>
    pair(now, [now, ...its.map(({ from }) => from.name)], []),
  )
  // Of several pages that came to one topic the one of its own name keeps its address.
  const kept = [
    ...groupBy(
      chosen.flatMap((each) => keptBy(each, topics) ?? []),
      ({ now }) => now,
    ),
  ].map(([now, its]) => {
    const ahead = its.map(({ kept }) => kept).sort((a, b) => Number(b === now) - Number(a === now))
    const others = its.flatMap(({ others }) => others)
    return pair(now, [...ahead, ...others], languagePairs(saidOf(now, topics)?.[1]))
  })
  const hint = [
    ...asked('to have a page there lead on', leading),
    ...asked('to keep the one before', kept),
  ].join('; ')
  return (
    `Topics whose address ends: ${told.join(', ')}${isMore ? `, … (${ended.length})` : ''}. ` +
    `A topic has one address, that of the first name that it had${hint && `: ${hint}`}\n`
  )
}

function asked(what: string, pairs: readonly string[]): readonly string[] {
  return pairs.length === 0
    ? []
    : [`${what}, in .eleventy.ts write topics: { ${pairs.join(', ')} }`]
}

/** See `movedPages`. */
function leadsOn({ from, to }: MovedTopic, topics: Settings['topics']): boolean {
  const [now, names] = saidOf(to.name, topics) ?? []
  if (now === undefined || names === undefined) return false
  return [now, ...otherNames(names)].some((name) => slug(topicKey(name)) === from.id)
}

function placeOf({ id, name }: MovedTopic['from']): string {
  return `t/${id}.html (“${spelt(name)}”)`
}

/** What keeps the address of a page that came to another. */
interface Kept {
  /** The name of the topic in the settings. */
  readonly now: string
  /** The name that gives the address before. */
  readonly kept: string
  readonly others: readonly string[]
}

/** What the settings are to say, so that the address before stays; null where no name is known that gives it. */
function keptBy({ from, to }: MovedTopic, topics: Settings['topics']): Kept | null {
  const said = saidOf(to.name, topics)
  const names = said === undefined ? [to.name] : [...said[1].was, said[0]]
  const kept = [from.name, ...names].find((name) => slug(topicKey(name)) === from.id)
  if (kept === undefined) return null
  const now = said?.[0] ?? to.name
  return {
    now,
    kept,
    others: names.filter((name) => name !== now && topicKey(name) !== topicKey(kept)),
  }
}

/** What the settings say of a topic: the name that it has there, and its others. */
function saidOf(
  name: string,
  topics: Settings['topics'],
): readonly [string, TopicNames] | undefined {
  const key = topicKey(name)
  return Object.entries(topics).find(([known, names]) =>
    [known, ...otherNames(names)].some((own) => topicKey(own) === key),
  )
}

/** `'Metals': ['Tin', 'Copper']`, or with its names in languages: `{ was: 'Tin', zh: '金属' }`. */
function pair(now: string, all: readonly string[], byLanguage: readonly string[]): string {
  const names = [...new Set(all)].map(quoted)
  const was = names.length === 1 ? `${names[0]}` : `[${names.join(', ')}]`
  return `${quoted(now)}: ${byLanguage.length > 0 ? `{ was: ${[was, ...byLanguage].join(', ')} }` : was}`
}

/** Its names in languages, as the settings say them: `zh: '芯片'`. */
function languagePairs(names: TopicNames | undefined): readonly string[] {
  return Object.entries(names?.byLanguage ?? {}).flatMap(([language, name]) =>
    name === null ? [] : [`${language}: ${quoted(name)}`],
  )
}

/** As TypeScript writes it. */
function quoted(name: string): string {
  return `'${spelt(name).replace(/['\\]/g, '\\$&')}'`
}
