/**
 * Which lines are titles and which name source and date. Titles have no form of their own. What
 * says most is a source/date line: the line before it is its title, whatever it holds.
 */

import { type Byline, isAgo } from '../byline/byline.ts'
import { isAgency, isUpdate } from '../byline/bylineWords.ts'
import { datelineOf, opensWithAgency } from '../byline/dateline.ts'
import { namesSource, saysTopic } from '../byline/labelled.ts'
import { isNewsName } from '../byline/names.ts'
import { isFooter } from '../page/footer.ts'
import { width } from '../width.ts'
import {
  canStandAbove,
  coverTitle,
  isDeck,
  isNameAboveTitle,
  isNewsBelow,
  onlyDate,
  titleOnCover,
} from './headBlock.ts'
import { labelledBlock } from './labelledLines.ts'
import { standsAsByline } from './likelyByline.ts'
import { type Mail, mailAt, mailHead } from './mail.ts'
import type { Page, Place, Role } from './page.ts'
import {
  namedAbove,
  namesBelow,
  namesBelowDate,
  namesPaperBelow,
  roleAlone,
} from './sourceLines.ts'
import { canBeTitle, firstText, goesOnAs, isBelowTitleLine, titleAbove } from './titles.ts'

/** Where source and date of an article stand. */
export interface Head {
  /** Of the title's line, or of the second where it has two; null for none. */
  readonly title: number | null
  /** Whether it has two. */
  readonly isLong: boolean
  /** Lines that name source, date, and who wrote it. */
  readonly from: number
  /** The same as `from` where the text below the title begins with source and date, `新华社北京11月9日电`, or has none. */
  readonly to: number
  /** Of a mail that is an article itself. */
  readonly mail?: Mail
}

/**
 * Tell the roles of the lines of a page.
 *
 * Two lines in a row can both have the form of a source/date line. Then the first is the title,
 * unless a free line before it is one already.
 *
 * @returns The heads of its articles, in order.
 */
export function assignRoles(page: Page): readonly Head[] {
  const heads: Head[] = []
  const areAbove = datesStandAbove(page)
  for (let at = 0; at < page.lines.length; ) {
    const place: Place = { page, at }
    const taken =
      takeMail(place, heads.length > 0) ??
      takeLabelled(place) ??
      takeLongTitle(place) ??
      takeDateline(place, heads.at(-1)) ??
      takeByline(place, areAbove, heads.at(-1))
    if (taken?.head) heads.push(taken.head)
    page.hasArticle = heads.length > 0
    at = taken?.to ?? at + 1
  }
  const at = heads.length === 0 ? onlyDate(page) : null
  const all = at === null ? heads : [headOfDate({ page, at }, true)]
  const [only, ...others] = all
  return only && others.length === 0 ? [withSite(page, only)] : all
}

/**
 * The head of the only article of a page, with the name of the paper above it where nothing below it says the source, or
 * what could be the name of who wrote it:
 *
 * ```text
 * Skip to main content
 * The Guardian
 * Reef loses a third of its coral cover in a year
 * Graham Readfearn
 * Wed 2 Dec 2026
 * ```
 */
function withSite(page: Page, head: Head): Head {
  const { roles } = page
  const title = head.title === null || !head.isLong ? head.title : head.title - 1
  if (page.hasHead || title === null || title === 0 || title > firstText(page)) return head
  const isDated = page.lines.some(
    ({ byline }, at) => roles[at] === 'byline' && isDate(byline) && byline?.source === null,
  )
  const site = siteAbove(page, title)
  if (!isDated || site === null || head.from === head.to) return head
  const named = roles.indexOf('source')
  if (named >= 0 && !mayBePerson(page.line(named).text)) return head
  if (named >= 0) roles[named] = 'aside'
  roles.fill('aside', 0, title)
  roles[site] = 'source'
  return { ...head, from: 0 }
}

function isDate(byline: Byline | null): boolean {
  return Boolean(byline?.published) || isAgo(byline)
}

