/**
 * The lines from the name of a page to the text of its article, as a page of one article is copied:
 *
 * ```text
 * Nikkei Asia                                     信報
 * Toyota breaks ground on a battery plant         2026年11月10日 14:20
 * Facility in Chiba to produce 1,000 tons a year  恒指升407點
 * SHIZUKA TANABE, Nikkei staff writer             恒生指數收報26,649點。
 * November 9, 2026 15:23 JST
 * ```
 */

import { hasHan } from '../../text/han.ts'
import { simplified } from '../../text/simplified.ts'
import { isBracketedLine } from '../body/bracketLines.ts'
import { type Byline, isAgo } from '../byline/byline.ts'
import { isNews, isUpdate } from '../byline/bylineWords.ts'
import { isForeignName, isNewsName, isTold } from '../byline/names.ts'
import { isCaption } from '../page/besideText.ts'
import { isFooter } from '../page/footer.ts'
import { REFERENCES } from '../references.ts'
import { lineSign } from '../signs.ts'
import { width } from '../width.ts'
import { MOST_BETWEEN, openingBelow, type Page, type PageLine, type Place } from './page.ts'
import { namedAbove } from './sourceLines.ts'
import { canBeTitle, firstText, isFresh, titleAbove } from './titles.ts'

/** No topic has more words. */
const MOST_OF_TOPIC = 5
const FEWEST_OF_DECK = 5
/** In Chinese. */
const WIDEST_TOPIC = 12
/** A share or an amount is told, and is no part of a topic. */
const AMOUNT = /\d\s?%|[$€£¥]\s?\d/
/** `Why Germany cannot spend`; `What we know` may be of the page. */
const ASKS = /^(?:why|how)(?: \S+){3}/i
/** What a paper says of itself above a headline: its sections, its offers, and prices of the hour. */
const OF_PAPER =
  /\b(?:news|stories|newsletters?|(?:un)?limited access|subscri\w+|sign in|off your|a (?:week|month) for|for [$€£]\d+ a)\b|\d[.,]\d+ [+-]\d/i

/**
 * Whether a line that could be the title is a second one, of what else is told, and the headline stands above it. Above
 * a digest, and below the head of a page, the upper line is the topic; below another article it may be the end of
 * that, where none above has such a line.
 *
 * @param text First line of the text.
 */
export function isDeck(place: Place, at: number, text: number): boolean {
  const { page } = place
  const [first, second] = [page.line(at - 1), page.line(at)]
  const isAgain = !first.isSentence && isTranslation(first.text, second.text)
  if ((page.hasHead && !isAgain) || at < 1) return false
  const isTop = !page.hasArticle && at <= firstText(page)
  const isBelowOthers = page.hasDeck && page.roles[at - 2] !== 'byline' && isFresh(place, at - 1)
  if (!isTop && !isBelowOthers) return false
  const [{ text: headline, byline }, { text: deck }] = [first, second]
  const isDigest =
    page.opensBody(text) || openingBelow(text, (below) => page.lines[below] ?? null) !== null
  if ((isDigest && !isAgain && !isSigned(place, at)) || byline || !canBeTitle(place, at - 1))
    return false
  if (isAgain) return true
  // `以下是本周要闻：` above `1. 铜价上涨`.
  if (/[:：]$/.test(headline) || lineSign(deck, 0)) return false
  if (hasHan(headline)) return width(headline) >= 2 * Math.max(width(deck), WIDEST_TOPIC)
  const words = headline.split(' ').length
  const isHeadline = words > MOST_OF_TOPIC || AMOUNT.test(headline) || ASKS.test(headline)
  return (
    isHeadline &&
    !OF_PAPER.test(headline) &&
    !isFooter(headline) &&
    deck.split(' ').length >= FEWEST_OF_DECK
  )
}

/** Whether a line right below one says who wrote it, as newspapers have them below a headline, and digests do not. */
function isSigned({ page, at }: Place, deck: number): boolean {
  return page.lines
    .slice(deck + 1, at)
    .some(({ text, isBelowTitle }) => isBelowTitle && BY.test(text))
}

const BY = /^(?:by|von)\s/i

/** Whether two lines say a headline in two languages. Above a title in the other language a topic may stand, which is shorter or tells nothing. */
function isTranslation(first: string, second: string): boolean {
  if (hasHan(first) === hasHan(second)) return false
  const [han, latin] = hasHan(first) ? [first, second] : [second, first]
  return isTold(han) && width(han) >= NARROWEST_TOLD && latin.split(' ').length > MOST_OF_TOPIC
}

/** In Chinese. */
const NARROWEST_TOLD = 20

/** Whether the name of a paper stands above a date, and the title below it. */
export function isNameAboveTitle(place: Place): boolean {
  const { page, at } = place
  const [name, title, text] = [page.line(at - 1), page.line(at + 1), page.line(at + 2)]
  if (page.line(at).byline?.source !== null || page.roles[at - 1] !== null) return false
  if (!isNewsName(name.text) || !isFresh(place, at - 1)) return false
  if (title.form !== null || title.byline || title.isSentence || title.isBelowTitle) return false
  if (title.text === '' || isFooter(title.text) || isBracketedLine(title.text)) return false
  return text.isSentence && !text.opensDigest
}

