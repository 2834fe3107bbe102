/**
 * Citations that stood high where they were copied and are digits behind a stop now, as a word processor's Markdown has
 * them: `fell by a fifth.1 Amur sells to China.2,3` They cite only above a list of references that has each of them.
 *
 * ```text
 * - Prices fell by a fifth.1
 * - Rents rose 3%.2
 * Works cited
 * 1. Helium outlook, accessed 3 November 2026
 * 2. Gas review
 * ```
 */

import type { Lines, Range } from '../../text/lines.ts'
import { firstCitation } from '../citations.ts'
import { listsOf } from './referenceLists.ts'

const MAY_BE_MARK = /[.。!！?？]1(?!\d)/
/** Behind a sentence that ends in a word, a share or a year; `No.5` and `Fig.2` are names. */
const MARK =
  /(?<=(?:[\p{L}%％)）”’"']|(?<!\d)(?:19|20)\d\d)[.。!！?？])(?<!(?<!\p{L})(?:nos?|nr|figs?|tab|art|pp?|vol|vs?|ver|ca|ch|secs?|eq|st)\.)\d{1,3}(?:,\d{1,3}){0,9}(?=\s|\*\*|$)/giu
/** The digits of a text that cite, in order. */
export function gluedMarks(lines: Lines): readonly Range[] {
  const { text } = lines
  if (!MAY_BE_MARK.test(text)) return []
  const found: Range[] = []
  let from = 0
  for (const { start, end, isNamed, count } of listsOf(lines)) {
    const part = { start: from, end: start }
    from = end
    const marks = [...text.slice(part.start, part.end).matchAll(MARK)].filter(
      ({ 0: mark, index }) => !goesOn(text, part.start + index, part.start + index + mark.length),
    )
    const numbers = new Set(marks.flatMap(([mark]) => mark.split(',').map(Number)))
    const areListed = [...numbers].every((number) => number > 0 && number <= count)
    if (!isNamed || !areListed || !numbers.has(1) || numbers.size < count / 2) continue
    // What cites as `[1]` has other numbers behind its stops.
    if (firstCitation(text, part.start, part.end) !== null) continue
    for (const { 0: mark, index } of marks)
      found.push({ start: part.start + index, end: part.start + index + mark.length })
  }
  return found
}

/** `Annex.2 of the rule`, `从2024.1 增至` */
function goesOn(text: string, start: number, end: number): boolean {
  const next = /^[^\S\n]+(?=(\p{Script=Han})|[a-z])/u.exec(text.slice(end, end + 4))
  return next !== null && (next[1] === undefined || /\d\.$/.test(text.slice(start - 2, start)))
}
