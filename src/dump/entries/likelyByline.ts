/** A line that may be the one of source and date: what stands around it tells. */

import { simplified } from '../../text/simplified.ts'
import { bodyForm, isSentence, MOST_BETWEEN, openingBelow, opensBody } from '../body/bodyForm.ts'
import { leadLabelAt } from '../body/lead.ts'
import { isUpdate, LABEL, NEWS } from '../byline/bylineWords.ts'
import { isCited } from '../citations.ts'
import { isChromeWord, type Line } from '../page/chrome.ts'
import { REFERENCES } from '../references.ts'
import { lineSign } from '../signs.ts'
import { width } from '../width.ts'
import { opensBriefing } from './briefing.ts'
import { isNewsName, isSourceName, namedAbove } from './namedAbove.ts'
import { opensDigest } from './sourceAlone.ts'
import { canBeTitle, isFresh, isGroup, type Place, titleAbove } from './titles.ts'

/**
 * A date that is not read, or stands alone, could be part of any text: what stands around it has to
 * say that it is the line of source and date.
 */
export function standsAsByline(place: Place): boolean {
  const { lines, bylines, at } = place
  const above = titleAbove(place)
  const title = lines[above]
  if (!title || !canBeTitle(place, above) || isSentence(title.text)) return false
  if (isGroup(title.text) || LABEL.test(simplified(title.text))) return false
  if (bodyForm(lines[at]?.text ?? '') !== null || bylines[at + 1]?.form === 'certain') return false
  // A name of news and a day tell it also above running text.
  const named = namedAbove(place)
  const wordsAt = (line: number | undefined): string => simplified(lines[line ?? -1]?.text ?? '')
  if (
    NEWS.test(wordsAt(named?.source)) &&
    !REFERENCES.test(wordsAt(named?.title)) &&
    bylines[at]?.published &&
    isSentence(lines[at + 1]?.text ?? '')
  )
    return true
  const isAtStart =
    isFresh(place, above) ||
    named !== null ||
    isBehindDigest(place, above) ||
    isBelowSection(place, above)
  const isBeforeBody =
    opensBody(lines, at + 1) || (isAtStart && (isBeforeItems(place) || isAboveOpening(place)))
  const form = bylines[at]?.form
  if ((form !== 'dotted' && !isBeforeBody) || isTimeToRead(place)) return false
  if (form === 'spaced')
    return (isSpacedName(place, title) || isAboveBracketed(place)) && isFresh(place, above)
  const source = bylines[at]?.source ?? ''
  const isBesideBoth = isBeforeBody && (form === 'dotted' || isNewsName(source))
  return isBesideBoth || isAtStart
}

/** `3 min`, below source and date: so long it takes to read. Alone it may be when it was published. */
function isTimeToRead({ lines, bylines, roles, at }: Place): boolean {
  if (!LENGTH.test(lines[at]?.text ?? '')) return false
  for (let above = at - 1; above >= at - MOST_BETWEEN; above--) {
    if (bylines[above]?.published) return roles[above] === 'byline'
    if (roles[above] !== null || bodyForm(lines[above]?.text ?? '') !== null) return false
  }
  return false
}

const LENGTH = /^\d{1,2} ?(?:minutes?|mins?)$/i

/**
 * Whether a name and a date stand right above the opening of a digest, with the end of another above the title, the
 * head of a mail, or nothing at all: `Article 2 of 3` may stand there.
 */
function isBehindDigest(place: Place, title: number): boolean {
  const { lines, bylines, roles, at } = place
  // `By Jane Doe` between title and date says as much as a name beside the date.
  const isNamed = Boolean(bylines[at]?.source) || title < at - 1
  if (!isNamed || !(opensDigest(lines[at + 1]) || isAboveOpening(place))) return false
  let above = title - 1
  while (above >= 0 && roles[above] === null && bodyForm(lines[above]?.text ?? '') === null) above--
  // A first group is of the lead above it.
  if (isGroup(lines[at + 1]?.text ?? '') && leadLabelAt(lines[above]?.text ?? '', 0)) return false
  return above < 0 || roles[above] === null || roles[above] === 'mail'
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
  const { lines, bylines, at } = place
  const byline = bylines[at]
  const section = lines[title - 1]?.text ?? ''
  const item = lines[at + 1]?.text ?? ''
  if (!byline?.source || !byline.published || byline.form === 'spaced') return false
  if (
    lineSign(section, 0) ||
    bodyForm(section) !== null ||
    section.split(' ').length > MOST_OF_SECTION
  )
    return false
  return isBeforeItems(place) && isCited(item) && isFresh(place, title - 1)
}

const MOST_OF_SECTION = 3

/** `Share` and a standfirst may stand between; a date that is not read may stand above another article. */
function isAboveOpening({ lines, bylines, at }: Place): boolean {
  // `1. Reuters, 2 December 2026` is one of a list.
  if (!bylines[at]?.published || lineSign(lines[at]?.text ?? '', 0)) return false
  const textAt = (line: number): string | undefined => {
    const text = lines[line]?.text ?? ''
    const isOther = bylines[line] && !LENGTH.test(text) && !isUpdate(text)
    return isOther || isChromeWord(lines, line) ? undefined : lines[line]?.text
  }
  return openingBelow(at + 1, textAt) !== null
}

/** `【宏观】` below a day is a heading. */
function isAboveBracketed({ lines, bylines, at }: Place): boolean {
  return Boolean(bylines[at]?.published) && opensBriefing(lines, at + 1)
}

/** A wrapped item ends with a date as well; what a name opens with is no small letter. */
function isBeforeItems(place: Place): boolean {
  const { lines, bylines, at } = place
  if (isAboveBracketed(place)) return true
  const isPart = bodyForm(lines[at + 1]?.text ?? '') === 'part'
  return isPart && /^[\p{Lu}\p{N}\p{Script=Han}]/u.test(bylines[at]?.source ?? '')
}

/**
 * Whether a name in front of a day, without a sign between them, is one of a source: `新华社 2025-11-09`. The
 * first two lines of a dump without a head may as well be its topic and `铜市观察 2025-11-09`, a title.
 */
function isSpacedName({ bylines, at, hasHead }: Place, title: Line): boolean {
  const source = bylines[at]?.source ?? ''
  if (!isSourceName(source)) return false
  return NEWS.test(simplified(source)) || ((hasHead || at > 1) && width(source) < width(title.text))
}
