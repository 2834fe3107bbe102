/** How similar two groups of articles are. */
import { CANNOT_LINK, SIMILAR } from '../similarity/thresholds.ts'
import type { Comparing } from './link.ts'

/** Least mean similarity to a story of each of several later articles that does not recall it. */
const LEAST_WITHOUT_RECALL = 0.01

/**
 * Average linkage: mean similarity of the pairs between two groups, each counted up to `SIMILAR`.
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

/** Whether a pair between two groups cannot link. */
export function cannotLink(
  some: readonly number[],
  others: readonly number[],
  similarity: Comparing['similarity'],
): boolean {
  return some.some((one) => others.some((other) => similarity(one, other) === CANNOT_LINK))
}

/**
 * Whether one of several later articles has hardly anything in common with an earlier story. Another alone may mention the earlier
 * event in passing: a ship enters service `a week after a collision`.
 */
export function isAnyUnlike(
  later: readonly number[],
  story: readonly number[],
  similarity: Comparing['similarity'],
): boolean {
  return later.some((one) => meanSimilarity([one], story, similarity) < LEAST_WITHOUT_RECALL)
}
