/** Texts that a program has wrapped: where their lines end says nothing of where their parts do. */

import { filledLines, linesOf, trimRange } from '../../text/lines.ts'
import { endingOf } from '../ends.ts'
import { lineSign } from '../signs.ts'
import { width } from '../width.ts'

/** Whether a line ends because the first word of the next found no room on it. */
export function isWrapped(text: string, end: number, next: number, wrap: number): boolean {
  const columns = width(text.slice(lineStart(text, end), end))
  const [word = ''] =
    /^(?:\p{Script=Han}|[^\s\p{Script=Han}]+)/u.exec(text.slice(next, next + 80)) ?? []
  return columns <= 1.25 * wrap && columns + 1 + width(word) > wrap
}

/** Wider are lines that no program has wrapped. */
const WIDEST_WRAP = 160
/** Narrower are headings, names and short items. */
export const NARROWEST_WRAP = 30
/** A word that fits by so many columns was not cut off for want of them. */
export const ROOM = 8

/** Columns of the lines of a text that was wrapped: of those that end in a sentence, the widest; 0 for none. */
export function wrapOf(text: string): number {
  if (!/[\r\n]/.test(text)) return 0
  let widest = 0
  const { starts } = linesOf(text)
  for (let at = 0; at + 1 < starts.length; at++) {
    const line = trimRange(text, starts[at] ?? 0, starts[at + 1] ?? 0)
    const next = trimRange(text, starts[at + 1] ?? 0, starts[at + 2] ?? text.length)
    if (line.end - line.start > WIDEST_WRAP || next.start >= next.end) continue
    if (lineSign(text, next.start) || endingOf(text, line.start, line.end) !== 'open') continue
    widest = Math.max(widest, width(text.slice(line.start, line.end)))
  }
  return widest < NARROWEST_WRAP ? 0 : widest
}

/** Columns of the widest line of a text of several, other than those of an address alone; 0 for one line. */
export function widestOf(text: string): number {
  if (!/[\r\n]/.test(text)) return 0
  let widest = 0
  for (const { start, end } of filledLines(linesOf(text))) {
    const line = text.slice(start, end)
    if (/\s|\p{Script=Han}/u.test(line)) widest = Math.max(widest, width(line))
  }
  return widest
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !LINE_ENDS.includes(text.charAt(start - 1))) start--
  return start
}

const LINE_ENDS = '\n\v\f\r\u2028\u2029'
