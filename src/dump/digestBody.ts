/** Which bodies are digests; the others have neither heads nor items and are kept as they stand. */

import { isHeading, LONGEST_HEADING } from './heading.ts'
import { leadLabelAt } from './lead.ts'
import type { Mark } from './marks.ts'

/**
 * Whether a body is a digest: it opens with a lead label or `Group 1`, or has a citation and a
 * mark, or opens with a heading before its first mark and has a second mark or was cut.
 */
export function isDigest(
  text: string,
  marks: readonly Mark[],
  isCited: boolean,
  isLast: boolean,
): boolean {
  if (leadLabelAt(text, 0)) return true
  const first = marks[0]
  if (!first) return /^(?:\*\*)?Group 1(?:\*\*)?\s?[:：]/.test(text.slice(0, 16))
  if (isCited) return true
  if (/^(?:\*\*)?Group 1(?!\d)/.test(text.slice(0, 10))) return true
  const opening = text.slice(0, Math.min(first.start, 2 * LONGEST_HEADING))
  return isHeading(opening) && (marks.length > 1 || isLast)
}
