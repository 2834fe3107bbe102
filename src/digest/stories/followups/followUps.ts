/** What came of an event weeks later: a ruling, the end of a fire, shareholders who agree. */

import { cannotLink, isAnyUnlike, meanSimilarity } from '../links/groupSimilarity.ts'
import type { Comparing, Link } from '../links/link.ts'
import { CANNOT_LINK } from '../similarity/thresholds.ts'
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
  const linkOf = (at: number): FollowUp | null => followUpOf(at, evidence, groups, similarity)
  const later = [...days.keys()].filter((at) => !Number.isNaN(days[at]))
  later.sort((one, other) => (days[one] ?? 0) - (days[other] ?? 0) || one - other)
  for (const at of later) {
    if (groups[at]?.length !== 1) continue
    const link = linkOf(at)
    if (link) yield link
  }
  // Stories of several are followed by stories of several. A new event may recall an old one, but seldom in several articles.
  const asked = new Set<readonly number[]>()
  for (const at of later) {
    const own = groups[at] ?? []
    if (own.length === 1 || asked.has(own)) continue
    asked.add(own)
    const link = followUpOfStory(own.slice(0, COMPARED), linkOf, groups, similarity)
    if (link) yield link
  }
}

/** A link to an earlier article, and how many rare terms both share. */
interface FollowUp extends Link {
  readonly earlier: number
  readonly rareTerms: number
}

/** To the earlier article with which one shares most; null where there is none, or there are two of different stories. */
function followUpOf(
  at: number,
  evidence: Evidence,
  groups: readonly (readonly number[])[],
  similarity: Comparing['similarity'],
): FollowUp | null {
  const own = groups[at] ?? []
  const matches = evidence
    .earlierMatches(at)
    .filter(({ other }) => !(own.length > 1 && own.includes(other)))
    .filter(({ other }) => similarity(at, other) !== CANNOT_LINK)
    .sort((left, right) => right.rareTerms - left.rareTerms || left.other - right.other)
  const [best] = matches
  if (best === undefined) return null
  const { other: earlier, rareTerms } = best
  const isOneStory = matches.every(
    (match) => groups[match.other] === groups[earlier] || match.rareTerms < rareTerms,
  )
  if (!isOneStory) return null
  const story = (groups[earlier] ?? []).slice(0, COMPARED)
  if (cannotLink(own.slice(0, COMPARED), story, similarity)) return null
  const isLittle = own.length === 1 && story.length > 1 && rareTerms <= FEW_RARE_TERMS
  if (isLittle && story.every((each) => similarity(at, each) < HARDLY)) return null
  return {
    low: Math.min(at, earlier),
    high: Math.max(at, earlier),
    score: similarity(at, earlier),
    earlier,
    rareTerms,
  }
}

/**
 * Of a story of several: the link of the first of its articles that follows another. Null unless half of them or more follow one
 * story of several, and the others are similar to it.
 *
 * @param later Articles of the story.
 */
function followUpOfStory(
  later: readonly number[],
  linkOf: (article: number) => FollowUp | null,
  groups: readonly (readonly number[])[],
  similarity: Comparing['similarity'],
): FollowUp | null {
  const links = later.map(linkOf)
  const found = links.filter((link) => link !== null)
  const [first] = found
  if (first === undefined || found.length * 2 < links.length) return null
  const story = groups[first.earlier] ?? []
  if (story.length < 2 || !found.every(({ earlier }) => groups[earlier] === story)) return null
  const earlier = story.slice(0, COMPARED)
  const silent = later.filter((_, place) => links[place] === null)
  if (silent.length === 0) return first
  if (meanSimilarity(later, earlier, similarity) < ALIKE) return null
  return isAnyUnlike(silent, earlier, similarity) ? null : first
}
