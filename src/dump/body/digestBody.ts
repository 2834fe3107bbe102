/** Which bodies are digests; the others have neither heads nor items and are kept as they stand. */

import { filledLines, linesOf } from '../../text/lines.ts'
import { datelineOf } from '../byline/dateline.ts'
import { firstCitation } from '../citations.ts'
import { endsCited } from '../ends.ts'
import { groupLabelAt } from './groupLabel.ts'
import { isHeading, LONGEST_HEADING } from './heading.ts'
import { leadLabelAt } from './lead.ts'
import type { Mark } from './mark.ts'

/**
 * Whether a body is a digest: it opens with a lead label or `Group 1`, or has a citation and a
 * mark, or lines that are each cited, or opens with a heading before its first mark and has a second mark or was cut.
 */
export function isDigest(
  text: string,
  marks: readonly Mark[],
  isCited: boolean,
  isLast: boolean,
): boolean {
  if (leadLabelAt(text, 0)) return true
  const signs = marks.filter(({ isBare }) => !isBare)
  const [first] = signs
  const group = groupLabelAt(text, 0)
  if (!first) return (group?.number === 1 && group.hasColon) || (isCited && areCited(text))
  if (isCited) return true
  if (group?.number === 1) return true
  const [item, ...others] = signs.filter(({ isHeading }) => !isHeading)
  if (!item) return false
  const opening = text.slice(0, Math.min(item.start, 2 * LONGEST_HEADING))
  return isHeading(opening) && (others.length > 0 || isLast)
}

/** Whether a digest opens with an item, and neither lead nor head: each line is cited, or the first words are how news begins. */
export function opensWithItem(text: string, marks: readonly Mark[]): boolean {
  const [first] = marks
  if (!first) return false
  if (datelineOf(text) && firstCitation(text, 0, first.start)) return true
  return marks.every(({ isBare }) => isBare) && areCited(text)
}

/** Two lines or more, and each ends with a citation. */
function areCited(text: string): boolean {
  const lines = filledLines(linesOf(text))
  return lines.length > 1 && lines.every(({ start, end }) => endsCited(text, start, end))
}
