/** Percent in words, read as its sign: what rules tell of `23%` they tell of `23 per cent`. */
import { firstAbove, startOf } from './clause.ts'
import type { Figure } from './figure.ts'

/** `23 per cent`, `23 percent`, `23pc`; not `5 percentage points`. */
const WORDS = /(?<=\d)(?:[ \u00a0]per[ \u00a0]?cent|pc)(?![\p{L}\d-])/gu

/** A text in which percentages have their sign. */
interface SignedText {
  readonly text: string
  /** Where each ends in the text as it is written, and in this one. */
  readonly written: readonly number[]
  readonly read: readonly number[]
}

/** Null where no percentage is in words. */
export function signed(text: string): SignedText | null {
  if (!text.includes('cent') && !text.includes('pc')) return null
  const written: number[] = []
  const read: number[] = []
  let more = 0
  const shorter = text.replace(WORDS, (word, at: number) => {
    written.push(at + word.length)
    more += word.length - 1
    read.push(at + word.length - more)
    return '%'
  })
  return more === 0 ? null : { text: shorter, written, read }
}

/** The text alone. */
export function withSigns(text: string): string {
  return signed(text)?.text ?? text
}

/** The same figure of one text in the other, to which the places of one list belong. */
export function moved<Kind extends Figure>(
  figure: Kind,
  text: string,
  from: readonly number[],
  to: readonly number[],
): Kind {
  const placeOf = (at: number): number => {
    const known = firstAbove(from, at)
    return at - startOf(from, known) + startOf(to, known)
  }
  const context = figure.start - figure.contextAt
  const start = placeOf(figure.start)
  const end = placeOf(figure.end)
  const contextStart = placeOf(context)
  return {
    ...figure,
    start,
    end,
    raw: text.slice(start, end),
    context: text.slice(contextStart, placeOf(context + figure.context.length)),
    contextAt: start - contextStart,
  }
}
