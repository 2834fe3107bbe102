import { MONTH_SPELLINGS, monthNumber, REPUBLIC } from '../text/calendar.ts'
import { takeAt } from '../text/takeAt.ts'
import { hanNumber } from './hanNumber.ts'
import type { Value } from './tokens.ts'

/**
 * Dates in their spellings become one term: `@20251109` for a day, `@202511` for its month, and without a
 * year `@1109` and `@11`. `2025-11-09`, `2025年11月9日`, `November 9, 2025` and `9 Nov 2025` are one.
 */

const DIGIT = '〇零一二三四五六七八九'
const SMALL = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
const NAME = `(${MONTH_SPELLINGS})(?![a-z])(?:\\.(?=,? \\d))?`
const ORDINAL = '(?:st|nd|rd|th)?'
const YEAR = '(?:,? (\\d{4})(?!\\d))?'

/** Patterns with the order in which they give year, month and day. */
const PATTERNS: readonly (readonly [pattern: RegExp, order: string])[] = [
  [/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/y, 'ymd'],
  [/((?:19|20)\d\d)-(\d\d)(?![-\d])/y, 'ym'],
  [/((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/y, 'ymd'],
  [
    new RegExp(
      `(\\d{4}|[${DIGIT}]{4}|(?<=民[国國]\\s?)\\d{2,3})\\s?年(?:\\s?(${SMALL})\\s?月(?:\\s?(${SMALL})\\s?[日号])?)?`,
      'y',
    ),
    'ymd',
  ],
  // Not `3月期`, which is a length of time, nor 五月天.
  [new RegExp(`(${SMALL})\\s?月(?:\\s?(${SMALL})\\s?[日号]|份?(?![期龄内天]))`, 'y'), 'md'],
  [/(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y, 'mdy'],
  // Not `1/3` or `10-15`, which are a share and a range.
  [/(?<![\d/.,])(0\d|1[0-2]|\d(?=\/(?:1[3-9]|[23]\d)))\/(\d{1,2})(?![\d/%]|\.\d)/y, 'md'],
  [/(?<![\d/.,-])(?=0|..-0)(\d\d)-(\d\d)(?![\d/%-]|\.\d)/y, 'md'],
  [new RegExp(`(\\d{1,2})${ORDINAL} (?:of )?${NAME}${YEAR}`, 'y'), 'dmy'],
  // Not `Long March 5`, which is a rocket. Alone a month is none that is a word or a name, too.
  [
    new RegExp(
      `(?<!long )(?=[a-z]+\\.?,? \\d|(?!may|mar|(?:jan|apr|jun)(?![a-z])))${NAME}(?: (\\d{1,2})(?!\\d)${ORDINAL})?${YEAR}`,
      'y',
    ),
    'mdy',
  ],
]

/** The date that begins with the unit from `start` to `end`; null when none does. */
export function dateAt(folded: string, start: number, end: number): Value | null {
  const first = folded.charCodeAt(start)
  if (first < 58) return match(folded, start)
  if (first > 127) return hanDateIn(folded, start, end)
  // Most words begin no month; all are asked.
  if (!'jfmasond'.includes(folded.charAt(start))) return null
  return monthNumber(folded.slice(start, start + 3)) > 0 ? match(folded, start) : null
}

const HAN_DATE = new RegExp(`[${DIGIT}]{4}年|[一二三四五六七八九十]{1,3}月`)

function hanDateIn(folded: string, start: number, end: number): Value | null {
  const found = HAN_DATE.exec(folded.slice(start, end))
  return found ? match(folded, start + found.index) : null
}

function match(folded: string, start: number): Value | null {
  for (const [pattern, order] of PATTERNS) {
    const found = takeAt(pattern, folded, start)
    if (!found) continue
    const part = (name: string): number => toNumber(found.slice(1)[order.indexOf(name)] ?? '')
    const year = part('y')
    const terms = termsOf(year > 0 && year < 1000 ? year + REPUBLIC : year, part('m'), part('d'))
    if (terms) return { terms, kind: 'date', asked: 1, start, end: pattern.lastIndex }
  }
  return null
}

function termsOf(year: number, month: number, day: number): readonly string[] | null {
  const two = (value: number): string => `${value}`.padStart(2, '0')
  if (month === 0 && year > 0) return [`${year}`]
  if (month < 1 || month > 12 || day > 31) return null
  const name = two(month)
  const days = day > 0 ? [name + two(day), name] : [name]
  return (year > 0 ? [year, ''] : ['']).flatMap((of) => days.map((end) => `@${of}${end}`))
}

/** `11`, `Nov` and 十一 are 11; what is no number is 0. */
export function toNumber(text: string): number {
  return Number(text) || monthNumber(text) || Number(hanNumber(text))
}
