import type { Piece, Span } from '../records/article.ts'
import { type Lines, lineAt, type Range } from '../text/lines.ts'

/** Where a part of a file stands, with its line. */
export function spanOf(lines: Lines, { start, end }: Range): Span {
  return { line: lineAt(lines, start), start, end }
}

/** A part of a file as it is. */
export function pieceOf(lines: Lines, { start, end }: Range): Piece {
  return { text: lines.text.slice(start, end), span: spanOf(lines, { start, end }) }
}

/** From where the first of some parts begins to where the last ends; any may be missing. */
export function spanning(...parts: readonly (Range | null | undefined)[]): Range | null {
  const there = parts.filter((part) => part != null)
  if (there.length === 0) return null
  const [starts, ends] = [there.map(({ start }) => start), there.map(({ end }) => end)]
  return { start: Math.min(...starts), end: Math.max(...ends) }
}
