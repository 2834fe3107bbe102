/**
 * Headings that numbers tell, as they count on from 1: with the number on a line above them, as designed pages have
 * them, or `一、供给` above what is said of it.
 *
 * ```text
 * 01                PART 1
 * 关税              Supply
 * 美国税率升至58.4%[1]。
 * 02
 * 认证
 * ```
 */

import { filledLines, type Lines, type Range } from '../../text/lines.ts'
import { numberIn } from '../byline/civilDate.ts'
import { isCited } from '../citations.ts'
import { lineSign } from '../signs.ts'
import { width } from '../width.ts'
import { isSentence } from './bodyForm.ts'
import { isHeading, isShortOpening, LONGEST_HEADING } from './heading.ts'

const FEWEST = 2

/** Where the lines of such headings begin, the numbers and the words, those of a run in order. */
export function numberedHeadings(lines: Lines): readonly number[] {
  const { text } = lines
  return [
    MAY_BE_COUNTED.test(text) ? countedHeadings(lines) : [],
    MAY_BE_ABOVE_SENTENCES.test(text) ? headingsAboveSentences(lines) : [],
    MAY_BE_NUMBER.test(text) ? headingsBelowNumbers(lines) : [],
  ].flat()
}

const MAY_BE_COUNTED = /(?:^|[\r\n])\s*二、/
/** More headings than an article has. */
const HAN_NUMBER = '(?:[一二三四五六七八九]|十[一二三四五六七八九]?)'
const COUNTED = new RegExp(`^(?:(${HAN_NUMBER})、|[（(](${HAN_NUMBER})[）)])(?=\\s?\\S)`)

interface HanRun {
  readonly level: 'outer' | 'inner'
  /** Of the last of its numbers, also of one that is no heading. */
  number: number
  readonly starts: number[]
  /** Its last heading stands right above the first of an inner run. */
  isAboveInner: boolean
}

/**
 * `一、供给`, `二、需求` and below them `（一）国产气`, each above a line that no such number opens: items of a list stand
 * one below the other. One `二、需求` alone is one above `（一）`, as where a copy begins in the middle.
 */
function countedHeadings(lines: Lines): readonly number[] {
  const { text } = lines
  const filled = filledLines(lines)
  const runs: HanRun[] = []
  const last: { outer: HanRun | null; inner: HanRun | null } = { outer: null, inner: null }
  for (const [at, { start, end }] of filled.entries()) {
    const count = countAt(text, start)
    if (count === null) continue
    const { number, level } = count
    let run = last[level]
    if (run === null || number === 1 || number !== run.number + 1) {
      run = { level, number, starts: [], isAboveInner: false }
      runs.push(run)
    }
    run.number = number
    last[level] = run
    const below = filled[at + 1]
    const isAbove = below && countAt(text, below.start)?.level !== level
    if (!isAbove || !isHeading(text.slice(start, Math.min(end, start + 2 * LONGEST_HEADING))))
      continue
    run.starts.push(start)
    const above = level === 'inner' ? last.outer : null
    if (above && above.starts.at(-1) === filled[at - 1]?.start) above.isAboveInner = true
  }
  return runs.flatMap(({ level, starts, isAboveInner }) =>
    level === 'inner' || isAboveInner || starts.length >= FEWEST ? starts : [],
  )
}

/** The number of `十二、` and `（二）`; null for none. */
function countAt(text: string, start: number): Pick<HanRun, 'number' | 'level'> | null {
  const [, outer, inner] = COUNTED.exec(text.slice(start, start + 5)) ?? []
  const written = outer ?? inner
  if (written === undefined) return null
  return { number: numberIn(written), level: outer === undefined ? 'inner' : 'outer' }
}

/** Headings that count on from 1: where the lines of each begin. */
interface Run {
  readonly headings: (readonly number[])[]
  /** Ended by a number that does not count on, or that is of no heading. */
  isBroken: boolean
}

/**
 * @param sign In front of the lines, with their number.
 * @param startsAt Where the lines of a heading begin; null for none.
 */
function runsOf(
  lines: Lines,
  sign: RegExp,
  startsAt: (line: Range, below: Range, words: string) => readonly number[] | null,
): readonly Run[] {
  const { text } = lines
  const filled = filledLines(lines)
  const runs: Run[] = []
  for (const [at, line] of filled.entries()) {
    const said = text.slice(line.start, Math.min(line.end, line.start + 2 * LONGEST_HEADING))
    const [mark, ...digits] = sign.exec(said) ?? []
    if (mark === undefined) continue
    const number = Number(digits.join(''))
    if (number === 1) runs.push({ headings: [], isBroken: false })
    const run = runs.at(-1)
    if (!run || run.isBroken) continue
    const below = filled[at + 1]
    const isNext = below && number === run.headings.length + 1
    const starts = isNext ? startsAt(line, below, said.slice(mark.length)) : null
    if (starts) run.headings.push(starts)
    else run.isBroken = true
  }
  return runs
}

/** With a zero or a word: a number alone may be one of a page or of a table. */
const NUMBER = /^(?:0(\d)|(?:part|no|chapter)[.\s]{0,2}0?(\d))[.、/]?$/i
const MAY_BE_NUMBER = /(?:^|[\r\n])[^\S\r\n]*(?:0|part|no|chapter)[.\s]{0,2}\d/i

/** The number on its line, and the words below it. */
function headingsBelowNumbers(lines: Lines): readonly number[] {
  const runs = runsOf(lines, NUMBER, ({ start }, below) =>
    isName(lines.text.slice(below.start, below.end)) ? [start, below.start] : null,
  )
  return runs.flatMap(({ headings }) => (headings.length >= FEWEST ? headings.flat() : []))
}

const MAY_BE_ABOVE_SENTENCES = /(?:^|[\r\n])\s*2[.、．)]/
const DIGITS = /^(\d{1,2})[.、．)]\s?(?!\d)/

/** As wide as a heading is at most; an item that was wrapped is as wide as the rest of it, or wider. */
const MOST_OF_BELOW = 2 / 3
const WIDEST = 4 * LONGEST_HEADING

/** `1. Licences`, `2. Debts`, each above a sentence that has no number and is wider: as items they would say nothing. */
function headingsAboveSentences(lines: Lines): readonly number[] {
  const { text } = lines
  const runs = runsOf(lines, DIGITS, ({ start }, below, words) => {
    const isAbove = !lineSign(text, below.start) && isSentence(text.slice(below.start, below.end))
    const said = text.slice(below.start, Math.min(below.end, below.start + WIDEST))
    const isHead = isAbove && width(words) < MOST_OF_BELOW * width(said)
    return isHead && isName(words) && !isCited(words) ? [start] : null
  })
  // One that is an item says that the others are.
  const whole = runs.flatMap(({ headings, isBroken }) => (isBroken ? [] : [headings.flat()]))
  // Of two articles on a page one may have a single heading.
  return whole.some((starts) => starts.length >= FEWEST) ? whole.flat() : []
}

function isName(words: string): boolean {
  return !isSentence(words) && (isHeading(words) || isShortOpening(words))
}
