/**
 * Where a bullet could begin, and where a `Group N` does. What they mean is decided in body.ts and
 * groupHeads.ts.
 */

import { hasHan } from '../../text/han.ts'
import {
  filledLines,
  isSpace,
  linesOf,
  type Range,
  trimmedEnd,
  trimRange,
} from '../../text/lines.ts'
import { datelineOf } from '../byline/dateline.ts'
import { citationEndsAt, isCited, plain } from '../citations.ts'
import { endingOf, endsCited } from '../ends.ts'
import { COMMON, isItemSign, isSign, LONG_DASHES } from '../signs.ts'
import { GROUP, type GroupLabel, groupLabelAt } from './groupLabel.ts'
import { isHeading, LONGEST_HEADING } from './heading.ts'
import { leadLabelAt } from './lead.ts'
import { findLineMarks } from './lineMarks.ts'
import { type Mark, SIGN_ALONE } from './mark.ts'
import { isWrapped, ROOM, widestOf } from './wrap.ts'

const SPACE = /\s/
const LOWER = /\p{Ll}/u
/** An address begins an item as a name does, whatever its case. */
const ADDRESS = /^(?:https?:\/\/|www\.)/

interface Sign extends Mark {
  readonly sign: string
  /** `300 - 310`, `off - season` */
  readonly isText: boolean
}

/**
 * Bullet marks of a body: the sign that is its mark, and any that opens a line.
 *
 * @param tables Parts of the body in which a dash is an empty cell.
 * @param headings Where lines begin that are headings for certain.
 */
export function findMarks(
  text: string,
  tables: readonly Range[],
  headings: readonly Range[],
): readonly Mark[] {
  const lead = leadLabelAt(text, 0)
  // `LONDON, Nov 9 (Reuters) - ` opens the text and no item.
  const from = datelineOf(text)?.end ?? 0
  const found = outsideOf(headings, findSigns(text, tables)).filter(({ start }) => start >= from)
  // `BEIJING – The ministry said` is how news begins.
  const hasDashes = lead !== null || groupLabelAt(text, 0)?.number === 1
  const behindLabel = lead ? trimRange(text, lead.end, text.length).start : -1
  const signs = hasDashes ? found : found.filter(({ sign }) => !LONG_DASHES.includes(sign))
  const sign = markOf(text, signs, behindLabel)
  const others = COMMON.includes(sign) ? dashesBeside(text, found, sign, behindLabel) : NO_MARKS
  const inside = found.filter(
    (mark) =>
      mark.sign === sign || mark.opensLine || mark.start === behindLabel || others.has(mark.start),
  )
  if (!/[\r\n]/.test(text)) return inside
  return withLines(text, isCited(text) ? inside : withoutPairs(text, inside), tables, headings)
}

/**
 * Signs other than those between two names that are a line: as running text the next line would go on with the second.
 *
 * ```text
 * Toshiya Hari - VP, Investor Relations
 * Colette Kress - EVP & CFO
 *
 * Q - Joe Moore (Morgan Stanley)
 * Is that still right?
 * ```
 */
function withoutPairs(text: string, signs: readonly Sign[]): readonly Sign[] {
  const widest = widestOf(text)
  const lines = filledLines(linesOf(text))
  const firsts = firstsOf(lines, signs)
  const pairs = firsts.map((sign, at) => {
    const line = lines[at]
    return sign && line && isPair(text, line, sign) ? sign : null
  })
  const isOver = (at: number): boolean => {
    const [{ end = 0 } = {}, next] = [lines[at], lines[at + 1]]
    if (!next) return false
    const opens = OPENS_LINE.test(text.slice(next.start, next.start + 2))
    return opens && !isWrapped(text, end, next.start, widest - ROOM)
  }
  const taken = new Set(pairs.filter((_, at) => pairs[at - 1] || pairs[at + 1] || isOver(at)))
  return signs.filter((sign) => !taken.has(sign))
}

