/** What a single line looks like as part of a body. */

import { firstCitation } from './citations.ts'
import { endingOf } from './ends.ts'
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

/** What a line looks like as part of a body; null for a line that could be a title. */
export function bodyForm(text: string): BodyForm {
  if (leadLabelAt(text, 0) || /^(?:\*\*)?Group 1(?:\*\*)?\s?(?:[:：]|[-*•]\s)/.test(text)) {
    return 'opening'
  }
  if (/^(?:[-*•]\s|(?:\*\*)?Group \d{1,3}(?:\*\*)?\s?(?:[:：]|[-*•]\s))/.test(text)) return 'part'
  if (/\s[-*•]\s/.test(text) && firstCitation(text, 0, text.length)) return 'digest'
  if (text.length > LONGEST_TITLE) return 'raw'
  if (text.length >= SHORTEST_RAW && /(?:\s|[。！？])(?:\.\.\.|…)$/.test(text)) return 'raw'
  return null
}

/** A line that goes on with a digest of several lines: a head by itself. */
export function isHeadLine(text: string): boolean {
  return isLeadLabel(text) || /^(?:\*\*)?Group \d/.test(text)
}

/** Whether a line ends with a stop or a citation. */
export function isSentence(text: string): boolean {
  return /[.。!！]["”’）)]*$/.test(text) || endingOf(text, 0, text.length) === 'citation'
}
