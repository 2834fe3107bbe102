/** Relative times: `last week`, 上个月, 去年10月. */
import { MONTH_SPELLINGS } from '../../text/calendar.ts'
import { toNumber } from '../dates.ts'

const PERIOD = /* @__PURE__ */ new RegExp(
  `(?<![\\p{L}\\p{N}"“-])(?:(yesterday)|(last|this) (week|month|year|${MONTH_SPELLINGS}))(?![\\p{L}\\p{N}])|(昨)[天日]|(上|本|这)个?(周|星期|月|年)(?!球)|([去今])(年)(?:(\\d\\d?|[一二三四五六七八九十]+)月份?)?`,
  'iu',
)

/** What was typed, with the days that it means in place of the first such time; null without one. */
interface ReadDate {
  readonly text: string
  readonly shown: string
  /** `2025-12-15..2025-12-21`, the first and last day; of one day, month or year `2025-11`. */
  readonly range: string
  /** Spaces or nothing stand around it. */
  readonly isApart: boolean
}

/**
 * Reads a time relative to the newest article: a digest of June that is read in July has its `last week`, too.
 *
 * @returns What it means where the newest article is of a civil day; null where no such time was typed.
 */
export function readRelativeDate(typed: string): ((newest: string) => ReadDate) | null {
  const found = PERIOD.exec(typed)
  if (!found) return null
  const [shown, ...parts] = found
  const before = typed.slice(0, found.index).trimEnd()
  const after = typed.slice(found.index + shown.length).trimStart()
  const isApart = ` ${typed} `.includes(` ${shown} `)
  const told = parts.flatMap((part) => part?.toLowerCase() ?? [])
  return (newest) => {
    const ends = rangeOf(told, newest.slice(0, 10))
    const range = [...new Set(ends)].join('..')
    return { text: `${before} ${ends.join('..')} ${after}`.trim(), shown, range, isApart }
  }
}

/** @param newest Civil day. */
function rangeOf(
  [which = '', unit = 'day', month = '']: readonly string[],
  newest: string,
): readonly string[] {
  const [year = 0, its = 0, day = 0] = newest.split('-').map(Number)
  const back = /^(?:last|y|[上昨去])/.test(which) ? 1 : 0
  const from = (length: number, days: number, ...first: [number, number, number]): string[] =>
    [0, days].map((more) =>
      new Date(Date.UTC(first[0], first[1] - 1, first[2] + more)).toISOString().slice(0, length),
    )
  const named = toNumber(unit) || toNumber(month)
  if (unit === '年' && named) return from(7, 0, year - back, named, 1)
  // `last October` is the one before; in October that of the year before.
  if (named) return from(7, 0, year - Number(named + back > its), named, 1)
  if (/^[年y]/.test(unit)) return from(4, 0, year - back, 1, 1)
  if (/^[月m]/.test(unit)) return from(7, 0, year, its - back, 1)
  if (unit === 'day') return from(10, 0, year, its, day - 1)
  // Weeks begin on Monday.
  const monday = (new Date(newest).getUTCDay() + 6) % 7
  return from(10, 6, year, its, day - monday - 7 * back)
}