const OPENS_LINE = /^["“‘'(（「【]?[\p{Lu}\p{Lo}\p{N}]/u

/** Of each line, the first of its signs. */
function firstsOf(lines: readonly Range[], signs: readonly Sign[]): readonly (Sign | null)[] {
  let from = 0
  return lines.map(({ start, end }) => {
    while ((signs[from]?.start ?? end) < start) from++
    const sign = signs[from]
    return sign && sign.start < end ? sign : null
  })
}

/** Neither is a label or a statement, nor does the line end as one. */
function isPair(text: string, { start, end }: Range, sign: Sign): boolean {
  if (sign.opensLine || end - start > 2 * LONGEST_HEADING || endingOf(text, start, end) !== 'open')
    return false
  const name = text.slice(start, sign.start).trim()
  return isHeading(name) && leadLabelAt(text, start) === null && groupLabelAt(text, start) === null
}

/** Signs with white space around them, outside tables. */
function findSigns(text: string, tables: readonly Range[]): readonly Sign[] {
  const found: Sign[] = []
  let table = 0
  for (let start = 0; start < text.length - 1; start++) {
    if (!isItemSign(text.charCodeAt(start)) || !SPACE.test(text.charAt(start + 1))) continue
    // Behind a stop of Chinese no space stands, and behind a citation it may be lost.
    const before = text.charAt(start - 1)
    const isGlued = start > 0 && !isSpace(before.charCodeAt(0))
    if (isGlued && !'。；！？'.includes(before) && !isBehindCitation(text, start)) continue
    while (table < tables.length && (tables[table]?.end ?? 0) <= start) table++
    if ((tables[table]?.start ?? start + 1) <= start) continue
    let after = start + 1
    while (isSpace(text.charCodeAt(after))) after++
    while (text.startsWith('**', after)) after += 2
    const next = text.charAt(after)
    const beforeLower = LOWER.test(next) && !ADDRESS.test(text.slice(after, after + 8))
    const isText = beforeLower || (next >= '0' && next <= '9' && !followsEnd(text, start))
    const sign = text.charAt(start)
    const isFirst = opensLine(text, start)
    // Whether another sign opens an item there, its line tells: see lineMarks.ts.
    if (isFirst && !COMMON.includes(sign)) continue
    const end = start + 1
    found.push({ sign, start, end, opensLine: isFirst, beforeLower, isText, ...SIGN_ALONE })
  }
  return found
}

/** `[1].- Smelters`, `[2]- SSE`; `300 [1]- 310` is a range. */
function isBehindCitation(text: string, start: number): boolean {
  const end = text.charAt(start - 1) === '.' ? start - 1 : start
  if (end === start && /^\s*\d/.test(text.slice(start + 1, start + 4))) return false
  return text.charAt(end - 1) === ']' && citationEndsAt(text, Math.max(0, end - LONGEST_MARK), end)
}

const LONGEST_MARK = 80

/**
 * The sign that marks items inside lines: of `-`, `*` and `•` the one that occurs most, of two as
 * frequent the one that comes first. Another takes their place where it stands twice and more often than
 * any of them, or behind the label of the lead or the first head: of one elsewhere nobody knows whether it is a dash of the sentence.
 */
function markOf(text: string, found: readonly Sign[], behindLabel: number): string {
  const counts = new Map<string, number>()
  for (const { sign, isText } of found) {
    counts.set(sign, (counts.get(sign) ?? 0) + (isText ? 0 : 1))
  }
  const mostOf = (signs: readonly string[]): string => {
    let most = ''
    for (const sign of signs) {
      if ((counts.get(sign) ?? 0) > (counts.get(most) ?? -1)) most = sign
    }
    return most
  }
  const signs = [...counts.keys()]
  const common = mostOf(signs.filter((sign) => COMMON.includes(sign)))
  const other = mostOf(signs.filter((sign) => !COMMON.includes(sign)))
  const inText = found.filter(({ sign }) => COMMON.includes(sign)).length
  const marks = counts.get(other) ?? 0
  const first = found.find(({ sign }) => sign === other)?.start ?? -1
  const isFirst = first >= 0 && (first === behindLabel || isFirstHead(text, first))
  const isMark = isFirst || (marks > 1 && marks > inText)
  return isMark && (counts.get(common) ?? 0) === 0 ? other : common
}

const NO_MARKS: ReadonlySet<number> = new Set()

/**
 * Long dashes that are marks in a body that has another: behind a head with no other mark before its statement ends,
 * and, where there is one, behind each stop, with a citation where others have them.
 *
 * ```text
 * Core Viewpoint - Rents fell [1]. Group 1: Homes — Rents fell — by 3% — in May [1]. — Prices held [2]. Group 2: Shops - …
 *                                                 ^ head         text            ^ stop
 * ```
 */
function dashesBeside(
  text: string,
  found: readonly Sign[],
  sign: string,
  behindLabel: number,
): ReadonlySet<number> {
  const isDash = (mark: Sign): boolean => LONG_DASHES.includes(mark.sign) && !mark.opensLine
  const marks = new Set<number>()
  const behindStops: number[] = []
  const cites = isCited(text)
  let isKnown = false
  let next = text.length
  for (const [at, mark] of [...found.entries()].reverse()) {
    if (mark.sign === sign) next = mark.start
    if (!isDash(mark) || mark.beforeLower) continue
    if (mark.start === behindLabel) isKnown = true
    else if (!holdsEnd(text, mark, next)) continue
    else if (endsAsStatement(text, mark.start, cites)) behindStops.push(mark.start)
    else if (isBehindHead(text, found[at - 1]?.end ?? 0, mark.start)) marks.add(mark.start)
  }
  if (isKnown || marks.size > 0) for (const start of behindStops) marks.add(start)
  return marks
}

/** `Group 2: Homes` with no sign in it. */
function isBehindHead(text: string, from: number, start: number): boolean {
  const part = text.slice(Math.max(from, start - LONGEST_HEADING - LONGEST_GROUP), start)
  const label = [...part.matchAll(GROUPS)].map(({ index }) => groupLabelAt(part, index)).at(-1)
  return label?.hasColon === true && isHeading(part.slice(label.end).trim())
}

const LONGEST_GROUP = 16

/** Whether a statement ends before the next mark. */
function holdsEnd(text: string, { end }: Sign, next: number): boolean {
  const to = Math.min(next, end + LONGEST_STATEMENT)
  return isCited(text.slice(end, to)) || endingOf(text, end, to) !== 'open'
}

const LONGEST_STATEMENT = 1000

/** @param cites The body has citations: then `We sold out. — No, not all` is a dash of a statement. */
function endsAsStatement(text: string, start: number, cites: boolean): boolean {
  const last =
    text
      .slice(Math.max(0, start - 8), start)
      .trimEnd()
      .at(-1) ?? ' '
  const from = Math.max(0, start - 80)
  const hasEnded = cites ? endsCited(text, from, start) : endingOf(text, from, start) !== 'open'
  return '.。!！?？'.includes(last) && hasEnded
}

/** `Group 1: Outlook` before an offset, and no more than that. */
function isFirstHead(text: string, end: number): boolean {
  const head = groupLabelAt(text, 0)
  if (head?.number !== 1 || head.end > end) return false
  const name = text.slice(head.end, end).trim()
  return plain(name) === '' || isHeading(name)
}

/** Both in the order of the text. */
function outsideOf(headings: readonly Range[], signs: readonly Sign[]): readonly Sign[] {
  let at = 0
  return signs.filter(({ start }) => {
    while ((headings[at]?.end ?? start + 1) <= start) at++
    return start < (headings[at]?.start ?? start + 1)
  })
}

/** The marks with those of lines that no sign inside them tells, in the order of the text. */
function withLines(
  text: string,
  inside: readonly Sign[],
  tables: readonly Range[],
  headings: readonly Range[],
): readonly Mark[] {
  const heads = headings.map((range): Mark => {
    return { ...range, ...SIGN_ALONE, opensLine: true, beforeLower: false, isHeading: true }
  })
  const marks = [...inside, ...findLineMarks(text, inside, tables, headings), ...heads]
  return marks.sort((a, b) => a.start - b.start)
}

/** Whether a citation or a stop stands before a mark: then a number after it opens an item. */
function followsEnd(text: string, start: number): boolean {
  const at = trimmedEnd(text, 0, start)
  return at > 0 && '].。'.includes(text.charAt(at - 1))
}

function opensLine(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return true
    if (!isSpace(code)) return false
  }
  return true
}

