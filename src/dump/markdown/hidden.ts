/** Parts of a text that the parser does not see, and what is said in their place. */

import { firstWhere } from '../../text/firstWhere.ts'
import type { Range } from '../../text/lines.ts'
import { replaced } from '../../text/replaced.ts'

export interface Hidden extends Range {
  /** What is said in its place, with literals: nothing, a space, or what is written there; null for a gap. */
  readonly words: string | null
  /** Whether it is none of what the text says, and kept beside it; a footnote is none, and is not left over. */
  readonly isAside: boolean
}

export function saidAt({ start, end }: Range, words: string): Hidden {
  return { start, end, words, isAside: false }
}

/** Halves of a character: no text has one without its other half, and the parser takes them for letters. */
const FIRST = '\ud80a'
const NEXT = '\ud809'
const COVER = /\ud80a\ud809*/g
/** Where something was left out of a text. */
export const GAP = FIRST
/** Brackets around nothing else: `（![so](a.png)）`. */
const ENCLOSED = /[（(][ \t]{0,4}(?:\ud80a[ \t]{0,4})+[)）]/g
/** The same between words that have no space. */
const BETWEEN = new RegExp(`(?<=[A-Za-z\\d])${ENCLOSED.source}(?=[A-Za-z\\d])`, 'g')
const GAPS = /[ \t]{0,4}(?:[ \t]{0,4}\ud80a)+/g
/** Neither a stop nor a space. */
const WORD = /[^\s.,;:!?)\]}，。；：！？、）】」』》”’…]/

/** A text with signs of the same number in place of what is hidden. */
export function covered(source: string, hidden: readonly Hidden[]): string {
  return replaced(source, hidden, ({ length }) => FIRST + NEXT.repeat(length - 1))
}

/** What is hidden in a part of a text. */
export function hiddenIn(hidden: readonly Hidden[], { start, end }: Range): readonly Hidden[] {
  const first = firstWhere(hidden.length, (one) => (hidden[one]?.start ?? end) >= start)
  let after = first
  while (after < hidden.length && (hidden[after]?.start ?? end) < end) after++
  return hidden.slice(first, after)
}

/**
 * What a text says where something of it was hidden.
 *
 * @param hidden In it, in order.
 * @param said Words of one; null for a gap.
 */
export function uncovered(
  text: string,
  hidden: readonly Hidden[],
  said: (one: Hidden) => string | null,
): string {
  let next = 0
  return text.replace(COVER, () => {
    const one = hidden[next++]
    return (one && said(one)) ?? GAP
  })
}

/**
 * A text without its gaps, and without the space before one where a stop or a space follows; two numbers are kept
 * apart.
 */
export function withoutGaps(text: string): string {
  return text
    .replace(BETWEEN, ` ${GAP}`)
    .replace(ENCLOSED, GAP)
    .replace(GAPS, (gaps, at: number, said: string) => {
      const next = said.charAt(at + gaps.length)
      const isApart = /^\s/.test(gaps)
        ? WORD.test(next)
        : /\d/.test(said.charAt(at - 1)) && /\d/.test(next)
      return isApart ? ' ' : ''
    })
}