/** Where a paper says its name above the title: on the first line, or below what it offers on the only one that is one. */
function siteAbove(page: Page, title: number): number | null {
  const sites = page.lines.slice(0, title).flatMap(({ text }, at) => {
    const isName = isAgency(text) || (isNewsName(text) && (at === 0 || IS_OWN.test(text)))
    return isName && page.roles[at] === null ? [at] : []
  })
  const [site = null, ...others] = sites
  return site === 0 || others.length === 0 ? site : null
}

/** `Financial Times`, `AP News`; `Business News` is a section. */
const IS_OWN =
  /^(?!(?:latest|top|breaking|world|business|local|market|company|industry|press|tech|sports?|more|all|daily|related|my) )\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){1,3}$/iu

/** `Graham Readfearn`, as some papers are called, too. */
function mayBePerson(text: string): boolean {
  return PERSON.test(text) && !isNewsName(text) && !isAgency(text)
}

const PERSON = /^\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u

/** Lines that say what an article is, and the next that is to be looked at. */
interface Taken {
  /** Null for the head of a mail that sends articles on. */
  readonly head: Head | null
  readonly to: number
}

function takeMail({ page, at }: Place, hasArticles: boolean): Taken | null {
  const length = mailHead(page.lines, at)
  if (length === 0) return null
  const mail = mailAt(page, at, hasArticles)
  if (mail) {
    page.roles.fill('aside', at, mail.text)
    return { head: { title: null, isLong: false, from: at, to: mail.text, mail }, to: mail.text }
  }
  page.roles.fill('mail', at, at + length)
  return { head: null, to: at + length }
}

/** Lines that say by a word each what they are, or a source alone. */
function takeLabelled(place: Place): Taken | null {
  const { page, at } = place
  let block = labelledBlock(page, at)
  const isUndated = block.length > 0 && !block.includes('byline')
  if ((isUndated && !saysSourceAlone(place, block)) || isTitleOf(place, block)) block = []
  const alone = block.length === 0 ? roleAlone(place) : null
  if (alone) block = alone === 'aside' && namesBelow(place) ? [alone, 'source'] : [alone]
  if (block.length === 0) return null
  for (const [index, role] of block.entries()) page.roles[at + index] = role
  const to = belowUpdates(page, at + block.length)
  return { head: headAbove(place, at, to), to }
}

/** The first line below those that say when an article was updated, which stand below its date. */
function belowUpdates(page: Page, from: number): number {
  let to = from
  for (; page.line(to).byline && isUpdate(page.line(to).text); to++) page.roles[to] = 'aside'
  return to
}

function takeLongTitle(place: Place): Taken | null {
  const { at } = place
  if (!isLongTitle(place)) return null
  takeTitle(place, at)
  return { head: { title: at, isLong: true, from: at + 1, to: at + 1 }, to: at + 1 }
}

/** `新华社北京11月9日电`, at the start of a text. */
function takeDateline(place: Place, before: Head | undefined): Taken | null {
  const { page, at } = place
  const { text, byline } = page.line(at)
  const dateline = byline ? null : datelineOf(text)
  // Below an article a place and a day alone may open a paragraph of it.
  if (
    !dateline ||
    (dateline.source === null && before) ||
    isItemOf(before, place) ||
    !isBelowTitleLine(place)
  )
    return null
  const isApart = page.line(at + 1).form === 'opening'
  if (isApart) page.roles[at] = 'byline'
  return { head: headAbove(place, at, isApart ? at + 1 : at), to: at + 1 }
}

/** @param areAbove Whether dates stand above what they date. */
function takeByline(place: Place, areAbove: boolean, before: Head | undefined): Taken | null {
  const { page, at } = place
  // Right below a text that begins with its place and source, a day that ends the page is of that.
  if (before && before.to === before.from && before.to === at - 1 && at === page.lines.length - 1)
    return null
  const { roles } = page
  const form = page.line(at).byline?.form
  const isAbove = areAbove || form === 'above'
  if (!form || (form !== 'certain' && !isAbove && !standsAsByline(place))) return null
  if (isAbove) {
    roles[at] = 'byline'
    const hasTitle = page.lines[at + 1]?.byline === null
    if (hasTitle) roles[at + 1] = 'title'
    const title = hasTitle ? at + 1 : null
    return { head: { title, isLong: false, from: at, to: at + 1 }, to: at + 1 }
  }
  if (!canBeTitle(place, titleAbove(place)) && followsAsByline(place)) {
    roles[at] = 'title'
    roles[at + 1] = 'byline'
    return { head: { title: at, isLong: false, from: at + 1, to: at + 2 }, to: at + 2 }
  }
  const head = headOfDate(place)
  return { head, to: head.to }
}