/**
 * The heads `Group 1`, `Group 2` … of a body, in sequence.
 *
 * ```text
 * … content found Group 2: Views - …        a head: colon
 * … fell [3]. Group 3 - …                   a head: after the end of an item
 * … by Juhai Group 1 - the pump unit - …    none: after a bare word only with a colon
 *             ^
 * … 81 took part [1] - GROUP 1: 40 got it [2]  none: in capitals behind a word or a sign
 * ```
 */
export function findGroups(text: string, marks: readonly Mark[]): readonly GroupLabel[] {
  const groups: GroupLabel[] = []
  let mark = 0
  for (const { index: at } of text.matchAll(GROUPS)) {
    const group = groupLabelAt(text, text.endsWith('**', at) ? at - 2 : at)
    if (group?.number !== groups.length + 1) continue
    const { start, end, hasColon, isCapital } = group
    while (mark < marks.length && (marks[mark]?.start ?? 0) < end) mark++
    const next = marks[mark]
    const isBehind = next?.start === trimRange(text, end, next?.start ?? end).start
    const hasMark = isBehind && !next?.beforeLower
    if (!hasColon && !hasMark) continue
    const before = standing(text, start)
    const isBehindOther = before === 'sign' || (before === 'word' && hasColon)
    if (before === 'end' || (isBehindOther && !isCapital)) groups.push(group)
  }
  return groups
}

const GROUPS = new RegExp(GROUP, 'g')

/** What stands before an offset: the end of a statement, the sign of an item, a bare word, or the middle of a phrase. */
function standing(text: string, start: number): 'end' | 'sign' | 'word' | 'inside' {
  const at = trimmedEnd(text, 0, start)
  if (isMark(text, at)) return 'sign'
  if (at === 0 || endingOf(text, 0, at) !== 'open') return 'end'
  const last = text.charAt(at - 1)
  if ('|;；'.includes(last)) return 'end'
  // Without a space only Chinese words end: `SubGroup 1`.
  if (at === start && /[\p{L}\p{N}]/u.test(last)) return hasHan(last) ? 'word' : 'inside'
  return /[,，、(（“‘"'/&:：-]/.test(last) ? 'inside' : 'word'
}

function isMark(text: string, end: number): boolean {
  return isSign(text.charCodeAt(end - 1)) && (end === 1 || isSpace(text.charCodeAt(end - 2)))
}
