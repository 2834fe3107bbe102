/**
 * A source on a line of its own, with no label: between the title and the date, below the date, or, without a date,
 * between the title and a digest.
 *
 * ```text
 * 铜价创新高              Northvolt's plant starts again    Thai mills wait
 * 第一财经                2026-11-03 09:10                  Bangkok Commodity Post
 * 2026-11-03 14:20        Dagens Industri                   Core Viewpoint - …
 * ```
 */

import { hasHan } from '../../text/han.ts'
import { oncePer } from '../../text/oncePer.ts'
import { isPlaceName } from '../../text/placeNames.ts'
import { simplified } from '../../text/simplified.ts'
import { bodyForm } from '../body/bodyForm.ts'
import { isLeadLabel } from '../body/lead.ts'
import { namesBoth, parted } from '../byline/authors.ts'
import { sourceName } from '../byline/byline.ts'
import { isNews } from '../byline/bylineWords.ts'
import { endsWithHour } from '../byline/dates.ts'
import { isForeignName, isNameBelow, isNewsName } from '../byline/names.ts'
import { isCited } from '../citations.ts'
import { isFooter } from '../page/footer.ts'
import { lineSign } from '../signs.ts'
import { isTitleCase } from '../titleCase.ts'
import { width } from '../width.ts'
import { isHouseOfBriefing } from './briefing.ts'
import type { LabelledRole } from './labelledLines.ts'
import { MOST_BETWEEN, type Page, type Place } from './page.ts'
import {
  aboveDeck,
  canBeTitle,
  goesOnAs,
  isBelowTitleLine,
  isFresh,
  MOST_BELOW_TITLE,
  standsBelowTitle,
  titleAbove,
} from './titles.ts'

/** Where a title stands, and below it the source alone. */
interface NamedAbove {
  readonly title: number
  readonly source: number
}

/** The line above a date that names the source, with the title above it, and maybe who wrote it above or below the source. */
export function namedAbove(place: Place): NamedAbove | null {
  const { page, at } = place
  const isAside = (line: number): boolean => standsBelowTitle(page, line)
  // `原创 有色君 有色金属观察` names the source, where no line below it does.
  const isOriginal = (line: number): boolean => namesBoth(page.line(line).text)
  let source = at - 1
  while (source >= at - MOST_BELOW_TITLE && isAside(source) && !isOriginal(source)) source--
  // `原创`, who wrote it and the account, each on its line.
  const [mark, author] = [page.line(source - 2), page.line(source - 1)]
  const isApart = simplified(mark.text) === '原创' && isSourceName(author.text)
  let title = isApart ? source - 2 : source - 1
  while (title >= source - MOST_BELOW_TITLE && isAside(title)) title--
  title = aboveDeck(place, title)
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
  const isForeign = !hasHan(source.text) && isTitleCase(source.text)
  // `Ke Chuang Ban Ri Bao` below a title in Chinese.
  if (roles[above - 1] === 'byline' && !(isForeign && hasHan(title.text))) return false
  // Without a page head, of two lines the first is the topic, unless the second is a name.
  const isName =
    isNews(source.text) || namesBoth(source.text) || isNameBelow(source.text, title.text)
  if (at === 1 && !page.hasHead && !isName) return false
  if (roles[at] !== null || !isSourceName(source.text)) return false
  return (
    canBeTitle(place, above) &&
    !title.isSentence &&
    (isFresh(place, above) || goesOnAs(place, above) || isNewsBelowList(page, at, above)) &&
    (namesBoth(source.text) ||
      width(source.text) < width(title.text) ||
      // `Bangkok Commodity Post` below `Tin up`; at the top `Farmers Face Hard Times` may be a title below a topic.
      (isForeign &&
        isNewsName(source.text) &&
        (at > 1 || page.hasHead || !isTitleCase(title.text))))
  )
}

/** The last item of a list, though it has no stop, is over where a name of news stands below the line behind it. */
function isNewsBelowList(page: Page, at: number, title: number): boolean {
  return isNews(page.line(at).text) && lineSign(page.line(title - 1).text, 0) !== null
}

const WIDEST_NAME = 40

