/** Articles counted by month, for the bars of a page. */
import { utcMonth } from 'd3-time'
import type { ArticleRef } from '../digest.ts'

export interface MonthCount {
  /** `2025-11` */
  readonly month: string
  readonly count: number
}

/** Months from one to another, both included, as `2025-11`. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const end = utcMonth.offset(dateOf(last), 1)
  return utcMonth.range(dateOf(first), end).map((date) => date.toISOString().slice(0, 7))
}

/** The month some months earlier, or later with a negative number. */
export function monthBefore(month: string, months: number): string {
  return utcMonth.offset(dateOf(month), -months).toISOString().slice(0, 7)
}

function dateOf(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`)
}

/** Of lists that stay the same objects while they have the same articles, and that several pages count. */
const COUNTED = new WeakMap<readonly ArticleRef[], ReadonlyMap<string, number>>()

/** How many articles each month has. Articles without a date are not counted. */
export function countByMonth(articles: readonly ArticleRef[]): ReadonlyMap<string, number> {
  const known = COUNTED.get(articles)
  if (known) return known
  const counts = new Map<string, number>()
  for (const { published } of articles) {
    if (published === null) continue
    const month = published.slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  COUNTED.set(articles, counts)
  return counts
}

/** A count for each month of a window, none left out. */
export function series(
  months: readonly string[],
  counts: ReadonlyMap<string, number>,
): readonly MonthCount[] {
  return months.map((month) => ({ month, count: counts.get(month) ?? 0 }))
}

/** As many as have room in the margin. */
const MOST = 36

/**
 * The months in which a list has articles, without a gap; the newest three years at most.
 */
export function monthWindow(articles: readonly ArticleRef[]): readonly string[] {
  let [first, last] = ['9999-99', '']
  for (const { published } of articles) {
    if (published === null) continue
    const month = published.slice(0, 7)
    if (month < first) first = month
    if (month > last) last = month
  }
  if (last === '') return []
  const limit = monthBefore(last, MOST - 1)
  const [, start = first] = [first, limit].sort()
  return monthsBetween(start, last)
}
