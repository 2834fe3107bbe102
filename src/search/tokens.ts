import { canonical, wholeAlone } from './digits.ts'
import { fold, type HanFold } from './fold.ts'

/**
 * Cut text into what is searched. The index and the browser both call this, so they agree.
 *
 * A run of Han stays whole here and becomes overlapping pairs in the index: a dictionary segmenter
 * cuts the same characters one way in a sentence and another way in a query, and finds nothing.
 */
export interface Unit {
  readonly kind: 'han' | 'word' | 'number'
  /** Folded: no case, accents, full-width forms, thousands separators or traditional characters. */
  readonly text: string
  /** Code units of the folded text; see `Scan.raw`. */
  readonly start: number
  readonly end: number
}

/** A date or a figure with a scale: several units that have one value in all their spellings. */
export interface Value {
  /** Index terms, the most exact first: `85亿美元` gives `8500000000usd` and `8500000000`. */
  readonly terms: readonly string[]
  readonly kind: 'figure' | 'date'
  /** Terms that a query asks for, of the first; by the others texts are found. */
  readonly asked: number
  readonly start: number
  readonly end: number
}

export interface Scan {
  readonly folded: string
  readonly units: readonly Unit[]
  readonly values: readonly Value[]
  /** Where a code unit of the folded text stood in the text itself. */
  raw(at: number): number
}

/**
 * Han; a number; a word. U.S. is US, J·D· of a Chinese text is J.D.; RMB17 is RMB and 17; the mark of possession is no word of
 * its own. One literal, as the bundler leaves it out of a script that cuts no text of its own.
 */
const UNIT =
  /([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+)|(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|((?:rmb|cny|usd|hkd|eur|gbp|jpy|krw|inr|aud|cad|sgd|chf|brl)(?=\d)|(?:[a-z][.·])+[a-z](?![a-z\d])[.·]?|[a-z][a-z\d]*(?![a-z\d\xaa-\u1fff])|(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])\p{L}(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}])*)(?:['’]s(?![a-z\d]))?/gu

/** The date or figure that begins with the unit from `start` to `end` of a folded text, or null. */
export type ValueAt = (folded: string, start: number, end: number) => Value | null

export interface Reading {
  /** Maps each Han character, as traditional to simplified; by default none is changed. */
  readonly han?: HanFold | undefined
  /** `valueAt` of `query/values.ts`; by default values are not told from numbers. */
  readonly valueAt?: ValueAt | undefined
}

export function scan(text: string, { han, valueAt }: Reading = {}): Scan {
  const { folded, raw } = fold(text, han)
  const units: Unit[] = []
  const values: Value[] = []
  UNIT.lastIndex = 0
  for (let match = UNIT.exec(folded); match; match = UNIT.exec(folded)) {
    const start = match.index
    const [, run, digits, word] = match
    const end = UNIT.lastIndex
    if (run) units.push({ kind: 'han', text: run, start, end })
    else if (digits) {
      units.push({ kind: 'number', text: digits.replaceAll(',', ''), start, end })
    } else {
      // Short forms alone have them.
      units.push({ kind: 'word', text: word?.replace(/[.·]/g, '') ?? '', start, end })
    }
    // What a value covers is not read again: the 9 of `11月9日` begins no figure.
    if (!valueAt || (values.at(-1)?.end ?? 0) > start) continue
    const value = valueAt(folded, start, end)
    if (value) values.push(value)
  }
  return { folded, units, values, raw }
}

/** Takes the terms of a text one by one, as often as they occur. */
export interface TermSink {
  term(text: string): void
  /** A number by its whole part: what is looked for is seldom it, and comes first where it stands. */
  whole(text: string): void
  /** Two Han characters side by side: the term is both. Apart, as they are most of all terms. */
  pair(first: number, second: number): void
}

/** Quotation marks that are ignored between Han characters: 雪鹰号 finds “雪鹰”号. */
export const IGNORED_QUOTES = /^["‘-”〈-』]*$/

/** Give the terms of the index for a text. */
export function eachTerm({ folded, units, values }: Scan, sink: TermSink): void {
  for (const [at, unit] of units.entries()) {
    if (unit.kind === 'han') {
      hanTerms(unit.text, sink)
      const next = units[at + 1]
      if (next?.kind === 'han' && IGNORED_QUOTES.test(folded.slice(unit.end, next.start)))
        sink.term(
          (Array.from(unit.text).at(-1) ?? '') +
            String.fromCodePoint(next.text.codePointAt(0) ?? 0),
        )
    } else {
      sink.term(unit.text)
      if (unit.kind === 'number') {
        const [plain, part] = [canonical(unit.text), wholeAlone(unit.text)]
        if (plain !== unit.text) sink.term(plain)
        if (part !== unit.text && part !== plain) sink.whole(part)
      }
    }
  }
  for (const { terms, kind, asked } of values) {
    for (const [at, term] of terms.entries()) {
      // What no query asks of a figure is its number alone, which stands among the units, and its whole part.
      if (kind === 'figure' && at >= asked) sink.whole(term)
      else sink.term(term)
    }
  }
}

/**
 * Overlapping pairs and the last character alone, so that any pair is a term and any one character
 * begins one.
 */
function hanTerms(run: string, sink: TermSink): void {
  if (BEYOND.test(run)) {
    const characters = Array.from(run)
    for (const [at, one] of characters.entries()) sink.term(one + (characters[at + 1] ?? ''))
    return
  }
  const last = run.length - 1
  for (let at = 0; at < last; at++) sink.pair(run.charCodeAt(at), run.charCodeAt(at + 1))
  sink.term(run.charAt(last))
}

/** Characters of two code units. */
const BEYOND = /[\ud800-\udfff]/
