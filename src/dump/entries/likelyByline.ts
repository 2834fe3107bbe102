/** A line that may be the one of source and date: what stands around it tells. */

import { simplified } from '../../text/simplified.ts'
import { leadLabelAt } from '../body/lead.ts'
import { type Byline, isAgo } from '../byline/byline.ts'
import { isNews, isUpdate, LABEL } from '../byline/bylineWords.ts'
import { datelineOf } from '../byline/dateline.ts'
import { isNewsName } from '../byline/names.ts'
import { isCaption } from '../page/besideText.ts'
import { REFERENCES } from '../references.ts'
import { lineSign } from '../signs.ts'
import { width } from '../width.ts'
import { opensBriefing } from './briefing.ts'
import { coverTitle } from './headBlock.ts'
import { MOST_BETWEEN, openingBelow, type Page, type PageLine, type Place } from './page.ts'
import { isSourceName, namedAbove } from './sourceLines.ts'
import { canBeTitle, isFresh, isGroup, titleAbove } from './titles.ts'

/**
 * A date that is not read, or stands alone, could be part of any text: what stands around it has to
 * say that it is the line of source and date.
 */
export function standsAsByline(place: Place): boolean {
  const { page, at } = place
  if (coverTitle(place) !== null) return true
  const above = titleAbove(place)
  const title = page.line(above)
  if (!canBeTitle(place, above) || title.isSentence) return false
  if (isGroup(title.text) || LABEL.test(simplified(title.text))) return false
  const next = page.line(page.belowButtons(at + 1))
  const { byline } = page.line(at)
  if (page.line(at).form !== null || next.byline?.form === 'certain') return false
  // A name of news and a day tell it also above running text.
  const named = namedAbove(place)
  if (
    named &&
    isNews(page.line(named.source).text) &&
    !REFERENCES.test(simplified(page.line(named.title).text)) &&
    (byline?.published || isAgo(byline)) &&
    next.isSentence
  )
    return true
  if (isBarred(place, title)) return true
  if (byline?.published && datelineOf(next.text)?.source && isFresh(place, above)) return true
  const isAtStart =
    isFresh(place, above) ||
    isBehindList(place, above) ||
    named !== null ||
    isBehindDigest(place, above) ||
    isBelowSection(place, above)
  const isBeforeBody =
    page.opensBody(at + 1) || (isAtStart && (isBeforeItems(place) || isAboveOpening(place)))
  const form = byline?.form
  if ((form !== 'dotted' && !isBeforeBody) || isTimeToRead(place)) return false
  if (form === 'spaced') {
    const isOfArticle = isFresh(place, above) || isBehindList(place, above)
    return (isSpacedName(place, title) || isAboveBracketed(place)) && isOfArticle
  }
  const isBesideBoth = isBeforeBody && (form === 'dotted' || isNewsName(byline?.source ?? ''))
  return isBesideBoth || isAtStart
}

/**
 * Whether a stroke parts a name and a day, as in lists of a feed, and running text stands below, or the next of the list.
 * Inside a text such a line says where a picture is from.
 *
 * ```text
 * EU cuts steel quotas by a fifth
 * Northwire | 2039-11-14
 * The EU will let in 14.6 million tonnes of steel a year.
 * ```
 */
function isBarred(place: Place, title: PageLine): boolean {
  const { page, at } = place
  const [next, other] = [page.line(at + 1), page.line(at + 2)]
  if (!saysBarred(page.line(at)) || isCaption(title.text)) return false
  if (next.byline || page.line(at - 1).byline) return false
  const isOfList = saysBarred(page.line(at - 2)) || (next.form === null && saysBarred(other))
  return isOfList || (next.isSentence && !next.isCited && isFresh(place, titleAbove(place)))
}

const BARRED = /[|｜丨]\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)*$/u

function saysBarred({ text, byline }: PageLine): boolean {
  if (!byline?.source || !byline.published || byline.form !== 'likely') return false
  return BARRED.test(text.slice(0, byline.rawAt))
}

/** `3 min`, below source and date: so long it takes to read. Alone it may be when it was published. */
function isTimeToRead({ page, at }: Place): boolean {
  if (!LENGTH.test(page.line(at).text)) return false
  for (let above = at - 1; above >= at - MOST_BETWEEN; above--) {
    const { byline, form } = page.line(above)
    if (byline?.published) return page.roles[above] === 'byline'
    if (page.roles[above] !== null || form !== null) return false
  }
  return false
}

const LENGTH = /^\d{1,2} ?(?:minutes?|mins?)$/i

