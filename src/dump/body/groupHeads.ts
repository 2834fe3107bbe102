/** What a `Group N` does in a body: it ends an item and opens a group, with a heading or none. */

import { trimRange } from '../../text/lines.ts'
import { firstCitation } from '../citations.ts'
import { endingOf } from '../ends.ts'
import { type Cursor, closeItem } from './cursor.ts'
import { LONGEST_HEADING } from './heading.ts'
import { continuesHeading } from './headingBefore.ts'
import type { Mark } from './mark.ts'

/**
 * The `Group N` heads that begin before `end`: they end what is collected, and the last one's
 * heading runs to the mark.
 *
 * ```text
 * > | … content found Group 2: Views - Tin rose …
 *    ^from            ^group         ^mark
 * ```
 *
 * @param mark Null at the end of the body.
 * @returns Whether the mark is used up.
 */
export function takeGroups(cursor: Cursor, end: number, mark: Mark | null): boolean {
  const { text, groups } = cursor
  for (;;) {
    const head = groups[cursor.group]
    if (!head || head.start >= end) return false
    const after = groups[cursor.group + 1]
    const isInner = after !== undefined && after.start < end
    const heading = trimRange(text, head.end, isInner ? after.start : end)
    if (!isInner && mark && continuesHeading(cursor, heading, mark)) return true
    closeItem(cursor, head.start)
    cursor.group++
    // `Group 2: Prices fell [3].` has no heading; the text is an item.
    const isItem =
      heading.end - heading.start > 2 * LONGEST_HEADING ||
      firstCitation(text, heading.start, heading.end) !== null ||
      (!isInner && endingOf(text, heading.start, heading.end) === 'stop')
    const isEmpty = heading.start === heading.end
    cursor.sections.push({
      kind: 'group',
      label: head.label,
      heading: isItem || isEmpty ? null : heading,
      items: [],
    })
    cursor.from = isItem ? head.end : (mark?.end ?? end)
    if (isInner) cursor.from = isItem ? head.end : after.start
    else return !isItem
  }
}
