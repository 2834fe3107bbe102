/** What names of sources look like. */

import { hasHan } from '../../text/han.ts'
import { simplified } from '../../text/simplified.ts'
import { isCited } from '../citations.ts'
import { LONGEST_NAME, mayBeReporter } from '../page/belowTitle.ts'
import { isTitleCase } from '../titleCase.ts'
import { isNews } from './bylineWords.ts'

/** Statements end with a date, too. */
export function isName(text: string): boolean {
  if (text.length > LONGEST_NAME || /[.。!！?？]$/.test(text)) return false
  return !isCited(text)
}

/** `Reuters`, `Les Echos`: few words, and all with capitals. Behind more, a day that is spelled ends a statement. */
export const SHORT_NAME =
  /^\p{Lu}[\p{L}\p{N}&'’.-]{0,20}(?:\s(?:of |the |de |du |der )?\p{Lu}[\p{L}\p{N}&'’.-]{0,20}){0,3}$/u

/** `纸业周报 2025-03-04` is a title; so is what comes out each morning and evening, though newspapers have such names. */
const PERIODICAL =
  /(?:[周月季年早晚]报|[早午晚收周月日点]评|weekly|monthly|quarterly|review|report|outlook|bulletin|brief(?:ing)?)$/i

export function isPeriodical(text: string): boolean {
  return PERIODICAL.test(simplified(text))
}

/** `Reuters`, `Jakarta Post`, `新华社`: few words, and all with capitals; `2025年三季报` is a report. */
export function isNewsName(source: string): boolean {
  if (!isNews(source) || source.split(' ').length > MOST_OF_NAME) return false
  return hasHan(source) ? !isPeriodical(source) : isTitleCase(source)
}

/** In Latin letters: a heading in Chinese has the form of a name, too. */
export function isForeignName(text: string): boolean {
  return !hasHan(text) && isTitleCase(text) && text.split(' ').length <= MOST_OF_NAME
}

/** `South China Morning Post` has four. */
const MOST_OF_NAME = 4

/** `Fastmarkets`, `Wood Mackenzie`; `Albemarle Raises Guidance` may be a title below a topic. */
const MOST_ALONE = 2
/** No topic has so many words. */
const FEWEST_OF_HEADLINE = 5

/** Whether a line has the form of a name, below one of a headline. */
export function isNameBelow(text: string, title: string): boolean {
  const isName = isTitleCase(text) && text.split(' ').length <= MOST_ALONE
  return isName && isHeadline(title)
}

/** Whether a line names who wrote it and where, below one of a headline. */
export function isReporterBelow(text: string, title: string): boolean {
  return mayBeReporter(text) && isHeadline(title)
}

function isHeadline(title: string): boolean {
  return !isTitleCase(title) && title.split(' ').length >= FEWEST_OF_HEADLINE
}
