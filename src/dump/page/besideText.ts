/** Lines that pages have between items, and that say nothing of what those say. */

import { simplified } from '../../text/simplified.ts'
import { OF_PICTURE, ROLE } from './belowTitle.ts'
import { isFooter } from './footer.ts'

const ADVERT = /^(?:advertisements?|sponsored(?: content)?|广告)$/i
/** `Figure 2`, `图2`, in simplified characters. */
export const NUMBERED_PICTURE =
  '(?:figure|fig\\.|chart|exhibit|table|图表?|表) ?\\d{1,2}(?:[.–-]\\d{1,2})?'
const CAPTION = new RegExp(`^${NUMBERED_PICTURE}\\s?[:：]`, 'i')
const PICTURE_TITLE = new RegExp(`^${NUMBERED_PICTURE}(?:$|\\s?[:：])`, 'i')

const NAMES = "\\p{Lu}[\\p{L}.'’-]*(?:,? (?:and |& |in )?\\p{Lu}[\\p{L}.'’-]*){0,11}"
const CREDITED = `(?:${ROLE}|审核|监制|排版|制图|终审|美编)\\s?[:：|｜丨/]\\s?\\p{Script=Han}{2,4}(?:[\\s、，,/]+\\p{Script=Han}{2,4}(?![\\p{Script=Han}:：|｜丨])){0,3}`
const CREDIT = new RegExp(
  `^[（(]?(?:(?:(?:Editors?|Authors?|Writers?|Reporters?|Photos?) ?: ?|(?:(?:Additional )?[Rr]eporting|Editing|Edited|Writing|Translat(?:ed|ion)|Compiled) by )${NAMES}(?:; ?[Ee]dit(?:ing|ed) by ${NAMES})?|${CREDITED}(?:[\\s|｜/丨,，;；]{1,4}${CREDITED}){0,5})[)）]?$`,
  'u',
)

/** `Article 2 of 3`, `第2篇`, `文章二`: what counts the articles of a copy says nothing of them. */
const COUNT =
  /^(?:(?:article|story|news|item|digest|summary) ?#?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?|第 ?[\d一二三四五六七八九十]{1,3} ?[篇条则]|(?:文章|新闻|摘要) ?[\d一二三四五六七八九十]{1,3}|(?:unread|inbox|未读|收件箱) ?[(（]\d{1,4}[)）])$/i

export function isCount(line: string): boolean {
  return COUNT.test(simplified(line))
}

/** Whether a line is the mark of an advert; where headings stand, it may be one. */
export function isAdvert(line: string): boolean {
  return ADVERT.test(simplified(line))
}

/** What pages have between a heading and the text below it, or below items: `来源：Wind`. */
export function isOfPage(line: string): boolean {
  return isAdvert(line) || isCredit(line) || isFooter(line)
}

/** `图2：沪铜价格走势`, of a picture that was not copied. */
export function isCaption(line: string): boolean {
  return CAPTION.test(simplified(line))
}

/** The same, and the number alone: `Table 1`. */
export function isPictureTitle(line: string): boolean {
  return PICTURE_TITLE.test(simplified(line))
}

/** Who wrote a text or made a picture, and nothing else: `Editor: Ann Lee`, `责任编辑：周晓`, `图源：新华社`. */
export function isCredit(line: string): boolean {
  const plain = simplified(line)
  return CREDIT.test(plain) || OF_PICTURE.test(plain)
}

/** `Reuters+1`, `新浪财经+2`: the source of a statement and how many more say it, as a button of an answer has it. */
export function isChip(line: string): boolean {
  return /^\p{L}[\p{L}\p{N}.&’'-]{0,24}(?: \p{L}[\p{L}\p{N}.&’'-]{0,24}){0,3}\+\d{1,2}$/u.test(line)
}
