/**
 * Dates as pages write them. A form with year, month and day is read; what counts from the hour of
 * the copy (`3 hours ago`), leaves the year out or could be of two days (`03/11/2026`) is known to
 * be a date and not guessed at.
 */

import { MONTH_SPELLINGS, OTHER_MONTHS } from '../../text/calendar.ts'
import { halfWidth } from '../../text/halfWidth.ts'
import type { Range } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { takeAt } from '../../text/takeAt.ts'
import { civil, type Groups, inOneOrder } from './civilDate.ts'

/** A date at the end or the start of a line. */
export interface WrittenDate extends Range {
  /** Civil time; null for a date that is not read. */
  readonly published: string | null
  /** Why it is not read: no such day, or no form that tells the day. */
  readonly fault: 'bad-date' | 'unread-date' | null
  readonly hasTime: boolean
}

function clockWith(minute: string): string {
  return `(?:(?<half>${HALF}) ?)?(?<hour>\\d{1,2})${minute}(?: ?(?<noon>[ap])\\.?m\\.?)?(?: ?uhr)?${ZONE}`
}

const MONTH = `(?:${MONTH_SPELLINGS})`
const OTHER_MONTH = `(?:${OTHER_MONTHS.join('|')})`
const WEEKDAY =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|(?:星期|周)[一二三四五六日天])'
const OTHER_WEEKDAY =
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const ZONE_NAME =
  'utc|gmt|(?:eastern|central|mountain|pacific) (?:(?:daylight|standard) )?time|[ecmp][sd]?t|ae[sd]t|bst|cest|cet|hkt|sgt|jst|kst|ist|beijing time|北京时间'
const ZONE = `(?: ?\\(?(?:z|(?:utc|gmt)? ?[+-]\\d{1,2}(?::?\\d{2})?(?: [a-z]{2,5}| \\([a-z ]{2,40}\\))?|(?:africa|america|asia|australia|europe|pacific)/[a-z_]{2,20}|${ZONE_NAME})\\)?)?`
const HALF = '上午|早上|凌晨|中午|下午|晚上'
/** `15.42 GMT`, `7.30pm`; by itself `15.42` is a price. */
const CLOCK_DOT = `\\.(?=\\d{2} ?(?:[ap]\\.?m|uhr|${ZONE_NAME})(?![a-z]))`
const MINUTE = `(?::|[时点]|${CLOCK_DOT}|(?<=à \\d{1,2}) ?h ?)(?<minute>\\d{2}|(?<=点)半)(?::\\d{2}(?:\\.\\d{1,6})?|分(?:\\d{2}秒)?)?`
const CLOCK = clockWith(MINUTE)
/**
 * Behind a day that is read, and behind one that is not. `3pm` and `9点` are a time of a day alone; a page has `October 13, 20264:12 AM`
 * where day and clock stood one below the other.
 */
const CLOCK_BEHIND = `(?: ?t ?|,? {1,4}(?:at |um |à |[|｜·-] |(?:${ZONE_NAME}) )?|(?<=[日一二三四五六天)]) ?|(?<=[a-z]\\.? \\d{1,2}, \\d{4}))${clockWith(`(?:${MINUTE}|(?= ?[ap]\\.?m)|[时点][整钟]?)`)}`
/** `8:41 AM, January 2, 2026`, `12:05 AM · Jan 2, 2026` */
const CLOCK_BEFORE = `${CLOCK}(?:,? (?:on )?| ?[·•|] ?)`
const CLOCK_NEAR = `,? {0,4}(?:at )?${clockWith(`(?:${MINUTE}|[时点][整钟]?)`)}`
const WEEKDAY_BEFORE = `(?:${WEEKDAY},? )?`
const NTH = '(?:st|nd|rd|th)?'
/** Behind a day: of the week, or the same in another language, or by the moon. */
const SAID_AGAIN = `(?: ?(?:${WEEKDAY}|\\((?:${WEEKDAY}|农历[^()]{2,10}|${WEEKDAY_BEFORE}(?<alsoName>${MONTH})\\.? (?<alsoDay>\\d{1,2}),? (?<alsoYear>\\d{4}))\\)))?`

