/**
 * Lines that a number opens: items of a list, or headings, or the rest of a sentence.
 *
 * ```text
 * 1. Congo follows [7].     an item: `2.` follows
 * 3.1 Spot Market           none: a heading above items
 * ```
 */

import { oncePer } from '../../text/oncePer.ts'
import type { BodyLine } from './bodyLines.ts'

/** The circled numbers, and the letters, that open lines: of ten thousand letters each would look through all lines. */
const circledIn = oncePer((lines: readonly BodyLine[]) => numbersOf(lines, 'isCircled'))
const lettersIn = oncePer((lines: readonly BodyLine[]) => numbersOf(lines, 'isLetter'))

function numbersOf(
  lines: readonly BodyLine[],
  kind: 'isCircled' | 'isLetter',
): ReadonlySet<number> {
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
  const isOver = !next || next.isHead || (!next.sign && (next.heading === 'whole' || !next.isCited))
  return isAt(before, number - 1) && isOver
}

/**
 * Whether a number opens an item: not in front of a heading, and not where it ends a sentence that the
 * line before began, unless the line before has the number before it.
 */
export function isOrdinalItem(lines: readonly BodyLine[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  if (line?.sign?.kind !== 'ordinal' || line.heading === 'before a mark') return false
  // `1. Core Viewpoint`
  if (line.isLeadLabel) return false
  const { number, isCircled, isBoxed, isLetter } = line.sign
  if (isCircled) return number === 1 || circledIn(lines).has(number - 1)
  // `a. Spot` above items
  if (isLetter && line.heading === 'whole' && next?.sign?.kind === 'bullet') return false
  if (isLetter) return lettersIn(lines).has(number === 1 ? 2 : number - 1)
  const follows = numberBeside(lines, at, -1) === number - 1
  const leads = numberBeside(lines, at, 1) === number + 1
  if (isBoxed) return follows || leads
  const isListed = (follows || leads) && (line.isStatement || isBesideNumbers(lines, at))
  if (line.heading === 'whole' && !isListed) return false
  return (
    before?.hasEnded !== false ||
    before.opensList ||
    before.isRow ||
    before.isHead ||
    before.heading === 'whole' ||
    before.heading === 'short' ||
    (before.sign?.kind === 'bullet' && isBesideNumbers(lines, at)) ||
    follows
  )
}
