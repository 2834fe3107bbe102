/** The stretch of time that a clause speaks of, in one form for both languages: `2025H1`, `2024`. */

import { MONTH_NAMES, monthNumber } from '../../text/calendar.ts'
import { firstDayOf } from '../days.ts'
import {
  HALVES,
  HAN_MONTH,
  hintsOf,
  MONTH_NAME,
  MONTHS,
  PERIOD,
  QUARTERS,
  RELATIVE,
  YEAR_NUMBER,
  YEARLY,
} from './hints.ts'

const WORD_NUMBER: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  last: '4',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  首: '1',
}

const IN_MONTH = new RegExp(
  `\\b(?:in|end of|half of) (${MONTH_NAMES})\\b|\\b(${MONTH_NAMES})['’]s\\b`,
  'i',
)

/**
 * Told from the first period that is named; null where none is.
 *
 * @param published Civil time of the article: its year stands for one that is not named.
 * @param hints Of the text, or of one that holds it.
 */
export function periodOf(
  text: string,
  published: string | null,
  hints: number = hintsOf(text),
): string | null {
  if ((hints & PERIOD) === 0) return null
  const year = yearOf(text, published, hints)
  const here = published?.slice(0, 4) ?? '?'
  const part = partOf(text, hints)
  if (part !== null) return `${year ?? yearOfPart(part, published) ?? here}${part}`
  const isHan = (hints & HAN_MONTH) !== 0
  const day = isHan ? HAN_DAY.exec(text) : null
  if (day) return `${year ?? here}-${day[1]}-${day[2]}`
  const inMonth = (hints & MONTH_NAME) === 0 ? null : IN_MONTH.exec(text)
  const month = inMonth?.[1] ?? inMonth?.[2]
  if (month !== undefined) return `${year ?? here}M${monthNumber(month)}`
  const hanMonth = isHan ? HAN_MONTH_ALONE.exec(text)?.[1] : undefined
  if (hanMonth !== undefined) return `${year ?? here}M${hanMonth}`
  return year
}

/** The year of a quarter that is not named: in winter the fourth is the one that has just ended. */
function yearOfPart(part: string, published: string | null): string | null {
  if (part !== 'Q4' || published === null || Number(published.slice(5, 7)) > WINTER) return null
  return String(Number(published.slice(0, 4)) - 1)
}

const WINTER = 3

const HAN_DAY = /(\d{1,2})月(\d{1,2})日/
/** Not what it is compared with, since when, nor when it was foreseen: 低于5月预计的62万吨. But 11月预计零售225万辆. */
const HAN_MONTH_ALONE =
  /(?<!\d|自(?:\d{4}年)?|[比较]|[高低大小多少优逊]于|超[过出]?|不[及如])(\d{1,2})月(?!\d|球|[份初中底末时]?(?:的预[计测期估判]|预[计测期估判][的值数]))/

/** Whether a period is a quarter, a half-year or a month. */
export function isPartOfYear(period: string): boolean {
  return /^\d{4}[A-Z]/.test(period)
}

/** The quarter, half-year or month that a text speaks of first; null for a day or a year. */
export function mainPeriod(
  text: string,
  published: string | null,
  hints: number = hintsOf(text),
): string | null {
  const period = periodOf(text, published, hints)
  return period !== null && isPartOfYear(period) ? period : null
}

/** Of a text, but `higher than in 2023`, `the most since 1994` and 2087万 name none. */
const YEAR =
  /(?<!\d|[.,]|\b(?:than|since|from|until|versus|before|(?:founded|built|laid|established|born|formed|planted) in) (?:\w+ |at the (?:census|count|election|sale) (?:of|in) )?|较|比|自|[至-])((?:19|20)\d\d)(?![\d万亿余多%名人家个辆台艘吨件座架户]|[,.]\d|年?[至-](?:19|20))/i

