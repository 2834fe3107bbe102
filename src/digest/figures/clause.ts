import { codeAt } from '../../text/codeAt.ts'
import { firstWhere } from '../../text/firstWhere.ts'
import { isDigit, isHanAt, isHanBefore, isLetter, isSpace, unitTable } from './chars.ts'

/** Where the clause of a figure begins and ends in its text. */
interface Clause {
  readonly start: number
  readonly end: number
}

const STOPS = unitTable('。！？；!?;')
/** They close a sentence after its full stop. */
const CLOSING = unitTable('"”’)')
const FULL_STOP = 0x2e
const SEMICOLON = 0x3b
/** `U.S.`, `No.`, `Inc.`, a single capital: their stop ends no sentence. */
const ABBREVIATION =
  /(?:\b[A-Z]|\bNo|\bInc|\bCo|\bLtd|\bCorp|\bMr|\bMrs|\bDr|\bSt|\bvs|\bapprox)\.$/
const LONGEST_ABBREVIATION = 6
const BEFORE_CLAUSE = unitTable(',，.。:：')
const AFTER_CLAUSE = unitTable(',，.。;；:：!！')
const SHORTEST = 24
const LONGEST = 200

/** The ends of the sentences of a text, each after its stop; the last is the end of the text. */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const next = at + 1
    if (unit === FULL_STOP) {
      const follows = codeAt(text, next)
      if (next < text.length && CLOSING[follows] !== 1 && !isSpace(follows)) continue
      if (isAbbreviated(text, at)) continue
      ends.push(next)
    } else if (isMark(unit) && STOPS[unit] === 1 && !(unit === SEMICOLON && isInWord(text, at))) {
      ends.push(next)
    }
  }
  if (ends.at(-1) !== text.length) ends.push(text.length)
  return ends
}

/** `TL;DR` is one word. */
function isInWord(text: string, at: number): boolean {
  return isLetter(codeAt(text, at - 1)) && isLetter(codeAt(text, at + 1))
}

/** Whether the word that ends at a full stop is short for another: most words are too long. */
function isAbbreviated(text: string, stop: number): boolean {
  let start = stop
  while (isLetter(codeAt(text, start - 1))) {
    start--
    if (stop - start > LONGEST_ABBREVIATION) return false
  }
  return start < stop && ABBREVIATION.test(text.slice(Math.max(0, start - 1), stop + 1))
}

/**
 * Offsets right after each comma or colon; those inside a number, a clock time or the name in brackets of what stands
 * before them part nothing.
 */
export function commaEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x28 || unit === 0xff08) at = endOfName(text, at)
    else if (unit === 0xff0c || unit === 0xff1a) ends.push(at + 1)
    else if ((unit === 0x2c || unit === 0x3a) && parts(text, at)) ends.push(at + 1)
  }
  return ends
}

/** The last place of brackets without a number, or with the code of a share: `(NASDAQ: NVDA)`, （SH：600519）; else where they begin. */
function endOfName(text: string, at: number): number {
  IN_BRACKETS.lastIndex = at
  return IN_BRACKETS.test(text) ? IN_BRACKETS.lastIndex - 1 : at
}

const IN_BRACKETS =
  /[(（](?:[A-Za-z. ]{1,24}[:：] ?[A-Z\d.]{1,10}|[^()（）\d。；;!?！？]{1,60})[)）]/y

/** Whether a narrow comma or colon stands between words. */
function parts(text: string, at: number): boolean {
  const next = codeAt(text, at + 1)
  if (next === 0x20) {
    const century = text.charAt(at + 2)
    const isYear = isDigit(codeAt(text, at - 1)) && (century === '1' || century === '2')
    return !isYear || !YEAR_BEHIND.test(text.slice(Math.max(0, at - 6), at + 6))
  }
  if (isSpace(next) || isHanAt(text, at + 1)) return true
  const last = text.charAt(at - 1)
  return last === '%' || last === '）' || last === ')' || isHanBefore(text, at)
}

/** `November 1, 2025` is one date. */
const YEAR_BEHIND = /[a-z.] (?:[12]?\d|3[01]), (?:19|20)\d\d$/

/** Letters, digits and Han, most of a text, are no marks and need no look into a table. */
function isMark(unit: number): boolean {
  return unit < 0x40 || unit === 0x3002 || unit >= 0xff00
}

/**
 * The part of the sentence between commas that holds a figure, grown to its neighbours while it is
 * too short to tell anything: `Trina Solar sent out over 32 GW, a fall of 5.9%`.
 */
export function clauseAround(
  text: string,
  sentence: Clause,
  commas: readonly number[],
  figure: Clause,
): Clause {
  // Neighbours are asked for one by one: a text of a megabyte may be a single sentence.
  let last = firstAbove(commas, figure.end - 1)
  let first = firstAbove(commas, figure.start)
  let start = Math.max(sentence.start, startOf(commas, first))
  let end = Math.min(sentence.end, commas[last] ?? sentence.end)
  while (start > sentence.start && isShort(text, start, end)) {
    start = Math.max(sentence.start, startOf(commas, --first))
  }
  while (end < sentence.end && isShort(text, start, end)) {
    end = Math.min(sentence.end, commas[++last] ?? sentence.end)
  }
  // 截至4日18时，供水热线累计接到求助3870件: until when something was counted is of the number.
  const before = Math.max(sentence.start, startOf(commas, first - 1))
  if (start > before && UNTIL.test(text.slice(before, start))) start = before
  return trim(text, start, end, figure)
}

const UNTIL = /^截[至止][^，。；]{2,16}，$/

/** Too short to tell anything; a Han character counts twice. */
function isShort(text: string, start: number, end: number): boolean {
  if (end - start > SHORTEST) return false
  let length = end - start
  for (let at = start; at < end; at++) if (isHanAt(text, at)) length++
  return length < SHORTEST
}

/** Place of the first number above a limit, in a sorted list. */
export function firstAbove(sorted: readonly number[], limit: number): number {
  return firstWhere(sorted.length, (at) => (sorted[at] ?? 0) > limit)
}

/** Where the part of a text begins that ends at a place of a list of ends. */
export function startOf(ends: readonly number[], at: number): number {
  // To ask a list for what stands before its first is as slow as to ask an object for a name.
  return at > 0 ? (ends[at - 1] ?? 0) : 0
}

/** Without white space and stops at the ends, and cut at a word where it is too long. */
function trim(text: string, from: number, to: number, figure: Clause): Clause {
  let start = from
  let end = to
  if (figure.start - start > LONGEST) {
    start = figure.start - LONGEST / 2
    // Looked for in this stretch alone: a text without a space would be searched to its end.
    const space = text.slice(start, figure.start + 1).indexOf(' ')
    if (space >= 0) start += space
  }
  if (end - figure.end > LONGEST) {
    end = figure.end + LONGEST / 2
    const space = text.slice(figure.end, end + 1).lastIndexOf(' ')
    if (space >= 0) end = figure.end + space
  }
  while (start < figure.start && isEdge(BEFORE_CLAUSE, text.charCodeAt(start))) start++
  while (end > figure.end && isEdge(AFTER_CLAUSE, text.charCodeAt(end - 1))) end--
  return { start, end }
}

function isEdge(marks: Uint8Array, unit: number): boolean {
  return marks[unit] === 1 || isSpace(unit)
}
