/** Which lines can be titles, by what they hold and by what stands around them. */

import { hasHan } from '../../text/han.ts'
import { oncePer } from '../../text/oncePer.ts'
import { isPlaceName } from '../../text/placeNames.ts'
import { simplified } from '../../text/simplified.ts'
import { isHeadLine } from '../body/bodyForm.ts'
import { groupLabelAt } from '../body/groupLabel.ts'
import { namesBoth } from '../byline/authors.ts'
import { OPENS_LABELLED } from '../byline/bylineWords.ts'
import { namesSource, saysTopic } from '../byline/labelled.ts'
import { isNameBelow, isNewsName, isReporterBelow } from '../byline/names.ts'
import { isWay } from '../page/belowTitle.ts'
import { isCredit } from '../page/besideText.ts'
import { isFooter } from '../page/footer.ts'
import { isOtherMark, lineSign } from '../signs.ts'
import { width } from '../width.ts'
import { openingBelow, type Page, type PageLine, type Place } from './page.ts'

const SHORTEST_PROSE = 80
const LONGEST_TITLE = 240
/** What no title ends with, and a line of one may. */
const UNFINISHED =
  /[,，、;；–—-]$|\s(?:a|an|the|of|and|or|but|on|in|to|for|with|as|by|at|from|than|its|into|over|after|amid)$/

/** A word, and no name: `iPhone`, `easyJet` and `adidas` open titles. */
const SMALL =
  /^(?!(?:van|von|de|del|al|el|bp|adidas|lululemon|thyssenkrupp)(?![\p{L}\p{N}]))\p{Ll}{2,}(?!\p{L})/u

/** `Base metals and minor metals` */
const MOST_OF_TOPIC = 5

const WORDS = /\S+\s+\S+\s+\S|\p{Script=Han}{6}/u

/**
 * Whether a title begins on the line before: that ends in the middle, or this begins with a small letter.
 *
 * ```text
 * Tin climbs on Indonesian curbs and on the
 * hopes of chip makers
 * Reuters· 2025-11-09 08:41
 * ```
 */
export function goesOnAs(place: Place, at: number): boolean {
  const { page } = place
  const [first, second] = [page.line(at - 1), page.line(at)]
  if (first.text.length + second.text.length > LONGEST_TITLE || !WORDS.test(first.text))
    return false
  // Without a page head, of two lines the first is the topic, unless it has more words than any.
  const isShort = first.text.split(' ').length <= MOST_OF_TOPIC && !isHeadline(first.text)
  const isTop = at === 1 && !page.hasHead && isShort
  if (!UNFINISHED.test(first.text) && (isTop || !SMALL.test(second.text))) return false
  // What stands behind source and date is the body of that article, also where it is cut.
  if (page.roles[at - 2] === 'byline') return false
  return canBeTitle(place, at - 1) && !first.isSentence && isFresh(place, at - 1)
}

/** `Tin outlook: prices pass`: behind a colon a title goes on. */
function isHeadline(text: string): boolean {
  return /[\p{L}\d]: \p{Ll}/u.test(text) && !saysTopic(text)
}

/** Lines that say who wrote an article, where it stands, the way to it. */
export const MOST_BELOW_TITLE = 3

/** Whether a line says who wrote an article, or where, by its form or below a headline. */
export function standsBelowTitle(page: Page, at: number): boolean {
  const { text, isBelowTitle, isOfButtons } = page.line(at)
  if (isOfButtons) return true
  const above = page.line(at - 1).text
  if (isPlaceName(text)) return width(above) >= NARROWEST_HEADLINE || isNamed(page, at - 1)
  return isBelowTitle || namesBoth(text) || isReporterBelow(text, above)
}

/** Whether a line names the source of the article above it: the place may stand below that. */
function isNamed(page: Page, at: number): boolean {
  const [headline, { text }] = [page.line(at - 1).text, page.line(at)]
  const isBelow = width(headline) >= NARROWEST_HEADLINE && isNameBelow(text, headline)
  return isBelow || isNewsName(text)
}

