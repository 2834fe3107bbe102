import { simplified } from '../../../text/simplified.ts'
import type { Figure } from '../figure.ts'
import { findDates } from './dates.ts'
import { findDaysToCome } from './daysToCome.ts'
import { findTimesGone } from './timesGone.ts'
import { findYearsToCome } from './yearsToCome.ts'

/**
 * Dates of a text that may not fit the time it was published, in the shape of figures: all that are full,
 * and of the others those that are yet to come and told as past, or gone and told as to come.
 *
 * @param published Civil time or day.
 */
export function findAllDates(text: string, published: string | null): readonly Figure[] {
  const folded = simplified(text)
  const found = [
    ...findDates(folded),
    ...findDaysToCome(folded, published),
    ...findYearsToCome(folded, published),
    ...findTimesGone(folded, published),
  ]
  return folded === text ? found : found.map((date) => asWritten(date, text))
}

/** With what the text has in its own characters. */
function asWritten(date: Figure, text: string): Figure {
  const { start, end, context, contextAt } = date
  const from = start - contextAt
  return {
    ...date,
    raw: text.slice(start, end),
    context: text.slice(from, from + context.length),
  }
}