/** With year, month and day, in an order that can be read in one way. */
const READ = [
  ...['-', '/', '\\.'].map(
    (mark) => `(?<year>\\d{4})${mark}(?<month>\\d{1,2})${mark}(?<day>\\d{1,2})`,
  ),
  // `2026 11/09 19:26`, as Xinhua has it.
  '(?<year>\\d{4}) (?<month>\\d{1,2})/(?<day>\\d{1,2})',
  '(?<year>\\d{4}) ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日',
  '(?:中华)?民国 ?(?<republic>\\d{2,3}) ?年 ?(?<month>\\d{1,2}) ?月 ?(?<day>\\d{1,2}) ?日',
  '(?<year>[〇○零一二三四五六七八九]{4}) ?年 ?(?<month>[一二三四五六七八九十]{1,2}) ?月 ?(?<day>[一二三四五六七八九十]{1,3}) ?日',
  '(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})',
  '(?<year>\\d{4})\\. ?(?<month>\\d{1,2})\\. ?(?<day>\\d{1,2})\\.',
  // With strokes, either number may be the month, unless one is too large; with stops, the day is in front.
  '(?<first>\\d{1,2})(?<mark>[/-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})',
  '(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})',
  `(?<year>\\d{4})[- ](?<name>${MONTH})\\.?[- ](?<day>\\d{1,2})`,
  `${WEEKDAY_BEFORE}(?<name>${MONTH})\\.? (?<day>\\d{1,2})${NTH},? (?<year>\\d{4})`,
  `${WEEKDAY_BEFORE}(?<day>\\d{1,2})${NTH} (?<name>${MONTH})\\.?,? (?<year>\\d{4})`,
  // `Freitag, 12. Dezember 2025`, `1er août 2025`
  `(?:${OTHER_WEEKDAY},? (?:den |le )?)?(?<day>\\d{1,2})(?:\\.|er)? (?<name>${OTHER_MONTH})\\.? (?<year>\\d{4})`,
].map((day) => `${day}${SAID_AGAIN}`)

const SOME = '(?:\\d{1,3}|an?|one|two|three|a few)'
const UNITS =
  '(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|mos?|years?|yrs?)'
/** Dates that tell no day for certain. */
const UNREAD = [
  `${SOME} ?${UNITS}\\.? ago`,
  '\\d{1,2} ?(?:minutes?|mins?|m|hours?|hrs?|h|d)',
  'just now',
  '(?:\\d{1,3}|半|几|[一二三四五六七八九十两]{1,3}) ?个? ?(?:秒|分|小时|天|日|周|星期|月|年)钟? ?(?:之|以)?前',
  '刚刚|刚才',
]
/** The same, and a clock may stand behind them. */
const UNREAD_DAYS = [
  `yesterday|today|${WEEKDAY}`,
  '昨天|昨日|昨晚|今天|今日|今早|今晨|前天',
  '(?:\\d{2,3} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?日?',
  '1\\d{2}([-/.])\\d{1,2}\\1\\d{1,2}',
  `${WEEKDAY_BEFORE}${MONTH}\\.? \\d{1,2}${NTH}`,
  `${WEEKDAY_BEFORE}\\d{1,2}${NTH} ${MONTH}\\.?`,
  '\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})',
  '\\d{1,2}[-/.]\\d{1,2}',
]

const TO = ' ?(?:[-~～至到]|to) ?'
const OF_NUMBERS = '(?:\\d{4}[-/.])?\\d{1,2}[-/.]\\d{1,2}'
const HAN_MONTH = '(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?'
/** From one day to another: so long goes what is told, and neither is when. `Issue 12 - 3 November 2026` has one day. */
const RANGES = [
  `(?=.*\\d{4})${OF_NUMBERS}${TO}${OF_NUMBERS}`,
  `${HAN_MONTH}\\d{1,2} ?日?${TO}(?:${HAN_MONTH})?\\d{1,2} ?日`,
  `\\d{1,2}(?: ?${MONTH}\\.?(?: \\d{4})?${TO}|[-~]| to )\\d{1,2} ${MONTH}\\.?,? \\d{4}`,
  `${MONTH}\\.? \\d{1,2}(?:, \\d{4})?${TO}(?:${MONTH}\\.? )?\\d{1,2}, \\d{4}`,
]

/** Neither in a word nor in a number: of `12026-11-03` no part is a date. A label may end before it: `时间:2026-11-03`. */
const APART = '(?<![\\da-z.+/-]|\\d:)'
const APART_AFTER = '(?![\\da-z:])'

/**
 * Days, and the clock that may stand behind one. It is looked for once: to have it in each of the forms
 * made them take 2 % of a build of one new article to compile.
 */
interface Forms {
  readonly days: readonly RegExp[]
  readonly clock: RegExp | null
  /** In front of a day that has none behind it. */
  readonly before: RegExp | null
}

const APART_HERE = new RegExp(APART_AFTER, 'iy')
const ENDS_RANGE = endsWith([RANGES.join('|')])
const ENDS = endsWith(READ, CLOCK_BEHIND, CLOCK_BEFORE)
const ENDS_UNREAD = [endsWith(UNREAD), endsWith(UNREAD_DAYS, CLOCK_NEAR), endsWith([CLOCK])]
const OPENS = opensWith(READ, CLOCK_BEHIND)
const OPENS_UNREAD = [opensWith(UNREAD), opensWith(UNREAD_DAYS, CLOCK_NEAR), opensWith([CLOCK])]

function endsWith(days: readonly string[], clock?: string, before?: string): Forms {
  return {
    days: days.map((form) => new RegExp(`${APART}(?:${form})$`, 'i')),
    clock: clock === undefined ? null : new RegExp(`${clock}$`, 'i'),
    before: before === undefined ? null : new RegExp(`${APART}${before}$`, 'i'),
  }
}

function opensWith(days: readonly string[], clock?: string): Forms {
  const after =
    clock === undefined ? APART_AFTER : `(?:${APART_AFTER}|(?=t ?(?:\\d|${HALF})|\\d{1,2}[:时点]))`
  return {
    days: days.map((form) => new RegExp(`^(?:${form})${after}`, 'i')),
    clock: clock === undefined ? null : new RegExp(`${clock}${APART_AFTER}`, 'iy'),
    before: null,
  }
}

