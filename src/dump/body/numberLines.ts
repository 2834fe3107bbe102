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

/** Where the lines of such headings begin, the numbers and the words, in order; none where they do not count from 1 on. */
export function numberedHeadings(lines: Lines): readonly number[] {
  const { text } = lines
  if (!MAY_BE_NUMBER.test(text)) return []
  const filled = filledLines(lines)
  const starts: number[] = []
  let count = 0
  for (const [at, { start, end }] of filled.entries()) {
    const [, digit, named] = NUMBER.exec(text.slice(start, Math.min(end, start + 16))) ?? []
    const name = filled[at + 1]
    if ((digit ?? named) === undefined || !name) continue
    const words = text.slice(name.start, name.end)
    const number = Number(digit ?? named)
    // Of another article.
    if (number === 1 && count > 1) count = 0
    if (number !== count + 1 || !isName(words)) return []
    count = number
    starts.push(start, name.start)
  }
  return starts.length >= FEWEST * 2 ? starts : []
}

function isName(words: string): boolean {
  return !isSentence(words) && (isHeading(words) || isShortOpening(words))
}
