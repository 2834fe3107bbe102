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
  const { articles, months: table } = tier.table
  const bounds = [after, before, until].filter((bound) => bound !== null)
  const dated = bounds.length > 0 || months.length > 0
  const fine = bounds.some((bound) => bound.length > 7)
  const starts = (fine ? await daysOf(tier) : null) ?? table
  const first = (holds: (key: string) => boolean): number =>
    starts.find(([key]) => key !== '' && holds(key))?.[1] ?? articles
  const low = dated ? first((key) => after === null || key >= after) : 0
  const high = Math.min(
    before === null ? articles : first((key) => key >= before),
    until === null ? articles : first((key) => key.slice(0, until.length) > until),
  )
  if (months.length === 0) return { low, high, includes: () => true }
  const ranges = table.flatMap(([month, start], at) =>
    months.includes(month) ? [[start, table[at + 1]?.[1] ?? articles] as const] : [],
  )
  return {
    low: Math.max(low, Math.min(...ranges.map(([start]) => start))),
    high: Math.min(high, Math.max(...ranges.map(([, end]) => end))),
    includes: (article) => ranges.some(([start, end]) => article >= start && article < end),
  }
}
