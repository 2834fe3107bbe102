/**
 * Headings with their number on a line above them, as designed pages have them:
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
import { isSentence } from './bodyForm.ts'
import { isHeading, isShortOpening } from './heading.ts'

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
  if (!MAY_BE_NUMBER.test(text)) return []
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
  return runs.filter((run) => run.length >= FEWEST * 2).flat()
}

function isName(words: string): boolean {
  return !isSentence(words) && (isHeading(words) || isShortOpening(words))
}