/** A headline with a sentence below it on what it is about, which has a line below it that says whose it is; the line itself for others. */
export function aboveDeck(place: Place, at: number): number {
  const [{ text, isSentence }, deck] = [place.page.line(at - 1), place.page.line(at)]
  const isDeck = deck.isSentence && !deck.isCited && width(deck.text) <= WIDEST_DECK
  if (!isDeck || isSentence || width(text) < NARROWEST_HEADLINE) return at
  return canBeTitle(place, at) && canBeTitle(place, at - 1) && isFresh(place, at - 1) ? at - 1 : at
}

const WIDEST_DECK = 200
const NARROWEST_HEADLINE = 16

/** Where the title is looked for: on the line above, or above those that say who wrote the article. */
export function titleAbove(place: Place): number {
  const { page, at } = place
  const isBelow = (line: number): boolean =>
    standsBelowTitle(page, line) || namesSource(page.line(line).text)
  let above = at - 1
  let most = MOST_BELOW_TITLE + 1
  while (page.roles[above] === null && isBelow(above)) {
    if (!page.line(above).isOfButtons && --most === 0) break
    above--
  }
  if (above < at - 1 || isUnderHeadline(place, above))
    above = abovePoints(page, aboveDeck(place, above))
  if (canBeTitle(place, above) && !page.line(above).isSentence) return above
  return at - 1
}

/** At the top of a page, the headline above what it tells in points, which stand above who wrote it; the line itself for others. */
function abovePoints(page: Page, at: number): number {
  let above = at
  while (above > 0 && lineSign(page.line(above).text, 0) && !page.line(above).isCited) above--
  return above === 0 && !page.hasHead ? above : at
}

/**
 * Whether a sentence right above a day is what a headline above it is about: of running text at the top of a page without a
 * head. Above a digest, and where a source stands beside the day, a title may be a sentence, and the upper line is the topic.
 */
function isUnderHeadline({ page, at }: Place, deck: number): boolean {
  const { byline } = page.line(at)
  if (page.hasHead || page.hasArticle || byline?.source !== null) return false
  const isDigest =
    page.opensBody(at + 1) || openingBelow(at + 1, (below) => page.lines[below] ?? null) !== null
  return !isDigest && deck === at - 1
}

function isAuthor({ text, isBelowTitle }: PageLine): boolean {
  return isBelowTitle && /^(?:by|von)\s/i.test(text)
}

/** `3/ Stocks fell.`, a post of several. */
const OF_THREAD = /^\d{1,2}\/\s/

export function canBeTitle(place: Place, at: number): boolean {
  const { page } = place
  const { roles } = page
  const line = page.line(at)
  const { text, form } = line
  if (roles[at] !== null || line.isOfButtons || OF_THREAD.test(text) || isWay(text)) return false
  // `Source: Bezos to sell Washington Post` above `Reuters · 2025-11-09` is a title.
  const isOwnSource = at === place.at - 1 && Boolean(page.line(place.at).byline?.source)
  if (!isOwnSource && (namesSource(text) || namesBoth(text) || isAuthor(line))) return false
  // `Core Insights: what to watch` is a title where another article's body stands before it.
  const isAfterBody = at > 0 && roles[at - 1] === null
  if (form === 'opening' && isAfterBody) return isColonTitle(text) && !isGroup(text)
  const isTitle =
    // `1、硅料库存41万吨[1]。`
    (form === null && !(line.isCited && lineSign(text, 0) !== null)) ||
    isMarkedTitle(place, line) ||
    isGroupTitle(place, at)
  return isTitle && !(roles[at - 1] === 'byline' && isProse(text))
}

/**
 * `● Exclusive: tin rises` in front of source and date; `- `, `* ` and `• ` open the last item before them, but
 * where nothing before it is one. What cites is an item, wherever it stands.
 */
function isMarkedTitle(
  { page, at }: Place,
  { text, form, isSentence, isCited }: PageLine,
): boolean {
  if (form !== 'part' || page.line(at).byline?.form !== 'certain') return false
  if (isSentence || isCited) return false
  if (isOtherMark(text)) return true
  return lineSign(text, 0) !== null && (at < 2 || isWholeDigest(page.line(at - 2)))
}

/**
 * `Group 1: what the G7 said` in front of source and date, where it can be no head: nothing is above it that
 * could have a first group.
 */
