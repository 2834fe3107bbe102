/** Citation marks: `[3]`, `[3][5]`, and, never met but plain in meaning, `[1, 2]`, `[3-5]` and `³`. */

import { trimmedEnd } from '../text/lines.ts'
import { takeAt } from '../text/takeAt.ts'
import { type Habit, habitOf, RAISED, raisedAt } from './raised.ts'
import { isTorn, wordsOf } from './tornWord.ts'
import { width } from './width.ts'

interface Citation {
  readonly start: number
  readonly end: number
  readonly numbers: readonly number[]
}

/** As much white space at its end as stands for the place of a source: see likened.ts. */
const MARK = /\[\s{0,4}\d{1,3}(?:\s{0,4}[,，、;；–~-]\s{0,4}\d{1,3})*\s{0,41}\]/y
/** `[1-999]` is more likely a range of something else, and a long list of them would be a bomb. */
const LONGEST_RANGE = 50

/**
 * The mark that starts at an offset. `[2024]`, `[a]` and `[5-3]` are none.
 *
 * @param habit How it cites; by default what stands near tells.
 */
export function citationAt(
  text: string,
  start: number,
  habit: Habit | null = null,
): Citation | null {
  if (text.charAt(start) !== '[') {
    const raised = raisedAt(text, start, habit)
    const numbers = raised && numbersIn(raised.said)
    return raised && numbers ? { start, end: raised.end, numbers } : null
  }
  MARK.lastIndex = start
  if (!MARK.test(text)) return null
  const end = MARK.lastIndex
  const mark = text.slice(start, end)
  if (PAIR.test(mark) && isInterval(text, start, end)) return null
  const numbers = numbersIn(mark)
  return numbers ? { start, end, numbers } : null
}

/** `a score in [1, 12]`, `区间[3, 5]内`; `as noted in [1, 2]` and `in a narrow range [1, 2].` cite. */
function isInterval(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (OF_VALUES.test(before)) return !SAID_IN.test(before) && !OPENS_WITH_IN.test(before)
  return RANGE.test(before) && !CLOSES.test(text.slice(end, end + 4))
}

const PAIR = /^\[\d+[,，]\s?\d+\]$/
const OF_VALUES =
  /(?:(?<![\p{L}\p{N}])(?:in|within|between|(?:the|an) (?:interval|range))\s|[∈=]\s?|(?:介于|位于|落在|取值)(?:区间|范围)?\s?)$/iu
/** What stands in a source. */
const SAID_IN =
  /(?<!\p{L})(?:as|see|said|seen|shown|found|given|written|(?:not|cit|report|describ|discuss|detail|mention|stat|explain|outlin|publish|list|summari[sz])ed)\sin\s$/iu
