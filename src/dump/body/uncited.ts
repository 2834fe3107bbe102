/** Items that end without citation or stop: what else tells that the next mark begins another. */

import { countHan } from '../../text/han.ts'
import { trimRange } from '../../text/lines.ts'
import { firstCitation } from '../citations.ts'
import { endsSentence, placeholderLength } from '../ends.ts'
import type { Cursor } from './cursor.ts'
import { LONGEST_HEADING } from './heading.ts'
import type { Mark } from './mark.ts'

const BOLD_LABEL = /^\*\*[^*]{1,120}(?:\*\*\s?[:：]|[:：]\*\*)/
/** Where to stop looking for a citation: the search starts anew at each mark. */
const LONGEST_LABELLED = 4000
const WORD = /[\p{L}\p{N}]+/gu

/** Whether an item ends though neither citation nor stop says so. */
export function endsUncited({ text, from, isCited }: Cursor, mark: Mark): boolean {
  const collected = trimRange(text, from, mark.start)
  const begin = text.slice(collected.start, Math.min(collected.end, collected.start + 240))
  const placeholder = placeholderLength(begin)
  if (placeholder > 0 && collected.end - collected.start <= 2 * LONGEST_HEADING) return true
  const next = trimRange(text, mark.end, Math.min(mark.end + 8, text.length)).start
  const isLabelled = text.startsWith('**', next) && BOLD_LABEL.test(begin)
  const isShort = collected.end - collected.start < LONGEST_LABELLED
  if (isLabelled && isShort && !firstCitation(text, collected.start, collected.end)) return true
  if (isCited) return false
  const opensItem = /^[*“"‘'(（【《]*[\p{Lu}\p{Script=Han}]/u.test(text.slice(next, next + 6))
  const isLeaning =
    text.charAt(collected.end - 1) === '.' && !endsSentence(text, collected.start, collected.end)
  return opensItem && !isLeaning && hasWords(begin)
}

/** Whether a text has three words; four Han characters say as much. */
function hasWords(text: string): boolean {
  let count = 0
  for (const [word] of text.matchAll(WORD)) {
    const han = countHan(word)
    count += han > 0 ? han * 0.75 : 1
    if (count >= 3) return true
  }
  return false
}
