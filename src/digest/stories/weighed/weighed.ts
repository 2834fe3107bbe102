/** Pairs that no rule joins, weighed by logistic regression. */
import { TOLD_DAYS } from '../../days.ts'
import { cannotLink, isAnyUnlike } from '../links/groupSimilarity.ts'
import { bestTwo, byScore, type Link } from '../links/link.ts'
import type { PairModel } from './model.ts'

/** Least similarity of a pair that is weighed. */
export const SOMEWHAT_SIMILAR = 0.005
/** Least mean chance of the pairs of two stories, as two stories are easily joined by one article of both. */
const ON_THE_WHOLE = 0.25
/** Articles of a story that another is compared with. */
const COMPARED = 8
/** Higher values of these signs count as so much. */
const MOST_SIMILARITY = 0.5
const MOST_RIVAL = 0.6

interface Weighing extends Pick<PairModel, 'chance' | 'likely'> {
  readonly similarity: (one: number, other: number) => number
  /** Weighted signs of the texts of two in sum; minus infinity for a pair that is not to be weighed. */
  readonly textScore: (low: number, high: number) => number
}

/**
 * Links of articles that are more likely of one event than not, the likeliest first.
 *
 * @param links All pairs that were compared and have anything in common.
 * @param days Days since 1970 of each article; NaN without a date.
 * @param groups The story of each article, itself alone where it is of none; read anew for each link, so that links may be
 *   joined on the way.
 */
export function* weighed(
  links: readonly Link[],
  days: readonly number[],
  groups: readonly (readonly number[])[],
  weighing: Weighing,
): Generator<Link, void, undefined> {
  const { similarity } = weighing
  const keyOf = (one: number, other: number): number =>
    Math.min(one, other) * days.length + Math.max(one, other)
  const chances = new Map<number, number>()
  const likely: Link[] = []
  const chanceOf = chancesOf(links, days, groups, weighing)
  for (const link of links) {
    const { low, high } = link
    const score = groups[low] === groups[high] ? null : chanceOf(link)
    if (score === null) continue
    chances.set(keyOf(low, high), score)
    if (score >= weighing.likely) likely.push({ low, high, score })
  }
  likely.sort(byScore)
  for (const link of likely) {
    const [mine, theirs] = [groups[link.low] ?? [], groups[link.high] ?? []]
    if (mine === theirs) continue
    const [some, others] = [mine.slice(0, COMPARED), theirs.slice(0, COMPARED)]
    if (cannotLink(some, others, similarity)) continue
    const gap = (days[link.low] ?? 0) - (days[link.high] ?? 0)
    const isLater = Math.abs(gap) > TOLD_DAYS && mine.length > 1 && theirs.length > 1
    const [earlier, after] = gap <= 0 ? [some, theirs] : [others, mine]
    if (isLater && isAnyUnlike(after, earlier, similarity)) continue
    // A pair that was not weighed has no chance.
    const sum = some
      .flatMap((one) => others.map((other) => chances.get(keyOf(one, other)) ?? 0))
      .reduce((all, chance) => all + chance, 0)
    if (sum >= ON_THE_WHOLE * some.length * others.length) yield link
  }
}

/**
 * The chance that a pair is of one event, by the stories as they stand when it is asked for; null of a pair that is not to be weighed.
 *
 * @param links All pairs that were compared and have anything in common, among which are its rivals.
 */
export function chancesOf(
  links: readonly Link[],
  days: readonly number[],
  groups: readonly (readonly number[])[],
  { similarity, textScore, chance }: Omit<Weighing, 'likely'>,
): (link: Link) => number | null {
  const rival = rivals(links, days.length)
  const alone = groups.filter(({ length }) => length === 1).length
  const known = Math.log((groups.length - alone + 1) / (alone + 1))
  return (link) => {
    const { low, high } = link
    const gap = (days[low] ?? Number.NaN) - (days[high] ?? Number.NaN)
    if (Number.isNaN(gap)) return null
    const sum = textScore(low, high)
    if (sum === Number.NEGATIVE_INFINITY) return null
    const [earlier, later] = gap <= 0 ? [low, high] : [high, low]
    const [before, after] = [groups[earlier] ?? [], groups[later] ?? []]
    const alike = Math.min(meanTo(before, later, similarity), meanTo(after, earlier, similarity))
    const signs = {
      similarity: Math.max(0, Math.min(alike, MOST_SIMILARITY)),
      rival: Math.min(rival(link), MOST_RIVAL),
      pairs: Math.log(before.length * after.length),
      laterSingle: after.length === 1 ? 1 : 0,
      earlierSingle: before.length === 1 ? 1 : 0,
      known,
    }
    return chance(sum, signs, link, Math.abs(gap) > TOLD_DAYS)
  }
}

/** Mean similarity of an article to those of a story, as it is measured. */
function meanTo(
  story: readonly number[],
  article: number,
  similarity: (one: number, other: number) => number,
): number {
  const some = story.slice(0, COMPARED)
  return some.reduce((sum, one) => sum + similarity(one, article), 0) / some.length
}

/** The best similarity that either of a pair has to a third. */
function rivals(links: readonly Link[], articles: number): (link: Link) => number {
  const { best, second } = bestTwo(links, articles)
  return ({ low, high, score }) =>
    Math.max(...[low, high].map((at) => (best[at] === score ? second[at] : best[at]) ?? 0))
}
