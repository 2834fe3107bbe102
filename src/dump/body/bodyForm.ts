/** What a single line looks like as part of a body. */

import { isCited } from '../citations.ts'
import { endingOf } from '../ends.ts'
import type { Line } from '../page/chrome.ts'
import { COMMON, DOTS, lineSign, SIGN_CLASS } from '../signs.ts'
import { groupHeadIn, groupLabelAt } from './groupLabel.ts'
import { isLeadLabel, leadLabelAt, summaryLabel, summaryLine } from './lead.ts'

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
const MARKED = new RegExp(`^${SIGN_CLASS}\\s`)

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

/** Whether a body begins at a line, or with the line below it. */
export function opensBody(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  const form = bodyForm(text)
  if (form === 'part') return isHeadLine(text)
  if (form !== null || isHeadLine(text) || summaryLabel(text) || summaryLine(text)) return true
  const next = lines[at + 1]?.text ?? ''
  return bodyForm(next) === 'part' || (isFirstNumber(next) && isCited(next))
}

/** `1. Congo rose 5% [1]` below a heading is an item. */
function isFirstNumber(text: string): boolean {
  return lineSign(text, 0)?.number === 1
}

/** Whether a line ends with a stop or a citation. */
export function isSentence(text: string): boolean {
  return /[.。!！]["”’）)]*$/.test(text) || endingOf(text, 0, text.length) === 'citation'
}

/** Lines between source and date and the body. */
export const MOST_BETWEEN = 5

/**
 * The line that opens a digest below others that have no form of their own: a standfirst, `举报`. Below a statement,
 * which is the text of what stands above it, no more of them follow.
 *
 * @param textAt Of a line that may be one of them or that opening.
 * @returns Null where none is, or no line stands between.
 */
export function openingBelow(
  from: number,
  textAt: (at: number) => string | undefined,
): number | null {
  for (let at = from, isOver = false; at <= from + MOST_BETWEEN; at++) {
    const text = textAt(at)
    if (text === undefined) return null
    if (bodyForm(text) === 'opening' || isLeadLabel(text)) return at > from ? at : null
    if (isOver || bodyForm(text) !== null || isHeadLine(text)) return null
    if (isCited(text)) return null
    isOver = isSentence(text)
  }
  return null
}
