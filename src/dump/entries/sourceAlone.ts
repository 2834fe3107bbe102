/** A line between a title and a digest, with no label and no date: a source alone, or nobody knows what. */

import { oncePer } from '../../text/oncePer.ts'
import { isTitleCase } from '../body/heading.ts'
import { dateAtEnd } from '../byline/dates.ts'
import { isFooter } from '../page/footer.ts'
import { width } from '../width.ts'
import type { LabelledRole } from './labelledLines.ts'
import { isForeignName, isNameBelow, isNewsName, isSourceName } from './namedAbove.ts'
import { MOST_BETWEEN, type Page, type Place } from './page.ts'
import { goesOnAs, isBelowTitleLine, titleAbove } from './titles.ts'

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
    ? isBelowTitle || saysHour(text)
    : !isAbove && isBelowTitle && isHeadline(title)
  if (!(isAside || isSourceName(text)) || goesOnAs(place, at) || !isBelowTitleLine(place))
    return null
  if (isBesideText(page, titleAbove(place))) return null
  if (isAside) return 'aside'
  const { names, repeated, areUsual } = knownNames(page)
  if (isNewsName(text) || names.has(text)) return 'source'
  if (areUsual && isForeignName(text) && !isTitleCase(title)) return 'source'
  if (!isAbove || !next.opensLead) return null
  return isNameBelow(text, title) || repeated.has(text) ? 'aside' : null
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

/** `Next meeting: 14:00 · 2025-11-12`: no title ends with an hour. */
export function saysHour(text: string): boolean {
  const date = dateAtEnd(text)
  return date?.hasTime === true && date.published !== null
}

interface KnownNames {
  /** What names a source beside a date. */
  readonly names: ReadonlySet<string>
  /** What stands right above two digests. */
  readonly repeated: ReadonlySet<string>
  /** Whether a line there is a name of news: then the others are names, too. */
  readonly areUsual: boolean
}

export const knownNames = oncePer((page: Page): KnownNames => {
  const { lines } = page
  const names = new Set(lines.flatMap(({ byline }) => byline?.source ?? []))
  const above = lines.flatMap(({ text, byline }, at) =>
    !byline && page.line(at + 1).opensDigest ? [text] : [],
  )
  const areUsual =
    above.some(isNewsName) ||
    lines.some(({ text, byline }, at) => !byline && isNewsName(text) && isAboveStandfirst(page, at))
  const once = new Set<string>()
  const repeated = new Set(above.filter((text) => once.size === once.add(text).size))
  return { names, repeated, areUsual }
})
