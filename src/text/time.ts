/**
 * Civil times. A dump names no zone, so a time stays a string; the site's zone is added only where
 * a program needs one. Nothing here asks the machine for its clock, zone or locale.
 */

import { MONTH_NAMES } from './calendar.ts'

/** Of the interface. */
export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  /** `HH:MM`; null for a day. */
  readonly clock: string | null
}

const CIVIL = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/

/** Cut by place: each row of a list has a time, and groups of a pattern are lists and texts of their own. */
function parts(civil: string): Parts {
  if (!CIVIL.test(civil)) throw new RangeError(`Not a civil time: ${civil}`)
  return {
    year: Number(civil.slice(0, 4)),
    month: Number(civil.slice(5, 7)),
    day: Number(civil.slice(8, 10)),
    clock: civil.slice(11) || null,
  }
}

/** Not cut from the whole ones, which the first script of the search page does without. */
const SHORT_MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const MONTHS = /* @__PURE__ */ MONTH_NAMES.split('|')
const DAYS = /* @__PURE__ */ 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const HAN_DAYS = '日一二三四五六'

/** `9 Nov 2025, 08:41` or `2025年11月9日 08:41`; the clock only if the time has one. */
export function fullTime(civil: string, language: Language): string {
  const { clock } = parts(civil)
  const day = fullDay(civil, language)
  if (clock === null) return day
  return language === 'zh' ? `${day} ${clock}` : `${day}, ${clock}`
}

/** `9 Nov 2025`, `2025年11月9日`. */
export function fullDay(civil: string, language: Language): string {
  const { year, month, day } = parts(civil)
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${shortMonth(month)} ${year}`
}

/** `9 Nov`, `11月9日`. */
export function shortDay(civil: string, language: Language): string {
  const { month, day } = parts(civil)
  return language === 'zh' ? `${month}月${day}日` : `${day} ${shortMonth(month)}`
}

/** `Sunday, 28 December 2025`, `2025年12月28日 星期日`. */
export function longDay(civil: string, language: Language): string {
  const { year, month, day } = parts(civil)
  // The calendar repeats after 400 years, and of a year below 100 `Date` makes one of the last century.
  const weekday = new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCDay()
  return language === 'zh'
    ? `${year}年${month}月${day}日 星期${HAN_DAYS[weekday]}`
    : `${DAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year}`
}

/** `December 2025`, `2025年12月`, from `2025-12` or any civil time. */
export function monthName(civil: string, language: Language): string {
  const year = Number(civil.slice(0, 4))
  const month = Number(civil.slice(5, 7))
  return language === 'zh' ? `${year}年${month}月` : `${MONTHS[month - 1]} ${year}`
}

function shortMonth(month: number): string {
  return SHORT_MONTHS.slice(3 * month - 3, 3 * month)
}

/** Whether year, month, day, hour and minute exist: no 31 April, no 25:00, no year 0. */
export function isCivil(year: number, month: number, day: number, hour = 0, minute = 0): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59) return false
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/**
 * RFC 3339 with the offset that `zone` has at that wall time; a day is its midnight.
 *
 * @param zone IANA name, e.g. `Asia/Shanghai`.
 */
export function withZone(civil: string, zone: string): string {
  const { year, month, day, clock } = parts(civil)
  const hour = Number(clock?.slice(0, 2) ?? 0)
  const minute = Number(clock?.slice(3) ?? 0)
  const wall = Date.UTC(year, month - 1, day, hour, minute)
  // The offset depends on the instant and the instant on the offset: the second guess settles it.
  let offset = offsetAt(wall, zone)
  offset = offsetAt(wall - offset * 60_000, zone)
  const sign = offset < 0 ? '-' : '+'
  const away = Math.abs(offset)
  return `${civil.slice(0, 10)}T${clock ?? '00:00'}:00${sign}${two(Math.floor(away / 60))}:${two(away % 60)}`
}

/** Whether a text is a day or a time that there is: `2025-11-09`, `2025-11-09T08:41`. */
export function isTime(text: string): boolean {
  if (!CIVIL.test(text)) return false
  const { year, month, day, clock } = parts(text)
  return isCivil(year, month, day, Number(clock?.slice(0, 2) ?? 0), Number(clock?.slice(3) ?? 0))
}

/** In two digits: `03`. */
export function two(number: number): string {
  return String(number).padStart(2, '0')
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Minutes that `zone` is ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  return steadyOffset(new Date(instant).getUTCFullYear(), zone) ?? askedOffset(instant, zone)
}

/** By year, of each zone. */
const steady = new Map<string, Map<number, number | null>>()
const WEEK_MS = 604_800_000

/**
 * The offset of a zone that keeps it for a whole year and the weeks around it, as most do; null
 * where clocks change. Asking the platform for every time of a page costs more than printing it.
 */
function steadyOffset(year: number, zone: string): number | null {
  const years = steady.get(zone) ?? new Map<number, number | null>()
  steady.set(zone, years)
  const known = years.get(year)
  if (known !== undefined) return known
  const first = Date.UTC(year, 0, 1) - WEEK_MS
  const offset = askedOffset(first, zone)
  let same = true
  for (let week = 1; week < 56 && same; week++) {
    same = askedOffset(first + week * WEEK_MS, zone) === offset
  }
  years.set(year, same ? offset : null)
  return same ? offset : null
}

function askedOffset(instant: number, zone: string): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    formats.set(zone, format)
  }
  const name =
    format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name)
  if (!match) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -minutes : minutes
}

/** Whether the platform knows the zone. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