/** A sentence, known by its first letter: of the text before it an item may be read without. */
const OPENS_WITH_IN = /(?<!\p{L})In\s$/u
const RANGE = /(?:(?<![\p{L}\p{N}])(?:intervals?|ranges?)\s|(?:区间|范围)\s?)$/iu
/** A stop, or no more. */
const CLOSES = /^\s*(?:[.。,，;；!！?？[]|\s-\s|\n|$)/

/** Null for what is no list of citations: `[0, 1]` is an interval. */
function numbersIn(mark: string): readonly number[] | null {
  const numbers: number[] = []
  let separator = ''
  for (const part of mark.match(/\d+|[,，、;；–~-]/g) ?? []) {
    if (part < '0' || part > ':') {
      separator = part
      continue
    }
    const number = Number(part)
    if (/[–~-]/.test(separator)) {
      const from = numbers.at(-1) ?? number
      if (number < from || number - from > LONGEST_RANGE) return null
      for (let next = from + 1; next < number; next++) numbers.push(next)
    }
    numbers.push(number)
    separator = ''
  }
  return numbers[0] === 0 && numbers.length > 1 ? null : numbers
}

/** Where a mark may start, from an offset on; -1 for nowhere. */
function nextOpener(text: string, from: number): number {
  return takeAt(OPENER, text, from)?.index ?? -1
}

const OPENER = /[[⁽⁰¹²³⁴-⁹①-⑳]/g

/** Whether it may start at an offset. */
function isOpener(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Most are letters, which the two bounds rule out.
  if (code < 0xb2 || code > 0x2473) return code === 0x5b
  const sign = text.charAt(at)
  return sign === '⁽' || RAISED.test(sign)
}

/** Whether a text holds a mark. */
export function isCited(text: string): boolean {
  return firstCitation(text, 0, text.length) !== null
}

/** The first mark that lies in a part of the text. */
export function firstCitation(text: string, from: number, to: number): Citation | null {
  // Of the part alone: a search in the whole text would run on to its end.
  const part = text.slice(from, to)
  for (let at = nextOpener(part, 0); at !== -1; at = nextOpener(part, at + 1)) {
    const citation = citationAt(text, from + at)
    if (citation && citation.end <= to) return citation
  }
  return null
}

/** The last mark that lies in a part of the text. */
export function lastCitation(text: string, from: number, to: number): Citation | null {
  for (let at = to - 1; at >= from; at--) {
    const citation = isOpener(text, at) ? citationAt(text, at) : null
    if (citation && citation.end <= to) return citation
  }
  return null
}

/** Whether a mark ends at an offset. */
export function citationEndsAt(text: string, from: number, end: number): boolean {
  const last = text.charAt(end - 1)
  if (end <= from || !(']⁾'.includes(last) || RAISED.test(last))) return false
  return lastCitation(text, Math.max(from, end - LONGEST_MARK), end)?.end === end
}

const LONGEST_MARK = 40

/**
 * A statement without its marks: citations go with the white space before them, `**` goes, white
 * space collapses, and the stop stays: `fell 3% [2].` gives `fell 3%.` and `[2]`.
 *
 * @param written With its marks.
 * @param column Where it begins on its line, in columns.
 * @param near What stands around it.
 */
export function readStatement(
  written: string,
  column = 0,
  near = written,
): { text: string; citations: readonly number[] } {
  const raw = /[(（]\s?\[/.test(written) ? withoutBrackets(written) : written
  const citations: number[] = []
  const habit = RAISED.test(raw) ? habitOf(near) : null
  const next = (start: number): number => (habit ? nextOpener(raw, start) : raw.indexOf('[', start))
  let text = ''
  let from = 0
  for (let at = next(0); at !== -1; ) {
    const citation = citationAt(raw, at, habit)
    if (!citation) {
      at = next(at + 1)
      continue
    }
    // `fell **[3]**.`: the space stands before the marks, which go; before a word it stays.
    const isBold =
      at - 2 >= from &&
      raw.startsWith('**', at - 2) &&
      BOLD_END.test(raw.slice(citation.end, citation.end + 4))
    const before = raw.slice(from, trimmedEnd(raw, from, isBold ? at - 2 : at))
    // `[1]、[2]`, `[1]-[3]`: what stands between two marks goes with them.
    const between = from === 0 ? '' : (/^\s?([,，、–-])$/.exec(before)?.[1] ?? '')
    if (between === '') text += before
    const last = citations.at(-1)
    const [first = 0] = citation.numbers
    if (last !== undefined && '–-'.includes(between || ',') && first - last <= LONGEST_RANGE)
      for (let number = last + 1; number < first; number++) citations.push(number)
    for (const number of citation.numbers) if (isNew(number, citations)) citations.push(number)
    from = citation.end + (isBold ? 2 : 0)
    from += SPACED_STOP.exec(raw.slice(from, from + 8))?.[0].length ?? 0
    // `[1](https://…)`: the address stands behind the words, not in them.
    if (raw.startsWith('(http', from)) text += ' '
    at = next(from)
  }
  return {
    text: plain(joinedLines(from === 0 ? raw : text + raw.slice(from), column, near)),
    citations,
  }
}

const LISTED = String.raw`\[\s?\d{1,3}(?:\s?[,，、;；–~-]\s?\d{1,3}){0,20}\s?\]`
const ENCLOSED = new RegExp(
  `(?:(?<!\\w)\\(|（)\\s?(${LISTED}(?:\\s?[,，、;；]?\\s?${LISTED}){0,20})\\s?[)）]`,
  'g',
)

/** `fell ([1], [2]).`: brackets around marks alone go with them; `equal([1])` is code. */
function withoutBrackets(raw: string): string {
  return raw.replace(ENCLOSED, (_, marks: string) => marks.replace(/\]\s?[,，、;；]?\s?\[/g, ']['))
}

const BOLD_END = /^\*\*(?![\p{L}\p{N}])/u
/** `fell [3] .`; `fell [3] . . .` goes on. */
const SPACED_STOP = /^\s{1,4}(?=[.。](?:\s+(?![.。])|$))/

const WIDE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]/u
const WIDE_SIGN = /[\u3001-\u303f\uff01-\uff60]/
const DIGIT = /\d/
const TIGHT = /\p{Script=Han}\d|\d\p{Script=Han}/u
const LOOSE = /\p{Script=Han}[^\S\r\n]\d|\d[^\S\r\n]\p{Script=Han}/u
const NARROWEST = 20
/** `short- and long-term` */
const SUSPENDED = /^(?:and|or|to|und|oder)\b/

/**
 * Lines in one: Chinese knows no space between words, and a word that was parted by a hyphen keeps that
 * alone where nobody knows whether it had one.
 *
 * @param near What stands around.
 */
export function joinedLines(raw: string, column = 0, near = raw): string {
  if (!/[\r\n]/.test(raw)) return raw
  let found: ReadonlySet<string> | null = null
  const words = (): ReadonlySet<string> => (found ??= wordsOf(near))
  const isTight = TIGHT.test(raw) && !LOOSE.test(raw)
  let text = ''
  let before = ''
  let from = column
  for (const part of raw.split(/[\r\n]/)) {
    const line = part.trim()
    if (line === '') continue
    if (before !== '') {
      if (before.endsWith('-') && isTorn(before, line, words)) text = text.slice(0, -1)
      else text += gapBetween(before, line, from + width(before), isTight)
      from = 0
    }
    text += line
    before = line
  }
  return text
}

/** @param isTight No space stands between Chinese and a number. */
function gapBetween(before: string, after: string, columns: number, isTight: boolean): string {
  const [last, first] = [before.slice(-1), after.charAt(0)]
  const isParted = /[\p{L}\d]-$/u.test(before.slice(-2)) && /[\p{L}\d]/u.test(first)
  if (isParted) return SUSPENDED.test(after.slice(0, 6)) ? ' ' : ''
  if (WIDE_SIGN.test(last)) return ''
  // What is shorter was no line to the edge of a page.
  if (columns < NARROWEST) return ' '
  if (WIDE_SIGN.test(first)) return ''
  const isBesideNumber = isTight && (DIGIT.test(last) || DIGIT.test(first))
  const isWide = (sign: string): boolean => WIDE.test(sign) || (isBesideNumber && DIGIT.test(sign))
  const isChinese = WIDE.test(last) || WIDE.test(first)
  return isChinese && isWide(last) && isWide(first) ? '' : ' '
}

/** Numbers are below 1,000, so the list stays short whatever the text repeats. */
function isNew(number: number, citations: readonly number[]): boolean {
  return citations.at(-1) !== number && !citations.includes(number)
}

/** Text without bold marks, its white space collapsed. */
export function plain(raw: string): string {
  const text = raw.includes('**') ? raw.replaceAll('**', '') : raw
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}
