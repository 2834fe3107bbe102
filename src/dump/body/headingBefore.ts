/**
 * The heading that stands right before a mark: where it begins behind the text that is collected,
 * and whether the mark is one of its own dashes.
 */

import { type Range, trimRange } from '../../text/lines.ts'
import { readLabelled } from '../byline/labelled.ts'
import { lastCitation, plain } from '../citations.ts'
import { afterClosers, behindPlaceholder, endsCited, sentenceEnds } from '../ends.ts'
import { isTitleCase } from '../titleCase.ts'
import type { Cursor } from './cursor.ts'
import { isHeading, isShortOpening, LONGEST_HEADING } from './heading.ts'
import type { Mark } from './mark.ts'
import { opensRange } from './numberRange.ts'
import { lastTable } from './table.ts'

/**
 * The heading that ends before `end`: after the last citation, table or sentence, the longest
 * text that can be one.
 *
 * @param isOpening All that is collected may be the heading.
 */
export function headingBefore(cursor: Cursor, end: number, isOpening: boolean): Range | null {
  const { text, from, marks } = cursor
  // Dashes in a heading are rare: behind the third mark there is none of its words.
  const third = marks[cursor.mark - 4]?.end ?? from
  const low = Math.max(from, third, end - 2 * LONGEST_HEADING)
  const citation = lastCitation(text, low, end)
  const table = lastTable(cursor.tables, end)
  const floor = Math.max(
    low,
    Math.min(table?.end ?? low, end),
    citation ? afterClosers(text, citation.end, end) : low,
  )
  if (opensRange(text, from, end)) return null
  const starts = [...sentenceEnds(text, floor, end)]
  if (floor > low || (isOpening && low === from)) starts.unshift(floor)
  const labelled = behindLabelled(text, floor, end)
  if (labelled > floor) starts.unshift(labelled)
  const behind = low === from ? behindPlaceholder(text, from, end) : end
  if (behind < end) starts.unshift(behind)
  for (const start of starts) {
    const heading = trimRange(text, start, end)
    const words = text.slice(heading.start, heading.end)
    const isApart =
      BREAK.test(text.slice(Math.max(from, heading.start - 8), heading.start)) ||
      (citation !== null && start === floor)
    const isAside = ENCLOSED.test(words) && !isApart
    if (words !== '' && !isAside && isHeading(words)) return heading
  }
  if (isOpening && low === from) {
    const whole = trimRange(text, from, end)
    if (isShortOpening(text.slice(whole.start, whole.end))) return whole
  }
  return null
}

/** `（来源：Wind）`, `(Reuters)`: on a line with the sentence before it, of that. `[2] (Demand) - ` is a heading. */
const ENCLOSED = /^(?:（[^（）]*）|\([^()]*\))$/
const BREAK = /[\r\n]\s*$/

/** Behind a line that says who wrote a text or what it draws on, above one that may be a heading. */
function behindLabelled(text: string, from: number, end: number): number {
  // Of the part alone: a search in a text of one line would run on to its start.
  const lines = text.slice(from, end).trimEnd()
  const at = lastBreak(lines)
  if (at === -1) return from
  const above = lines.slice(0, at).trimEnd()
  return readLabelled(above.slice(lastBreak(above) + 1).trim(), null) ? from + at : from
}

function lastBreak(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
}

/** A heading on a line of its own, above items that open theirs. */
export function headingLine({ text, from }: Cursor, mark: Mark): Range | null {
  if (!mark.opensLine) return null
  const { start, end } = trimRange(
    text,
    Math.max(from, mark.start - 2 * LONGEST_HEADING),
    mark.start,
  )
  const line = text.slice(start, end)
  const at = lastBreak(line)
  const heading = trimRange(text, start + at + 1, end)
  if (at === -1) return null
  const words = text.slice(heading.start, heading.end)
  // A copied item goes on below no empty line.
  const isBehindItem =
    endsCited(text, start, start + at) || EMPTY_LINE.test(text.slice(start, heading.start))
  const asks = /[:：]$/.test(words) && isShortOpening(words.slice(0, -1))
  return isHeading(words) || asks || (isBehindItem && isShortOpening(words)) ? heading : null
}

const EMPTY_LINE = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*$/

const TAKES_MORE = /(?:^|[\s.])(?:Supply|Demand|Spot|Short|Medium|Long|Off|Peak|Risk|Exchange)$/

/** `2. Supply - Demand Balance - Stocks fell`: the first mark belongs to the heading. */
export function continuesHeading(cursor: Cursor, heading: Range, mark: Mark): boolean {
  const { text, marks } = cursor
  // What opens a line is no dash of the line before.
  if (mark.opensLine) return false
  if (!TAKES_MORE.test(text.slice(Math.max(heading.start, heading.end - 10), heading.end))) {
    return false
  }
  const next = marks[cursor.mark]
  if (!next || next.start - mark.end > LONGEST_HEADING) return false
  const piece = plain(text.slice(mark.end, next.start))
  return isTitleCase(piece) && isHeading(piece)
}
