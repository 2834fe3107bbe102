/** Days counted since 1970, and months by their names. */

/** An event is told within these days, on its day, the next or after the weekend; then there may be another like it. */
export const TOLD_DAYS = 3

/** What is longer ago is told with its year. */
export const HALF_A_YEAR = 182

/** Of a civil time or day. */
export function dayOf(published: string): number {
  // Asked of each text: to have it parsed takes three times as long.
  const [year, month, day] = [published.slice(0, 4), published.slice(5, 7), published.slice(8, 10)]
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / MS
}

/** Of the first day of a month; 13 is January of the next year, and 0 December of the last. */
export function firstDayOf(year: number, month: number): number {
  return Date.UTC(year, month - 1) / MS
}

/** As a day stands among the marks of an article: `11-01`. */
export function dayMark(day: number): string {
  return new Date(day * MS).toISOString().slice(5, 10)
}

/** Of January, Jan or january: 1; of what is no English month 0. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** Names of the months, whole, for a pattern. */
export const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MS = 86_400_000
