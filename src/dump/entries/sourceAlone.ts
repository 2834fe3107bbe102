/** A line between a title and a digest, with no label and no date: a source alone, or nobody knows what. */

import { hasHan } from '../../text/han.ts'
import { bodyForm, isSentence, MOST_BETWEEN } from '../body/bodyForm.ts'
import { isTitleCase } from '../body/heading.ts'
import { isLeadLabel, leadLabelAt } from '../body/lead.ts'
import type { Byline } from '../byline/byline.ts'
import { dateAtEnd } from '../byline/dates.ts'
import { isBelowTitle } from '../page/belowTitle.ts'
import type { Line } from '../page/chrome.ts'
import { isFooter } from '../page/footer.ts'
import { width } from '../width.ts'
import type { LabelledRole } from './labelledLines.ts'
import { isNameBelow, isNewsName, isSourceName, MOST_OF_NAME } from './namedAbove.ts'
import { goesOnAs, isBelowTitleLine, type Place, titleAbove } from './titles.ts'

/**
 * What a line right above a lead or a first group says of the article whose title is above it: its source, if it is a
 * name of news or stands with a date elsewhere; an aside, if it stands above more than one lead, as `Market Overview` does,
 * has the form of a name below one of a headline, or says above a lead who wrote it or when something is. One more line,
 * which says what the article is about, may stand below a source, and below who wrote it. Null for a line that may be the title.
 */
export function roleAlone(place: Place): LabelledRole | null {
  const { lines, bylines, at } = place
  const text = lines[at]?.text ?? ''
  const isAbove = opensDigest(lines[at + 1])
  if (bylines[at] || !(isAbove || isAboveStandfirst(lines, bylines, at))) return null
  const title = lines[titleAbove(place)]?.text ?? ''
  const isAside = opensLead(lines[at + 1])
    ? isBelowTitle(text) || saysHour(text)
    : !isAbove && isBelowTitle(text) && isHeadline(title)
  if (!(isAside || isSourceName(text)) || goesOnAs(place, at) || !isBelowTitleLine(place))
    return null
  if (isBesideText(place, titleAbove(place))) return null
  if (isAside) return 'aside'
  const { names, repeated, areUsual } = knownNames(lines, bylines)
  if (isNewsName(text) || names.has(text)) return 'source'
  const isName = !hasHan(text) && isTitleCase(text) && text.split(' ').length <= MOST_OF_NAME
  if (areUsual && isName && !isTitleCase(title)) return 'source'
  if (!isAbove || !opensLead(lines[at + 1])) return null
  return isNameBelow(text, title) || repeated.has(text) ? 'aside' : null
}

/** `Opinion` above `Reuters`, and that right above a lead. */
export function namesBelow({ lines, bylines, at }: Place): boolean {
  const below = lines[at + 1]?.text ?? ''
  // 查看全文，下载客户端 is a button.
  return isAboveStandfirst(lines, bylines, at) && isNewsName(below) && !isFooter(below)
}

/** Whether what is below a line, above a lead, can be a line on what the article is about. */
function isAboveStandfirst(
  lines: readonly Line[],
  bylines: readonly (Byline | null)[],
  at: number,
): boolean {
  const text = lines[at + 1]?.text ?? ''
  return opensLead(lines[at + 2]) && !bylines[at + 1] && bodyForm(text) === null
}

/** Whether a line stands between source and date and the lead of one article: a standfirst, and no title. */
function isBesideText({ lines, roles }: Place, at: number): boolean {
  for (let above = at - 1; above >= at - MOST_BETWEEN; above--) {
    const text = lines[above]?.text ?? ''
    if (roles[above] === 'byline') return true
    if (roles[above] !== null || bodyForm(text) !== null || isSentence(text)) return false
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

/** Once for all lines: of ten thousand articles each would look through all of them. */
const NAMES = new WeakMap<readonly Line[], KnownNames>()

interface KnownNames {
  /** What names a source beside a date. */
  readonly names: ReadonlySet<string>
  /** What stands right above two digests. */
  readonly repeated: ReadonlySet<string>
  /** Whether a line there is a name of news: then the others are names, too. */
  readonly areUsual: boolean
}

export function knownNames(
  lines: readonly Line[],
  bylines: readonly (Byline | null)[],
): KnownNames {
  const known = NAMES.get(lines)
  if (known) return known
  const names = new Set(bylines.flatMap((byline) => byline?.source ?? []))
  const above = lines.flatMap(({ text }, at) =>
    !bylines[at] && opensDigest(lines[at + 1]) ? [text] : [],
  )
  const areUsual =
    above.some(isNewsName) ||
    lines.some(
      ({ text }, at) => !bylines[at] && isNewsName(text) && isAboveStandfirst(lines, bylines, at),
    )
  const once = new Set<string>()
  const repeated = new Set(above.filter((text) => once.size === once.add(text).size))
  const found = { names, repeated, areUsual }
  NAMES.set(lines, found)
  return found
}

/** Of another article for certain: a first group may be of the lead above it. */
export function opensLead(line: Line | undefined): boolean {
  const text = line?.text ?? ''
  return isLeadLabel(text) || leadLabelAt(text, 0) !== null
}

export function opensDigest(line: Line | undefined): boolean {
  const text = line?.text ?? ''
  return bodyForm(text) === 'opening' || isLeadLabel(text)
}