function isGroupTitle({ page, at: below }: Place, at: number): boolean {
  const { text } = page.line(at)
  const group = groupLabelAt(text, 0)
  const byline = at === below - 1 ? page.line(below).byline : null
  if (byline?.form !== 'certain' || byline.source === null) return false
  if (group?.number !== 1 || !group.hasColon || !isColonTitle(text)) return false
  // Without a page head, the first of two lines is the topic.
  return at === 0 || (at === 1 && !page.hasHead)
}

/** `Group 1: Supply - Chile fell [1]. - Peru rose [2].` */
function isWholeDigest({ text, form, isSentence }: PageLine): boolean {
  return (form === 'opening' || form === 'digest') && / [-*•] /.test(text) && isSentence
}

/** `Group 1: Hours` */
export function isGroup(text: string): boolean {
  return groupLabelAt(text, 0) !== null
}

function isColonTitle(text: string): boolean {
  return text.length <= 100 && !/\s[-*•]\s|\[\d/.test(text) && !/[.。]$/.test(text)
}

/** Several sentences: between two source/date lines that is a body, not a title. */
function isProse(text: string): boolean {
  return (
    text.length >= SHORTEST_PROSE && /[.。]$/.test(text) && /[。.]\s?\S/.test(text.slice(0, -1))
  )
}

/** `2️⃣ 锌价下跌`: so titles are counted. */
const KEYCAP = /^\d\ufe0f?\u20e3/

/** Whether a line begins something: it is the first, or what stands before it has ended. */
export function isFresh(place: Place, at: number): boolean {
  const { page } = place
  const before = page.line(at - 1)
  const { text, byline } = before
  if (at <= 0 || page.roles[at - 1] !== null || KEYCAP.test(page.line(at).text)) return true
  // The first line is the topic, or a word of a menu: no article is above it.
  if (at === 1 && before.form === null) return true
  if (isOfHead(place) && isAboveArticles(page, at)) return true
  // A day alone stands above the articles of that day.
  if (byline?.source === null) return true
  // Who sent it, and when: `Metals Desk, [12.11.2025 08:14]`; between two of these somebody says something.
  const isSaid = page.line(place.at).text.endsWith(']')
  if (byline?.published && text.endsWith(']') && !isSaid) return true
  return (
    before.isOfButtons ||
    isFooter(text) ||
    before.isSentence ||
    isCredit(text) ||
    /(?:\.\.\.|…)$/.test(text)
  )
}

/** Whether a line names source and date, or says by a label that it is of an article: `Published: 2:30pm, 12 Nov 2026`. */
function isOfHead({ page, at }: Place): boolean {
  const { text, byline } = page.line(at)
  const isLabelled = byline !== null && OPENS_LABELLED.test(simplified(text))
  const [{ text: title }, { text: name }] = [page.line(at - 2), page.line(at - 1)]
  return (
    isLabelled ||
    Boolean(byline?.source) ||
    namesBoth(name) ||
    (Boolean(byline?.published) && !hasHan(title) && isNameBelow(name, title))
  )
}

/**
 * Whether lines alone stand above a line that may be heads of the page, as a broker has above the first article of a note: its
 * house, the day, the analyst. None of them begins a text that the line could be of.
 */
function isAboveArticles(page: Page, at: number): boolean {
  return !page.hasArticle && at <= Math.min(firstText(page), MOST_OF_HEAD)
}

const MOST_OF_HEAD = 12

/** The first line that is text: of a form of bodies, a sentence, or wide. */
export const firstText = oncePer(({ lines }: Page): number => {
  const at = lines.findIndex(
    ({ text, form, isSentence }) =>
      form !== null ||
      (isSentence && !isNewsName(text.replace(/\.$/, '')) && !isFooter(text)) ||
      isHeadLine(text) ||
      width(text) > WIDEST_OF_HEAD,
  )
  return at < 0 ? lines.length : at
})

const WIDEST_OF_HEAD = 80

/** Whether the line above can be nothing but a title: with what is before it over, and no sentence or date. */
export function isBelowTitleLine(place: Place): boolean {
  const above = titleAbove(place)
  const { text, byline, isSentence } = place.page.line(above)
  if (isFooter(text)) return false
  return byline?.rawAt !== 0 && canBeTitle(place, above) && !isSentence && isFresh(place, above)
}