const HINT = /[\d０-９年前刚昨今]|\b(?:ago|now|today|yesterday|[a-z]{3,9}day)\b/i

/** Most lines are not looked at again. */
export function mayHoldDate(line: string): boolean {
  return HINT.test(simplified(line))
}

/** Of what is read, no form is without it. */
const YEAR = /\d{4}|年/
/** `[2]`, `。`: what a statement ends with, and no date. */
const MAY_END = /(?<!\])[\p{L}\p{N}).）]$/u

/** Every character that has a look-alike in dates as that one, traditional ones as simplified, at the same offsets. */
function withPlainSigns(line: string): string {
  return simplified(line)
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/\s/g, ' ')
    .replace(/[\uff08\uff09\uff0c\uff0e\uff0f\uff10-\uff1a]/g, halfWidth)
}

/** The date that a line ends with. The line should be short. */
export function dateAtEnd(line: string): WrittenDate | null {
  if (!MAY_END.test(line)) return null
  const range = MAY_BE_RANGE.test(line) && endIn(ENDS_RANGE, withPlainSigns(line), unreadOf)
  return range || dateAt(line, endIn, ENDS, ENDS_UNREAD)
}

/** Two numbers with such a word or sign between them. */
const MAY_BE_RANGE = /\d.{0,14}(?:[~～至到–—-]|to)\D{0,12}\d/

/** The date that a line starts with. The line should be short. */
export function dateAtStart(line: string): WrittenDate | null {
  return dateAt(line, startIn, OPENS, OPENS_UNREAD)
}

function dateAt(
  line: string,
  find: typeof endIn,
  read: Forms,
  unread: readonly Forms[],
): WrittenDate | null {
  if (!mayHoldDate(line)) return null
  const text = withPlainSigns(line)
  const date = YEAR.test(text) ? find(read, text, readOf) : null
  if (date !== null) return date
  for (const forms of unread) {
    const known = find(forms, text, unreadOf)
    if (known !== null) return known
  }
  return null
}

/** Found in a line: what was written, and the parts of it. */
interface Found extends Range {
  readonly written: string
  readonly groups: Groups
}

type Reader = (found: Found) => WrittenDate | null

/** The first that can be read of those that a line ends with. */
function endIn(
  { days, clock, before: clockBefore }: Forms,
  text: string,
  read: Reader,
): WrittenDate | null {
  const last = clock?.exec(text) ?? null
  for (const behind of last ? [last, null] : [null]) {
    const before = behind ? text.slice(0, behind.index) : text
    for (const day of days) {
      const match = day.exec(before)
      if (!match) continue
      const time = behind ?? clockBefore?.exec(before.slice(0, match.index)) ?? null
      const groups = { ...match.groups, ...time?.groups }
      const start = Math.min(match.index, time?.index ?? match.index)
      const date = read(foundIn(text, start, text.length, groups))
      if (date !== null) return date
    }
  }
  return null
}

/** The same of those that it starts with. */
function startIn({ days, clock }: Forms, text: string, read: Reader): WrittenDate | null {
  for (const day of days) {
    const match = day.exec(text)
    if (!match) continue
    const [{ length }] = match
    const time = clock && takeAt(clock, text, length)
    if (!time && !takeAt(APART_HERE, text, length)) continue
    const end = length + (time?.[0].length ?? 0)
    const date = read(foundIn(text, 0, end, { ...match.groups, ...time?.groups }))
    if (date !== null) return date
  }
  return null
}

function foundIn(text: string, start: number, end: number, groups: Groups): Found {
  return { start, end, written: text.slice(start, end), groups }
}

function unreadOf({ start, end, written }: Found): WrittenDate {
  const hasTime = /\d:\d\d/.test(written)
  return { start, end, published: null, fault: 'unread-date', hasTime }
}

function readOf({ start, end, written, groups }: Found): WrittenDate | null {
  const known = groups.first === undefined ? groups : inOneOrder(groups)
  if (known === null) return null
  const published = civil(known)
  // Eight digits that are no day are a number.
  if (published === null && /^\d{8}$/.test(written)) return null
  const hasTime = groups.hour !== undefined
  return { start, end, published, fault: published === null ? 'bad-date' : null, hasTime }
}

/** A date that stands alone, as in front matter. */
export function readDate(written: string): Pick<WrittenDate, 'published' | 'fault'> {
  const date = dateAtEnd(unquoted(written))
  return date?.start === 0 ? date : { published: null, fault: 'unread-date' }
}

/** Curly quotes are no quotes of YAML, so that they are part of the value. */
function unquoted(text: string): string {
  return /^[“‘].*[”’]$/.test(text) ? text.slice(1, -1).trim() : text
}

/** `Next meeting: 14:00 · 2025-11-12`: no title ends with an hour. */
export function endsWithHour(text: string): boolean {
  const date = dateAtEnd(text)
  return date?.hasTime === true && date.published !== null
}
