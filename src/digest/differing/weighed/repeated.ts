/** Signs of two figures together with what third articles of the story tell that repeat one of them. */

import { TOLD_DAYS } from '../../days.ts'
import { comparedArticles, daysBetween, type Placed } from '../placed.ts'
import { hoursFrom } from '../times/sameTime.ts'
import { type ArticleSigns, type FigureSigns, signsOf } from './figureSigns.ts'
import { sidingOf } from './thirds.ts'

export interface StorySigns extends FigureSigns {
  /** 1 where a third article repeats one of both numbers: then the other is the odd one out. */
  readonly repeated: number
  /** Days from a number to its repetition, in the mean. */
  readonly repeatedAfter: number
}

/**
 * Each article that repeats one number tells of the same thing in its own words: the signs are the mean of all such pairs
 * with the other number. Null where an article no longer has one of the figures.
 */
export function storySignsOf(
  left: Placed,
  right: Placed,
  articles: ArticleSigns,
): StorySigns | null {
  const own = signsOf(left, right, articles)
  if (own === null) return null
  const found = comparedArticles(left).flatMap((article) => {
    const pair = sidingOf(article, left, right)
    if (pair === null) return []
    const [like, third] = pair
    const odd = like === left ? right : left
    // Whoever still has the number days later may tell of what has changed since.
    if (daysBetween(odd, like) > TOLD_DAYS && hoursFrom(odd, like) > 0) return []
    const signs = signsOf(third, odd, articles)
    return signs === null ? [] : [{ signs, apart: daysBetween(like, third) }]
  })
  const days = found.map(({ apart }) => Math.min(apart, TOLD_DAYS))
  return {
    ...meanOf(
      own,
      found.map(({ signs }) => signs),
    ),
    repeated: found.length > 0 ? 1 : 0,
    repeatedAfter: days.reduce((sum, each) => sum + each, 0) / Math.max(1, found.length),
  }
}

function meanOf(own: FigureSigns, others: readonly FigureSigns[]): FigureSigns {
  const mean: Record<keyof FigureSigns, number> = { ...own }
  if (others.length === 0) return mean
  for (const name of Object.keys(own) as (keyof FigureSigns)[]) {
    mean[name] = others.reduce((sum, signs) => sum + signs[name], own[name]) / (others.length + 1)
  }
  return mean
}
