/** What stands before the first head or item: statements that cite for themselves, below what is of the page. */

import { filledLines, linesOf } from '../../text/lines.ts'
import { firstCitation } from '../citations.ts'
import { endingOf, endsCited } from '../ends.ts'
import { isWrapped } from './wrap.ts'

/**
 * Where the last lines begin that each end with a citation, of what is collected up to an offset; that offset
 * where the last one does not.
 *
 * ```text
 * 点击上方关注我们 ↵ 黄金需求为1313吨【1】 ↵ - 央行购金220吨【2】
 * ^from            ^start            ^end
 * ```
 *
 * @param wrap Columns at which the lines were wrapped; 0 where they were not.
 */
export function citedFrom(text: string, from: number, end: number, wrap: number): number {
  let start = end
  for (const line of filledLines(linesOf(text.slice(from, end))).toReversed()) {
    const [lineStart, lineEnd] = [from + line.start, from + line.end]
    const isOfNext =
      start < end &&
      (isWrapped(text, lineEnd, start, wrap) ||
        (OPENS_SMALL.test(text.slice(start, start + 2)) &&
          endingOf(text, lineStart, lineEnd) === 'open'))
    if (!isOfNext && !isStatement(text, lineStart, lineEnd)) break
    if (HEADED.test(text.slice(lineStart, lineEnd))) break
    start = lineStart
  }
  return start
}

/** `Search documents Tin rose Reuters | 2025-11-09 10:00 Tin rose 2% [1].`: an article whose lines were lost is no statement. */
const HEADED =
  /(?<!\d)(?:19|20)\d\d(?:[-/.年]\d{1,2}[-/.月]\d{1,2}日?)?[,|·]? {1,2}\d{1,2}[:：]\d\d(?!\d)|search documents|搜索文档/i

/** What begins in lower case goes on from the line above. */
const OPENS_SMALL = /^\p{Ll}/u

/** Whether a line says something and cites for it: `Sources: [1][2]` does not. */
function isStatement(text: string, start: number, end: number): boolean {
  if (!endsCited(text, start, end)) return false
  const cited = firstCitation(text, start, end)?.start ?? end
  return !/[:：]\s*$/.test(text.slice(start, cited))
}
