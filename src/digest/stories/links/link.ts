/** Pairs of articles by which groups may be joined, and how two articles are compared. */
import { TOLD_DAYS } from '../../days.ts'

/** Two articles by their places, and their similarity or chance. */
export interface Link {
  readonly low: number
  readonly high: number
  readonly score: number
}

export function byScore(a: Link, b: Link): number {
  return b.score - a.score || a.low - b.low || a.high - b.high
}

/** How two articles are compared, by their places. */
export interface Comparing {
  readonly similarity: (one: number, other: number) => number
  /** Whether both give one figure. */
  readonly sharesFigure: (one: number, other: number) => boolean
  /** How many rare terms both have. */
  readonly rareTerms: (one: number, other: number) => number
  /** How many terms most articles of both groups have, and hardly any other article. */
  readonly distinctiveTerms: (some: readonly number[], others: readonly number[]) => number
  /** Whether an article is Chinese. */
  readonly isHan: (article: number) => boolean
}

/** The two highest scores that each article has among some links. */
export function bestTwo(
  links: readonly Link[],
  articles: number,
): { readonly best: Float64Array; readonly second: Float64Array } {
  const best = new Float64Array(articles)
  const second = new Float64Array(articles)
  for (const { low, high, score } of links) {
    for (const at of [low, high]) {
      const first = best[at] ?? 0
      best[at] = Math.max(first, score)
      second[at] = Math.max(second[at] ?? 0, Math.min(first, score))
    }
  }
  return { best, second }
}

/** Pairs of few days. */
export function ofSameDays(links: readonly Link[], days: readonly number[]): readonly Link[] {
  return links.filter(
    ({ low, high }) => Math.abs((days[low] ?? 0) - (days[high] ?? 0)) <= TOLD_DAYS,
  )
}
