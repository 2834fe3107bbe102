/** Query relaxation: which words to leave out where no article has all that were typed. */
import type { Answer, Attempt } from './answer.ts'
import type { Need, Query } from './parse.ts'

/** English words that a question has and its answer need not have. */
export const STOP_WORDS = new Set(
  'a about an and any are as at be been but by can could did do does for from had happen happened has have how in into is it its many more most much no not of off on or our out over should so than that the their them there these they this to up was were what when where which who whom whose why will with would'.split(
    ' ',
  ),
)

/** Subsets of the needs that are tried at most, those with the rarest needs first. */
const MOST_ATTEMPTS = 16

/** At most so many articles, and one of so many, are few: a page of results. */
const FEW = 10
const SMALL_SHARE = 16

/** What a need finds alone. */
export interface Alone {
  readonly need: Need
  readonly articles: number
  /** These articles, the best first; of a common term not all. */
  readonly ranked: Attempt['ranked']
}

/**
 * Relaxes a query that no article matches: searches for the subset of its needs that some article has and whose needs
 * are rarest (a need in n articles counts n^-0.3, the first twice). Stop words are left out first and not named in the
 * answer.
 *
 * A subset has at least half of the needs. One of two, or of three of which the others stand nowhere, is enough where few
 * articles have it, twice as many of what was typed first, and it is no single character: of `SMR Czech` the reactors, of
 * `price Czech` nothing.
 *
 * @param alone What each need finds alone, in their order.
 * @param articles Articles of the index.
 * @returns Null when no article has as much.
 */
export async function dropWords(
  query: Query,
  alone: readonly Alone[],
  articles: number,
  ask: (query: Query) => Promise<Attempt>,
): Promise<Answer | null> {
  const content = alone.filter(({ need }, at) => !isStopWord(need, at === alone.length - 1))
  const known = content.filter(({ articles }) => articles > 0)
  // By article the known needs that it has, a bit each; at -1 all of them, which are tried first.
  const has = new Map([[-1, 2 ** known.length - 1]])
  for (const [at, { ranked }] of known.entries()) {
    for (const { number } of ranked) has.set(number, (has.get(number) ?? 0) | (1 << at))
  }
  // What was typed first is meant most: of 特斯拉 降价 it is no price cut.
  const weight = (one: Alone): number => (one === content[0] ? 2 : 1)
  const information = (kept: readonly Alone[]): number =>
    kept.reduce((sum, one) => sum + weight(one) * one.articles ** -0.3, 0)
  const isTelling = (one: Alone): boolean =>
    one.articles <= Math.min(FEW, (articles / SMALL_SHARE) * weight(one)) && !isCharacter(one)
  const tries = [...new Set(has.values())]
    .map((its) => known.filter((_, at) => its & (1 << at)))
    .filter(
      (kept) =>
        (known[1] ? 2 : 3) * kept.length >= content.length &&
        (kept[1] || !content[1] || (kept.some(isTelling) && content.every(isFree))),
    )
    .sort((a, b) => information(b) - information(a))
  for (const kept of tries.slice(0, MOST_ATTEMPTS)) {
    const { answer, found } = await ask({ ...query, needs: kept.map(({ need }) => need) })
    const lacking = content.filter((one) => !kept.includes(one)).map(({ need }) => need)
    if (found) return { ...answer, lacking }
  }
  return null
}

/** Whether a need is neither part of a name such as `J-35` nor quoted. */
function isFree({ need }: Alone): boolean {
  return !need.isAdjacent && !(need.kind === 'phrase' && need.quoted)
}

/** One character, such as a question leaves of 谁赢了. */
function isCharacter({ need }: Alone): boolean {
  return need.kind === 'phrase' && need.units.length === 1
}

/** Stop words, and a single letter at the end, with which the next word begins; not the `J` of `J-35`. */
export function isStopWord(need: Need, isLast = false): boolean {
  return need.kind === 'word' && ((isLast && need.text.length < 2) || STOP_WORDS.has(need.text))
}

/** Behind a word they make another of it: `limit up`, `laid off`. */
const PARTICLES = /^(?:up|off|out|in|on)$/

/**
 * A query without its stop words; one alone that begins it stays, as `who` may be the organization, and so does what is
 * part of a word: `M&A`, `trade-in`, or a particle that ends the query.
 */
export function withoutStopWords(query: Query): Query {
  const { needs } = query
  const content = needs.filter(
    (need, at) =>
      !isStopWord(need) ||
      needs[at - 1]?.isAdjacent ||
      (at > 0 && !needs[at + 1] && PARTICLES.test(need.shown)),
  )
  const [first] = content
  return first && needs.length > content.length + Number(needs[0] !== first)
    ? { ...query, needs: content }
    : query
}