/** What the cover of a broker's note says of it above the day: `证券研究报告`, `公司研究 / 公司点评`. */
const REPORT =
  /^(?:(?:证券|公司|行业|宏观|策略|固收)?(?:研究报告|研究|点评|深度|动态)(?:报告)?(?:\s?[/|｜·]\s?(?=\S)|$)){1,3}$/
/** The same in English, below the name of the house: `Commodities Research`, `Equity Strategy Update`. */
const REPORT_IN_ENGLISH =
  /^(?:(?:global|european|us|asian?|china|equit(?:y|ies)|commodit(?:y|ies)|metals?|mining|energy|oil|gas|economics?|macro|credit|fx|rates|fixed income|strategy|sector|company|investment|research|and|&) ){1,5}(?:research|strategy|update|note|insights?|views?)$/i
/** Lines above the day. */
const MOST_OF_COVER = 4
/** `远山茅酒（600000.SH）`, above the title. */
const TICKER = /[（(]\d{4,6}\.[A-Z]{2}[)）]$/

/** Lines above the day where the title is among them. */
const MOST_ABOVE = 12

/** Whether a line is what the cover of a broker's note says of it. */
export function isOfCover(text: string): boolean {
  return REPORT.test(simplified(text)) || REPORT_IN_ENGLISH.test(text)
}

/** The line of the title above the day on such a cover, with the company, the rating and the analysts: the only one that tells something. */
export function titleOnCover({ page, at }: Place): number | null {
  if (page.hasArticle || at < 2 || at > MOST_ABOVE || !isOfCover(page.line(0).text)) return null
  if (page.line(at).byline?.source !== null) return null
  const told = page.lines
    .slice(1, at)
    .flatMap(({ text, isBelowTitle }, index) =>
      isTold(text) && !isBelowTitle && !isOfCover(text) ? [index + 1] : [],
    )
  const [title] = told
  return told.length === 1 && title !== undefined && page.line(title).form === null ? title : null
}

/** The line of the title below the day on the cover of a broker's note; null where it is none. */
export function coverTitle({ page, at }: Place): number | null {
  if (page.hasArticle || at < 1 || at > MOST_OF_COVER) return null
  if (page.line(at).byline?.source !== null) return null
  const above = page.lines.slice(0, at)
  const isHouse = isForeignName(page.line(0).text) && REPORT_IN_ENGLISH.test(page.line(1).text)
  if (!above.every(({ text }, nth) => isOfCover(text) || (isHouse && nth === 0))) return null
  const title = TICKER.test(page.line(at + 1).text) ? at + 2 : at + 1
  const { text, form, byline, isSentence } = page.line(title)
  // `深度` and a day above another article with its own source and date are of the page.
  if (text === '' || isNews(text) || page.line(title + 1).byline) return null
  return form !== null || byline || isSentence ? null : title
}

/** Whether the name of a paper or a house stands below a date. */
export function isNewsBelow({ page, at }: Place): boolean {
  const { text, byline } = page.line(at + 1)
  return page.line(at).byline?.source === null && !byline && isNewsName(text) && !isFooter(text)
}

/**
 * The only line of a page without an article that says a day, where a title stands above it and a text below it. Where
 * several do, as in a programme, nothing tells what is dated.
 */
export function onlyDate(page: Page): number | null {
  const { lines } = page
  const isDated = ({ byline }: PageLine): boolean =>
    Boolean(byline?.published) || isAgo(byline) || lacksYear(byline)
  const at = lines.findIndex(isDated)
  const { text, byline } = page.line(at)
  if (at < 1 || !byline || (byline.rawAt > 0 && lineSign(text, 0))) return null
  const isOther = lines.some(
    (line, other) => line.opensDigest || (other !== at && isDated(line) && !isUpdate(line.text)),
  )
  if (isOther || page.roles.some((role) => role !== null)) return null
  // `Nov 13th 2026 | SHANGHAI` is where it was written.
  if (byline.source !== null && PLACE.test(byline.source)) return null
  const place = { page, at }
  const above = namedAbove(place)?.title ?? titleAbove(place)
  // Below the headline, its second line may be the first sentence.
  if (Math.min(at, above + 1) > firstText(page)) return null
  const { text: title } = page.line(above)
  if (isCaption(title) || REFERENCES.test(title) || !canStandAbove(title)) return null
  const from = page.belowButtons(at + 1)
  const below = lines.slice(from, from + MOST_BETWEEN).find(({ isSentence }) => isSentence)
  return below && !/^\p{Ll}/u.test(below.text) ? at : null
}

/** `11-12 18:22`: a day and a clock, which is when something was published. */
function lacksYear(byline: Byline | null): boolean {
  return byline?.fault === 'unread-date' && /^.*\d\D+\d{1,2}[:：]\d{2}$/.test(byline.raw)
}

/** Whether a line can be a title that nothing but a day below it shows to be one: no name, address of a letter or label. */
export function canStandAbove(title: string): boolean {
  if (
    /[,:，：]$|来源[:：]|^(?:dear|last updated|updated|as of)\b|\b(?:on|of|at|by|in|until|since)$/i.test(
      title,
    )
  )
    return false
  return hasHan(title)
    ? width(title) >= NARROWEST_TITLE
    : title.split(' ').length >= FEWEST_OF_TITLE
}

const NARROWEST_TITLE = 8
const FEWEST_OF_TITLE = 3

const PLACE = /^\p{Lu}[\p{Lu} ]{4,}$/u
