/** What a single line looks like as part of a body. */

import { isCited } from '../citations.ts'
import { endingOf } from '../ends.ts'
import { BEFORE_ITEMS, COMMON, DOTS, GLUED_SIGN, lineSign, SIGN_CLASS } from '../signs.ts'
import { groupHeadIn, groupLabelAt } from './groupLabel.ts'
import { isLeadLabel, leadLabelAt } from './lead.ts'

/**
 * What a line looks like as part of a body.
 *
 * - `opening`: starts with a lead label or `Group 1`
 * - `digest`: holds a citation and a bullet mark
 * - `part`: starts with a bullet mark or a later `Group N`
 * - `raw`: long, or cut by ` ...`, or several sentences
 */
export type BodyForm = 'opening' | 'digest' | 'part' | 'raw' | null

const LONGEST_TITLE = 400
const SHORTEST_RAW = 80

/** A long dash can part the words of a title, and one between numbers is of a range. */
const INSIDE = new RegExp(`(?<!\\d)\\s[${COMMON}${DOTS}]\\s|\\s[${COMMON}${DOTS}]\\s(?!\\d)`)
const MARKED = new RegExp(`^(?:${SIGN_CLASS}|[${BEFORE_ITEMS}])\\s|^${GLUED_SIGN}`)

/** What a line looks like as part of a body; null for a line that could be a title. */
export function bodyForm(text: string): BodyForm {
  const lead = leadLabelAt(text, 0)
  const cites = isCited(text)
  const group = groupHeadIn(text)
  if ((lead && (cites || !lead.isBracketed)) || group?.number === 1) return 'opening'
  if (MARKED.test(text) || group) return 'part'
  if (cites && INSIDE.test(text)) return 'digest'
  if (text.length > LONGEST_TITLE) return 'raw'
  if (text.length >= SHORTEST_RAW && /(?:\s|[。！？])(?:\.\.\.|…)$/.test(text)) return 'raw'
  return null
}

/** A line that goes on with a digest of several lines: a head by itself. */
export function isHeadLine(text: string): boolean {
  return isLeadLabel(text) || groupLabelAt(text, 0) !== null
}

/** `1. Congo rose 5% [1]` below a heading is an item. */
export function isFirstNumber(text: string): boolean {
  return lineSign(text, 0)?.number === 1
}

/** Whether a line ends with a stop or a citation. */
export function isSentence(text: string): boolean {
  return endingOf(text, 0, text.length) === 'citation' || /[.。!！]["”’）)]*$/.test(text)
}
