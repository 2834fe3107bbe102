/** The foot of an article: lines below its last item that end any page, and what goes on below them. */

import { filledLines, linesOf, type Range } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { isCited } from '../citations.ts'
import { endingOf } from '../ends.ts'
import { lineSign } from '../signs.ts'
import { isCredit } from './besideText.ts'
import { isFooter } from './footer.ts'

/**
 * Where the foot of a body begins: below its last item or cited line, the first line that ends any page.
 *
 * ```text
 * - 库存降至3120吨
 * （责任编辑：王明）       from here on
 * 推荐阅读
 * 锌价下跌
 * ```
 *
 * @returns The end of the body when there is none.
 */
export function footStart(text: string, body: Range): number {
  const part = text.slice(body.start, body.end)
  const lines = filledLines(linesOf(part))
  let start = part.length
  for (let at = lines.length - 1; at > 0; at--) {
    const [above, line] = [lines[at - 1], lines[at]]
    // `※` is of a note.
    if (!above || !line || (lineSign(part, line.start) && part[line.start] !== '※')) break
    const words = part.slice(line.start, line.end)
    if (isCited(words) || isHead(words)) break
    if (isFoot(words, endingOf(part, above.start, above.end) === 'open')) start = line.start
  }
  return body.start + start
}

/** @param isOpen The line above is no whole sentence: an address may go on with it. */
function isFoot(words: string, isOpen: boolean): boolean {
  if (isOpen && /^\p{Ll}|https?:|www\./u.test(words)) return false
  return isFootLine(words) || SOURCE.test(simplified(words))
}

/** `Quelle: tagesschau.de`; a sentence is of a text. */
const SOURCE =
  /^(?:(?:文章|信息|稿件|新闻)?来源|source|quelle)\s?[:：]\s?\S.{0,40}(?<![。！!?？])$/i

/** Whether a line ends any page, or says who wrote what stands above. */
export function isFootLine(words: string): boolean {
  return isFooter(words) || isCredit(words)
}

/** `Group 2: Outlook`, `## Outlook` */
function isHead(words: string): boolean {
  return /^(?:#{1,6}\s|\*\*|Group \d)/.test(words)
}
