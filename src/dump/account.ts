/**
 * What became of each byte. The spans of the records are painted over the text, and the paint is
 * counted. A character that no span covers is counted nowhere, unless it only parts what is
 * painted; so when a reader drops a word the sum falls short of the file, and a test sees it.
 */

import type { ByteAccount, Reading } from '../records/article.ts'
import { isSpace, type Range } from '../text/lines.ts'

const PUBLISHED = 1
const CHROME = 2
const LEFT_OVER = 3

export interface Account {
  readonly bytes: Omit<ByteAccount, 'total'>
  /** Parts that no record covers; a reader that works leaves none. */
  readonly lost: readonly Range[]
}

/**
 * Count the bytes of a text by what became of them.
 *
 * @param syntax Further published parts: marks of a format that are no text of an article.
 */
export function account(text: string, reading: Reading, syntax: readonly Range[]): Account {
  const paint = new Uint8Array(text.length)
  paintRecords(paint, reading, syntax)
  paintGaps(paint, text)
  const counts = [0, 0, 0, 0]
  const lost: Range[] = []
  for (let at = 0; at < text.length; at++) {
    const colour = paint[at] ?? 0
    counts[colour] = (counts[colour] ?? 0) + byteLength(text.charCodeAt(at))
    if (colour !== 0) continue
    const last = lost.at(-1)
    if (last?.end === at) lost[lost.length - 1] = { start: last.start, end: at + 1 }
    else lost.push({ start: at, end: at + 1 })
  }
  const [, published = 0, chrome = 0, leftOver = 0] = counts
  return { bytes: { published, chrome, leftOver }, lost }
}

function paintRecords(paint: Uint8Array, reading: Reading, syntax: readonly Range[]): void {
  const fill = (range: Range | null | undefined, colour: number): void => {
    if (range) paint.fill(colour, range.start, range.end)
  }
  for (const range of reading.chrome) fill(range, CHROME)
  for (const range of syntax) fill(range, PUBLISHED)
  fill(reading.topicSpan, PUBLISHED)
  for (const article of reading.articles) {
    fill(article.titleSpan, PUBLISHED)
    fill(article.bylineSpan, PUBLISHED)
    fill(article.lead?.labelSpan, PUBLISHED)
    fill(article.lead?.span, PUBLISHED)
    for (const group of article.groups) {
      fill(group.span, PUBLISHED)
      for (const { span } of group.insights) fill(span, PUBLISHED)
    }
  }
  // Last, because a table can lie inside an item, and a date inside its line.
  for (const { rest } of reading.articles) for (const { span } of rest) fill(span, LEFT_OVER)
  for (const { span } of reading.rest) fill(span, LEFT_OVER)
}

/**
 * White space, bullet marks and colons between the painted take the colour before them on their
 * line, or else the one after it; a line of white space alone is chrome.
 */
function paintGaps(paint: Uint8Array, text: string): void {
  let before = 0
  /** Start of the separators that open a line; -1 when there are none. */
  let gap = -1
  for (let at = 0; at < text.length; at++) {
    const own = paint[at] ?? 0
    const code = text.charCodeAt(at)
    if (own !== 0) {
      if (gap !== -1) paint.fill(own, gap, at)
      gap = -1
      before = own
    } else if (!isSeparator(code)) {
      gap = -1
    } else if (before !== 0) {
      paint[at] = before
    } else if (gap === -1) {
      gap = at
    }
    if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue
    if (gap !== -1) paint.fill(CHROME, gap, at + 1)
    gap = -1
    before = 0
  }
  if (gap !== -1) paint.fill(CHROME, gap)
}

function isSeparator(code: number): boolean {
  return '-*•:：'.includes(String.fromCharCode(code)) || isSpace(code)
}

/** UTF-8 bytes of a code unit; a surrogate is half of a pair of four. */
function byteLength(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) return 2
  return 3
}
