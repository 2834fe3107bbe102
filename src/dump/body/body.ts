/**
 * A body: one long line of lead, headings and items, in which ` - ` begins an item, or is a range,
 * a minus sign, a compound. The reader walks from mark to mark. What it has collected since the
 * last item or head decides whether the mark begins an item; if not, the mark is text and the
 * collecting goes on.
 */

import { firstWhere } from '../../text/firstWhere.ts'
import { type Lines, linesWithin, type Range, trimRange } from '../../text/lines.ts'
import { matched } from '../../text/takeAt.ts'
import { readLabelled } from '../byline/labelled.ts'
import { isCited } from '../citations.ts'
import { endingOf, lastCharacter } from '../ends.ts'
import type { Likened } from '../likened.ts'
import { isAdvert, isCaption, isChip, isCredit } from '../page/besideText.ts'
import { isOfReaders } from '../page/footer.ts'
import { isWholeHead } from './bodyLines.ts'
import { captionHeadings } from './captionHeadings.ts'
import { type Cursor, closeItem } from './cursor.ts'
import { isDigest, type Known, opensWithItem } from './digestBody.ts'
import { takeGroups } from './groupHeads.ts'
import { isHeading } from './heading.ts'
import { continuesHeading, headingBefore, headingLine } from './headingBefore.ts'
import { type LeadLabel, leadLabelAt, summaryLabel, summaryLine } from './lead.ts'
import { type Mark, openLines } from './mark.ts'
import { findGroups, findMarks } from './marks.ts'
import { type Body, rawBody, record, type Section, untitled } from './sections.ts'
import { findTables, lastTable } from './table.ts'
import { endsUncited } from './uncited.ts'
import { widestOf, wrapOf } from './wrap.ts'

/** Takes the mark, or leaves it in the text, and says how to judge the next. */
type State = (cursor: Cursor, mark: Mark) => State

/**
 * Read a body.
 *
 * @param alike The same lines as this reader knows them.
 */
export function readBody(lines: Lines, alike: Likened, body: Range, known: Known): Body {
  // Of the body alone: a search in the whole dump would run on to its end.
  const text = alike.lines.text.slice(body.start, body.end)
  const asWritten = alike.lines === lines ? text : lines.text.slice(body.start, body.end)
  const tables = text.includes('---') ? findTables(text) : []
  const cites = isCited(text)
  const signed = headingsIn(alike, body)
  const headings = signed.length > 0 ? signed : captionHeadings(text)
  const found = findMarks(text, tables, headings)
  const place = { lines, base: body.start }
  if (!isDigest(text, found, cites, known)) return rawBody(asWritten, place)
  const risks = riskHeadings(text)
  const marks = risks.length > 0 ? findMarks(text, tables, headingsWith(headings, risks)) : found
  const cursor: Cursor = {
    text,
    marks,
    groups: findGroups(text, marks),
    tables,
    isCited: cites,
    isDated: known.isDated,
    wrap: wrapOf(text),
    widest: widestOf(text),
    breaksEarly: false,
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
    if (mark.isHeading) {
      state = marked(cursor, mark)
      continue
    }
    if (mark.beforeLower && !mark.opensLine && !isBehindLabel(cursor, mark)) continue
    state = state(cursor, mark)
  }
  finish(cursor)
  const { sections, rest } = cursor
  if (sections.length === 0) return rawBody(asWritten, place)
  return record({ text, asWritten, tables, sections, rest }, place, known.isLast)
}

/** The lines of a body that their signs say to be headings, other than heads that say it themselves. */
function headingsIn({ lines, headings }: Likened, body: Range): readonly Range[] {
  const ranges: Range[] = []
  const isInside = (at: number): boolean => (headings[at] ?? 0) >= body.start
  for (let at = firstWhere(headings.length, isInside); ; at++) {
    const start = headings[at] ?? body.end
    if (start >= body.end) return ranges
    const [line = ''] = /^[^\r\n]*/.exec(lines.text.slice(start, body.end)) ?? []
    const { end } = trimRange(line, 0, line.length)
    if (isWholeHead(line.slice(0, end).replaceAll('**', ''))) continue
    ranges.push({ start: start - body.start, end: start - body.start + end })
  }
}

/** `风险提示：需求不及预期。` below the items of a briefing is of none of them; below half a sentence it goes on with that. */
const RISKS = /(?<=[\r\n])风险(?:提示|提醒|因素)(?=[:：][^\S\r\n]*[^\s[])/g
const LONGEST_ENDING = 80

function riskHeadings(text: string): readonly Range[] {
  if (!text.includes('风险')) return []
  const hasEnded = (at: number): boolean => {
    const above = text.slice(Math.max(0, at - LONGEST_ENDING), at).trimEnd()
    return /[;；)）]$/.test(above) || endingOf(above, 0, above.length) !== 'open'
  }
  return [...text.matchAll(RISKS)].filter(({ index }) => hasEnded(index)).map(matched)
}

