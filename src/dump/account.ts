/**
 * What became of each byte. The spans of the records are painted over the text, and the paint is
 * counted. A character that no span covers is counted nowhere, unless it only parts what is
 * painted; so when a reader drops a word the sum falls short of the file, and a test sees it.
 */

import type { ByteAccount, Reading } from '../records/article.ts'
import { codeAt } from '../text/codeAt.ts'
import { isSpace, type Range } from '../text/lines.ts'
import { isSign } from './signs.ts'

const PUBLISHED = 1
const CHROME = 2
const LEFT_OVER = 3

interface Account {
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
  for (let start = 0; start < text.length; ) {
    const colour = paint[start] ?? 0
    let end = start + 1
    while (end < text.length && paint[end] === colour) end++
    counts[colour] = (counts[colour] ?? 0) + Buffer.byteLength(text.slice(start, end))
    if (colour === 0) lost.push({ start, end })
    start = end
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
  for (const { topicSpan } of reading.sections) fill(topicSpan, PUBLISHED)
  for (const article of reading.articles) {
    fill(article.titleSpan, PUBLISHED)
    fill(article.bylineSpan, PUBLISHED)
    fill(article.lead?.labelSpan, PUBLISHED)
    fill(article.lead?.span, PUBLISHED)
    for (const group of article.groups) {
      fill(group.span, PUBLISHED)
      for (const { span } of group.insights) fill(span, PUBLISHED)
    }
    for (const { span } of article.notes) fill(span, PUBLISHED)
  }
  // Last, because a table can lie inside an item, and a date inside its line.
  for (const { rest } of reading.articles) for (const { span } of rest) fill(span, LEFT_OVER)
  for (const { span } of reading.rest) fill(span, LEFT_OVER)
  // What is shown, or said in its place.
  for (const { pictures } of reading.articles)
    for (const { span } of pictures) fill(span, PUBLISHED)
}

/**
 * White space, bullet marks and colons between the painted take the colour before them on their
 * line, or else the one after it; a line of white space alone is chrome.
 */
function paintGaps(paint: Uint8Array, text: string): void {
  for (let start = paint.indexOf(0); start !== -1; ) {
    let before = opensLine(text, start) ? 0 : (paint[start - 1] ?? 0)
    /** Start of the separators that open a line; -1 when there are none. */
    let gap = -1
    let at = start
    for (; at < text.length && paint[at] === 0; at++) {
      const code = text.charCodeAt(at)
      if (!isSeparator(code)) {
        before = 0
        gap = -1
        continue
      }
      if (before !== 0) paint[at] = before
      else if (gap === -1) gap = at
      if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue
      if (gap !== -1) paint.fill(CHROME, gap, at + 1)
      gap = -1
      before = 0
    }
    if (gap !== -1) paint.fill(paint[at] ?? CHROME, gap, at)
    start = paint.indexOf(0, at)
  }
}

/** Whether an offset is the first of its line. */
function opensLine(text: string, at: number): boolean {
  const code = codeAt(text, at - 1)
  return at === 0 || code === 10 || (code === 13 && text.charCodeAt(at) !== 10)
}

function isSeparator(code: number): boolean {
  // : ：
  return code === 58 || code === 0xff1a || isSign(code) || isSpace(code)
}