/**
 * The head around a line that says when an article was published.
 *
 * @param isOnly Whether no other line of the page does.
 */
function headOfDate(place: Place, isOnly = false): Head {
  const { page, at } = place
  const { roles } = page
  roles[at] = 'byline'
  const told = titleOnCover(place)
  if (told !== null) {
    roles.fill('aside', 0, at)
    roles[told] = 'title'
    return { title: told, isLong: false, from: 0, to: at + 1 }
  }
  const named = namedAbove(place)
  if (!named && isNameAboveTitle(place)) {
    roles[at - 1] = 'source'
    roles[at + 1] = 'title'
    return { title: at + 1, isLong: false, from: at - 1, to: at + 1 }
  }
  const cover = coverTitle(place)
  if (cover !== null) {
    roles.fill('aside', 0, at)
    roles.fill('title', at + 1, cover + 1)
    // Its rating, its target, who wrote it.
    const text = Math.max(cover + 1, firstText(page))
    roles.fill('aside', cover + 1, text)
    return { title: cover, isLong: cover > at + 1, from: 0, to: text }
  }
  const isNamedBelow = namesBelowDate(place) || (isOnly && isNewsBelow(place))
  const author = named ? page.line(named.source).text : null
  const isPaperBelow = namesPaperBelow(place, author)
  const below = isPaperBelow || (!named && isNamedBelow) ? at + 2 : at + 1
  roles.fill('source', at + 1, below)
  const to = belowUpdates(page, below)
  if (named) {
    const title = headlineAbove(place, named.title, to)
    const isLong = takeTitle(place, title)
    for (let line = title + 1; line < at; line++)
      roles[line] = line === named.source && !isPaperBelow ? 'source' : 'aside'
    return { title, isLong, from: title + 1, to }
  }
  return headAbove(place, at, to)
}

/** Whether a title ends here that begins on the line before, right above a lead: no source and date tell it. */
function isLongTitle(place: Place): boolean {
  const { page, at } = place
  const { byline, isSentence } = page.line(at)
  if (byline || !page.line(at + 1).opensLead || !canBeTitle(place, at)) return false
  return !ENDS_SENTENCE.test(page.line(at - 1).text) && !isSentence && goesOnAs(place, at)
}

/** Also before more, and with `?`, which a title may end with, and half of one does not. */
const ENDS_SENTENCE = /[.!?]["”’)]*(?:\s+["“(]?\p{Lu}|$)|[。！？]/u

/** Whether a dateline is of an insight: it is cited, as all is of an article that has source and date above it. */
function isItemOf(head: Head | undefined, { page, at }: Place): boolean {
  const own = head ? page.lines.slice(head.from, head.to) : []
  return own.some(({ byline }) => byline !== null) && page.line(at).isCited
}

/** A head with the title above it, if what stands there can be one. */
function headAbove(place: Place, from: number, to: number): Head {
  const { roles } = place.page
  const lowest = titleAbove(place)
  if (!canBeTitle(place, lowest)) {
    if (!isTitleBelow(place, to)) return { title: null, isLong: false, from, to }
    roles[to] = 'title'
    return { title: to, isLong: false, from, to: to + 1 }
  }
  const title = headlineAbove(place, lowest, to)
  const isLong = takeTitle(place, title)
  for (let line = title + 1; line < from; line++) roles[line] = 'aside'
  return { title, isLong, from: title + 1, to }
}

/** Whether a title stands below source and date, which have none above, and right above a lead or a first group. */
function isTitleBelow({ page, at }: Place, below: number): boolean {
  const { text, form, byline, isSentence, isCited, isBelowTitle } = page.line(below)
  if (
    !page.line(at).byline?.published ||
    form !== null ||
    byline ||
    !(page.line(below + 1).opensDigest || opensAsTold(page, below + 1))
  )
    return false
  return !isSentence && !isCited && !isBelowTitle && !isFooter(text) && canStandAbove(text)
}

