/** A line between a title and a digest, with no label and no date: a source alone, or nobody knows what. */

import { bodyForm } from './bodyForm.ts'
import type { Byline } from './byline.ts'
import type { Line } from './chrome.ts'
import { isTitleCase } from './heading.ts'
import type { LabelledRole } from './labelledLines.ts'
import { isLeadLabel, leadLabelAt } from './lead.ts'
import { isNewsName, isSourceName, MOST_OF_NAME } from './namedAbove.ts'
import { goesOnAs, isBelowTitleLine, type Place, titleAbove } from './titles.ts'

/**
 * What a line right above a lead or a first group says of the article whose title is above it: its source, if it is a
 * name of news or stands with a date elsewhere; an aside, if it stands above more than one lead, as `Market Overview` does.
 * Null for a line that may be the title.
 */
export function roleAlone(place: Place): LabelledRole | null {
  const { lines, bylines, at } = place
  const text = lines[at]?.text ?? ''
  if (bylines[at] || !opensDigest(lines[at + 1]) || !isSourceName(text)) return null
  if (goesOnAs(place, at) || !isBelowTitleLine(place)) return null
  const { names, repeated, areUsual } = knownNames(lines, bylines)
  if (isNewsName(text) || names.has(text)) return 'source'
  const title = lines[titleAbove(place)]?.text ?? ''
  const isName = isTitleCase(text) && text.split(' ').length <= MOST_OF_NAME
  if (areUsual && isName && !isTitleCase(title)) return 'source'
  return repeated.has(text) && opensLead(lines[at + 1]) ? 'aside' : null
}

/** Once for all lines: of ten thousand articles each would look through all of them. */
const NAMES = new WeakMap<readonly Line[], KnownNames>()

interface KnownNames {
  /** What names a source beside a date. */
  readonly names: ReadonlySet<string>
  /** What stands right above two digests. */
  readonly repeated: ReadonlySet<string>
  /** Whether a line right above a digest is a name of news: then the others are names, too. */
  readonly areUsual: boolean
}

function knownNames(lines: readonly Line[], bylines: readonly (Byline | null)[]): KnownNames {
  const known = NAMES.get(lines)
  if (known) return known
  const names = new Set(bylines.flatMap((byline) => byline?.source ?? []))
  const above = lines.flatMap(({ text }, at) =>
    !bylines[at] && opensDigest(lines[at + 1]) ? [text] : [],
  )
  const once = new Set<string>()
  const repeated = new Set(above.filter((text) => once.size === once.add(text).size))
  const found = { names, repeated, areUsual: above.some(isNewsName) }
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
