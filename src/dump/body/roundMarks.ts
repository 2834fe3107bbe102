/**
 * Citations in round brackets: `fell 3% (1).`, `销量上升（2，3）。` The same brackets number items and parts of a
 * sentence, so they cite only above a list that has a number for each: that below them says what they are.
 *
 * ```text
 * - Crude steel output fell (1)(2).
 * - Eurofer expects a rise (3).
 * Works cited
 * 1. WV Stahl                          (1) WV Stahl, without a head, where each is cited
 * 2. Thyssenkrupp
 * 3. Eurofer
 * ```
 */

import type { Lines, Range } from '../../text/lines.ts'
import { firstCitation } from '../citations.ts'
import { listsOf } from './referenceLists.ts'

/** Behind a word or a sign of one; of `Section 5(1)` it is a part. */
const MARK =
  /(?<=[\p{L}%％)）”"’'.。!?]|[\p{L}\d%％)）”"’'.。!?][^\S\r\n])[(（](\d{1,3}(?:[^\S\r\n]?[,，、;；–-][^\S\r\n]?\d{1,3}){0,20})[)）](?=[^\S\r\n]*(?:[.。,，;；!！?？\r\n(（]|$))/gu
/** `growth (1), work (2).`: in front of a comma it may count the parts of a sentence. */
const ENDS = /^[^\S\r\n]*(?:[.。!！?？\r\n(（]|$)/
const MAY_BE_MARK = /[(（]1\D/

/** The brackets of a text with a number in them that cites, in order. */
export function roundMarks(lines: Lines): readonly Range[] {
  const { text } = lines
  if (!MAY_BE_MARK.test(text)) return []
  const found: (readonly Range[])[] = []
  let from = 0
  for (const list of listsOf(lines)) {
    const part = { start: from, end: list.start }
    from = list.end
    const marks = marksIn(text, part)
    const atEnds = marks.filter(({ end }) => ENDS.test(text.slice(end, end + 4)))
    const numbers = marks.flatMap((mark) => mark.numbers)
    const cited = new Set(numbers).size
    const isCited = list.isNamed
      ? cited >= list.count / 2
      : cited === list.count && atEnds.length > marks.length / 2 && standsBelow(text, marks, list)
    if (!isCited || numbers.some((number) => number === 0 || number > list.count)) continue
    // What cites as `[1]` has other numbers in round brackets.
    if (firstCitation(text, part.start, part.end) !== null) continue
    found.push(marks, list.brackets)
  }
  return found.flat()
}

/** Whether the line above a list cites: a heading there says what its lines are, as `Terms` and 附件 do. */
function standsBelow(text: string, marks: readonly Range[], list: Range): boolean {
  return /^[\p{P}\s]*$/u.test(text.slice(marks.at(-1)?.end, list.start))
}

function marksIn(
  text: string,
  { start, end }: Range,
): readonly (Range & { readonly numbers: readonly number[] })[] {
  return [...text.slice(start, end).matchAll(MARK)].map(({ 0: mark, 1: said = '', index }) => ({
    start: start + index,
    end: start + index + mark.length,
    numbers: (said.match(/\d+/g) ?? []).map(Number),
  }))
}
