import type { Span } from './evaluate.ts'
import type { Tier } from './shards.ts'
import { daysOf } from './tables.ts'

/** Bounds of the time of publication; `null` is no bound. */
interface Period {
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
  if (!(after || before || until || months[0]))
    return { low: 0, high: articles, includes: () => true }
  const days = await daysOf(tier)
  if (!days) return { low: 0, high: 0, includes: () => false }
  const first = (holds: (day: string) => boolean): number =>
    days.find(([day]) => day !== '' && holds(day))?.[1] ?? articles
  const start = first((day) => after === null || day >= after)
  const end = Math.min(
    before === null ? articles : first((day) => day >= before),
    until === null ? articles : first((day) => day.slice(0, until.length) > until),
  )
  // `-2025-10..2025-11` leaves what is before it, and what is after.
  const isOutside = after !== null && before !== null && after > before
  const ranges =
    months.length === 0
      ? [[0, articles]]
      : months.map((month) => [
          first((day) => day.slice(0, 7) >= month),
          first((day) => day.slice(0, 7) > month),
        ])
  const isIn = (article: number): boolean =>
    ranges.some(([from = 0, to = 0]) => article >= from && article < to)
  return {
    low: Math.max(
      isOutside ? first(() => true) : start,
      Math.min(...ranges.map(([from = 0]) => from)),
    ),
    high: Math.min(isOutside ? articles : end, Math.max(...ranges.map(([, to = 0]) => to))),
    includes: (article) => isIn(article) && !(isOutside && article >= end && article < start),
  }
}
