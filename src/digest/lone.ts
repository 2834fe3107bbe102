/** Two articles as alike as their scores tell, by their places. */
export interface Link {
  readonly low: number
  readonly high: number
  readonly score: number
}

/** Two that are less alike are no story, even where nothing else is like either. */
const LONE = 0.1
/** The event of a day is told on that day and the next. */
const TOLD_DAYS = 1
/** Days in which another article may be about the same event rather. */
const RIVAL_DAYS = 3
/** What of a score another partner may have. */
const RIVAL = 0.5
/** No pair that is less alike makes a story, or keeps one from being made. */
export const LEAST = RIVAL * LONE

/**
 * Pairs of one day and the next that are not alike enough to be one story by that alone, but that
 * have nobody else: a feature shares little more with the news than a country and what happened.
 *
 * @param links All pairs that were compared and are as alike as {@link LEAST}.
 * @param days Days since 1970 of each article; NaN without a date.
 */
export function lonePairs(links: readonly Link[], days: readonly number[]): readonly Link[] {
  const near = links.filter(({ low, high }) => apart(days, low, high) <= RIVAL_DAYS)
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
    ({ low, high, score }) =>
      score >= LONE &&
      apart(days, low, high) <= TOLD_DAYS &&
      isLone(low, score) &&
      isLone(high, score),
  )
}

function apart(days: readonly number[], low: number, high: number): number {
  return Math.abs((days[low] ?? 0) - (days[high] ?? 0))
}
