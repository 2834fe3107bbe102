/** The last line of a copy: a title behind which it ends, or what a page says of itself. */

import { simplified } from '../../text/simplified.ts'
import { dateAtEnd, endsWithHour } from '../byline/dates.ts'
import { readLabelled } from '../byline/labelled.ts'
import { isCited } from '../citations.ts'
import { isBelowTitle } from '../page/belowTitle.ts'
import { isCredit, NUMBERED_PICTURE } from '../page/besideText.ts'
import { isFooter } from '../page/footer.ts'
import { width } from '../width.ts'

/** What a chart or a page says of itself: its number, what it draws on, who wrote it. */
export function saysOrigin(text: string): boolean {
  const plain = simplified(text)
  return ORIGIN.test(plain) || isBelowTitle(text) || readLabelled(text, null)?.kind === 'other'
}

const ORIGIN = new RegExp(
  `^(?:${NUMBERED_PICTURE}(?![\\p{L}\\p{N}])|(?:data )?sources?\\s?:|quellen?\\s?:|(?:资料|数据)?来源\\s?[:：])`,
  'iu',
)
const NARROWEST_TITLE = 12
/** A comment of Google Docs, `[a]Is this right?`, or what a text draws on. `[EU]` opens titles. */
const BELOW_TEXT = /^(?:\[[a-z]{1,2}\]|(?:[Dd]ata )?[Ss]ources?\s?:|(?:资料|数据)来源\s?[:：])/

/** `Disclaimer: this is no advice.`; a title may end with `Inc.`, `U.S.` or `5 p.m.`, and a flash has one in 【】. */
const STATED =
  /^(?!【).*。[”』」）]?$|(?<!\b(?:\p{L}|Inc|Co|Ltd|Plc|plc|Bros|Corp|Jr|No|etc|vs))\.["”’)]?$/u

/**
 * Whether the last line can be a title behind which the copy ends: rows of tables have tabs, what is short
 * is a button of the page, such as `Share`, and some lines end any page.
 */
export function isCutTitle(text: string): boolean {
  if (text.includes('\t') || width(text) < NARROWEST_TITLE) return false
  if (saysOrigin(text) || BELOW_TEXT.test(simplified(text)) || STATED.test(text)) return false
  return !isFooter(text) && !isCredit(text) && !isCited(text) && !endsWithHour(text)
}

/** `Yesterday, 17:40` */
export function isDateAlone(text: string): boolean {
  const date = text.length <= LONGEST_DATE ? dateAtEnd(text) : null
  return date !== null && date.start === 0
}

const LONGEST_DATE = 40
