/** Days counted since 1970. */

/** An event is told within these days, on its day, the next or after the weekend; then there may be another like it. */
export const TOLD_DAYS = 3

/** What is longer ago is told with its year. */
export const HALF_A_YEAR = 182

/** Of a civil time or day. */
export function dayOf(published: string): number {
  // Asked of each text: to have it parsed takes three times as long.
  const [year, month, day] = [published.slice(0, 4), published.slice(5, 7), published.slice(8, 10)]
  return dayNumber(Number(year), Number(month), Number(day))
}

/** Of a day of the calendar, months from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** Of the first day of a month; 13 is January of the next year, and 0 December of the last. */
export function firstDayOf(year: number, month: number): number {
  return dayNumber(year, month, 1)
}

/** As a day stands among the marks of an article: `11-01`. */
export function dayMark(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(5, 10)
}

const DAY_MS = 86_400_000
