import { bestTwo, type Comparing, type Link, ofSameDays } from './link.ts'

/** Least similarity of a mutual best pair: among thousands some have no rival by chance. */
const LEAST = 0.1
/** The same where both give one figure, or share rare terms. */
const LEAST_WITH_MORE = 0.02
/** Rare terms that both share then. */
const RARE_TERMS = 2
/** Part of a score that a rival may have; and where both share rare terms, or give one figure. */
const RIVAL = 0.5
const RIVAL_WITH_TERMS = 0.9
const RIVAL_WITH_FIGURE = 1

/**
 * Mutual best pairs of the same days, below the threshold of similarity: each is the best partner of the other, and no rival
 * comes near. A feature may share little more with the news than a country, a figure, or two rare terms.
 *
 * @param links All pairs that were compared and have anything in common.
 * @param days Days since 1970 of each article; NaN without a date.
 */
export function mutualBestPairs(
  links: readonly Link[],
  days: readonly number[],
  { sharesFigure, rareTerms }: Pick<Comparing, 'sharesFigure' | 'rareTerms'>,
): readonly Link[] {
  const near = ofSameDays(links, days)
  const areMutualBest = bestIn(near, days.length)
  return near.filter((link) => {
    const { low, high, score } = link
    // The cheap question first: few pairs are mutual best ones.
    if (score < LEAST_WITH_MORE || !areMutualBest(link, RIVAL_WITH_FIGURE)) return false
    return (
      (score >= LEAST && areMutualBest(link, RIVAL)) ||
      sharesFigure(low, high) ||
      (areMutualBest(link, RIVAL_WITH_TERMS) && rareTerms(low, high) >= RARE_TERMS)
    )
  })
}

/** Whether a pair is the best of both its articles, and the second best of each below a part of its score. */
function bestIn(links: readonly Link[], articles: number): (link: Link, rival: number) => boolean {
  const { best, second } = bestTwo(links, articles)
  return ({ low, high, score }, rival) =>
    [low, high].every((at) => best[at] === score && (second[at] ?? 0) < rival * score)
}
