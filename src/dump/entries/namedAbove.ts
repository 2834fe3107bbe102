/** A source on a line of its own, between the title and the date. */

import { hasHan } from '../../text/han.ts'
import { simplified } from '../../text/simplified.ts'
import { bodyForm } from '../body/bodyForm.ts'
import { isTitleCase } from '../body/heading.ts'
import { isLeadLabel } from '../body/lead.ts'
import { saysOriginal } from '../byline/authors.ts'
import { PERIODICAL, sourceName } from '../byline/byline.ts'
import { NEWS } from '../byline/bylineWords.ts'
import { isCited } from '../citations.ts'
import { width } from '../width.ts'
import type { Place } from './page.ts'
import { canBeTitle, goesOnAs, isFresh, MOST_BELOW_TITLE } from './titles.ts'

/** Where a title stands, and below it the source alone. */
export interface NamedAbove {
  readonly title: number
  readonly source: number
}

/**
 * A date below a line that names the source alone, with the title above it, and maybe who wrote it above or below the
 * source:
 *
 * ```text
 * 铜价创新高
 * 第一财经
 * 2026-11-03 14:20
 * ```
 */
export function namedAbove(place: Place): NamedAbove | null {
  const { page, at } = place
  const isAside = (line: number): boolean => page.line(line).isBelowTitle
  // `原创 有色君 有色金属观察` names the source, where no line below it does.
  const isOriginal = (line: number): boolean => saysOriginal(page.line(line).text)
  let source = at - 1
  while (source >= at - MOST_BELOW_TITLE && isAside(source) && !isOriginal(source)) source--
  let title = source - 1
  while (title >= source - MOST_BELOW_TITLE && isAside(title)) title--
  return isSecondLine(place, source, title) ? { source, title } : null
}

/**
 * @param at Of the line of the source.
 * @param above Of the title.
 */
function isSecondLine(place: Place, at: number, above: number): boolean {
  const { page } = place
  const { roles } = page
  const [title, source] = [page.line(above), page.line(at)]
  if (page.line(place.at).byline?.source !== null) return false
  // What stands behind source and date is the body of that article, however short.
  if (roles[above - 1] === 'byline' && !isInOtherScript(source.text, title.text)) return false
  // Without a page head, of two lines the first is the topic, unless the second is a name.
  const isName = NEWS.test(simplified(source.text)) || isNameBelow(source.text, title.text)
  if (at === 1 && !page.hasHead && !isName) return false
  if (roles[at] !== null || page.isChrome(at) || !isSourceName(source.text)) return false
  return (
    canBeTitle(place, above) &&
    !title.isSentence &&
    (isFresh(place, above) || goesOnAs(place, above)) &&
    (saysOriginal(source.text) ||
      width(source.text) < width(title.text) ||
      isNamedAsNews(source.text, title.text))
  )
}

/** `Ke Chuang Ban Ri Bao` below a title in Chinese. */
function isInOtherScript(source: string, title: string): boolean {
  return hasHan(title) && !hasHan(source) && isTitleCase(source)
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
  return isName && !isTitleCase(title) && title.split(' ').length >= FEWEST_OF_HEADLINE
}

/** `Bangkok Commodity Post` below `Thai mills wait`: of the two the name alone has capitals, and no words of a headline. */
function isNamedAsNews(source: string, title: string): boolean {
  return !hasHan(source) && isNewsName(source) && !isTitleCase(title)
}

/** `Reuters`, `Jakarta Post`, `新华社`: few words, and all with capitals; `2025年三季报` is a report. */
export function isNewsName(source: string): boolean {
  const plain = simplified(source)
  if (!NEWS.test(plain) || source.split(' ').length > MOST_OF_NAME) return false
  return hasHan(source) ? !PERIODICAL.test(plain) : isTitleCase(source)
}

const WIDEST_NAME = 40

export function isSourceName(text: string): boolean {
  const name = sourceName(text)
  if (name === '' || width(name) > WIDEST_NAME) return false
  if (bodyForm(text) !== null || isLeadLabel(text)) return false
  return !/[?？!！。:：；;“”"|…%％[\]]/.test(name) && !isCited(name)
}

/** In Latin letters: a heading in Chinese has the form of a name, too. */
export function isForeignName(text: string): boolean {
  return !hasHan(text) && isTitleCase(text) && text.split(' ').length <= MOST_OF_NAME
}
