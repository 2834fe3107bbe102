/**
 * Labels that stand alone, with what each says on the line below it, as where a page sets its fields apart:
 *
 * ```text
 * By                来源：        Updated on
 * Ann Lee           证券时报       November 12, 2026 at 2:30 PM
 * and
 * Bo Marsh
 * ```
 *
 * So stands a name that ends in the dot of a page, above its date. A dot that opens the lower line may be the sign of an item.
 */

import type { Lines } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { readByline } from '../byline/byline.ts'
import { readLabelled } from '../byline/labelled.ts'
import { isBelowTitle, ROLE } from '../page/belowTitle.ts'
import type { Line } from '../page/chrome.ts'
import { lineSign, SOURCE_DOT } from '../signs.ts'
import { isSourceName } from './sourceLines.ts'

const ALONE = new RegExp(
  `^(?:by|(?:(?:first|last) )?(?:published|updated|posted|modified)(?: on| at)?:?|(?:最后)?(?:发[布表]|更新|修改)(?:于|(?:时间|日期)[:：])|(?:(?:文章|信息|稿件|新闻)?来源|source|author|date|时间|日期|${ROLE})\\s?[:：])$`,
  'i',
)
const LONGEST = 20
/** Between names, and in front of one. */
const AND = /^(?:and|&|,)(?:$|\s)/
const LONGEST_AND = 3

const ENDS_WITH_DOT = new RegExp(`${SOURCE_DOT}$`)
const LONGEST_NAME = 60

/** Lines of a text, each such label and what it says as one; and names of authors, which may go on with `and Bo Marsh`. */
export function joinedLabels({ text }: Lines, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    let whole = lines[at]
    if (!whole) break
    const isLabel = whole.text.length <= LONGEST && ALONE.test(simplified(whole.text))
    for (let next: number = isLabel ? at + 1 : nextName(lines, at); ; next = nextName(lines, at)) {
      const said = lines[next]
      const one: Line | null = whole && said ? wholeOf(text, whole, said) : null
      if (!one || !said || !isSaid(one, said, lines[next + 1])) break
      whole = one
      at = next
    }
    const dated = datedBelow(text, lines, at)
    joined.push(dated ?? whole)
    if (dated) at++
  }
  return joined
}

/** Where the next name of those may stand that a line is one of. */
function nextName(lines: readonly Line[], at: number): number {
  const below = lines[at + 1]?.text ?? ''
  return AND.test(below) ? at + (below.length <= LONGEST_AND ? 2 : 1) : -1
}

/** With a space for each end of a line, so that no offset changes. */
function wholeOf(text: string, { start }: Line, { end }: Line): Line {
  return { start, end, text: text.slice(start, end).replace(/\s/g, ' ') }
}

/** Whether the lower line is what the label says: a day and no more, or a name, and not the title above source and date. */
function isSaid({ text }: Line, said: Line, below: Line | undefined): boolean {
  const byline = readByline(text)
  if (byline) return byline.source === null && byline.raw.length >= said.text.length
  if (isBelowTitle(text)) return true
  const isTitle = Boolean(below && readByline(below.text)?.source)
  return !isTitle && isSourceName(said.text) && readLabelled(text, null) !== null
}

/** A name that ends in a dot and the date below it, as one; null for any other. */
function datedBelow(text: string, lines: readonly Line[], at: number): Line | null {
  const [name, date] = [lines[at], lines[at + 1]]
  if (!name || !date || name.text.length > LONGEST_NAME || !ENDS_WITH_DOT.test(name.text))
    return null
  if (lineSign(name.text, 0) || readByline(date.text)?.raw.length !== date.text.length) return null
  const line = wholeOf(text, name, date)
  return readByline(line.text)?.source ? line : null
}