/** In order, each once. */
function headingsWith(headings: readonly Range[], others: readonly Range[]): readonly Range[] {
  const known = new Set(headings.map(({ start }) => start))
  const added = others.filter(({ start }) => !known.has(start))
  return [...headings, ...added].sort((a, b) => a.start - b.start)
}

/** A line that is a heading for certain: it ends what is collected. Below another it goes on with that. */
function marked(cursor: Cursor, { start, end }: Mark): State {
  const { text, sections } = cursor
  takeGroups(cursor, start, null)
  const last = sections.at(-1)
  const isBehindHead = trimRange(text, cursor.from, start).start === start
  if (last?.kind === 'heading' && last.heading && last.items.length === 0 && isBehindHead) {
    sections[sections.length - 1] = { ...last, heading: { start: last.heading.start, end } }
  } else {
    closeItem(cursor, start)
    sections.push({ kind: 'heading', label: null, heading: { start, end }, items: [] })
  }
  cursor.from = ':：'.includes(text.charAt(end) || '.') ? end + 1 : end
  return item
}

/** `Core Viewpoint - prices fell`: right behind the label of the lead no dash stands inside a word. */
function isBehindLabel({ text }: Cursor, { start }: Mark): boolean {
  const lead = leadLabelAt(text, trimRange(text, 0, start).start)
  return lead !== null && lead.end <= start && trimRange(text, lead.end, start).start === start
}

/** `Core Viewpoint: text` needs no mark before its text. */
function begin(cursor: Cursor): State {
  const lead = leadLabelAt(cursor.text, cursor.from) ?? summaryOf(cursor)
  if (!lead?.hasColon) {
    if (lead || !opensWithItem(cursor.text, cursor.marks)) return opening
    cursor.sections.push(untitled())
    return item
  }
  cursor.sections.push({ kind: 'lead', label: lead.label, heading: null, items: [] })
  const [first] = cursor.marks
  // `Core Viewpoint: - 3%` keeps the sign of its number.
  const isMark =
    first &&
    !first.isHeading &&
    isBehindLabel(cursor, first) &&
    !FIGURE.test(cursor.text.slice(first.end, first.end + 4))
  cursor.from = isMark ? first.end : lead.end
  return item
}

const FIGURE = /^\s*[\d$€£¥￥]/

/** `Summary: text` begins other texts, too; in a digest of groups or of several lines it is the lead. */
function summaryOf({ text, groups, isCited, isDated }: Cursor): LeadLabel | null {
  // `Summary - text [1] Group 1: …`
  const dashed = groups.length > 0 ? /^([^\r\n]{1,40}?)\s-\s+/.exec(text) : null
  const label = dashed && summaryLabel(`${dashed[1]}:`)
  if (label && label.end > (dashed[1] ?? '').length) return { ...label, end: dashed[0].length }
  const isDigest = groups.length > 0 || ((isCited || isDated) && /[\r\n]/.test(text))
  return isDigest ? (summaryLabel(text) ?? summaryLine(text)) : null
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
    return open(cursor, untitled(), mark)
  }
  const whole = headingBefore(cursor, mark.start, true) ?? headingLine(cursor, mark)
  const heading = whole && behindProperties(text, collected, whole)
  // A preface can have several lines.
  if (mark.isBare && heading?.start !== collected.start) return opening
  if (heading) {
    if (continuesHeading(cursor, heading, mark)) return opening
    closeItem(cursor, heading.start)
    const own = withoutPage(cursor, heading)
    const head = { ...untitled(), heading: own }
    return open(cursor, own ? head : untitled(), mark)
  }
  const ending = endingOf(text, from, mark.start)
  const isItem = (mark.opensLine && !mark.isBare) || endsWithTable(cursor, mark.start)
  if (ending === 'open' && !isItem) return opening
  closeItem(cursor, mark.start)
  if (cursor.sections.length === 0 || isLeadAlone(cursor)) cursor.sections.push(untitled())
  cursor.from = mark.end
  return item
}

/**
 * A heading without the lines above it that each say something of the article by a word; null where it is one of those.
 *
 * ```text
 * 机构：中信证券
 * 评级：买入
 * 供应
 * - 库存降至3120吨
 * ```
 */
function behindProperties(text: string, collected: Range, heading: Range): Range | null {
  const lines = linesWithin(text, collected)
  const at = lines.findIndex(({ start, end }) => !PROPERTY.test(text.slice(start, end)))
  if (at >= 0 && at < FEWEST_PROPERTIES) return heading
  const start = lines[at]?.start ?? collected.end
  if (lines.length < FEWEST_PROPERTIES || heading.start >= start) return heading
  const own = { start, end: heading.end }
  return start < heading.end && isHeading(text.slice(own.start, own.end)) ? own : null
}

