/**
 * Where the reading of a body stands: what is known of its text, what is collected since the last
 * item or head, and what was found before.
 */

import { type Range, trimRange } from '../text/lines.ts'
import { lastCitation } from './citations.ts'
import { afterClosers, endingOf, endsCited } from './ends.ts'
import type { Mark } from './mark.ts'
import type { GroupHead } from './marks.ts'
import type { Section } from './sections.ts'

export interface Cursor {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly groups: readonly GroupHead[]
  readonly tables: readonly Range[]
  /** Whether there is a citation in the body; without one, less is known about where items end. */
  readonly isCited: boolean
  /** Where the text begins that is collected. */
  from: number
  /** Of the next mark. */
  mark: number
  /** Of the next `Group N`. */
  group: number
  readonly sections: Section[]
  readonly rest: Range[]
}

/** End the item that is collected; before the first section it is left over. */
export function closeItem(cursor: Cursor, end: number): void {
  const { from, rest } = cursor
  const section = cursor.sections.at(-1)
  if (!section) {
    rest.push({ start: from, end })
    return
  }
  const tail = strayTail(cursor.text, from, end)
  section.items.push(...citedParts(cursor.text, from, tail))
  if (tail < end) rest.push({ start: tail, end })
}

/**
 * Where lines begin behind an item that are no part of it: the line before ended with a citation, and
 * they are neither cited nor a sentence. Joined to it, they would stand under its citation.
 *
 * @returns `end` when there are none.
 */
function strayTail(text: string, from: number, end: number): number {
  const citation = lastCitation(text, from, end)
  if (!citation) return end
  const after = afterClosers(text, citation.end, end)
  const line = /^[^\S\r\n]*[;；]?[^\S\r\n]*(?=[\r\n])/.exec(
    text.slice(after, Math.min(end, after + 40)),
  )
  const next = trimRange(text, after, end).start
  if (!line || next === end || GOES_ON.test(text.charAt(next))) return end
  return endingOf(text, after, end) === 'open' ? after + line[0].length : end
}

/** What begins so is of the line before: the rest of a sentence, a citation, a mark. */
const GOES_ON = /[\p{Ll}[,，、;；.。]/u

/**
 * An item in parts that end where a line does, each with its citation: no line may come to stand under
 * the citation of one below that ended with its own.
 */
function citedParts(text: string, from: number, end: number): readonly Range[] {
  // Most items stand on one line.
  if (!LINE_END.test(text.slice(from, end))) return [{ start: from, end }]
  const parts: Range[] = []
  const last = lastCitation(text, from, end)?.start ?? from
  let start = from
  let line = from
  for (const { index } of text.slice(from, last).matchAll(/[\r\n]+/g)) {
    const at = from + index
    const next = trimRange(text, at, end).start
    if (!GOES_ON.test(text.charAt(next)) && endsCited(text, line, at)) {
      parts.push({ start, end: at })
      start = at
    }
    line = next
  }
  return [...parts, { start, end }]
}

const LINE_END = /[\r\n]/
