/** What came of an event weeks later: a ruling, the end of a fire, shareholders who agree. */

import type { Comparing, Link } from '../links/link.ts'
import { meanSimilarity } from '../links/meanSimilarity.ts'
import { CANNOT_LINK, LEAST_WITHOUT_RECALL } from '../similarity/thresholds.ts'
import type { Evidence } from './evidence.ts'
import { RARE_TERMS } from './followUpRules.ts'

/** Articles of a story that a later one is compared with. */
const COMPARED = 5

/** How alike a story and several later articles, of which not all recall it, must be in the mean. */
const ALIKE = 0.05
/** Who shares no more than so many rare terms with a story of several, is less alike to each of them and is of something else. */
const HARDLY = 0.006
const FEW_RARE_TERMS = 4

/**
 * What tells of an event days or months later. Then words say little: most that is as like is another event
 * of the same company. So both share two rare terms at least, one in their
 * headlines or several names, and the later article opens with a figure of the earlier by which it is
 * known again, or gives a sum or measure of it, or recalls its day or month, or its headline tells what
 * came of something, or it names a drug on trial that the earlier names. No follow-up is what tells of a
 * deal of its own, for another sum, or is set elsewhere under a headline of others. One disease in one
 * country is enough, in either language. Of two such stories it is of the one that it shares more with,
 * or of none. So are those of a story of a few days, where half of them or more are of one
 * earlier story of two at least, and one shares more than two things.
 *
 * Grows with the number of articles: a rare term has few.
 *
 * @param days Days since 1970 of each article; NaN without a date.
 * @param groups The story of each article, itself alone where it is of none; asked for anew for each
 *   article, so that links may be joined on the way.
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
  // What came of it is told by several, too. What happened anew recalls what happened before, but seldom a whole story.
  const told = new Set<readonly number[]>()
  for (const at of later) {
    const own = groups[at] ?? []
    if (own.length === 1 || told.has(own)) continue
    told.add(own)
    const links = own.slice(0, COMPARED).map(linkOf)
    const found = links.filter((link) => link !== null)
    const [first] = found
    if (first === undefined || found.length * 2 < links.length) continue
    if (found.every(({ rareTerms }) => rareTerms <= RARE_TERMS)) continue
    const earlier = groups[first.to] ?? []
    if (earlier.length < 2 || !found.every(({ to }) => groups[to] === earlier)) continue
    // A ship enters service `a week after a collision`: who alone recalls it may do so by the way.
    const [after, before] = [own.slice(0, COMPARED), earlier.slice(0, COMPARED)]
    const silent = after.filter((_, place) => links[place] === null)
    if (silent.length > 0 && meanSimilarity(after, before, similarity) < ALIKE) continue
    if (silent.some((one) => meanSimilarity([one], before, similarity) < LEAST_WITHOUT_RECALL))
      continue
    yield first
  }

  /** To the earlier article that one shares most with; null where that leads to no story, or to two. */
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
    // Neither can a third bring these together.
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
