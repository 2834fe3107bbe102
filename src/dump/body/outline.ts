/**
 * Items that are headings: in a list of two levels, each item of the upper one is short and cites nothing, and
 * items of the lower one stand below it.
 *
 * ```text
 * • Supply
 *   ◦ Peru fell [1]
 * • Demand
 *   ◦ China rose [2]
 * ```
 */

import { filledLines, type Lines, type Range, trimRange } from '../../text/lines.ts'
import { readByline } from '../byline/byline.ts'
import { readLabelled } from '../byline/labelled.ts'
import { isCited } from '../citations.ts'
import { endingOf } from '../ends.ts'
import { COMMON, DOTS, lineSign } from '../signs.ts'
import { groupHeadIn } from './groupLabel.ts'
import { isHeading, isShortOpening } from './heading.ts'
import { isLeadLabel, leadLabelAt, summaryLabel } from './lead.ts'
import { lineStart } from './wrap.ts'

/** An item that is a heading, or the lead. */
interface OutlineHead {
  readonly sign: Range
  /** Where the words behind the sign begin. */
  readonly words: number
  readonly isLead: boolean
}

/** A line of a list, or above one. */
interface OutlineLine extends Range {
  readonly text: string
  /** Characters before it. */
  readonly indent: number
  /** Empty for a number, null for a line that opens no item. */
  readonly sign: string | null
  readonly words: Range
}

/** The sign of an item with what stands before it on its line. */
const LEVELS = new RegExp(`(?<=^|[\\r\\n])[^\\S\\r\\n]*[${COMMON}${DOTS}·o§Øü](?=\\s)`, 'g')

/**
 * The items of a text that are headings, in their order.
 *
 * @param written The same with its own signs: Word has another one for each level.
 */
export function outlineHeads(lines: Lines, written: string): readonly OutlineHead[] {
  const levels = new Set([...written.matchAll(LEVELS)].map(([level]) => level))
  const mayLabel = MAY_BE_LABELLED.test(written)
  if (levels.size < 2 && !mayLabel) return []
  const all = filledLines(lines).map((line) => outlineLine(lines.text, written, line))
  const heads: (readonly OutlineHead[])[] = []
  for (let at = 0; at < all.length; ) {
    const end = listEnd(all, at)
    const list = all.slice(at, end)
    const labelled = mayLabel ? labelledIn(list) : []
    if (labelled.length > 0) heads.push(labelled)
    else if (levels.size > 1 && !isHeadAbove(all[at - 1])) heads.push(headsOf(list))
    at = Math.max(end, at + 1)
  }
  return heads.flat()
}

/** An item with a label; in most texts none is one of a lead. */
const MAY_BE_LABELLED = new RegExp(
  `(?<=^|[\\r\\n])[^\\S\\r\\n]*[${COMMON}${DOTS}][^\\S\\r\\n]+\\**[^\\s:：*][^\\r\\n:：]{1,40}[:：]`,
)

/**
 * Of a list that begins with what it says of an article, the item that is its lead, and those that are headings to items
 * of a lower level:
 *
 * ```text
 * - 来源：集邦咨询
 * - 核心观点：合约价上调30%。
 * - 关键信息：
 *   - 供应紧张
 * ```
 */
function labelledIn(list: readonly OutlineLine[]): readonly OutlineHead[] {
  const at = list.findIndex((line) => !isProperty(line))
  const lead = list[at]
  if (at < 1 || !lead?.sign || !isLabelled(wordsOf(lead))) return []
  const heads = list.filter((line, nth) => {
    const below = list[nth + 1]
    if (nth <= at || line.indent !== lead.indent || line.sign !== lead.sign) return false
    return (
      (below?.indent ?? 0) > line.indent &&
      /[:：]\**$/.test(line.text) &&
      isOutlineHead(wordsOf(line))
    )
  })
  return [lead, ...heads].map((line) => headOf(line, line === lead))
}

/** Whether an item says of an article where it is from, when it was published or who wrote it. */
function isProperty({ text, sign }: OutlineLine): boolean {
  return sign !== null && readLabelled(text, readByline(text)) !== null
}

/** `核心观点：…`, with text behind the label. */
function isLabelled(words: string): boolean {
  const label = leadLabelAt(words, 0) ?? summaryLabel(words)
  return label?.hasColon === true && label.end < words.length
}

function wordsOf({ text, words, start }: OutlineLine): string {
  return text.slice(words.start - start)
}

function headOf({ start, words }: OutlineLine, isLead: boolean): OutlineHead {
  return { sign: { start, end: words.start }, words: words.start, isLead }
}

/** Short words that cite nothing and end no sentence, as a whole line. */
export function isOutlineHead(words: string): boolean {
  const name = words.replaceAll('**', '').replace(/\s*[:：]$/, '')
  return (isHeading(name) || isShortOpening(name)) && !isCited(name)
}

function outlineLine(text: string, written: string, { start, end }: Range): OutlineLine {
  const line = text.slice(start, end)
  const sign = lineSign(line, 0)
  return {
    start,
    end,
    text: line,
    indent: start - lineStart(text, start),
    sign: sign ? (sign.kind === 'bullet' ? written.charAt(start) : '') : null,
    words: trimRange(text, start + (sign?.length ?? 0), end),
  }
}

/** Where the list ends that begins at a line; the same line where none begins. */
function listEnd(lines: readonly OutlineLine[], from: number): number {
  let at = from
  for (let line = lines[at]; line; line = lines[++at]) {
    const isItem = line.sign !== null
    const before = lines[at - 1]
    // A wrapped item.
    const goesOn = at > from && before && endingOf(before.text, 0, before.text.length) === 'open'
    if (!isItem && !goesOn) break
  }
  return at
}

/** Below a heading, items of two levels are of that. */
function isHeadAbove(line: OutlineLine | undefined): boolean {
  if (!line || isLeadLabel(line.text)) return false
  const isHead = isOutlineHead(line.text) || groupHeadIn(line.text) !== null
  return isHead && readByline(line.text) === null
}

function headsOf(list: readonly OutlineLine[]): readonly OutlineHead[] {
  const [first] = list
  if (!first?.sign) return []
  const isUpper = ({ indent, sign }: OutlineLine): boolean =>
    indent === first.indent && sign === first.sign
  const isLower = (line: OutlineLine | undefined): boolean =>
    line !== undefined && line.sign !== null && !isUpper(line) && line.indent >= first.indent
  const heads = list.filter(isUpper)
  const items = list.filter((line) => line.sign !== null && !isUpper(line))
  const areHeads =
    items.every(isLower) &&
    items.some(({ text }) => isCited(text)) &&
    list.every((line, at) => !isUpper(line) || isLower(list[at + 1])) &&
    heads.every((line) => isOutlineHead(wordsOf(line)))
  if (!areHeads) return []
  return heads.map((line) => headOf(line, false))
}
