import { bestTwo, type Comparing, type Link, ofSameDays } from './link.ts'

/** Two that are less alike are no story, even where nothing else is like either: of thousands some are, by chance. */
const LEAST = 0.1
/** The same where both give a figure alike, or name several things. */
const LEAST_WITH_MORE = 0.02
/** Things that both are to name then. */
const RARE_TERMS = 2
/** What of a score another partner may have; and where both name several things, or give a figure alike. */
const RIVAL = 0.5
const RIVAL_WITH_TERMS = 0.9
const RIVAL_WITH_FIGURE = 1

/**
 * Pairs of few days that are not alike enough to be one story by that alone, but that have nobody
 * else: a feature shares little more with the news than a country and what happened, a figure, or two
 * things that few name.
 *
 * @param links All pairs that were compared and are somewhat alike.
 * @param days Days since 1970 of each article; NaN without a date.
 */
export function mutualBestPairs(
  links: readonly Link[],
  days: readonly number[],
  {
    sharesFigure,
    sharesOnlyCommonMarks,
    rareTerms,
  }: Pick<Comparing, 'sharesFigure' | 'sharesOnlyCommonMarks' | 'rareTerms'>,
): readonly Link[] {
  const near = ofSameDays(links, days)
  const areMutualBest = bestIn(near, days.length)
  return near.filter((link) => {
    const { low, high, score } = link
    // Few are: what reads their terms is asked last.
    if (score < LEAST_WITH_MORE || !areMutualBest(link, RIVAL_WITH_FIGURE)) return false
    const isEnough =
      (score >= LEAST && areMutualBest(link, RIVAL)) ||
      sharesFigure(low, high) ||
      (areMutualBest(link, RIVAL_WITH_TERMS) && rareTerms(low, high) >= RARE_TERMS)
    // A third of the welders, and a third of the cost.
    return isEnough && !sharesOnlyCommonMarks(low, high)
  })
}

/** Whether both of a pair have their best partner in each other, and what part of its score a second has. */
function bestIn(links: readonly Link[], articles: number): (link: Link, rival: number) => boolean {
  const { best, second } = bestTwo(links, articles)
  return ({ low, high, score }, rival) =>
    [low, high].every((at) => best[at] === score && (second[at] ?? 0) < rival * score)
}
