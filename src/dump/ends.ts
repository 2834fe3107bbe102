/** How a statement ends: with citations, with a stop, or because it only says that nothing is there. */

import { trimmedEnd, trimRange } from '../text/lines.ts'
import { simplified } from '../text/simplified.ts'
import { citationEndsAt, lastCitation } from './citations.ts'

/** Abbreviations that stand before a name or number, so that a dash after them parts no items. */
const LEANING = /(?:^|[\s(“"‘'/-])(?:(?:[A-Z]\.)+|(?:No|Nos|vs|Dr|Mr|Mrs|Ms|St|Fig|Vol|approx)\.)$/

const CLOSERS = '"”’\')）]】」』》»*'
const ENDS = '.。!！?？…'

/** Start of quotes, brackets and bold marks that end at an offset. */
function beforeClosers(text: string, from: number, end: number): number {
  let at = end
  while (at > from && CLOSERS.includes(text.charAt(at - 1))) {
    if (text.charAt(at - 1) === ']') break
    at--
  }
  return at
}

/** End of quotes, brackets, bold marks and stops that begin at an offset. */
export function afterClosers(text: string, start: number, to: number): number {
  let at = start
  while (at < to) {
    const mark = text.charAt(at)
    if (!CLOSERS.includes(mark) && !ENDS.includes(mark)) break
    at++
  }
  return at
}

/** End of what belongs to a citation that ends at an offset: the address it leads to, and stops. */
export function afterCitation(text: string, end: number, to: number): number {
  const link = LINK.exec(text.slice(end, Math.min(to, end + LONGEST_LINK)))
  return afterClosers(text, end + (link?.[0].length ?? 0), to)
}

const LINK = /^\(https?:[^\s()]*\)/
const LONGEST_LINK = 2000

/** Whether a sentence ends with the mark before an offset. */
export function endsSentence(text: string, from: number, end: number): boolean {
  const mark = text.charAt(end - 1)
  if (end <= from || !ENDS.includes(mark)) return false
  return mark !== '.' || !LEANING.test(text.slice(Math.max(from, end - 12), end))
}

/** A Roman one behind the end of an item: `World War II.` is none. */
const NUMBER = /(?:^|\s)([\d０-９]{1,2}\.)$|[\].。!?]\s?([IVX]{1,4}\.)$/
const LONGEST_NUMBER = 7

/**
 * Where sentences end inside a part of a text, in order; the part should be short. The stop of a
 * number ends none: in `… found 2. Core Views` the number opens the next.
 */
export function sentenceEnds(text: string, from: number, to: number): readonly number[] {
  const ends: number[] = []
  for (let at = from; at < to; at++) {
    if (!ENDS.includes(text.charAt(at))) continue
    const end = afterClosers(text, at + 1, to)
    const isWide = '。！？…'.includes(text.charAt(at))
    if (end < to && (isWide || /\s/.test(text.charAt(end)))) {
      const [, digits, roman] = isWide
        ? []
        : (NUMBER.exec(text.slice(Math.max(from, at - LONGEST_NUMBER), at + 1)) ?? [])
      const number = digits ?? roman
      if (number) ends.push(at + 1 - number.length)
      else if (isWide || endsSentence(text, from, at + 1)) ends.push(end)
    }
    at = end - 1
  }
  return ends
}

/** The last character of a part of a text, white space aside. */
export function lastCharacter(text: string, from: number, end: number): string {
  return text.charAt(trimRange(text, from, end).end - 1)
}

/** What `[from, to)` ends with, white space, quotes and brackets aside. */
export function endingOf(text: string, from: number, to: number): 'citation' | 'stop' | 'open' {
  const at = beforeClosers(text, from, trimmedEnd(text, from, to))
  if (citationEndsAt(text, from, at)) return 'citation'
  if (';；'.includes(text.charAt(at - 1)) && citationEndsAt(text, from, at - 1)) return 'citation'
  return endsSentence(text, from, at) ? 'stop' : 'open'
}

/** Whether a part ends with citations of its own, before a stop or behind it. */
export function endsCited(text: string, from: number, to: number): boolean {
  const citation = lastCitation(text, from, to)
  if (!citation) return false
  const after = afterCitation(text, citation.end, to)
  const end = ';；'.includes(text.charAt(after)) && after < to ? after + 1 : after
  return trimRange(text, end, to).start >= to
}

const PLACEHOLDER =
  /^(?:no (?:relevant |specific |related |such )?(?:content|information|data|details?)(?: (?:is|was|were|has been|have been))?(?: (?:found|provided|available|given|mentioned))?|not (?:provided|mentioned|available|applicable|specified|given|disclosed)|none (?:provided|mentioned|found)|未提及|未提供|无相关内容|没有相关内容|暂?无(?=\s|$))/i
const LONGEST_PLACEHOLDER = 64

/** Length of the words that say that nothing is there, e.g. `Not provided`; 0 for other text. */
export function placeholderLength(text: string): number {
  return PLACEHOLDER.exec(simplified(text.slice(0, LONGEST_PLACEHOLDER)))?.[0].length ?? 0
}

/**
 * Where the words behind a placeholder begin that are none of its sentence: in Chinese behind a space, in English
 * with a capital or a number.
 *
 * ```text
 * Not provided Core Views
 *              ^
 * 未提及评级 核心观点
 *            ^
 * Not provided by the company   none
 * ```
 *
 * @returns `to` where there are none.
 */
export function behindPlaceholder(text: string, from: number, to: number): number {
  const { start } = trimRange(text, from, to)
  const said = placeholderLength(text.slice(start, Math.min(to, start + LONGEST_PLACEHOLDER)))
  if (said === 0) return to
  const [words = ''] =
    /^\p{Script=Han}*\s+(?=[\p{Lu}\p{Script=Han}\d（(*])/u.exec(text.slice(start + said, to)) ?? []
  return words === '' ? to : start + said + words.length
}
