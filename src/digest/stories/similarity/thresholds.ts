/** Thresholds of similarity, and how it decays with the days between two articles. */

/** Articles of this similarity are one story. */
export const SIMILAR = 0.225
/** Of two articles that no third may bring together: two storms, two earthquakes, two metro lines. */
export const CANNOT_LINK = -1
/** Shared figures and days of this exactness weigh as much as a shared rare term. */
export const STRONG_MARKS = 0.15
/** Similarity of two articles that share a rare name within `NAMED_DAYS`. */
export const NAMED_SIMILARITY = 0.2
export const NAMED_DAYS = 3

/** Time constant of the decay, in days. */
export const FADING_DAYS = 8
export const FRESH_DAYS = 3
/** An inquiry or a second report follows an event within these days. */
export const FOLLOWED_DAYS = 30
const LEAST = 0.15

/** Factor of similarity: 1 for the first days, then exponential, and constant much later. */
export function timeDecay(days: number): number {
  return Math.max(LEAST, Math.exp(-Math.max(0, days - FRESH_DAYS) / FADING_DAYS))
}
