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

import { filledLines, type Lines } from '../../text/lines.ts'
import { numberIn } from '../byline/dates.ts'
import { isSentence } from './bodyForm.ts'
import { isHeading, isShortOpening, LONGEST_HEADING } from './heading.ts'

/** With a zero or a word: a number alone may be one of a page or of a table. */
const NUMBER = /^(?:0(\d)|(?:part|no|chapter)[.\s]{0,2}0?(\d))[.、/]?$/i
const MAY_BE_NUMBER = /(?:^|[\r\n])[^\S\r\n]*(?:0|part|no|chapter)[.\s]{0,2}\d/i
const FEWEST = 2

/**
 * Where the lines of such headings begin, the numbers and the words, in order. A number that does not count on from 1 is
 * none, and ends those before it.
 */
export function numberedHeadings(lines: Lines): readonly number[] {
  const { text } = lines
  const counted = MAY_BE_COUNTED.test(text) ? countedHeadings(lines) : []
  if (!MAY_BE_NUMBER.test(text)) return counted
  const filled = filledLines(lines)
  const runs: number[][] = []
  for (const [at, { start, end }] of filled.entries()) {
    const [, digit, named] = NUMBER.exec(text.slice(start, Math.min(end, start + 16))) ?? []
    const name = filled[at + 1]
    if ((digit ?? named) === undefined || !name) continue
    const number = Number(digit ?? named)
    if (number === 1) runs.push([])
    const run = runs.at(-1) ?? []
    if (run.length === (number - 1) * 2 && isName(text.slice(name.start, name.end))) {
      run.push(start, name.start)
    } else runs.push([])
  }
  return [...counted, ...runs.filter((run) => run.length >= FEWEST * 2).flat()]
}

const MAY_BE_COUNTED = /(?:^|[\r\n])\s*二、/
/** More headings than an article has. */
const HAN_NUMBER = '(?:[一二三四五六七八九]|十[一二三四五六七八九]?)'
const COUNTED = new RegExp(`^(?:(${HAN_NUMBER})、|[（(](${HAN_NUMBER})[）)])(?=\\s?\\S)`)

/** `一、供给`, `二、需求` and below them `（一）国产气`, each above a line that no such number opens: items of a list stand one below the other. */
function countedHeadings(lines: Lines): readonly number[] {
  const { text } = lines
  const filled = filledLines(lines)
  const runs: { readonly isInner: boolean; readonly starts: number[] }[] = []
  const last = { outer: 0, inner: 0 }
  for (const [at, { start, end }] of filled.entries()) {
    const count = countAt(text, start)
    if (count === null) continue
    const { number, isInner } = count
    const level = isInner ? 'inner' : 'outer'
    if (number === 1 || number !== last[level] + 1) runs.push({ isInner, starts: [] })
    last[level] = number
    const below = filled[at + 1]
    const next = below ? countAt(text, below.start) : null
    const isAbove = below && (next === null || next.isInner !== isInner)
    if (isAbove && isHeading(text.slice(start, Math.min(end, start + 2 * LONGEST_HEADING))))
      runs.findLast((run) => run.isInner === isInner)?.starts.push(start)
  }
  return runs.flatMap(({ isInner, starts }) => (isInner || starts.length >= FEWEST ? starts : []))
}

/** The number of `十二、` and `（二）`; null for none. */
function countAt(text: string, start: number): { number: number; isInner: boolean } | null {
  const [, outer, inner] = COUNTED.exec(text.slice(start, start + 5)) ?? []
  const written = outer ?? inner
  if (written === undefined) return null
  return { number: numberIn(written), isInner: outer === undefined }
}

function isName(words: string): boolean {
  return !isSentence(words) && (isHeading(words) || isShortOpening(words))
}
