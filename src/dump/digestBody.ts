/** Which bodies are digests; the others have neither heads nor items and are kept as they stand. */

import { isHeading, LONGEST_HEADING } from './heading.ts'
import { leadLabelAt } from './lead.ts'
import type { Mark } from './mark.ts'
import { GROUP_WORD } from './signs.ts'

const GROUP = new RegExp(`^(?:\\*\\*)?${GROUP_WORD}1(?!\\d)`)
const GROUP_COLON = new RegExp(`${GROUP.source}(?:\\*\\*)?\\s?[:：]`)

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
  const signs = marks.filter(({ isBare }) => !isBare)
  const [first] = signs
  if (!first) return GROUP_COLON.test(text.slice(0, 16))
  if (isCited) return true
  if (GROUP.test(text.slice(0, 10))) return true
  const opening = text.slice(0, Math.min(first.start, 2 * LONGEST_HEADING))
  return isHeading(opening) && (signs.length > 1 || isLast)
}
