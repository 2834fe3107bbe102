/**
 * What pages and language models write with other signs, in those that the readers of dumps know: each at
 * the same offset, so that every place in the one text is that in the other.
 *
 * ```text
 * 出口下降［２］【3】[^4]。  出口下降[2][3][ 4]。
 * ### 核心观点                 核心观点
 * ————————
 * ```
 */

import { halfWidth } from '../text/halfWidth.ts'
import type { Lines, Range } from '../text/lines.ts'
import { citationAt } from './citations.ts'
import { isHeading, LONGEST_HEADING } from './heading.ts'
import { isLeadLabel, leadLabelAt } from './lead.ts'

export interface Likened {
  readonly lines: Lines
  /** The signs that are no text: lines that part, and marks of headings. */
  readonly marks: readonly Range[]
}

const MAY_DIFFER =
  /[［【]|\[\^|\[[^\]]?[０-９]|(?:^|[\r\n])[^\S\r\n]*(?:#|([-*–—_=─━])[^\S\r\n]?\1)/
/** A number in full-width brackets or of full-width digits. */
const CITATION =
  /[[［]\s{0,4}[\d０-９][\s\d０-９,，、–~～-]{0,40}[\]］]|【[\d０-９]{1,3}】|\[\^\d{1,3}\]/g
/** Nothing but one sign, three times or more. */
const RULE = /(?<=^|[\r\n])[^\S\r\n]*([-*–—_=─━])(?:[^\S\r\n]?\1){2,}[^\S\r\n]*(?=$|[\r\n])/g
const HEADING_MARK = /(?<=^|[\r\n])([^\S\r\n]*#{1,6}[^\S\r\n]+)(\S[^\r\n]*)/g

/** A text as its readers know it. */
export function likened(lines: Lines): Likened {
  if (!MAY_DIFFER.test(lines.text)) return { lines, marks: [] }
  const marks: Range[] = []
  const blank = (whole: string, at: number): string => {
    marks.push({ start: at, end: at + whole.length })
    return ' '.repeat(whole.length)
  }
  const text = lines.text
    .replace(CITATION, (mark, at: number) => citation(mark, lines.text, at))
    .replace(RULE, (rule, _, at: number) => blank(rule, at))
    .replace(HEADING_MARK, (line, mark: string, words: string, at: number) =>
      isHead(words) ? blank(mark, at) + words : line,
    )
  return { lines: { ...lines, text }, marks }
}

/** `【1】` opens lines as a number, too. */
function citation(mark: string, text: string, at: number): string {
  if (mark.startsWith('【') && /(?:^|[\r\n])\s*$/.test(text.slice(Math.max(0, at - 8), at)))
    return mark
  const likened = mark
    .replace(/[［【]/, '[')
    .replace(/[］】]/, ']')
    .replace('^', ' ')
    .replaceAll('～', '~')
    .replace(/[０-９]/g, halfWidth)
  return citationAt(likened, 0)?.end === mark.length ? likened : mark
}

function isHead(words: string): boolean {
  if (words.length > LONGEST_HEADING) return leadLabelAt(words, 0) !== null
  return isHeading(words) || isLeadLabel(words) || leadLabelAt(words, 0) !== null
}
