/** Pieces of a Markdown article in parts, so that each picture is a piece of its own. */

import type { Picture } from '../../records/article.ts'
import { firstWhere } from '../../text/firstWhere.ts'
import { type Range, trimRange } from '../../text/lines.ts'

export interface PictureParts {
  readonly rest: readonly Range[]
  /** Those that are pieces; not one within a line of a quote. */
  readonly pictures: readonly Picture[]
  /** All others. */
  readonly left: readonly Picture[]
  /** What stood beside pictures and says nothing. */
  readonly marks: readonly Range[]
}

/**
 * Cut pieces before and behind their pictures.
 *
 * @param pictures In order.
 * @param isMarks Whether a part of the text is nothing but tags and the like.
 */
export function partPictures(
  text: string,
  rest: readonly Range[],
  pictures: readonly Picture[],
  isMarks: (range: Range) => boolean,
): PictureParts {
  const inOrder = [...pictures].sort((one, other) => one.span.start - other.span.start)
  const parts: Range[] = []
  const found: Picture[] = []
  const marks: Range[] = []
  for (const range of rest) {
    let from = range.start
    const add = (end: number): void => {
      const part = trimRange(text, from, end)
      if (part.start === part.end) return
      const isWhole = part.start === range.start && part.end === range.end
      const isNothing = /^[>\s*_]*$/.test(text.slice(part.start, part.end)) || isMarks(part)
      ;(isNothing && !isWhole ? marks : parts).push(part)
    }
    let at = firstWhere(inOrder.length, (one) => (inOrder[one]?.span.start ?? 0) >= from)
    for (
      let picture = inOrder[at];
      picture && picture.span.end <= range.end;
      picture = inOrder[++at]
    ) {
      const { start, end } = picture.span
      if (!standsAlone(text, range, picture.span)) continue
      add(start)
      parts.push({ start, end })
      found.push(picture)
      from = end
    }
    add(range.end)
  }
  const taken = new Set(found)
  return {
    rest: parts,
    pictures: inOrder.filter((picture) => taken.has(picture)),
    left: inOrder.filter((picture) => !taken.has(picture)),
    marks,
  }
}

/** A part of a quote is a quote only from the start of a line. */
function standsAlone(text: string, range: Range, { start, end }: Range): boolean {
  if (text.charAt(range.start) !== '>') return true
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return /^[>\s]*$/.test(before) && /^[ \t]*(?:\r|\n|$)/.test(text.slice(end, range.end))
}
