/**
 * A source on a line of its own below the date, right above a digest:
 *
 * ```text
 * Northvolt's plant starts again
 * 2026-11-03 09:10
 * Dagens Industri
 * Core Viewpoint - …
 * ```
 */

import { hasHan } from '../../text/han.ts'
import { isTitleCase } from '../body/heading.ts'
import type { Byline } from '../byline/byline.ts'
import { isBelowTitle } from '../page/belowTitle.ts'
import type { Line } from '../page/chrome.ts'
import { isFooter } from '../page/footer.ts'
import { isHouseOfBriefing } from './briefing.ts'
import { isNewsName, isSourceName, MOST_OF_NAME } from './namedAbove.ts'
import { knownNames, opensDigest } from './sourceAlone.ts'
import { type Place, titleAbove } from './titles.ts'

/** Whether the line below a date names the source: it is a name of news, one that stands beside a date elsewhere, or one as below all dates. */
export function namesBelowDate(place: Place): boolean {
  const { lines, bylines, at } = place
  const isUnnamed = bylines[at]?.source === null && bylines[at]?.published && !bylines[at + 1]
  if (isUnnamed && isHouseOfBriefing(lines, at + 1)) return true
  const name = nameBelow(lines, bylines, at)
  if (name === null) return false
  if (isNewsName(name) || knownNames(lines, bylines).names.has(name)) return true
  const title = lines[titleAbove(place)]?.text ?? ''
  return areUsual(lines, bylines) && isForeignName(name) && !isTitleCase(title)
}

/** What stands alone between a date and a digest; null where it can be no name, or the date has a source. */
function nameBelow(
  lines: readonly Line[],
  bylines: readonly (Byline | null)[],
  at: number,
): string | null {
  const text = lines[at + 1]?.text ?? ''
  const isAlone = bylines[at]?.source === null && bylines[at]?.published && !bylines[at + 1]
  if (!isAlone || !opensDigest(lines[at + 2])) return null
  return isSourceName(text) && !isBelowTitle(text) && !isFooter(text) ? text : null
}

/** In Latin letters: a heading in Chinese has the form of a name, too. */
function isForeignName(text: string): boolean {
  return !hasHan(text) && isTitleCase(text) && text.split(' ').length <= MOST_OF_NAME
}

/** Once for all lines. */
const USUAL = new WeakMap<readonly Line[], boolean>()

/** Whether a name stands below each of two dates or more that have no source, and no word (`Overview`) below two. */
function areUsual(lines: readonly Line[], bylines: readonly (Byline | null)[]): boolean {
  const known = USUAL.get(lines)
  if (known !== undefined) return known
  const dates = bylines.flatMap((byline, at) => (byline?.source === null ? [at] : []))
  const names = dates.map((at) => nameBelow(lines, bylines, at))
  const others = names.filter((name) => name === null || !isNewsName(name))
  const areNames = names.every((name) => name !== null && (isNewsName(name) || isForeignName(name)))
  const found = names.length > 1 && areNames && new Set(others).size === others.length
  USUAL.set(lines, found)
  return found
}
