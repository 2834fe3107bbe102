import { dateAt } from '../dates.ts'
import { figureAt } from '../figures.ts'
import type { ValueAt } from '../tokens.ts'
import { readRelativeDate } from './relativeDates.ts'

/** What reads figures, dates and times in a query. */
export interface Values {
  readonly valueAt: ValueAt
  readonly readRelativeDate: typeof readRelativeDate
}

/**
 * Dates and figures; a date is read first, as the 9 of `11月9日` is no amount. A page loads this as a script
 * of its own, for queries that may hold one.
 */
export const valueAt: ValueAt = (folded, start, end) =>
  dateAt(folded, start, end) ?? figureAt(folded, start, end)

export const VALUES: Values = { valueAt, readRelativeDate }
