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
import { isCited } from '../citations.ts'
import { endingOf } from '../ends.ts'
import { COMMON, DOTS, lineSign } from '../signs.ts'
import { groupHeadIn } from './groupLabel.ts'
import { isHeading, isShortOpening } from './heading.ts'
import { isLeadLabel } from './lead.ts'
import { lineStart } from './wrap.ts'

/** An item that is a heading. */
interface OutlineHead {
  readonly sign: Range
  /** Where the words behind the sign begin. */
  readonly words: number
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
  if (levels.size < 2) return []
  const all = filledLines(lines).map((line) => outlineLine(lines.text, written, line))
  const heads: (readonly OutlineHead[])[] = []
  for (let at = 0; at < all.length; ) {
    const end = listEnd(all, at)
    if (!isHeadAbove(all[at - 1])) heads.push(headsOf(all.slice(at, end)))
    at = Math.max(end, at + 1)
  }
  return heads.flat()
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
    heads.every(({ text, words, start }) => isOutlineHead(text.slice(words.start - start)))
  if (!areHeads) return []
  return heads.map(({ start, words }) => ({
    sign: { start, end: words.start },
    words: words.start,
  }))
}
