import { codeAt } from '../../../text/codeAt.ts'
import { HALF } from '../../../text/spokenNumber.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { isDigit } from '../chars.ts'
import { LARGEST, type NumberMatch, shifted } from './number.ts'
import { MORE, scaleAt, UNIT_HEAD, WORD_SCALE } from './scales.ts'

/** Longer runs are codes, keys or noise; a figure of the press has some fifteen digits at most. */
const LONGEST_RUN = 40
const MOST_DIGITS = 15

/** Two points: `1.2.3`. */
const VERSION = /\.\d+\.\d/
const GROUPED = /^\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/
const SIMPLE = /^\d+(?:\.\d+)?/
/** Rs 10,75,507 crore: lakhs and crores are parted by two digits, which lists are, too. */
const OF_LAKHS = /^\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?/
const RUPEES = /(?:₹|\bRs\.?|\bINR) ?$/
const LAKHS = /^ ?(?:lakh|crore)/

/** 12 345 and 1’234’567: a space that does not break, or an apostrophe; a plain space could part two numbers. */
const SPACED = /(?<![\d.,])\d{1,3}(?:[\u00a0\u202f\u2009’']\d{3}(?!\d))+(?:\.\d+)?/y
/** `June 3 250 workers` has two numbers, `was 12 345 tons` one. */
const PLAINLY_SPACED =
  /(?<=(?:[a-z]|\bA) |[$€£¥])(?<!(?:uary|arch|pril|June|July|ugust|ember|ober|\b[A-Z][a-z]{2}) )\d{1,3}(?: \d{3})+(?=[ -][a-z])/y
/** Three groups and more are one number wherever they stand. */
const OF_THREE_GROUPS = /(?<!\d )\d{1,3}(?: \d{3}){2,}(?=[ -][a-z])/y
const LISTED = /^,\d/
/** `in 2024,500 people` */
const YEAR = /^(?:19|20)\d\d$/

const SPACE = 0x20
const COMMA = 0x2c
const HYPHEN = 0x2d
const POINT = 0x2e
const SMALL_A = 0x61
/** 万 */
const MYRIAD = 0x4e07
/** ½, ¼ and ¾ */
const VULGAR = new Map([
  [0xbd, 0.5],
  [0xbc, 0.25],
  [0xbe, 0.75],
])
/** Grain is priced in parts of a cent: `6-1/4 cents to $5.43-3/4`. */
const EIGHTHS = /-([1357])\/([248])(?![\d/])/y

/** `007`, but not `0.7`. */
function hasLeadingZero(digits: string): boolean {
  return digits.charCodeAt(0) === 0x30 && isDigit(digits.charCodeAt(1))
}

/** 2分05秒 */
const SECONDS = /^分0\d秒$/

/** Where the run of digits at a place ends, for those that are no number. */
export function runEnd(text: string, at: number): number {
  let end = at + 1
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (!isDigit(unit) && unit !== COMMA && unit !== POINT) break
  }
  return end
}

/** 6500亿, 6,500.25亿: behind 兆 and 万亿. */
const HUNDRED_MILLIONS = /(?:(\d)千)?(?:(\d)百)?((?:\d,\d{3}|\d{1,4})(?:\.\d+)?)?亿/y
/** 2千3百万, 5000万, 5,000.25万: behind 亿. */
const MYRIADS = /(?:(\d)千)?(?:(\d)百)?((?:\d,\d{3}|\d{1,4})(?:\.\d+)?)?万(?!亿)/y
/** 7千, 6百, 3千4百56, 8000, 8,000, 215辆: behind 万; but 7千瓦 and 1949年 are others. */
const ONES = new RegExp(
  `(?:(\\d)(?!${UNIT_HEAD.source})千)?(?:(\\d)百)?(?:((?<=百)\\d{1,2}|(?<=千)\\d{3}|(?<=万)\\d{2,3}(?=[辆人名家户件台票])|\\d,?\\d{3})(?![\\d.,年月万亿千百]))?`,
  'y',
)

/** 8千4百 of 8千4百亿, 1千200 of 1千200人; 8千4百亩 is read from its scale on. */
const COMPOSED = new RegExp(
  `(\\d)千(?:(\\d)百(\\d{1,2})?|(\\d{3}))(?:(?<=\\d)(?![\\d.,年月百千])|(?=[多余]?[万亿]|(?!${UNIT_HEAD.source})兆))`,
  'y',
)

/** 5万3千 of 5万3千亿, 1万2,000 of 1万2,000亿. */
const MYRIADS_OF = /\d{1,2}万(?:(\d)千(?:(\d)百)?|(\d,?\d{3}))(?=[多余]?亿)/y

/** What goes on where a larger scale ends: 2兆6500亿, 3亿5000万, 6万7千. */
function smallerAt(
  text: string,
  at: number,
  power: number,
): { readonly value: number; readonly end: number; readonly more: boolean } {
  const nothing = { value: 0, end: at, more: false }
  if (power < THOUSANDS) return nothing
  if (codeAt(text, at) === SPACE) return (power >= MILLIONS && wordedAt(text, at, power)) || nothing
  if (!isDigit(codeAt(text, at))) return nothing
  if (power === TRILLIONS) {
    const part = partAt(HUNDRED_MILLIONS, text, at)
    if (part === 0 || part >= 10_000) return nothing
    const from = HUNDRED_MILLIONS.lastIndex
    const below = smallerAt(text, from, 8)
    const value = shifted(part, 8) + below.value
    if (below.value > 0) return { ...below, value }
    return takeAt(MORE, text, from) ? { value, end: from + 1, more: true } : { ...below, value }
  }
  const myriads = power < 8 ? 0 : partAt(MYRIADS, text, at)
  // 5亿2000 may be short for 2000万.
  if (myriads === 0 && power >= 8) return nothing
  const from = power < 8 ? at : MYRIADS.lastIndex
  const ones = partAt(ONES, text, from)
  const value = shifted(myriads, 4) + ones
  if (value === 0 || value >= 10 ** power) return nothing
  const end = ones === 0 ? from : ONES.lastIndex
  return takeAt(MORE, text, end) ? { value, end: end + 1, more: true } : { value, end, more: false }
}

/** 200 thousand of `1 million 200 thousand`. */
function wordedAt(text: string, at: number, power: number): ReturnType<typeof smallerAt> | null {
  const [written, digits, scale = ''] = takeAt(WORDED, text, at) ?? []
  const below = WORD_SCALE[scale] ?? power
  if (written === undefined || below >= power) return null
  return { value: shifted(Number(digits), below), end: at + written.length, more: false }
}

const WORDED = / ([1-9]\d{0,2}) (thousand|million|billion)(?![a-z])/y

const THOUSANDS = 3
const MILLIONS = 6
const TRILLIONS = 12

/** The sum of a part, whose end the pattern keeps; 0 for none. */
function partAt(pattern: RegExp, text: string, at: number): number {
  const [, thousands = 0, hundreds = 0, ones = ''] = takeAt(pattern, text, at) ?? []
  return 1000 * Number(thousands) + 100 * Number(hundreds) + Number(ones.replace(',', ''))
}

/** A number whose thousands are parted by spaces or apostrophes; empty for another. */
function spacedAt(text: string, at: number): string {
  // Most numbers have none behind their first three digits.
  let end = at + 1
  while (end < at + 4 && isDigit(codeAt(text, end))) end++
  if (!GAPS.includes(text.charAt(end) || '0') || !isDigit(codeAt(text, end + 1))) return ''
  for (const pattern of [SPACED, PLAINLY_SPACED, OF_THREE_GROUPS]) {
    const match = takeAt(pattern, text, at)
    if (match) return match[0]
  }
  return ''
}

const GAPS = " \u00a0\u202f\u2009’'"

/** A run of digits with its marks, and its digits and decimal point alone. */
interface Run {
  readonly written: string
  readonly digits: string
}

/** Null for runs that are no number: `007`, `1.2.3`, 400 digits. */
function runAt(text: string, at: number): Run | null {
  const spaced = spacedAt(text, at)
  const run = spaced === '' ? groupedAt(text, at) : { written: spaced, digits: plainly(spaced) }
  if (run === null || run.digits.length > MOST_DIGITS) return null
  return hasLeadingZero(run.digits) && !SECONDS.test(text.slice(at - 1, at + 3)) ? null : run
}

function plainly(written: string): string {
  return written.replace(/[^\d.]/g, '')
}

function groupedAt(text: string, at: number): Run | null {
  const runs = runEnd(text, at)
  if (!isDigit(codeAt(text, at)) || runs - at > LONGEST_RUN) return null
  let last = runs
  while (!isDigit(codeAt(text, last - 1))) last--
  const tidy = text.slice(at, last)
  if (!tidy.includes(',') && tidy.indexOf('.') === tidy.lastIndexOf('.')) {
    return { written: tidy, digits: tidy }
  }
  if (VERSION.test(tidy)) return null
  const written = (lakhsAt(text, at, tidy) ?? GROUPED.exec(tidy) ?? SIMPLE.exec(tidy))?.[0] ?? ''
  // 12,34 and 1,23,456 are grouped otherwise, and 1,2,3 is a list: its last is no figure alone.
  if (LISTED.test(tidy.slice(written.length)) && !YEAR.test(written)) return null
  return { written, digits: plainly(written) }
}

function lakhsAt(text: string, at: number, tidy: string): RegExpExecArray | null {
  const match = OF_LAKHS.exec(tidy)
  const isMoney = match !== null && RUPEES.test(text.slice(Math.max(0, at - 4), at))
  return isMoney || (match && LAKHS.test(text.slice(at + match[0].length).slice(0, 6)))
    ? match
    : null
}

/** A number and where it ends, before its scale. */
interface Coefficient {
  readonly value: number
  readonly end: number
}

/** With what is written as a part of one behind it: 3½, `6-1/4`, `2 and a half`. */
function withPart(text: string, at: number, written: string): Coefficient {
  let [value, end] = [Number(plainly(written)), at + written.length]
  const composed = written.length === 1 ? takeAt(COMPOSED, text, at) : null
  if (composed) {
    const [whole, thousands, hundreds = 0, below, ones = below ?? 0] = composed
    value = 1000 * Number(thousands) + 100 * Number(hundreds) + Number(ones)
    end = at + whole.length
  }
  const next = codeAt(text, end)
  if (next === MYRIAD && takeAt(MYRIADS_OF, text, at)) {
    return { value: 10_000 * value + partAt(MYRIADS_OF, text, at), end: MYRIADS_OF.lastIndex }
  }
  const vulgarAt = next === SPACE ? end + 1 : end
  const vulgar = VULGAR.get(codeAt(text, vulgarAt))
  if (vulgar !== undefined) return withHalf(text, value + vulgar, vulgarAt + 1)
  const [eighths = '', above, below] = (next === HYPHEN && takeAt(EIGHTHS, text, end)) || []
  if (Number(above) < Number(below)) {
    // $5.43-3/4 are 543.75 cents.
    const places = written.length - 1 - written.lastIndexOf('.')
    const part = Number(above) / Number(below)
    value += written.includes('.') ? shifted(part, -places) : part
    end += eighths.length
  }
  return withHalf(text, value, end)
}

function withHalf(text: string, value: number, end: number): Coefficient {
  const isAnd = codeAt(text, end) === SPACE && codeAt(text, end + 1) === SMALL_A
  const half = isAnd ? takeAt(HALF, text, end) : null
  return half ? { value: value + 0.5, end: end + half[0].length } : { value, end }
}

/**
 * A number in digits with its scale.
 *
 * @param money A currency mark stands before it, so `5m` is five million.
 * @returns Null for runs that are no number: `007`, `1.2.3`, 400 digits.
 */
export function digitsAt(text: string, at: number, money: boolean): NumberMatch | null {
  const run = runAt(text, at)
  if (run === null) return null
  const { value: coefficient, end } = withPart(text, at, run.written)
  const scale = scaleAt(text, end, money)
  const goesOn = Number.isInteger(coefficient) && !scale.more
  const rest = smallerAt(text, scale.end, goesOn ? scale.power : 0)
  const value = shifted(coefficient, scale.power) + rest.value
  if (value > LARGEST) return null
  return {
    start: at,
    end: rest.end,
    coefficient,
    scale: scale.power,
    value,
    high: value,
    writing: 'digits',
    decimal: run.written.includes('.'),
    more: scale.more || rest.more,
    part: null,
  }
}
