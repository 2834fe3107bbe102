/** Two articles and how alike they are, by their places. */
export interface Link {
  readonly low: number
  readonly high: number
  readonly score: number
}

/** Two that are less alike are no story, even where nothing else is like either. */
const LONE = 0.1
/** An event is told on its day and the next, or after the weekend. */
const TOLD_DAYS = 3
/** What of a score another partner may have. */
const RIVAL = 0.5
/** No pair that is less alike makes a story, or keeps one from being made. */
export const LEAST = RIVAL * LONE

/**
 * Pairs of few days that are not alike enough to be one story by that alone, but that have nobody
 * else: a feature shares little more with the news than a country and what happened.
 *
 * @param links All pairs that were compared and are as alike as {@link LEAST}.
 * @param days Days since 1970 of each article; NaN without a date.
 */
export function lonePairs(links: readonly Link[], days: readonly number[]): readonly Link[] {
  const near = links.filter(
    ({ low, high }) => Math.abs((days[low] ?? 0) - (days[high] ?? 0)) <= TOLD_DAYS,
  )
  const best = new Float64Array(days.length)
  const second = new Float64Array(days.length)
  for (const { low, high, score } of near) {
    for (const at of [low, high]) {
      const first = best[at] ?? 0
      best[at] = Math.max(first, score)
      second[at] = Math.max(second[at] ?? 0, Math.min(first, score))
    }
  }
  const isLone = (at: number, score: number): boolean =>
    best[at] === score && (second[at] ?? 0) < RIVAL * score
  return near.filter(
    ({ low, high, score }) => score >= LONE && isLone(low, score) && isLone(high, score),
  )
}
