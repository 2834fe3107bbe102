/** Lines and places of a text. Offsets are UTF-16 code units from 0, lines and columns count from 1. */

import { firstWhere } from './firstWhere.ts'

/** A text with the offsets at which its lines start. */
export interface Lines {
  readonly text: string
  readonly starts: readonly number[]
}

/** Part of a text, `end` being the first code unit after it. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Find the lines of a text; `\n`, `\r\n` and a lone `\r` end one.
 *
 * @param most Stop at the first line after so many.
 */
export function linesOf(text: string, most = Number.POSITIVE_INFINITY): Lines {
  const starts = [0]
  const returns = text.includes('\r')
  let feed = text.indexOf('\n')
  let back = returns ? text.indexOf('\r') : -1
  while ((feed !== -1 || back !== -1) && starts.length <= most) {
    if (back === -1 || (feed !== -1 && feed < back)) {
      starts.push(feed + 1)
      feed = text.indexOf('\n', feed + 1)
    } else {
      if (feed === back + 1) feed = text.indexOf('\n', feed + 1)
      const end = text.charCodeAt(back + 1) === 10 ? back + 2 : back + 1
      starts.push(end)
      back = text.indexOf('\r', end)
    }
  }
  return { text, starts }
}

/** Line of an offset. */
export function lineAt({ starts }: Lines, offset: number): number {
  return Math.max(
    1,
    firstWhere(starts.length, (at) => (starts[at] ?? 0) > offset),
  )
}

/** Line and column of an offset. */
export function placeAt(lines: Lines, offset: number): { line: number; column: number } {
  const line = lineAt(lines, offset)
  return { line, column: offset - (lines.starts[line - 1] ?? 0) + 1 }
}

/** A line by its number, without its line end; empty for a number that the text has not. */
export function lineText({ text, starts }: Lines, number: number): string {
  const start = starts[number - 1]
  if (start === undefined) return ''
  let end = starts[number] ?? text.length
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--
  return text.slice(start, end)
}

/** How many lines an editor shows: a line end at the very end begins no further one. */
export function lineCount({ text, starts }: Lines): number {
  return starts.at(-1) === text.length ? starts.length - 1 : starts.length
}

/**
 * Whether `\s` matches: also no-break and ideographic spaces, and a byte order mark; or a character
 * that has no width and joins nothing, as pages set them at the ends of lines: soft hyphens, zero-width
 * spaces, marks of direction.
 */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  )
}

/** The part without white space at its ends; where nothing else is, an empty one at its end. */
export function trimRange(text: string, start: number, end: number): Range {
  let from = start
  while (from < end && isSpace(text.charCodeAt(from))) from++
  return { start: from, end: trimmedEnd(text, from, end) }
}

/** The end of a part without the white space there. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let to = end
  while (to > start && isSpace(text.charCodeAt(to - 1))) to--
  return to
}

/** The lines that are not blank, without white space at their ends. */
export function filledLines({ text, starts }: Lines): readonly Range[] {
  return starts.flatMap((start, at) => {
    const line = trimRange(text, start, starts[at + 1] ?? text.length)
    return line.start < line.end ? [line] : []
  })
}

/** The same of a part of a text. */
export function linesWithin(text: string, { start, end }: Range): readonly Range[] {
  return filledLines(linesOf(text.slice(start, end))).map((line) => shifted(line, start))
}

export function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}

const LINE_ENDS = /[\n\v\f\r\u2028\u2029]+/

/** A text of several lines as one: a name with a line end would open a heading where it is written down as text. */
export function oneLine(text: string): string {
  const lines = text.split(LINE_ENDS)
  return lines.length === 1
    ? text
    : lines
        .map((line) => line.trim())
        .join(' ')
        .trim()
}
