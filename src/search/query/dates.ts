import type { Span } from './evaluate.ts'
import type { Tier } from './shards.ts'
import { daysOf } from './tables.ts'

/** When an article must have been published; `null` bounds nothing. */
export interface Period {
  /** Civil prefix, e.g. `2025-11`: on or after its first day. */
  readonly after: string | null
  /** Civil prefix: before its first day. */
  readonly before: string | null
  /** Civil prefix: on or before its last day. */
  readonly until: string | null
  /** Any of these, `2025-11`; empty for any. */
  readonly months: readonly string[]
}

/**
 * A period as a range of articles, which are numbered by date. Articles without a date are in no
 * period but the one without bounds.
 */
export async function spanOf(tier: Tier, { after, before, until, months }: Period): Promise<Span> {
  const { articles } = tier.table
  const bounds = [after, before, until].filter((bound) => bound !== null)
  if (bounds.length + months.length === 0) return { low: 0, high: articles, includes: () => true }
  const days = await daysOf(tier)
  if (!days) return { low: 0, high: 0, includes: () => false }
  const first = (holds: (day: string) => boolean): number =>
    days.find(([day]) => day !== '' && holds(day))?.[1] ?? articles
  const low = first((day) => after === null || day >= after)
  const high = Math.min(
    before === null ? articles : first((day) => day >= before),
    until === null ? articles : first((day) => day.slice(0, until.length) > until),
  )
  if (months.length === 0) return { low, high, includes: () => true }
  const ranges = months.map((month) => [
    first((day) => day.slice(0, 7) >= month),
    first((day) => day.slice(0, 7) > month),
  ])
  return {
    low: Math.max(low, Math.min(...ranges.map(([start = 0]) => start))),
    high: Math.min(high, Math.max(...ranges.map(([, end = 0]) => end))),
    includes: (article) => ranges.some(([start = 0, end = 0]) => article >= start && article < end),
  }
}