export function isSourceName(text: string): boolean {
  const name = sourceName(namesBoth(text) ? parted(text).name : text)
  if (!/\p{L}/u.test(name) || width(name) > WIDEST_NAME) return false
  if (bodyForm(text) !== null || isLeadLabel(text) || STATED.test(name)) return false
  if (isPlaceName(name)) return false
  return (
    !/[?？!！。:：；;“”"|…%％[\]]|(?:报告|公告|通知|意见|办法)$/.test(simplified(name)) &&
    !isCited(name)
  )
}

/** `Die Bahn verfehlt ihr Ziel.`; `BYD Co., Ltd.`, `Bloomberg L.P.` and `St. Louis Fed.` are names. */
const STATED = /(?:^|\s)\p{Ll}[^.]*\.$/u

/** Whether the line below a date names the source: it is a name of news, one that stands beside a date elsewhere, or one as below all dates. */
export function namesBelowDate(place: Place): boolean {
  const { page, at } = place
  if (isUnnamed(page, at) && isHouseOfBriefing(page.lines, at + 1)) return true
  const name = nameBelow(page, at)
  const title = page.line(titleAbove(place)).text
  return name !== null && isKnownName(page, name, title, areUsual)
}

/** Whether the line below a date names the paper and who wrote for it, whose name alone may stand above: `界面新闻记者 | 周芳颖`. */
export function namesPaperBelow({ page, at }: Place, author: string | null): boolean {
  const { text } = page.line(at + 1)
  return page.line(at).byline?.source === null && namesBoth(text) && text.includes(author ?? '')
}

/** Whether a date has no source beside it, and no other date below it. */
function isUnnamed(page: Page, at: number): boolean {
  const { byline } = page.line(at)
  return byline?.source === null && Boolean(byline.published) && !page.line(at + 1).byline
}

/** What stands alone between a date and a digest; null where it can be no name, or the date has a source. */
function nameBelow(page: Page, at: number): string | null {
  const { text, isBelowTitle } = page.line(at + 1)
  if (!isUnnamed(page, at) || !page.line(at + 2).opensDigest) return null
  return isSourceName(text) && !isBelowTitle && !isFooter(text) ? text : null
}

/** Whether a name stands below each of two dates or more that have no source, and no word (`Overview`) below two. */
const areUsual = oncePer((page: Page): boolean => {
  const dates = page.lines.flatMap(({ byline }, at) => (byline?.source === null ? [at] : []))
  const names = dates.map((at) => nameBelow(page, at))
  const others = names.filter((name) => name === null || !isNewsName(name))
  const areNames = names.every((name) => name !== null && (isNewsName(name) || isForeignName(name)))
  return names.length > 1 && areNames && new Set(others).size === others.length
})

/**
 * What a line right above a lead or a first group says of the article whose title is above it: its source, if it is a
 * name of news or stands with a date elsewhere; an aside, if it stands above more than one lead, as `Market Overview` does,
 * has the form of a name below one of a headline, or says above a lead who wrote it or when something is. One more line,
 * which says what the article is about, may stand below a source, and below who wrote it. Null for a line that may be the title.
 */
export function roleAlone(place: Place): LabelledRole | null {
  const { page, at } = place
  const { text, byline, isBelowTitle } = page.line(at)
  const next = page.line(at + 1)
  const isAbove = next.opensDigest
  if (byline || !(isAbove || isAboveStandfirst(page, at))) return null
  const title = page.line(titleAbove(place)).text
  const isAside = next.opensLead
    ? isBelowTitle || endsWithHour(text)
    : !isAbove && isBelowTitle && isHeadline(title)
  if (!(isAside || isSourceName(text)) || goesOnAs(place, at) || !isBelowTitleLine(place))
    return null
  if (isBesideText(page, titleAbove(place))) return null
  if (isAside) return 'aside'
  if (isKnownName(page, text, title, (page) => aboveDigests(page).areNames)) return 'source'
  if (!isAbove || !next.opensLead) return null
  return isNameBelow(text, title) || aboveDigests(page).repeated.has(text) ? 'aside' : null
}

/** `Opinion` above `Reuters`, and that right above a lead. */
export function namesBelow({ page, at }: Place): boolean {
  const below = page.line(at + 1).text
  // 查看全文，下载客户端 is a button.
  return isAboveStandfirst(page, at) && isNewsName(below) && !isFooter(below)
}

/** Whether what is below a line, above a lead, can be a line on what the article is about. */
function isAboveStandfirst(page: Page, at: number): boolean {
  const { byline, form } = page.line(at + 1)
  return !byline && form === null && page.line(at + 2).opensLead
}

/** Whether a line stands between source and date and the lead of one article: a standfirst, and no title. */
function isBesideText(page: Page, at: number): boolean {
  for (let above = at - 1; above >= at - MOST_BETWEEN; above--) {
    const { form, isSentence } = page.line(above)
    if (page.roles[above] === 'byline') return true
    if (page.roles[above] !== null || form !== null || isSentence) return false
  }
  return false
}

/** What stands above `By Jane Doe` is the title, and the line below that no title, unless it is `Opinion` or `Reuters`. */
function isHeadline(text: string): boolean {
  return width(text) > WIDEST_SECTION && !isNewsName(text)
}

const WIDEST_SECTION = 16

/** What names a source beside a date. */
const besideDates = oncePer(
  ({ lines }: Page): ReadonlySet<string> =>
    new Set(lines.flatMap(({ byline }) => byline?.source ?? [])),
)

/**
 * Whether a line that stands alone is a name: one of news, one that stands beside a date elsewhere, or one as all have
 * there.
 *
 * @param areUsual Whether other lines of such a place are names.
 */
function isKnownName(
  page: Page,
  text: string,
  title: string,
  areUsual: (page: Page) => boolean,
): boolean {
  if (isNewsName(text) || besideDates(page).has(text)) return true
  return isForeignName(text) && !isTitleCase(title) && areUsual(page)
}

interface AboveDigests {
  /** What stands right above two. */
  readonly repeated: ReadonlySet<string>
  /** Whether a line there is a name of news: then the others are names, too. */
  readonly areNames: boolean
}

const aboveDigests = oncePer((page: Page): AboveDigests => {
  const { lines } = page
  const above = lines.flatMap(({ text, byline }, at) =>
    !byline && page.line(at + 1).opensDigest ? [text] : [],
  )
  const areNames =
    above.some(isNewsName) ||
    lines.some(({ text, byline }, at) => !byline && isNewsName(text) && isAboveStandfirst(page, at))
  const once = new Set<string>()
  const repeated = new Set(above.filter((text) => once.size === once.add(text).size))
  return { repeated, areNames }
})
