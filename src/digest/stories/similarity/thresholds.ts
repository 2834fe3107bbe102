/** What similarity is measured by, and how it fades with the days between two articles. */

/** Articles as alike as this are one story. */
export const SIMILAR = 0.225
/** Of two articles that no third can bring together: two storms, two earthquakes, two metro lines. */
export const CANNOT_LINK = -1
/** What each of several later articles must have in the mean with what a story tells, though it does not recall it. */
export const LEAST_WITHOUT_RECALL = 0.01
/** Figures and days in common that weigh as much as a thing that both name. */
export const STRONG_MARKS = 0.15
/** Of two that share a rare name within these days. */
export const NAMED_SIMILARITY = 0.2
export const NAMED_DAYS = 3

/** Days after which two articles need figures and days in common to be one story. */
export const FADING_DAYS = 8
export const FRESH_DAYS = 3
/** An inquiry or a second report follows an event within these days. */
export const FOLLOWED_DAYS = 30
const LEAST = 0.15

/** The first days count alike; much later a word in common says little. */
export function timeDecay(days: number): number {
  return Math.max(LEAST, Math.exp(-Math.max(0, days - FRESH_DAYS) / FADING_DAYS))
}
