/** How alike two groups of articles are. */
import { ENOUGH, NEVER } from '../similarity/thresholds.ts'
import type { Comparing } from './link.ts'

/**
 * How alike the articles of two groups are in the mean, where as much as one story needs is enough.
 *
 * @returns `NEVER` where one of each may not be of one event.
 */
export function meanLikeness(
  some: readonly number[],
  others: readonly number[],
  likeness: Comparing['likeness'],
): number {
  let sum = 0
  for (const one of some) {
    for (const other of others) {
      const own = likeness(one, other)
      if (own === NEVER) return NEVER
      sum += Math.min(own, ENOUGH)
    }
  }
  return sum / (some.length * others.length)
}
