/** What a single line looks like as part of a body. */

import { firstCitation } from './citations.ts'
import { endingOf } from './ends.ts'
import { isLeadLabel, leadLabelAt } from './lead.ts'
import { COMMON, DOTS, GROUP_WORD, SIGN_CLASS } from './signs.ts'

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

const HEAD_END = `(?:\\*\\*)?\\s?(?:[:：]|${SIGN_CLASS}\\s)`
const GROUP_1 = new RegExp(`^(?:\\*\\*)?${GROUP_WORD}1${HEAD_END}`)
const GROUP = new RegExp(`^(?:\\*\\*)?${GROUP_WORD}\\d{1,3}${HEAD_END}`)
const HEAD_LINE = new RegExp(`^(?:\\*\\*)?${GROUP_WORD}\\d`)
/** A long dash can part the words of a title. */
const INSIDE = new RegExp(`\\s[${COMMON}${DOTS}]\\s`)
const MARKED = new RegExp(`^${SIGN_CLASS}\\s`)

/** What a line looks like as part of a body; null for a line that could be a title. */
export function bodyForm(text: string): BodyForm {
  const lead = leadLabelAt(text, 0)
  const isCited = firstCitation(text, 0, text.length) !== null
  if ((lead && (isCited || !lead.isBracketed)) || GROUP_1.test(text)) return 'opening'
  if (MARKED.test(text) || GROUP.test(text)) return 'part'
  if (isCited && INSIDE.test(text)) return 'digest'
  if (text.length > LONGEST_TITLE) return 'raw'
  if (text.length >= SHORTEST_RAW && /(?:\s|[。！？])(?:\.\.\.|…)$/.test(text)) return 'raw'
  return null
}

/** A line that goes on with a digest of several lines: a head by itself. */
export function isHeadLine(text: string): boolean {
  return isLeadLabel(text) || HEAD_LINE.test(text)
}

/** Whether a line ends with a stop or a citation. */
export function isSentence(text: string): boolean {
  return /[.。!！]["”’）)]*$/.test(text) || endingOf(text, 0, text.length) === 'citation'
}
