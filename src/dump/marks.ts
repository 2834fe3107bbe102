/** Where a bullet could begin, and where a `Group N` does. What they mean is decided in body.ts. */

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

/**
 * Bullet marks of a body: of `-`, `*` and `•` the one that occurs most, and any that opens a line.
 * A dash that is plainly text (`300 - 310`, `off - season`) does not count.
 *
 * @param tables Parts of the body in which a dash is an empty cell.
 */
export function findMarks(text: string, body: Range, tables: readonly Range[]): readonly Mark[] {
  const found: (Mark & { readonly sign: string })[] = []
  const counts: Record<string, number> = { '-': 0, '*': 0, '•': 0 }
  let table = 0
  MARKS.lastIndex = body.start
  for (let match = MARKS.exec(text); match && match.index < body.end; match = MARKS.exec(text)) {
    const start = match.index
    while (table < tables.length && (tables[table]?.end ?? 0) <= start) table++
    if ((tables[table]?.start ?? start + 1) <= start) continue
    if (start > body.start && !isSpace(text.charCodeAt(start - 1))) continue
    let after = start + 1
    while (after < body.end && isSpace(text.charCodeAt(after))) after++
    while (text.startsWith('**', after)) after += 2
    const sign = match[0]
    const next = text.charAt(after)
    const isText = /\p{Ll}/u.test(next) || (/\d/.test(next) && !followsEnd(text, start))
    if (!isText) counts[sign] = (counts[sign] ?? 0) + 1
    found.push({
      sign,
      start,
      end: start + 1,
      opensLine: opensLine(text, body.start, start),
      beforeLower: after < body.end && /\p{Ll}/u.test(next),
    })
  }
  // Of two as frequent, the one that comes first.
  const signs = [...new Set(found.map(({ sign }) => sign))]
  const most = signs.reduce(
    (best, sign) => ((counts[sign] ?? 0) > (counts[best] ?? 0) ? sign : best),
    signs[0] ?? '-',
  )
  return found.filter(({ sign, opensLine }) => sign === most || opensLine)
}

/** Whether a citation or a stop stands before a mark: then a number after it opens an item. */
function followsEnd(text: string, start: number): boolean {
  let at = start
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--
  return '].。'.includes(text.charAt(at - 1)) && at > 0
}

function opensLine(text: string, from: number, start: number): boolean {
  for (let at = start - 1; at >= from; at--) {
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
export function findGroups(
  text: string,
  body: Range,
  marks: readonly Mark[],
): readonly GroupHead[] {
  const groups: GroupHead[] = []
  let mark = 0
  GROUP.lastIndex = body.start
  for (let match = GROUP.exec(text); match && match.index < body.end; match = GROUP.exec(text)) {
    if (Number(match[1]) !== groups.length + 1) continue
    const label = { start: match.index, end: GROUP.lastIndex }
    const start = text.endsWith('**', label.start) ? label.start - 2 : label.start
    let end = label.end
    if (text.startsWith('**', end)) end += 2
    while (end < body.end && isSpace(text.charCodeAt(end))) end++
    const hasColon = end < body.end && (text.charAt(end) === ':' || text.charAt(end) === '：')
    while (mark < marks.length && (marks[mark]?.start ?? 0) < end) mark++
    const next = marks[mark]
    const hasMark = next?.start === end && !next.beforeLower
    if (!hasColon && !hasMark) continue
    const before = standing(text, body.start, start)
    if (before === 'inside' || (before === 'word' && !hasColon)) continue
    groups.push({ start, end: hasColon ? end + 1 : end, label, bold: start !== label.start })
  }
  return groups
}

/** What stands before an offset: the end of a statement, a bare word, or the middle of a phrase. */
function standing(text: string, from: number, start: number): 'end' | 'word' | 'inside' {
  let at = start
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--
  if (at === from) return 'end'
  if (isMark(text, from, at)) return 'end'
  if (endingOf(text, from, at) !== 'open') return 'end'
  if (isPlaceholder(text.slice(Math.max(from, at - 60), at))) return 'end'
  if ('|;；'.includes(text.charAt(at - 1))) return 'end'
  if (at === start && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) {
    return /\p{Script=Han}/u.test(text.charAt(at - 1)) ? 'word' : 'inside'
  }
  return /[,，、(（“‘"'/&:：-]/.test(text.charAt(at - 1)) ? 'inside' : 'word'
}

function isMark(text: string, from: number, end: number): boolean {
  return (
    '-*•'.includes(text.charAt(end - 1)) && (end - 1 === from || isSpace(text.charCodeAt(end - 2)))
  )
}
