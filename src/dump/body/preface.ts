/** What stands before the first head or item: statements that cite for themselves, below what is of the page. */

import { filledLines, linesOf } from '../../text/lines.ts'
import { endsCited } from '../ends.ts'
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
    const lineEnd = from + line.end
    const isOfNext = start < end && isWrapped(text, lineEnd, start, wrap)
    if (!isOfNext && !endsCited(text, from + line.start, lineEnd)) break
    start = from + line.start
  }
  return start
}