function yearOf(text: string, published: string | null, hints: number): string | null {
  const named = (hints & YEAR_NUMBER) === 0 ? undefined : YEAR.exec(text)?.[1]
  if (named !== undefined) return named
  if (published === null || (hints & YEARLY) === 0 || (hints & RELATIVE) === 0) return null
  const year = Number(published.slice(0, 4))
  if (LAST_YEAR.test(text)) return String(year - 1)
  if (THIS_YEAR.test(text)) return String(year)
  if (NEXT_YEAR.test(text)) return String(year + 1)
  // Until the spring the whole year is the last one.
  if (text.includes('全年')) return String(Number(published.slice(5, 7)) < 5 ? year - 1 : year)
  return null
}

/** Not what this year is compared with: 比去年翻一番. */
const LAST_YEAR =
  /(?<!\b(?:than|from|versus|against|over|on) (?:in )?)\blast year\b|(?<![比较])(?:去年|上年)(?!同期)/i
const THIS_YEAR = /\bthis year\b|今年/i
const NEXT_YEAR = /\bnext year\b|明年/i

function partOf(text: string, hints: number): string | null {
  if ((hints & (QUARTERS | MONTHS)) !== 0 && NINE_MONTHS.test(text)) return 'Q1-3'
  const half = (hints & HALVES) === 0 ? null : HALF.exec(text)
  if (half) {
    const mark = half[1]?.toLowerCase() ?? half[2] ?? half[3] ?? half[4] ?? half[5] ?? ''
    return FIRST_HALF.test(mark) ? 'H1' : 'H2'
  }
  const quarter = (hints & QUARTERS) === 0 ? null : QUARTER.exec(text)
  if (!quarter) return null
  const mark = quarter[1]?.toLowerCase() ?? quarter[2] ?? quarter[3] ?? quarter[4] ?? ''
  return `Q${WORD_NUMBER[mark] ?? mark}`
}

const NINE_MONTHS =
  /\bfirst three quarters\b|\bnine months\b(?! (?:before|after|later|ago|earlier|old)\b)|前三季度|前三个季度|\b9M\d\d/i
/** Not `the first half of March`, nor of a match. */
const HALF =
  /\b(first|second) half\b(?! of (?!(?:(?:the|its|this|last|next) )?(?:(?:financial|fiscal) )?(?:year\b|FY ?\d|(?:19|20)\d\d\b)))|\bH([12])\b|\b([12])H(?:\d\d)?\b|(上|下)半年|(半)年报/i
const FIRST_HALF = /^(?:first|1|上|半)$/
const QUARTER =
  /\b(first|second|third|fourth)[ -]quarter\b|\bQ([1-4])\b|\b([1-4])Q(?:\d\d)?\b|第?([一二三四])季[度报]/i

/** Months that a period covers, counted from the year 0: first and last; null for a day. */
function monthsOf(period: string): readonly [number, number] | null {
  const [, year, part = ''] = /^(\d{4})(?:$|(?=[QHM])(.+))/.exec(period) ?? []
  if (year === undefined) return null
  const from = Number(year) * 12
  const number = Number(part.slice(1))
  if (part === '') return [from, from + 11]
  if (part === 'Q1-3') return [from, from + 8]
  if (part.startsWith('M')) return [from + number - 1, from + number - 1]
  const length = part.startsWith('Q') ? 3 : 6
  return [from + (number - 1) * length, from + number * length - 1]
}

/** Its first day, counted since 1970; null for a day. */
export function firstDayOfPeriod(period: string): number | null {
  const months = monthsOf(period)
  return months === null ? null : firstDayOf(Math.floor(months[0] / 12), (months[0] % 12) + 1)
}

/** Whether two periods end in the same month: what is counted on a day is the same at the end of either. */
export function endTogether(left: string, right: string): boolean {
  const [mine, theirs] = [monthsOf(left), monthsOf(right)]
  return mine !== null && theirs !== null && mine[1] === theirs[1]
}

/** Whether two periods have no month in common. */
export function areApart(left: string, right: string): boolean {
  const [mine, theirs] = [monthsOf(left), monthsOf(right)]
  return mine !== null && theirs !== null && (mine[1] < theirs[0] || theirs[1] < mine[0])
}
