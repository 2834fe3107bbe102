import type { Figure } from './figure.ts'

/**
 * Every full date of a text (year, month, day) in the shape of a figure, so that it can be a member
 * of a disagreement: `unit` is `date`, `unitKind` `other`, `value` days since 1970-01-01.
 * Dates are never listed among the figures.
 */
export function findDates(_text: string): readonly Figure[] {
  return []
}
