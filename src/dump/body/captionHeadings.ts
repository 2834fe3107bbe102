/**
 * Captions that are the headings of a body: with no other, each stands above items of its own.
 *
 * ```text
 * Core Viewpoint - Prices rose [1].
 * Table 1: Prices
 * - Tin rose [1]
 * Table 2: Stocks
 * - Stocks of tin fell [2]
 * ```
 */

import { filledLines, linesOf, type Range } from '../../text/lines.ts'
import { readLabelled } from '../byline/labelled.ts'
import { isCaption, isOfPage } from '../page/besideText.ts'
import { lineSign } from '../signs.ts'
import { groupHeadIn } from './groupLabel.ts'

const MAY_BE_CAPTION = /(?:^|[\r\n])[^\S\r\n]*(?:fig|chart|exhibit|table|[图圖表])/i
/** One is of a picture that was not copied. */
const FEWEST = 2

export function captionHeadings(text: string): readonly Range[] {
  if (!MAY_BE_CAPTION.test(text)) return []
  const headings: Range[] = []
  let wasHeading = false
  for (const line of filledLines(linesOf(text))) {
    const words = text.slice(line.start, line.end)
    if (!wasHeading && (isOfPage(words) || readLabelled(words, null))) continue
    const isHeading = isCaption(words)
    // Items below them, and none above.
    const isAstray = (lineSign(words, 0) !== null) !== headings.length > 0
    if (groupHeadIn(words) || (isHeading ? wasHeading : isAstray)) return []
    if (isHeading) headings.push(line)
    wasHeading = isHeading
  }
  return headings.length < FEWEST ? [] : headings
}
