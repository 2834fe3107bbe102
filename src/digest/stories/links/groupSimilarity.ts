/** Average linkage of two groups of articles. */
import { CANNOT_LINK, SIMILAR } from '../similarity/thresholds.ts'
import type { Comparing } from './link.ts'

/**
 * Mean similarity of the pairs between two groups, each counted up to `SIMILAR`.
 *
 * @returns `CANNOT_LINK` where one of the pairs is.
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
