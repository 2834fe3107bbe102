/**
 * A body: one long line of lead, headings and items, in which ` - ` begins an item, or is a range,
 * a minus sign, a compound. The reader walks from mark to mark. What it has collected since the
 * last item or head decides whether the mark begins an item; if not, the mark is text and the
 * collecting goes on.
 */

import { isSpace, type Lines, type Range, trimRange } from '../text/lines.ts'
import { firstCitation, lastCitation, plain } from './citations.ts'
import { afterClosers, endingOf, endsSentence, placeholderLength, sentenceEnds } from './ends.ts'
import { isHeading, isShortOpening, isTitleCase, LONGEST_HEADING } from './heading.ts'
import { leadLabelAt } from './lead.ts'
import { findGroups, findMarks, type GroupHead, type Mark } from './marks.ts'
import { type Body, rawBody, record, type Section } from './sections.ts'
import { findTables, lastTable } from './table.ts'

interface Cursor {
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

/** Takes the mark, or leaves it in the text, and says how to judge the next. */
type State = (cursor: Cursor, mark: Mark) => State

/**
 * Read a body.
 *
 * @param isLast Nothing follows in the dump, so the copy may have cut it.
 */
export function readBody(lines: Lines, body: Range, isLast: boolean): Body {
  // Of the body alone: a search in the whole dump would run on to its end.
  const text = lines.text.slice(body.start, body.end)
  const tables = text.includes('---') ? findTables(text) : []
  const marks = findMarks(text, tables)
  const isCited = firstCitation(text, 0, text.length) !== null
  const place = { lines, base: body.start }
  if (!isDigest(text, marks, isCited, isLast)) return rawBody(text, place)
  const cursor: Cursor = {
    text,
    marks,
    groups: findGroups(text, marks),
    tables,
    isCited,
    from: 0,
    mark: 0,
    group: 0,
    sections: [],
    rest: [],
  }
  let state = begin(cursor)
  while (cursor.mark < marks.length) {
    const mark = marks[cursor.mark]
    cursor.mark++
    if (!mark || mark.start < cursor.from) continue
    if (mark.beforeLower && !mark.opensLine && !isBehindLabel(cursor, mark)) continue
    state = state(cursor, mark)
  }
  finish(cursor, state)
  const { sections, rest } = cursor
  if (sections.length === 0) return rawBody(text, place)
  return record({ text, tables, sections, rest }, place, isLast)
}

/**
 * Whether a body is a digest: it opens with a lead label or `Group 1`, or has a citation and a
 * mark, or opens with a heading before its first mark and has a second mark or was cut.
 */
function isDigest(
  text: string,
  marks: readonly Mark[],
  isCited: boolean,
  isLast: boolean,
): boolean {
  if (leadLabelAt(text, 0)) return true
  const first = marks[0]
  if (!first) return /^(?:\*\*)?Group 1(?:\*\*)?\s?[:：]/.test(text.slice(0, 16))
  if (isCited) return true
  if (/^(?:\*\*)?Group 1(?!\d)/.test(text.slice(0, 10))) return true
  const opening = text.slice(0, Math.min(first.start, 2 * LONGEST_HEADING))
  return isHeading(opening) && (marks.length > 1 || isLast)
}

/** `Core Viewpoint - prices fell`: right behind the label of the lead no dash stands inside a word. */
function isBehindLabel({ text, sections }: Cursor, mark: Mark): boolean {
  if (sections.length > 0) return false
  const lead = leadLabelAt(text, trimRange(text, 0, mark.start).start)
  return lead !== null && trimRange(text, lead.end, mark.start).start >= mark.start
}

/** `Core Viewpoint: text` needs no mark before its text. */
function begin(cursor: Cursor): State {
  const lead = leadLabelAt(cursor.text, cursor.from)
  if (!lead?.hasColon) return opening
  cursor.sections.push({ kind: 'lead', label: lead.label, heading: null, items: [] })
  cursor.from = lead.end
  return item
}

/**
 * Before the first head: all that is collected is the head, or a preface with the head at its end.
 *
 * ```text
 * > | Report Summary No rating is given. 2. Core Views - Tin rose [2]. …
 *    ^from                                             ^mark
 * ```
 */
function opening(cursor: Cursor, mark: Mark): State {
  const { text, from } = cursor
  const collected = trimRange(text, from, mark.start)
  const lead = leadLabelAt(text, collected.start)
  if (lead && !lead.hasColon && trimRange(text, lead.end, mark.start).start >= mark.start) {
    return open(cursor, { kind: 'lead', label: lead.label, heading: null, items: [] }, mark)
  }
  if (takeGroups(cursor, mark.start, mark)) return item
  if (cursor.sections.length > 0) return item(cursor, mark)
  if (collected.start === collected.end) {
    return open(cursor, { kind: 'heading', label: null, heading: null, items: [] }, mark)
  }
  const heading = headingBefore(cursor, mark.start, true)
  if (heading) {
    if (continuesHeading(cursor, heading, mark)) return opening
    cursor.rest.push({ start: from, end: heading.start })
    return open(cursor, { kind: 'heading', label: null, heading, items: [] }, mark)
  }
  const ending = endingOf(text, from, mark.start)
  if (ending === 'open' && !endsWithTable(cursor, mark.start)) return opening
  cursor.rest.push({ start: from, end: mark.start })
  return open(cursor, { kind: 'heading', label: null, heading: null, items: [] }, mark)
}

/**
 * In an item: the mark begins another one if this one has ended, with a head after it or without.
 *
 * ```text
 * > | … - Tin trades at 300 - 310 yuan [2]. Outlook - Stocks are low [3] …
 *        ^from             ^text    ^end  ^heading ^mark
 * ```
 */
function item(cursor: Cursor, mark: Mark): State {
  const { text } = cursor
  if (takeGroups(cursor, mark.start, mark)) return item
  const { from } = cursor
  const ending = endsWithTable(cursor, mark.start) ? 'stop' : endingOf(text, from, mark.start)
  // A heading ends with no stop, but it may end with a question mark.
  const mayAsk = ending === 'stop' && '?？!！'.includes(lastCharacter(text, from, mark.start))
  if (ending === 'open' || mayAsk) {
    const heading = headingBefore(cursor, mark.start, false) ?? headingLine(cursor, mark)
    if (heading) {
      if (continuesHeading(cursor, heading, mark)) return item
      closeItem(cursor, heading.start)
      return open(cursor, { kind: 'heading', label: null, heading, items: [] }, mark)
    }
  }
  if (ending !== 'open' || mark.opensLine || endsUncited(cursor, mark)) {
    closeItem(cursor, mark.start)
    cursor.from = mark.end
  }
  return item
}

/** Begin a section; what follows the mark is its first item. */
function open(cursor: Cursor, section: Section, mark: Mark): State {
  cursor.sections.push(section)
  cursor.from = mark.end
  return item
}

function closeItem(cursor: Cursor, end: number): void {
  const section = cursor.sections.at(-1)
  if (section) section.items.push({ start: cursor.from, end })
  else cursor.rest.push({ start: cursor.from, end })
}

/**
 * The `Group N` heads that begin before `end`: they end what is collected, and the last one's
 * heading runs to the mark.
 *
 * ```text
 * > | … content found Group 2: Views - Tin rose …
 *    ^from            ^group         ^mark
 * ```
 *
 * @param mark Null at the end of the body.
 * @returns Whether the mark is used up.
 */
function takeGroups(cursor: Cursor, end: number, mark: Mark | null): boolean {
  const { text, groups } = cursor
  for (;;) {
    const head = groups[cursor.group]
    if (!head || head.start >= end) return false
    const after = groups[cursor.group + 1]
    const isInner = after !== undefined && after.start < end
    const heading = trimRange(text, head.end, isInner ? after.start : end)
    if (!isInner && mark && continuesHeading(cursor, heading, mark)) return true
    closeItem(cursor, head.start)
    cursor.group++
    // `Group 2: Prices fell [3].` has no heading; the text is an item.
    const isItem =
      heading.end - heading.start > 2 * LONGEST_HEADING ||
      firstCitation(text, heading.start, heading.end) !== null ||
      (!isInner && endingOf(text, heading.start, heading.end) === 'stop')
    const isEmpty = heading.start === heading.end
    cursor.sections.push({
      kind: 'group',
      label: head.label,
      heading: isItem || isEmpty ? null : heading,
      items: [],
    })
    cursor.from = isItem ? head.end : (mark?.end ?? end)
    if (isInner) cursor.from = isItem ? head.end : after.start
    else return !isItem
  }
}

/**
 * The heading that ends before `end`: after the last citation, table or sentence, the longest
 * text that can be one.
 *
 * @param isOpening All that is collected may be the heading.
 */
function headingBefore(cursor: Cursor, end: number, isOpening: boolean): Range | null {
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
  const placeholder = isOpening ? null : placeholderHeading(cursor, end)
  if (placeholder) return placeholder
  const starts = [...sentenceEnds(text, floor, end)]
  if (floor > low || (isOpening && low === from)) starts.unshift(floor)
  for (const start of starts) {
    const heading = trimRange(text, start, end)
    if (heading.start < heading.end && isHeading(text.slice(heading.start, heading.end))) {
      return heading
    }
  }
  if (isOpening && low === from) {
    const whole = trimRange(text, from, end)
    if (isShortOpening(text.slice(whole.start, whole.end))) return whole
  }
  return null
}

/** A heading on a line of its own, above items that open theirs. */
function headingLine({ text, from }: Cursor, mark: Mark): Range | null {
  if (!mark.opensLine) return null
  const { start, end } = trimRange(
    text,
    Math.max(from, mark.start - 2 * LONGEST_HEADING),
    mark.start,
  )
  const line = text.slice(start, end)
  const at = Math.max(line.lastIndexOf('\n'), line.lastIndexOf('\r'))
  const heading = trimRange(text, start + at + 1, end)
  return at !== -1 && isHeading(text.slice(heading.start, heading.end)) ? heading : null
}

/** `10% - 15%`, `300 - 310`: a number on both sides of the mark. */
function opensRange(text: string, from: number, end: number): boolean {
  if (end >= text.length || !/[\d%％]/.test(lastCharacter(text, from, end))) return false
  const next = trimRange(text, end + 1, Math.min(end + 8, text.length)).start
  return /\d/.test(text.charAt(next))
}

/** `Not provided in the report Market Outlook`: the heading after a placeholder. */
function placeholderHeading({ text, from }: Cursor, end: number): Range | null {
  const { start } = trimRange(text, from, end)
  if (end - start > 2 * LONGEST_HEADING) return null
  const length = placeholderLength(text.slice(start, end))
  if (length === 0) return null
  for (let at = start + length; at < end; at++) {
    if (!isSpace(text.charCodeAt(at))) continue
    const heading = trimRange(text, at, end)
    if (isHeading(text.slice(heading.start, heading.end))) return heading
  }
  return null
}

const TAKES_MORE = /(?:^|[\s.])(?:Supply|Demand|Spot|Short|Medium|Long|Off|Peak|Risk|Exchange)$/

/** `2. Supply - Demand Balance - Stocks fell`: the first mark belongs to the heading. */
function continuesHeading(cursor: Cursor, heading: Range, mark: Mark): boolean {
  const { text, marks } = cursor
  if (!TAKES_MORE.test(text.slice(Math.max(heading.start, heading.end - 10), heading.end))) {
    return false
  }
  const next = marks[cursor.mark]
  if (!next || next.start - mark.end > LONGEST_HEADING) return false
  const piece = plain(text.slice(mark.end, next.start))
  return isTitleCase(piece) && isHeading(piece)
}

const BOLD_LABEL = /^\*\*[^*]{1,120}(?:\*\*\s?[:：]|[:：]\*\*)/
/** Where to stop looking for a citation: the search starts anew at each mark. */
const LONGEST_LABELLED = 4000
const WORD = /[\p{L}\p{N}]+/gu

/** Whether an item ends though neither citation nor stop says so. */
function endsUncited({ text, from, isCited }: Cursor, mark: Mark): boolean {
  const collected = trimRange(text, from, mark.start)
  const begin = text.slice(collected.start, Math.min(collected.end, collected.start + 240))
  const placeholder = placeholderLength(begin)
  if (placeholder > 0 && collected.end - collected.start <= 2 * LONGEST_HEADING) return true
  const next = trimRange(text, mark.end, Math.min(mark.end + 8, text.length)).start
  const isLabelled = text.startsWith('**', next) && BOLD_LABEL.test(begin)
  const isShort = collected.end - collected.start < LONGEST_LABELLED
  if (isLabelled && isShort && !firstCitation(text, collected.start, collected.end)) return true
  if (isCited) return false
  const opensItem = /^[*“"‘'(（【《]*[\p{Lu}\p{Script=Han}]/u.test(text.slice(next, next + 6))
  const isLeaning =
    text.charAt(collected.end - 1) === '.' && !endsSentence(text, collected.start, collected.end)
  return opensItem && !isLeaning && hasWords(begin)
}

/** Whether a text has three words; four Han characters say as much. */
function hasWords(text: string): boolean {
  let count = 0
  for (const [word] of text.matchAll(WORD)) {
    const han = /\p{Script=Han}/u.test(word) ? (word.match(/\p{Script=Han}/gu)?.length ?? 0) : 0
    count += han > 0 ? han * 0.75 : 1
    if (count >= 3) return true
  }
  return false
}

function lastCharacter(text: string, from: number, end: number): string {
  return text.charAt(trimRange(text, from, end).end - 1)
}

function endsWithTable({ text, from, tables }: Cursor, end: number): boolean {
  const at = trimRange(text, from, end).end
  return lastTable(tables, at)?.end === at && at > from
}

/** The end of the body closes the last item; a heading without an item is left over. */
function finish(cursor: Cursor, state: State): void {
  const { text } = cursor
  const end = text.length
  if (takeGroups(cursor, end, null)) return
  if (state === opening && cursor.sections.length === 0) {
    cursor.rest.push({ start: cursor.from, end })
    return
  }
  const heading =
    endingOf(text, cursor.from, end) === 'open' ? headingBefore(cursor, end, false) : null
  closeItem(cursor, heading?.start ?? end)
  if (heading) cursor.rest.push(heading)
}
