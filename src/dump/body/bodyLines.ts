/** The lines of a body: what each is by itself, before it is known what begins an item. */

import { hasHan } from '../../text/han.ts'
import { filledLines, linesOf, type Range, trimRange } from '../../text/lines.ts'
import { firstCitation } from '../citations.ts'
import { endingOf, endsCited } from '../ends.ts'
import { type LineSign, lineSign, PICTURE_SIGN, pictureSigns, timelineIn } from '../signs.ts'
import { isTitleCase } from '../titleCase.ts'
import { width } from '../width.ts'
import { groupHeadIn, groupLabelAt } from './groupLabel.ts'
import { isHeading, isRow, isShortOpening, LONGEST_HEADING } from './heading.ts'
import { isLeadLabel } from './lead.ts'
import type { Mark } from './mark.ts'
import { opensRange } from './numberRange.ts'
import { lastTable } from './table.ts'
import { isWrapped, wrapOf } from './wrap.ts'

export interface BodyLine extends Range {
  readonly sign: LineSign | null
  readonly hasEnded: boolean
  /** It ends with a colon: what is below is said of it, and goes on with no sentence. */
  readonly opensList: boolean
  readonly endsCited: boolean
  readonly isCited: boolean
  /** `[2]`, of the line before. */
  readonly isCitation: boolean
  /** `[2] Congo rose`, its own. */
  readonly opensCited: boolean
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
 * Read the lines of a body; those of tables are none.
 *
 * @param inside The marks with a sign that are known.
 * @param headings Where lines begin that are headings for certain.
 */
export function readLines(
  text: string,
  inside: readonly Mark[],
  tables: readonly Range[],
  headings: ReadonlySet<number>,
): readonly BodyLine[] {
  const lines: BodyLine[] = []
  const wrap = wrapOf(text)
  const pictures = pictureSigns(text)
  let mark = 0
  const filled = filledLines(linesOf(text))
  const timeline = timelineIn(text, filled)
  for (const { start, end } of filled) {
    if ((lastTable(tables, end)?.end ?? -1) > start) continue
    while ((inside[mark]?.start ?? end) <= start) mark++
    const first = firstMark(text, { start, end }, inside, mark)
    const isPictured =
      timeline.has(start) || pictures.has(String.fromCodePoint(text.codePointAt(start) ?? 0))
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
  const whole = isHeading(piece)
    ? 'whole'
    : isShortOpening(piece.replace(/[:：]$/, ''))
      ? 'short'
      : null
  return {
    start,
    end,
    sign,
    hasEnded: ending !== 'open',
    opensList: ':：'.includes(text.charAt(end - 1)),
    endsCited: endsCited(text, start, end),
    isCited: firstCitation(text, start, end) !== null,
    isCitation: /^(?:\[[\d,，、\s–-]+\][\s.。,，;；]*)+$/.test(opening),
    opensCited: /^(?:\[[\d,，、\s–-]+\])+\s?[\p{Lu}\p{Script=Han}\d“"]/u.test(opening),
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
    isStatement: hasHan(piece)
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
