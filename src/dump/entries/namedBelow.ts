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

import { oncePer } from '../../text/oncePer.ts'
import { isTitleCase } from '../body/heading.ts'
import { isFooter } from '../page/footer.ts'
import { isHouseOfBriefing } from './briefing.ts'
import { isForeignName, isNewsName, isSourceName } from './namedAbove.ts'
import type { Page, Place } from './page.ts'
import { knownNames } from './sourceAlone.ts'
import { titleAbove } from './titles.ts'

/** Whether the line below a date names the source: it is a name of news, one that stands beside a date elsewhere, or one as below all dates. */
export function namesBelowDate(place: Place): boolean {
  const { page, at } = place
  if (isUnnamed(page, at) && isHouseOfBriefing(page.lines, at + 1)) return true
  const name = nameBelow(page, at)
  if (name === null) return false
  if (isNewsName(name) || knownNames(page).names.has(name)) return true
  return areUsual(page) && isForeignName(name) && !isTitleCase(page.line(titleAbove(place)).text)
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
