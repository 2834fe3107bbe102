/**
 * Where a bullet could begin, and where a `Group N` does. What they mean is decided in body.ts and
 * groupHeads.ts.
 */

import { isSpace, type Range } from '../text/lines.ts'
import { endingOf, isPlaceholder } from './ends.ts'

/** A dash, asterisk or dot with white space around it. */
export interface Mark extends Range {
  /** First on its line, in a body of several lines. */
  readonly opensLine: boolean
  /** The next character is a lower-case letter: `off - season`. */
  readonly beforeLower: boolean
}

/** `Group 2`, with the colon when there is one. */
export interface GroupHead extends Range {
  /** `Group 2` alone. */
  readonly label: Range
  readonly bold: boolean
}

const MARKS = /[-*•](?=\s)/g
const LOWER = /\p{Ll}/u

/**
 * Bullet marks of a body: of `-`, `*` and `•` the one that occurs most, and any that opens a line.
 * A dash that is plainly text (`300 - 310`, `off - season`) does not count.
 *
 * @param tables Parts of the body in which a dash is an empty cell.
 */
export function findMarks(text: string, tables: readonly Range[]): readonly Mark[] {
  const found: (Mark & { readonly sign: string })[] = []
  const counts = new Map<string, number>()
  let table = 0
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const start = match.index
    if (start > 0 && !isSpace(text.charCodeAt(start - 1))) continue
    while (table < tables.length && (tables[table]?.end ?? 0) <= start) table++
    if ((tables[table]?.start ?? start + 1) <= start) continue
    let after = start + 1
    while (isSpace(text.charCodeAt(after))) after++
    while (text.startsWith('**', after)) after += 2
    const next = text.charAt(after)
    const beforeLower = LOWER.test(next)
    const isText = beforeLower || (next >= '0' && next <= '9' && !followsEnd(text, start))
    const [sign] = match
    counts.set(sign, (counts.get(sign) ?? 0) + (isText ? 0 : 1))
    found.push({ sign, start, end: start + 1, opensLine: opensLine(text, start), beforeLower })
  }
  let most = ''
  // Of two as frequent, the one that comes first.
  for (const [sign, count] of counts) if (count > (counts.get(most) ?? -1)) most = sign
  return found.filter(({ sign, opensLine }) => sign === most || opensLine)
}

/** Whether a citation or a stop stands before a mark: then a number after it opens an item. */
function followsEnd(text: string, start: number): boolean {
  let at = start
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return '].。'.includes(text.charAt(at - 1)) && at > 0
}

function opensLine(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0; at--) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return true
    if (!isSpace(code)) return false
  }
  return true
}

const GROUP = /Group (\d{1,3})(?!\d)/g

/**
 * The heads `Group 1`, `Group 2` … of a body, in sequence.
 *
 * ```text
 * … content found Group 2: Views - …        a head: colon
 * … fell [3]. Group 3 - …                   a head: after the end of an item
 * … by Juhai Group 1 - the pump unit - …    none: after a bare word only with a colon
 *             ^
 * ```
 */
export function findGroups(text: string, marks: readonly Mark[]): readonly GroupHead[] {
  const groups: GroupHead[] = []
  let mark = 0
  GROUP.lastIndex = 0
  for (let match = GROUP.exec(text); match; match = GROUP.exec(text)) {
    if (Number(match[1]) !== groups.length + 1) continue
    const label = { start: match.index, end: GROUP.lastIndex }
    const start = text.endsWith('**', label.start) ? label.start - 2 : label.start
    let end = label.end
    if (text.startsWith('**', end)) end += 2
    while (isSpace(text.charCodeAt(end))) end++
    const hasColon = text.charAt(end) === ':' || text.charAt(end) === '：'
    while (mark < marks.length && (marks[mark]?.start ?? 0) < end) mark++
    const next = marks[mark]
    const hasMark = next?.start === end && !next.beforeLower
    if (!hasColon && !hasMark) continue
    const before = standing(text, start)
    if (before === 'inside' || (before === 'word' && !hasColon)) continue
    groups.push({ start, end: hasColon ? end + 1 : end, label, bold: start !== label.start })
  }
  return groups
}

/** What stands before an offset: the end of a statement, a bare word, or the middle of a phrase. */
function standing(text: string, start: number): 'end' | 'word' | 'inside' {
  let at = start
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  if (at === 0 || isMark(text, at) || endingOf(text, 0, at) !== 'open') return 'end'
  if (isPlaceholder(text.slice(Math.max(0, at - 60), at))) return 'end'
  const last = text.charAt(at - 1)
  if ('|;；'.includes(last)) return 'end'
  // Without a space only Chinese words end: `SubGroup 1`.
  if (at === start && /[\p{L}\p{N}]/u.test(last))
    return /\p{Script=Han}/u.test(last) ? 'word' : 'inside'
  return /[,，、(（“‘"'/&:：-]/.test(last) ? 'inside' : 'word'
}

function isMark(text: string, end: number): boolean {
  return '-*•'.includes(text.charAt(end - 1)) && (end === 1 || isSpace(text.charCodeAt(end - 2)))
}
