/** Which bodies are digests; the others have neither heads nor items and are kept as they stand. */

import { filledLines, linesOf } from '../../text/lines.ts'
import { datelineOf } from '../byline/dateline.ts'
import { firstCitation } from '../citations.ts'
import { endsCited } from '../ends.ts'
import { isCredit } from '../page/besideText.ts'
import { isSentence } from './bodyForm.ts'
import { groupLabelAt } from './groupLabel.ts'
import { isHeading, LONGEST_HEADING } from './heading.ts'
import { leadLabelAt } from './lead.ts'
import type { Mark } from './mark.ts'
import { statementsIn } from './preface.ts'
import { widestOf } from './wrap.ts'

/** What is known of the article of a body. */
export interface Known {
  /** Nothing follows in the dump, so the copy may have cut it. */
  readonly isLast: boolean
  /** A title and a day stand above. */
  readonly isDated: boolean
}

/**
 * Whether a body is a digest: it opens with a lead label or `Group 1`, or has a citation and a
 * mark, or lines that are each cited, or opens with a heading before its first mark and has a second mark or was cut, or is a list below a title and a day.
 */
export function isDigest(
  text: string,
  marks: readonly Mark[],
  isCited: boolean,
  { isLast, isDated }: Known,
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
  if (isDated && isList(text, signs)) return true
  const opening = text.slice(0, Math.min(item.start, 2 * LONGEST_HEADING))
  return isHeading(opening) && (others.length > 0 || isLast)
}

/**
 * Whether a text is a list with statements above it, no more of them than items, as below title, source and date: what
 * stands below its first item are items and headings, and no statements of a text that the list is a part of.
 *
 * ```text
 * Workers at Three Rivers Steel took a 14% raise over four years.
 * • Tally: 2,318 to 2,247.
 * • Bonus $4,000.
 * ```
 */
function isList(text: string, marks: readonly Mark[]): boolean {
  const items = marks.filter(({ isHeading }) => !isHeading)
  const [first] = items
  if (!first || items.some(({ opensLine }) => !opensLine)) return false
  const widest = widestOf(text)
  if (items.length < 2 && (marks.length > 1 || !isSaid(text.slice(first.start)))) return false
  if (statementsIn(text, 0, marks[0]?.start ?? 0, widest).length > items.length) return false
  return marks.every(({ start, isHeading }, at) => {
    const end = marks[at + 1]?.start ?? text.length
    return isHeading || statementsIn(text, start, end, widest).length < 2
  })
}

/** Whether a single item says something: `- Jane Doe`, `- Reporting by Jane Doe.` and `- The author is an economist.` below a text are who wrote it, and a star marks a note. */
function isSaid(item: string): boolean {
  const said = item.replace(/^\s*[^\s*]\s*/u, '').trim()
  return isSentence(said) && !isCredit(said) && !OF_AUTHOR.test(said)
}

const OF_AUTHOR =
  /^(?:\*|the (?:author|writer)s? (?:is|are|was)\b|[（(]?(?:本文)?作者(?:系|是|为|現|现))/i

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
