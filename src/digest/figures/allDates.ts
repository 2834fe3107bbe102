import { findDates } from './dates.ts'
import { findDaysToCome } from './daysToCome.ts'
import type { Figure } from './figure.ts'
import { findYearsToCome } from './yearsToCome.ts'

/**
 * Dates of a text that may not fit the time it was published, in the shape of figures: all that are full,
 * and of the others those that are yet to come and told as past.
 *
 * @param published Civil time or day.
 */
export function findAllDates(text: string, published: string | null): readonly Figure[] {
  return [
    ...findDates(text),
    ...findDaysToCome(text, published),
    ...findYearsToCome(text, published),
  ]
}