/**
 * Whether a name and a date stand right above the opening of a digest, with the end of another above the title, the
 * head of a mail, or nothing at all: `Article 2 of 3` may stand there.
 */
function isBehindDigest(place: Place, title: number): boolean {
  const { page, at } = place
  const next = page.line(at + 1)
  // `By Jane Doe` between title and date says as much as a name beside the date.
  const isNamed = Boolean(page.line(at).byline?.source) || title < at - 1
  if (!isNamed || !(next.opensDigest || isAboveOpening(place))) return false
  let above = title - 1
  while (above >= 0 && page.roles[above] === null && page.line(above).form === null) above--
  // A first group is of the lead above it.
  if (isGroup(next.text) && leadLabelAt(page.line(above).text, 0)) return false
  return above < 0 || page.roles[above] === null || page.roles[above] === 'mail'
}

/**
 * A word of the page above the title, as newsletters have them, with what it stands below being over; a name and a day,
 * parted by a sign, stand between the title and an item that cites:
 *
 * ```text
 * Soybeans
 * Brazil sows two thirds of its area
 * Safras | 11 November 2025
 * - Sowing reached 66% [3]
 * ```
 */
function isBelowSection(place: Place, title: number): boolean {
  const { page, at } = place
  const { byline } = page.line(at)
  const { text, form } = page.line(title - 1)
  if (!byline?.source || !byline.published || byline.form === 'spaced') return false
  if (lineSign(text, 0) || form !== null || text.split(' ').length > MOST_OF_SECTION) return false
  return isBeforeItems(place) && page.line(at + 1).isCited && isFresh(place, title - 1)
}

const MOST_OF_SECTION = 3

/**
 * Whether a title stands below a list whose items have no stop, and in front of another text. None of those items goes on
 * on a second line, so that the last does not, either; and the name is one of news, or the article above has a line like this.
 *
 * ```text
 * - 二厂投产
 * 乙公司减产
 * 新华社 2026-11-19
 * 乙减产5%。
 * ```
 */
function isBehindList({ page, at }: Place, title: number): boolean {
  const { byline } = page.line(at)
  if (!byline?.published) return false
  let top = title
  while (lineSign(page.line(top - 1).text, 0)) top--
  const isList = title - top >= (page.line(at + 1).isSentence ? 1 : FEWEST_OF_LIST)
  return isList && (isNews(byline.source ?? '') || isBelowSameForm(page, top, byline))
}

const FEWEST_OF_LIST = 2

/** Whether a line of source and date above a list, with a lead between them, has the form of another. */
function isBelowSameForm(page: Page, list: number, { source, form }: Byline): boolean {
  const above = [list - 1, list - 2].find((at) => page.roles[at] === 'byline')
  const own = page.line(above ?? -1).byline
  return own?.form === form && (own.source === null) === (source === null)
}

/** `Share` and a standfirst may stand between; a date that is not read may stand above another article. */
function isAboveOpening({ page, at }: Place): boolean {
  const { text, byline } = page.line(at)
  // `1. Reuters, 2 December 2026` is one of a list.
  if (!byline?.published || lineSign(text, 0)) return false
  const isOther = ({ text, byline }: PageLine): boolean =>
    byline !== null && !LENGTH.test(text) && !isUpdate(text)
  return (
    openingBelow(at + 1, (below) => {
      const line = page.lines[below]
      return line && !isOther(line) ? line : null
    }) !== null
  )
}

/** `【宏观】` below a day is a heading. */
function isAboveBracketed({ page, at }: Place): boolean {
  return Boolean(page.line(at).byline?.published) && opensBriefing(page.lines, at + 1)
}

/** A wrapped item ends with a date as well; what a name opens with, or a label of a date, is no small letter. */
function isBeforeItems(place: Place): boolean {
  const { page, at } = place
  if (isAboveBracketed(place)) return true
  const { text, byline } = page.line(at)
  const said = byline?.source ?? (byline?.rawAt ? text : '')
  return (
    page.line(page.belowButtons(at + 1)).form === 'part' &&
    /^[\p{Lu}\p{N}\p{Script=Han}]/u.test(said)
  )
}

/**
 * Whether a name in front of a day, without a sign between them, is one of a source: `新华社 2025-11-09`. The
 * first two lines of a dump without a head may as well be its topic and `铜市观察 2025-11-09`, a title.
 */
function isSpacedName({ page, at }: Place, title: PageLine): boolean {
  const source = page.line(at).byline?.source ?? ''
  if (!isSourceName(source)) return false
  const isBelowTopic = page.hasHead || at > 1
  return isNews(source) || (isBelowTopic && width(source) < width(title.text))
}
