/** `Group 2`, the label that numbers the groups of a digest: the one place that knows how it is written. */

import { isSpace, type Range } from '../../text/lines.ts'
import { takeAt } from '../../text/takeAt.ts'
import { SIGN_CLASS } from '../signs.ts'

/** From its bold marks to its colon, if it has them. */
export interface GroupLabel extends Range {
  /** `Group 2` alone. */
  readonly label: Range
  readonly number: number
  readonly hasColon: boolean
  readonly isCapital: boolean
}

/** `GROUP 1: SUPPLY` is one, `group 1` a word of a sentence and `GROUP 1 - the dealer - ` a name. */
export const GROUP = '(?:Group|GROUP)'
/** A line can end before the number. */
const LABEL = new RegExp(`(\\*\\*)?(${GROUP}\\s\\n?(\\d{1,3}))(?!\\d)(?:\\*\\*)?`, 'y')
const SIGN = new RegExp(`^\\s?${SIGN_CLASS}\\s`)

/** The label that starts at an offset, whatever follows it. */
export function groupLabelAt(text: string, start: number): GroupLabel | null {
  const match = takeAt(LABEL, text, start)
  const [whole = '', bold = '', name = '', number = ''] = match ?? []
  if (!match) return null
  const from = start + bold.length
  let end = start + whole.length
  while (isSpace(text.charCodeAt(end))) end++
  const hasColon = ':：'.includes(text.charAt(end) || '.')
  const isCapital = name.startsWith('GROUP')
  const isAlone = end === text.length || /[\r\n]/.test(text.slice(start + whole.length, end))
  if (isCapital && !hasColon && !isAlone) return null
  return {
    start,
    end: hasColon ? end + 1 : start + whole.length,
    label: { start: from, end: from + name.length },
    number: Number(number),
    hasColon,
    isCapital,
  }
}

/** The label at the start of a line, if it makes a head of it: with a colon, or before the sign of an item. */
export function groupHeadIn(line: string): GroupLabel | null {
  const label = groupLabelAt(line, 0)
  if (!label) return null
  return label.hasColon || SIGN.test(line.slice(label.end, label.end + 3)) ? label : null
}
