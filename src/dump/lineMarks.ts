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
 * ```
 */

import { filledLines, linesOf, type Range, trimRange } from '../text/lines.ts'
import { firstCitation } from './citations.ts'
import { endingOf, endsCited } from './ends.ts'
import { groupHeadIn, groupLabelAt } from './groupLabel.ts'
import { isHeading, isRow, isShortOpening, isTitleCase, LONGEST_HEADING } from './heading.ts'
import { isLeadLabel } from './lead.ts'
import type { Mark } from './mark.ts'
import { opensRange } from './numberRange.ts'
import {
  COMMON,
  type LineSign,
  LONG_DASHES,
  lineSign,
  PICTURE_SIGN,
  pictureSigns,
} from './signs.ts'
import { lastTable } from './table.ts'
import { width } from './width.ts'
import { isWrapped, wrapOf } from './wrap.ts'

interface BodyLine extends Range {
  readonly sign: LineSign | null
  readonly hasEnded: boolean
  readonly endsCited: boolean
  readonly isCited: boolean
  /** `[2]`, of the line before. */
  readonly isCitation: boolean
  /** `Group 2: Demand`, `Core Viewpoint` */
  readonly isHead: boolean
  /** Nothing else stands on the line of the head. */
  readonly isBareHead: boolean
  /** `Core Viewpoint`: its text is on the next line, and that is no heading. */
  readonly isLeadLabel: boolean
  /**
   * What could be a heading: the whole line; the whole line where an item ends before it, being short;
   * or what stands before its first mark.
   */
  readonly heading: 'whole' | 'short' | 'before a mark' | null
  /** `1. Congo rose 5%` is no heading where `2. ` follows. */
  readonly isStatement: boolean
  readonly beginsLower: boolean
  /** Cells of a table with tabs between them. */
  readonly isRow: boolean
}

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
  const hasInner = inside.some(({ opensLine }) => !opensLine)
  for (const [at, line] of lines.entries()) {
    const { start, sign, beginsLower } = line
    if (known.has(start) || goesOn(text, lines, at, { hasInner, areSmall })) continue
    const isBullet = sign?.kind === 'bullet'
    const isNumber = !isBullet && isOrdinalItem(lines, at)
    const isBare = !isBullet && !isNumber
    if (isBare && !isItem(lines, at, cited)) continue
    const end = isBullet ? start + sign.length : start
    const beforeLower = beginsLower
    marks.push({ start, end, opensLine: true, beforeLower, isBare, isNumber, isHeading: false })
  }
  return marks
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
  { hasInner, areSmall }: { readonly hasInner: boolean; readonly areSmall: boolean },
): boolean {
  const [before, line] = [lines[at - 1], lines[at]]
  if (!line || !before || line.sign?.kind !== 'bullet') return false
  if (before.hasEnded || before.isHead || before.heading === 'whole') return false
  // Where all stand before small letters, nobody knows.
  if (line.sign === PICTURE_SIGN && !areSmall) return false
  const sign = text.charAt(line.start)
  if (COMMON.includes(sign)) return false
  const isAlone = lines.every(({ start }) => start === line.start || text.charAt(start) !== sign)
  return isAlone || hasInner || (LONG_DASHES.includes(sign) && line.beginsLower)
}

/** Whether each picture that opens a line stands before a small letter. */
function arePicturesSmall(text: string, lines: readonly BodyLine[]): boolean {
  return lines.every(
    ({ sign, start }) =>
      sign !== PICTURE_SIGN || /^\S+\s+\p{Ll}/u.test(text.slice(start, start + 12)),
  )
}

function readLines(
  text: string,
  inside: readonly Mark[],
  tables: readonly Range[],
  headings: ReadonlySet<number>,
): readonly BodyLine[] {
  const lines: BodyLine[] = []
  const wrap = wrapOf(text)
  const pictures = pictureSigns(text)
  let mark = 0
  for (const { start, end } of filledLines(linesOf(text))) {
    if ((lastTable(tables, end)?.end ?? -1) > start) continue
    while ((inside[mark]?.start ?? end) <= start) mark++
    const first = firstMark(text, { start, end }, inside, mark)
    const isPictured = pictures.has(String.fromCodePoint(text.codePointAt(start) ?? 0))
    const sign = lineSign(text, start) ?? (isPictured ? PICTURE_SIGN : null)
    const line = readLine(text, { start, end }, first, headings.has(start) ? 'heading' : sign)
    const isWhole = line.heading === 'whole' || line.heading === 'short'
    const isFull = isWhole && !line.isHead && goesOnBelow(text, line, wrap)
    lines.push(isFull ? { ...line, heading: null } : line)
  }
  return lines
}

/** Where the first mark of a line stands that is no dash of a range; its end where there is none. */
function firstMark(
  text: string,
  { start, end }: Range,
  inside: readonly Mark[],
  from: number,
): number {
  for (let at = from; ; at++) {
    const mark = inside[at]?.start ?? end
    if (mark >= end) return end
    if (!opensRange(text, start, mark)) return mark
  }
}

/** A line as wide as the page, with a comma: of a wrapped sentence, and no heading. */
function goesOnBelow(text: string, { start, end }: Range, wrap: number): boolean {
  const line = text.slice(start, end)
  const { start: next } = trimRange(text, end, Math.min(end + 80, text.length))
  return /[，,]/.test(line) && width(line) >= NARROWEST && isWrapped(text, end, next, wrap)
}

const NARROWEST = 40

/**
 * @param first Where the first mark inside the line stands; its end when there is none.
 * @param opens Its sign; or that it is a heading for certain.
 */
function readLine(
  text: string,
  { start, end }: Range,
  first: number,
  opens: LineSign | 'heading' | null,
): BodyLine {
  const isMarked = opens === 'heading'
  const sign = isMarked ? null : opens
  const opening = text.slice(start, Math.min(end, start + 2 * LONGEST_HEADING))
  const isHead = isMarked || isWholeHead(opening.length === end - start ? opening : `${opening}…`)
  const ending = endingOf(text, start, end)
  const piece = text.slice(start, Math.min(first, start + 2 * LONGEST_HEADING)).trim()
  const isShort = !isHead && first - start < 2 * LONGEST_HEADING && sign?.kind !== 'bullet'
  const isWhole = first === end
  const whole = isHeading(piece) ? 'whole' : isShortOpening(piece) ? 'short' : null
  return {
    start,
    end,
    sign,
    hasEnded: ending !== 'open',
    endsCited: endsCited(text, start, end),
    isCited: firstCitation(text, start, end) !== null,
    isCitation: /^(?:\[[\d,，、\s–-]+\][\s.。,，;；]*)+$/.test(opening),
    isHead,
    isLeadLabel: isLeadLabel(opening),
    isBareHead: isHead && isWhole && ending === 'open' && end - start <= LONGEST_HEADING,
    heading:
      !isShort || isRow(opening)
        ? null
        : isWhole
          ? whole
          : whole === 'whole'
            ? 'before a mark'
            : null,
    isStatement: /\p{Script=Han}/u.test(piece)
      ? /[，,、～~]/.test(piece.slice(sign?.length ?? 0))
      : !isTitleCase(piece.slice(sign?.length ?? 0)),
    isRow: !sign && isRow(opening),
    beginsLower: /^\s*["“‘(]?\p{Ll}/u.test(opening.slice(sign?.length ?? 0)),
  }
}

/** A head for certain: `Group 2 of the study` is none. */
export function isWholeHead(text: string): boolean {
  const group = groupLabelAt(text, 0)
  const isWhole = group?.end === text.length
  return isLeadLabel(text) || isWhole || groupHeadIn(text) !== null
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

type Kind = 'isCircled' | 'isLetter'

/** Once for all lines: of ten thousand letters each would look through all of them. */
const OPENERS = new WeakMap<readonly BodyLine[], Readonly<Record<Kind, ReadonlySet<number>>>>()

/** Whether another circled number, or letter, opens a line, too. */
function isThere(lines: readonly BodyLine[], kind: Kind, number: number): boolean {
  let openers = OPENERS.get(lines)
  if (!openers) {
    openers = { isCircled: numbersOf(lines, 'isCircled'), isLetter: numbersOf(lines, 'isLetter') }
    OPENERS.set(lines, openers)
  }
  return openers[kind].has(number)
}

function numbersOf(lines: readonly BodyLine[], kind: Kind): ReadonlySet<number> {
  return new Set(lines.flatMap(({ sign }) => (sign?.[kind] === true ? [sign.number] : [])))
}

/** The number that the next numbered line has, over lines that go on with the one between. */
function numberBeside(lines: readonly BodyLine[], at: number, step: 1 | -1): number | null {
  let other = at + step
  while (lines[other] && !lines[other]?.sign && !lines[other]?.isHead) other += step
  const sign = lines[other]?.sign
  return sign?.kind === 'ordinal' ? sign.number : null
}

/** Whether the number before or behind stands on the line above or below, and nothing that this line would be the heading of. */
function isBesideNumbers(lines: readonly BodyLine[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  const number = line?.sign?.number ?? 0
  const isAt = (other: BodyLine | undefined, there: number): boolean =>
    other?.sign?.kind === 'ordinal' && other.sign.number === there
  if (isAt(next, number + 1)) return true
  const isOver = !next || next.isHead || (next.heading === 'whole' && !next.sign)
  return isAt(before, number - 1) && isOver
}

/**
 * Whether a number opens an item: not in front of a heading, and not where it ends a sentence that the
 * line before began, unless the line before has the number before it.
 */
function isOrdinalItem(lines: readonly BodyLine[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]]
  if (line?.sign?.kind !== 'ordinal' || line.heading === 'before a mark') return false
  const { number, isCircled, isBoxed, isLetter } = line.sign
  if (isCircled) return number === 1 || isThere(lines, 'isCircled', number - 1)
  if (isLetter) return isThere(lines, 'isLetter', number === 1 ? 2 : number - 1)
  const follows = numberBeside(lines, at, -1) === number - 1
  const leads = numberBeside(lines, at, 1) === number + 1
  if (isBoxed) return follows || leads
  const isListed = (follows || leads) && (line.isStatement || isBesideNumbers(lines, at))
  if (line.heading === 'whole' && !isListed) return false
  return (
    before?.hasEnded !== false ||
    before.isRow ||
    before.isHead ||
    before.heading === 'whole' ||
    before.heading === 'short' ||
    follows
  )
}
