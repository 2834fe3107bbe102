/**
 * Headings in brackets, each alone on its line:
 *
 * ```text
 * 【零售】
 * 比亚迪零售31.5万辆[1]。
 * 【展望】
 * 年底存在抢装。
 * ```
 */

import { filledLines, type Lines } from '../../text/lines.ts'
import { leadLabelAt } from './lead.ts'

const BRACKETED = /^【[^【】\r\n]{1,20}】$/
const MAY_BE_BRACKETED = /】[^\S\r\n]*[\r\n]/
/** One may be the title of a flash. */
const FEWEST = 2

export function isBracketedLine(line: string): boolean {
  return BRACKETED.test(line)
}

/** Where such lines begin, each above one that is none. */
export function bracketedHeadings(lines: Lines): readonly number[] {
  const { text } = lines
  if (!MAY_BE_BRACKETED.test(text)) return []
  const filled = filledLines(lines)
  const isBracketed = filled.map(({ start, end }) => BRACKETED.test(text.slice(start, end)))
  const starts = filled.flatMap(({ start }, at) => {
    const isAbove = isBracketed[at] === true && isBracketed[at + 1] === false
    return isAbove && leadLabelAt(text, start) === null ? [start] : []
  })
  return starts.length < FEWEST ? [] : starts
}
