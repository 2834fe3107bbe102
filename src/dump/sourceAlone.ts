/** A source on a line of its own, between a title and a digest, with no label and no date. */

import { bodyForm } from './bodyForm.ts'
import type { Byline } from './byline.ts'
import type { Line } from './chrome.ts'
import { isTitleCase } from './heading.ts'
import { isLeadLabel } from './lead.ts'
import { isNewsName, isSourceName, MOST_OF_NAME } from './namedAbove.ts'
import { goesOnAs, isBelowTitleLine, type Place, titleAbove } from './titles.ts'
import { width } from './width.ts'

/**
 * Whether a line between a title and a lead or a first group names the source, with no label or date: it is a name
 * of news, or one that stands there more than once, or with a date elsewhere.
 */
export function isSourceAlone(place: Place): boolean {
  const { lines, bylines, at } = place
  const text = lines[at]?.text ?? ''
  if (bylines[at] || !opensDigest(lines[at + 1]) || !isSourceName(text)) return false
  const title = lines[titleAbove(place)]?.text ?? ''
  if (width(text) >= width(title) || goesOnAs(place, at) || !isBelowTitleLine(place)) return false
  const { names, areUsual } = knownNames(lines, bylines)
  if (isNewsName(text) || names.has(text)) return true
  return (
    areUsual && isTitleCase(text) && !isTitleCase(title) && text.split(' ').length <= MOST_OF_NAME
  )
}

/** Once for all lines: of ten thousand articles each would look through all of them. */
const NAMES = new WeakMap<readonly Line[], KnownNames>()

interface KnownNames {
  /** What names a source beside a date, or stands right above two digests. */
  readonly names: ReadonlySet<string>
  /** Whether one of those above digests is a name of news: then the others are names, too. */
  readonly areUsual: boolean
}

function knownNames(lines: readonly Line[], bylines: readonly (Byline | null)[]): KnownNames {
  const known = NAMES.get(lines)
  if (known) return known
  const names = new Set(bylines.flatMap((byline) => byline?.source ?? []))
  const above = new Set<string>()
  for (const [at, { text }] of lines.entries()) {
    if (!opensDigest(lines[at + 1])) continue
    if (above.has(text)) names.add(text)
    above.add(text)
  }
  const found = { names, areUsual: [...above].some(isNewsName) }
  NAMES.set(lines, found)
  return found
}

export function opensDigest(line: Line | undefined): boolean {
  const text = line?.text ?? ''
  return bodyForm(text) === 'opening' || isLeadLabel(text)
}
