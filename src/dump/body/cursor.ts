/**
 * Where the reading of a body stands: what is known of its text, what is collected since the last
 * item or head, and what was found before.
 */

import { linesWithin, type Range, trimRange } from '../../text/lines.ts'
import { lastCitation } from '../citations.ts'
import { afterCitation, endingOf, endsCited } from '../ends.ts'
import { isOfPage } from '../page/besideText.ts'
import { isFooter, isOfReaders } from '../page/footer.ts'
import type { GroupLabel } from './groupLabel.ts'
import { type Mark, openLines } from './mark.ts'
import { citedFrom, statementsIn } from './preface.ts'
import { type Section, untitled } from './sections.ts'
import { isWrapped, lineStart, ROOM } from './wrap.ts'

export interface Cursor {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly groups: readonly GroupLabel[]
  readonly tables: readonly Range[]
  /** Whether there is a citation in the body; without one, less is known about where items end. */
  readonly isCited: boolean
  /** Whether a title and a day stand above it. */
  readonly isDated: boolean
  /** Columns at which its lines were wrapped; 0 where they were not. */
  readonly wrap: number
  /** Columns of the widest of its lines. */
  readonly widest: number
  /** Whether an item has gone on below a line that had room: then such lines are parts of items. */
  breaksEarly: boolean
  /** Where the text begins that is collected. */
  from: number
  /** Of the next mark. */
  mark: number
  /** Of the next `Group N`. */
  group: number
  readonly sections: Section[]
  readonly rest: Range[]
}

/**
 * End the item that is collected. Before the first section it is a preface, which is left over but for the last
 * lines of it that are each cited: those are items.
 *
 * @param isLast Nothing of the digest follows.
 */
export function closeItem(cursor: Cursor, end: number, isLast = false): void {
  const { rest, sections } = cursor
  if (sections.length === 0) {
    const start = citedFrom(cursor.text, cursor.from, end, cursor.wrap)
    takePreface(cursor, start)
    if (start === end) return
    sections.push(untitled())
    cursor.from = start
  }
  const { from } = cursor
  const section = sections.at(-1)
  if (!section) return
  if (section.heading?.end === from && isOfPage(cursor.text.slice(from, end).trim())) {
    rest.push({ start: from, end })
    return
  }
  const asked = asksFrom(cursor.text, from, end)
  if (asked < end) rest.push({ start: asked, end })
  takeItem(cursor, section, asked, isLast)
}

/** Where the last lines of an item begin that say nothing but what a page asks of its readers: `Read more at Reuters →`. */
function asksFrom(text: string, from: number, end: number): number {
  const [, ...lines] = linesWithin(text, { start: from, end })
  const last = lines.findLastIndex(({ start, end }) => !isOfReaders(text.slice(start, end)))
  return lines[last + 1]?.start ?? end
}

function takeItem(cursor: Cursor, section: Section, end: number, isLast: boolean): void {
  const { rest, from } = cursor
  const tail = strayTail(cursor, from, end, isLast)
  const items = citedParts(cursor.text, from, tail)
  for (const item of items) section.items.push(item)
  cursor.breaksEarly ||= !isLast && items.some((item) => goesOnEarly(cursor, item))
  if (tail === end) return
  // Between items a sentence is one of the digest, in its place; below the last it may be one of the page.
  const isSaid = !isLast && section.kind !== 'lead' && isSentence(cursor.text, tail, end)
  const parts = isSaid ? section.items : rest
  parts.push({ start: tail, end })
}

/**
 * Below a title and a day, the first statement of what stands above all items of a list is the lead, and what others say is
 * of the article, too.
 */
function takePreface(cursor: Cursor, end: number): void {
  const { text, from, widest, rest, sections } = cursor
  const isAboveList = cursor.marks.some(
    ({ opensLine, isBare, start }) => opensLine && !isBare && start >= end,
  )
  const isList = isAboveList && openLines(cursor.marks, end)
  const said = cursor.isDated && isList ? statementsIn(text, from, end, widest) : []
  const [lead, ...others] = said
  let at = from
  for (const { start, end } of said) {
    rest.push({ start: at, end: start })
    at = end
  }
  rest.push({ start: at, end })
  if (lead) sections.push({ ...untitled(), kind: 'lead', items: [lead] })
  if (others.length > 0) sections.push({ ...untitled(), items: [...others] })
}

/** Whether lines end as sentences do, and are none of those that end any page. */
function isSentence(text: string, from: number, end: number): boolean {
  if (endingOf(text, from, end) === 'open') return false
  const lines = text.slice(from, end).split(/[\r\n]+/)
  return !lines.some((line) => isFooter(line.trim()))
}

/**
 * Where lines begin behind an item that are no part of it: the line before ended with a citation, or with the
 * text of a digest in one line, and they are not cited. Joined to it, they would stand under its citation.
 *
 * @returns `end` when there are none.
 */
function strayTail(cursor: Cursor, from: number, end: number, isLast: boolean): number {
  const { text, isCited, wrap } = cursor
  const citation = lastCitation(text, from, end)
  const line = lineEnd(text, citation ? citation.end : from, end)
  if (line === end) return end
  // Without citations a line may go on below one of its own; not below one that has several items.
  const next = trimRange(text, line, end).start
  const hadRoom = isLast && next < end && isOver(cursor, line, next)
  const isItem = opensLine(text, from)
  if (!citation && !(isItem && hadRoom) && (isCited || isItem)) return end
  const isEnded = citation
    ? /^[^\S\r\n]*[;；]?[^\S\r\n]*$/.test(text.slice(afterCitation(text, citation.end, line), line))
    : hadRoom || endingOf(text, from, line) !== 'open'
  if (!isEnded || next >= end || GOES_ON.test(text.charAt(next))) return end
  if (indentAt(text, next) > indentAt(text, from)) return end
  if (hadRoom || !isSentence(text, line, end)) return line
  return isWrapped(text, line, next, wrap) ? end : line
}

/** Whether a line at which an item could go on ends it: there was room for more, and nothing is left open. */
function isOver(cursor: Cursor, end: number, next: number): boolean {
  const { text, breaksEarly } = cursor
  if (breaksEarly || LEFT_OPEN.test(text.charAt(end - 1)) || text.startsWith('# ', next))
    return false
  return leavesRoom(cursor, end, next)
}

const LEFT_OPEN = /[,，、:：(（—–-]/

/** Whether an item goes on below a line that had room for the first word of the next. */
function goesOnEarly(cursor: Cursor, item: Range): boolean {
  const { start, end } = trimRange(cursor.text, item.start, item.end)
  for (const { index } of cursor.text.slice(start, end).matchAll(/[\r\n]+/g)) {
    const at = start + index
    if (leavesRoom(cursor, at, trimRange(cursor.text, at, end).start)) return true
  }
  return false
}

/** Whether the first word of the next line would have had room on this one: then no program has parted them. */
function leavesRoom({ text, widest }: Cursor, end: number, next: number): boolean {
  return !isWrapped(text, end, next, widest - ROOM)
}

function lineEnd(text: string, from: number, end: number): number {
  const at = text.slice(from, end).search(LINE_END)
  return at === -1 ? end : from + at
}

/** Whether nothing but the sign of an item stands before it on its line. */
function opensLine(text: string, at: number): boolean {
  return /(?:^|[\r\n])[^\S\r\n]*\S{0,2}[^\S\r\n]*$/.test(text.slice(Math.max(0, at - 80), at))
}

function indentAt(text: string, at: number): number {
  const start = lineStart(text, at)
  return trimRange(text, start, Math.max(start, at)).start - start
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