/** One may be a heading: `供应：偏紧`. */
const FEWEST_PROPERTIES = 2
const PROPERTY =
  /^(?:\p{Script=Han}{2,6}|\p{Lu}\p{L}+(?: \p{L}+){0,2})\s?[:：]\s?\S.{0,60}(?<![。！？.!?…])$/u

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
    const before = cursor.marks[cursor.mark - 2]
    const heading = [headingBefore(cursor, mark.start, false), headingLine(cursor, mark)].find(
      (range) => range !== null && !isNumbered(before, range),
    )
    if (heading) {
      if (continuesHeading(cursor, heading, mark)) return item
      closeItem(cursor, heading.start)
      const own = withoutPage(cursor, heading)
      if (own) return open(cursor, { kind: 'heading', label: null, heading: own, items: [] }, mark)
      if (isLeadAlone(cursor)) return open(cursor, untitled(), mark)
      cursor.from = mark.end
      return item
    }
  }
  if (ending !== 'open' || mark.opensLine || endsUncited(cursor, mark)) {
    const left = cursor.rest.length
    closeItem(cursor, mark.start)
    cursor.from = mark.end
    const isLeft = cursor.rest.length > left
    if (isLeadAlone(cursor) && (isLeft || isBelowStatement(cursor, mark)))
      cursor.sections.push(untitled())
  }
  return item
}

/**
 * Whether a sign opens a line below a lead that stands behind its label, or on a line without one: that was no item of a
 * list, and this is the first.
 *
 * ```text
 * Core Viewpoint - Workers took a 14% raise.
 * • Tally: 2,318 to 2,247.
 * ```
 */
function isBelowStatement({ text, marks, sections }: Cursor, { opensLine, isBare }: Mark): boolean {
  const { start = 0, end = 0 } = sections.at(-1)?.items[0] ?? {}
  const isListed = marks.some((mark) => mark.end === start && mark.opensLine && !mark.isBare)
  if (!opensLine || isBare || isListed || text.slice(start, end).trim() === '') return false
  return openLines(marks, end)
}

/** A lead is one item: below a line that is left over it has ended. With two it was a section, and goes on. */
function isLeadAlone({ sections }: Cursor): boolean {
  const last = sections.at(-1)
  return last?.kind === 'lead' && last.items.length === 1
}

/** A heading without the lines of the page above and below it, which are left over; null where it is all of those. */
function withoutPage(cursor: Cursor, heading: Range): Range | null {
  const { text, rest } = cursor
  const lines = linesWithin(text, heading)
  const isOfPage = (line: Range): boolean => isBesideText(text.slice(line.start, line.end), true)
  const last = lines.findLast((line) => !isOfPage(line))
  const first = lines.find(
    (line) => !isOfPage(line) && readLabelled(text.slice(line.start, line.end), null) === null,
  )
  const isOwn =
    first !== undefined && last !== undefined && isHeading(text.slice(first.start, last.end))
  const { start, end } = isOwn ? { start: first.start, end: last.end } : heading
  if (isBesideText(text.slice(start, end), cursor.groups.length > 0)) {
    rest.push(heading)
    return null
  }
  rest.push({ start: heading.start, end: start }, { start: end, end: heading.end })
  return { start, end }
}

/**
 * Whether words between items are of the page: a caption, who wrote it, where an answer has it from, what is asked of
 * readers, or an advert where there is another heading; elsewhere that may be one.
 */
function isBesideText(words: string, hasHeadings: boolean): boolean {
  const isOfPage = [isCaption, isCredit, isChip, isOfReaders].some((isOne) => isOne(words))
  return isOfPage || (hasHeadings && isAdvert(words))
}

/** `1. Tin rose` above `2. Zinc fell` looks like a heading, too. */
function isNumbered(mark: Mark | undefined, heading: Range): boolean {
  return mark?.isNumber === true && mark.start === heading.start
}

/** Begin a section; what follows the mark is its first item. */
function open(cursor: Cursor, section: Section, mark: Mark): State {
  cursor.sections.push(section)
  cursor.from = mark.end
  return item
}

function endsWithTable({ text, from, tables }: Cursor, end: number): boolean {
  const at = trimRange(text, from, end).end
  return lastTable(tables, at)?.end === at && at > from
}

/** The end of the body closes the last item; a heading without an item is left over. */
function finish(cursor: Cursor): void {
  const { text } = cursor
  const end = text.length
  if (takeGroups(cursor, end, null)) return
  if (cursor.sections.length === 0) {
    cursor.rest.push({ start: cursor.from, end })
    return
  }
  const heading =
    endingOf(text, cursor.from, end) === 'open' ? headingBefore(cursor, end, false) : null
  const isLeft = heading !== null && !isNumbered(cursor.marks.at(-1), heading)
  closeItem(cursor, isLeft ? heading.start : end, true)
  if (isLeft) cursor.rest.push(heading)
}
