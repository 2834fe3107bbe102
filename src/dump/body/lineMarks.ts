/**
 * Lines that are items by themselves, in a body that was pasted line by line: behind a list mark or a
 * number, below a head, or behind a line that ended with a citation of its own.
 *
 * ```text
 * Group 2: Demand
 * China took 54% [5].      an item: below a head
 * India took 6% [6].       an item: what is before it has its own citation
 * That is more than
 * in 2025.                 none: it goes on with what is before it
 * 1. Congo follows [7].    an item
 * Group 3: Supply
 * [8] Peru fell.           an item: below a head
 * [9] Chile rose.          an item: what is before it begins with its citation, too
 * ```
 */

import type { Range } from '../../text/lines.ts'
import { COMMON, LONG_DASHES, PICTURE_SIGN } from '../signs.ts'
import { type BodyLine, readLines } from './bodyLines.ts'
import type { Mark } from './mark.ts'
import { opensRange } from './numberRange.ts'
import { isOrdinalItem } from './ordinalLines.ts'

/**
 * Find the marks of lines.
 *
 * @param inside The marks with a sign that are known.
 * @param tables No line in them is an item.
 * @param headings Nor is one of these.
 */
export function findLineMarks(
  text: string,
  inside: readonly Mark[],
  tables: readonly Range[],
  headings: readonly Range[],
): readonly Mark[] {
  const lines = readLines(text, inside, tables, new Set(headings.map(({ start }) => start)))
  const cited = citedLater(lines)
  const marks: Mark[] = []
  const known = new Set(inside.map(({ start }) => start))
  const areSmall = arePicturesSmall(text, lines)
  const opening = new Map<string, number>()
  for (const { start } of lines) {
    const sign = text.charAt(start)
    opening.set(sign, (opening.get(sign) ?? 0) + 1)
  }
  const hasInner = inside.some(
    ({ start, opensLine, beforeLower }) =>
      !opensLine && !beforeLower && !opensRange(text, Math.max(0, start - LONGEST_NUMBER), start),
  )
  // Where each line ends with a stop, or an item above another or a heading, none goes on with the one before it.
  const areWhole =
    headings.length > 0 &&
    lines.every(({ isCited, hasEnded, isHead, sign }, at) => {
      const next = lines[at + 1]
      const isItem = sign?.kind === 'bullet' && (!next || next.sign !== null || next.isHead)
      return !isCited && (hasEnded || isHead || isItem)
    })
  let begun = false
  for (const [at, line] of lines.entries()) {
    const { start, sign, beginsLower } = line
    if (known.has(start) || goesOn(text, lines, at, { hasInner, areSmall, opening })) continue
    const isBullet = sign?.kind === 'bullet'
    const isNumber = !isBullet && isOrdinalItem(lines, at)
    const isBare = !isBullet && !isNumber
    const isFirst = opensCited(lines, at, begun)
    begun ||= isFirst
    const isOwn = areWhole && line.hasEnded && !line.isHead && !beginsLower && at > 0
    if (isBare && !isFirst && !isOwn && !isItem(lines, at, cited)) continue
    const end = isBullet ? start + sign.length : start
    const beforeLower = beginsLower
    marks.push({ start, end, opensLine: true, beforeLower, isBare, isNumber, isHeading: false })
  }
  return marks
}

/** In front of a dash between numbers. */
const LONGEST_NUMBER = 24

/** What is known of the signs of all lines. */
interface Signs {
  /** Whether items are marked inside lines. */
  readonly hasInner: boolean
  readonly areSmall: boolean
  /** How many lines open with a character. */
  readonly opening: ReadonlyMap<string, number>
}

/**
 * `– which met on Monday –`, `★` of `Grade ★ ★ ★`: in front of a wrapped line a sign is one of its sentence,
 * where it stands before lower case or at no other line, or where items are marked inside lines. A picture,
 * which opens two lines, one below the other, does so only before small letters.
 */
function goesOn(
  text: string,
  lines: readonly BodyLine[],
  at: number,
  { hasInner, areSmall, opening }: Signs,
): boolean {
  const [before, line] = [lines[at - 1], lines[at]]
  if (!line || !before || line.sign?.kind !== 'bullet') return false
  if (before.hasEnded || before.isHead || before.heading === 'whole') return false
  // Where all stand before small letters, nobody knows.
  if (line.sign === PICTURE_SIGN && !areSmall) return false
  const sign = text.charAt(line.start)
  if (COMMON.includes(sign)) return false
  return opening.get(sign) === 1 || hasInner || (LONG_DASHES.includes(sign) && line.beginsLower)
}

/** Whether each picture that opens a line stands before a small letter. */
function arePicturesSmall(text: string, lines: readonly BodyLine[]): boolean {
  return lines.every(
    ({ sign, start }) =>
      sign !== PICTURE_SIGN || /^\S+\s+\p{Ll}/u.test(text.slice(start, start + 12)),
  )
}

/** Of each line, whether it or what goes on from it holds a citation. */
function citedLater(lines: readonly BodyLine[]): readonly boolean[] {
  const cited = lines.map(({ isCited }) => isCited)
  for (let at = lines.length - 2; at >= 0; at--) {
    const next = lines[at + 1]
    const goesOn = next && !next.sign && !next.isHead && !lines[at]?.isRow
    if (goesOn && cited[at + 1]) cited[at] = true
  }
  return cited
}

/**
 * Whether an item begins with its citation.
 *
 * @param hasBegun Whether one before does.
 */
function opensCited(lines: readonly BodyLine[], at: number, hasBegun: boolean): boolean {
  const [before, line] = [lines[at - 1], lines[at]]
  if (!line?.opensCited || !before) return false
  return before.isBareHead || (hasBegun && (before.opensCited || before.hasEnded))
}

/** Whether a line without sign is an item. */
function isItem(lines: readonly BodyLine[], at: number, cited: readonly boolean[]): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  if (!line || !before || line.isHead || line.beginsLower || line.isRow) return false
  if (line.isCitation) return false
  if (line.heading === 'before a mark' || isHeadingLine(lines, at, cited)) return false
  if (before.isBareHead) return true
  if (!cited[at]) return false
  return isBehindCited(lines, at) || isHeadingLine(lines, at - 1, cited)
}

/** Whether the line before ended with a citation of its own; tables between them aside. */
function isBehindCited(lines: readonly BodyLine[], at: number): boolean {
  let before = at - 1
  while (lines[before]?.isRow) before--
  return lines[before]?.endsCited === true
}

/** A line that looks like a heading is one above an item, and not in the middle of a sentence. */
function isHeadingLine(lines: readonly BodyLine[], at: number, cited: readonly boolean[]): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  if (!line || !next || (line.heading !== 'whole' && line.heading !== 'short')) return false
  if (line.heading === 'short' && !isBehindCited(lines, at)) return false
  if (before?.isLeadLabel && !next.sign) return false
  if (line.sign?.kind === 'ordinal' && isOrdinalItem(lines, at)) return false
  if (before && !before.hasEnded && !before.isHead && !before.isRow) return false
  return next.sign !== null || (cited[at + 1] === true && !next.beginsLower && !next.isHead)
}
