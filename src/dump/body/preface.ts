/** What stands before the first head or item: statements that cite for themselves, below what is of the page. */

import { linesWithin, type Range } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { firstCitation, plain } from '../citations.ts'
import { endingOf, endsCited } from '../ends.ts'
import { isFooter } from '../page/footer.ts'
import { isWrapped, NARROWEST_WRAP, ROOM } from './wrap.ts'

/**
 * Where the last lines begin that each end with a citation, of what is collected up to an offset; that offset
 * where the last one does not.
 *
 * ```text
 * 点击上方关注我们 ↵ 黄金需求为1313吨【1】 ↵ - 央行购金220吨【2】
 * ^from            ^start            ^end
 * ```
 *
 * @param wrap Columns at which the lines were wrapped; 0 where they were not.
 */
export function citedFrom(text: string, from: number, end: number, wrap: number): number {
  let start = end
  for (const { start: lineStart, end: lineEnd } of linesWithin(text, {
    start: from,
    end,
  }).toReversed()) {
    const isOfNext =
      start < end &&
      (isWrapped(text, lineEnd, start, wrap) ||
        (OPENS_SMALL.test(text.slice(start, start + 2)) &&
          endingOf(text, lineStart, lineEnd) === 'open'))
    if (!isOfNext && !isStatement(text, lineStart, lineEnd)) break
    if (HEADED.test(text.slice(lineStart, lineEnd))) break
    start = lineStart
  }
  return start
}

/**
 * The paragraphs that end as sentences do, of what stands between two offsets: on a line each, or on the lines at
 * which a program has wrapped them. `点击上方关注我们` and `By Jane Doe` are none.
 *
 * @param widest Columns of the widest line of the text: one on which the first word of the next had no room was wrapped.
 */
export function statementsIn(
  text: string,
  from: number,
  end: number,
  widest: number,
): readonly Range[] {
  const found: Range[] = []
  const wrap = widest < NARROWEST_WRAP ? 0 : widest - ROOM
  let open: Range | null = null
  for (const { start, end: lineEnd } of linesWithin(text, { start: from, end })) {
    const goesOn: boolean = open !== null && wrap > 0 && isWrapped(text, open.end, start, wrap)
    open = { start: goesOn && open ? open.start : start, end: lineEnd }
    if (endingOf(text, start, lineEnd) === 'open') continue
    const words = plain(text.slice(open.start, lineEnd))
    if (!isFooter(words) && !LISTS.test(words) && !speaksOfItself(words)) found.push(open)
    open = null
  }
  return found
}

/** `Its parts are these:`, `参考资料：[1][2]` */
const LISTS = /[:：]\s?(?:\[[\d,、\s–-]+\]\s?)*$/

/** What a page or a mail says of itself: `本文来自公众号。`, `Subscribe to our newsletter.` */
const OF_PAGE =
  /^(?:(?:本|原|此)文|文章|图片)(?:来[自源]|转[自载]|首发|由|仅)|^(?:点击|长按|扫码|关注|星标|订阅)|^(?:this (?:article|story|post|newsletter|e?mail) |(?:click|subscribe|sign up|follow us|view (?:this|in)|forwarded)(?![a-z]))/i

/** How letters greet: `Good morning. Here’s what we’re reading.` `Hello Kitty’s maker sold more.` is none, and a figure is news. */
const GREETS =
  /^(?:(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|welcome(?: back)?|dear (?=readers?|all|friends?|clients?|investors?|colleagues?))(?:,? ?(?:all|every(?:one|body)|readers?|friends?|clients?|investors?|colleagues?|there|again)){0,2}\s?[,.!—–]|[^，。！《\d]{0,8}(?:早上好|下午好|晚上好|早安|晚安|[你您]好|大家好)[，,！!。])(?!.*\d)/i

function speaksOfItself(words: string): boolean {
  const plain = simplified(words)
  return OF_PAGE.test(plain) || GREETS.test(plain)
}

/** `Search documents Tin rose Reuters | 2025-11-09 10:00 Tin rose 2% [1].`: an article whose lines were lost is no statement. */
const HEADED =
  /(?<!\d)(?:19|20)\d\d(?:[-/.年]\d{1,2}[-/.月]\d{1,2}日?)?[,|·]? {1,2}\d{1,2}[:：]\d\d(?!\d)|search documents|搜索文档/i

/** What begins in lower case goes on from the line above. */
const OPENS_SMALL = /^\p{Ll}/u

/** Whether a line says something and cites for it: `Sources: [1][2]` does not. */
function isStatement(text: string, start: number, end: number): boolean {
  if (!endsCited(text, start, end)) return false
  const cited = firstCitation(text, start, end)?.start ?? end
  return !/[:：]\s*$/.test(text.slice(start, cited))
}
