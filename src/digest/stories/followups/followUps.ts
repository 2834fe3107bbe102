/** What came of an event weeks later: a ruling, the end of a fire, shareholders who agree. */

import { meanSimilarity } from '../links/groupSimilarity.ts'
import type { Comparing, Link } from '../links/link.ts'
import { CANNOT_LINK, LEAST_WITHOUT_RECALL } from '../similarity/thresholds.ts'
import type { Evidence } from './evidence.ts'

/** Articles of a story that a later one is compared with. */
const COMPARED = 5

/** Least mean similarity of a story and several later articles, of which not all follow it. */
const ALIKE = 0.05
/** An article that shares up to `FEW_RARE_TERMS` with a story of several needs this similarity to one of them. */
const HARDLY = 0.006
const FEW_RARE_TERMS = 4

/**
 * Links of articles to the events that they follow, by the rules of `followUpRules.ts`. An article joins the earlier one with which
 * it shares most rare terms, unless others of another story share as many. A story of a few days joins an earlier one of two at
 * least, where half of its articles or more follow that one alone, and one of them shares more than two rare terms.
 *
 * The work grows with the number of articles, as a rare term has few.
 *
 * @param days Days since 1970 of each article; NaN without a date.
 * @param groups The story of each article, itself alone where it is of none; read anew for each article, so that links may be
 *   joined on the way.
 * @returns Links in the order of the later articles.
 */
export function* followUps(
  evidence: Evidence,
  days: readonly number[],
  groups: readonly (readonly number[])[],
  { similarity }: Pick<Comparing, 'similarity'>,
): Generator<Link, void, undefined> {
  const later = [...days.keys()].filter((at) => !Number.isNaN(days[at]))
  later.sort((one, other) => (days[one] ?? 0) - (days[other] ?? 0) || one - other)
  for (const at of later) {
    if (groups[at]?.length !== 1) continue
    const link = linkOf(at)
    if (link) yield link
  }
  // Stories of several are followed by stories of several. A new event may recall an old one, but seldom in several articles.
  const told = new Set<readonly number[]>()
  for (const at of later) {
    const own = groups[at] ?? []
    if (own.length === 1 || told.has(own)) continue
    told.add(own)
    const links = own.slice(0, COMPARED).map(linkOf)
    const found = links.filter((link) => link !== null)
    const [first] = found
    if (first === undefined || found.length * 2 < links.length) continue
    const earlier = groups[first.to] ?? []
    if (earlier.length < 2 || !found.every(({ to }) => groups[to] === earlier)) continue
    // One article alone may mention the earlier event in passing: a ship enters service `a week after a collision`.
    const [after, before] = [own.slice(0, COMPARED), earlier.slice(0, COMPARED)]
    const silent = after.filter((_, place) => links[place] === null)
    if (silent.length > 0 && meanSimilarity(after, before, similarity) < ALIKE) continue
    if (silent.some((one) => meanSimilarity([one], before, similarity) < LEAST_WITHOUT_RECALL))
      continue
    yield first
  }

  /** To the earlier article with which one shares most; null where there is none, or there are two of different stories. */
  function linkOf(at: number): (Link & { readonly to: number; readonly rareTerms: number }) | null {
    const own = groups[at] ?? []
    const earlierMatches = evidence
      .earlierMatches(at)
      .filter(({ other }) => !(own.length > 1 && own.includes(other)))
      .filter(({ other }) => similarity(at, other) !== CANNOT_LINK)
      .sort((left, right) => right.rareTerms - left.rareTerms || left.other - right.other)
    const [best] = earlierMatches
    if (best === undefined) return null
    const { other, rareTerms } = best
    const isOne = earlierMatches.every(
      (each) => groups[each.other] === groups[other] || each.rareTerms < rareTerms,
    )
    if (!isOne) return null
    // No pair of the two groups may be one that cannot link.
    const story = (groups[other] ?? []).slice(0, COMPARED)
    const both = own.slice(0, COMPARED)
    if (story.some((each) => both.some((one) => similarity(one, each) === CANNOT_LINK))) return null
    const isLittle = own.length === 1 && story.length > 1 && rareTerms <= FEW_RARE_TERMS
    if (isLittle && story.every((each) => similarity(at, each) < HARDLY)) return null
    return {
      low: Math.min(at, other),
      high: Math.max(at, other),
      score: similarity(at, other),
      to: other,
      rareTerms,
    }
  }
}