/** Whether a text begins with its place and source, below buttons. */
function opensAsTold(page: Page, from: number): boolean {
  return Boolean(datelineOf(page.line(page.belowButtons(from)).text)?.source)
}

/** @returns The line above one that is a second line of its headline, or above two that are narrower; or that itself. */
function headlineAbove(place: Place, at: number, text: number): number {
  const { page } = place
  const hasDeck = isDeck(place, at, text)
  page.hasDeck ||= hasDeck
  if (!hasDeck) return at
  const [headline, ...decks] = [at - 2, at - 1, at].map((line) => width(page.line(line).text))
  const areTwo = decks.every((deck) => deck < (headline ?? 0)) && isDeck(place, at - 1, text)
  return areTwo ? at - 2 : at - 1
}

/** @returns Whether it begins on the line before. */
function takeTitle(place: Place, at: number): boolean {
  const { roles } = place.page
  const isLong = goesOnAs(place, at)
  if (isLong) roles[at - 1] = 'title'
  roles[at] = 'title'
  return isLong
}

/**
 * Whether dates stand above what they date, as in lists of flashes: the first line is one, and each has a single
 * line below it; or each has one below it that begins with a head in 【】, and that of the list has none.
 */
function datesStandAbove(page: Page): boolean {
  const { lines } = page
  if (isNamedAbove(page)) return true
  const first = lines.findIndex(({ byline }) => byline !== null)
  if (first < 0 || first > 1 || lines.length < 4 || lines.at(-1)?.byline) return false
  const isFlash = (at: number): boolean => opensAsFlash(page.line(at).text)
  const dates = lines.flatMap(({ byline }, at) => (byline ? [at] : []))
  const areAlone = dates.every((at) => {
    const [{ byline }, next] = [page.line(at), page.line(at + 1)]
    const isBare = byline?.source === null && byline.rawAt === 0
    return isBare && !next.byline && next.form === null
  })
  if (!areAlone) return false
  const areSingle = first === 0 && 2 * dates.length === lines.length
  if (areSingle || (first === 1 && isFlash(0)) || !dates.every((at) => isFlash(at + 1)))
    return areSingle
  // More of them than dates are headings of one text: 【宏观】, 【铜】.
  return lines.filter((_, at) => isFlash(at)).length === dates.length
}

/**
 * Whether each line of source and date stands above a title and that above a body, the first of them being the first of
 * the page: `2026-11-09 09:10 | Reuters`.
 */
function isNamedAbove(page: Page): boolean {
  return page.lines.every(({ byline }, at) => {
    if (byline === null) return at > 0
    const title = page.line(at + 1)
    const isTitle = title.form === null && !title.byline && !title.isSentence && !title.isBelowTitle
    return Boolean(byline.source && byline.published) && isTitle && page.opensBody(at + 2)
  })
}

function opensAsFlash(text: string): boolean {
  return /^【(?!核心|主要|关键)/.test(text) && !opensWithAgency(text)
}

/** Whether a block that begins with `主题：…` has its title there: the line above it is none, or says less. */
function isTitleOf(place: Place, block: readonly Role[]): boolean {
  const { page, at } = place
  const { text } = page.line(at)
  if (block[0] !== 'aside' || !saysTopic(text)) return false
  return !canBeTitle(place, at - 1) || width(page.line(at - 1).text) < width(text)
}

/** Whether lines without a date name the source of an article whose title is above them. */
function saysSourceAlone(place: Place, block: readonly Role[]): boolean {
  const { text } = place.page.line(place.at + block.indexOf('source'))
  return namesSource(text) && isBelowTitleLine(place)
}

/** Whether the next line has that form, too, for certain or by the body behind it. */
function followsAsByline({ page, at }: Place): boolean {
  const form = page.line(at + 1).byline?.form
  return form === 'certain' || (form !== undefined && page.opensBody(at + 2))
}
