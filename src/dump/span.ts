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

/** From the first of two parts to the last, of which either may be missing. */
export function union(
  one: Range | null | undefined,
  other: Range | null | undefined,
): Range | null {
  if (!one || !other) return one ?? other ?? null
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
}
