/** How alike two groups of articles are. */
import { CANNOT_LINK, SIMILAR } from '../similarity/thresholds.ts'
import type { Comparing } from './link.ts'

/**
 * How alike the articles of two groups are in the mean, where as much as one story needs is enough.
 *
 * @returns `CANNOT_LINK` where one of each may not be of one event.
 */
export function meanSimilarity(
  some: readonly number[],
  others: readonly number[],
  similarity: Comparing['similarity'],
): number {
  let sum = 0
  for (const one of some) {
    for (const other of others) {
      const own = similarity(one, other)
      if (own === CANNOT_LINK) return CANNOT_LINK
      sum += Math.min(own, SIMILAR)
    }
  }
  return sum / (some.length * others.length)
}
