/**
 * Citations that are links, as assistants write them: a mark in the text, whose address is a footnote.
 *
 * ```text
 * > Tin rose 3%. [[1]](https://…)  Stocks fell ([Reuters](https://…)).  Peru votes ([LME][2]).
 * >
 * > [2]: https://… "Stocks"
 * ```
 */

import type { Range } from '../../text/lines.ts'
import { takeAt } from '../../text/takeAt.ts'
import type { Ended, FootnoteReader } from './footnotes.ts'
import { literal } from './literal.ts'

const ADDRESS = String.raw`https?:\/\/[^\s()<>]{1,1500}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,500}){0,4}`
const TITLE = String.raw`(?:[ \t]{1,4}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?`
/** `[[1]](https://…)`, `[\[1\]](https://… "Tin")`, `[Reuters](https://…)`, `[](https://…)` */
const LINK = new RegExp(
  String.raw`\[((?:\[[^[\]\n]{1,20}\]|\\\[[^[\]\\\n]{1,20}\\\]|[^[\]\n]){0,200})\]\((${ADDRESS})${TITLE}\)`,
  'y',
)
/** `[3,6](@ref)`, `[3](#cite-3)`: it leads to no page; `Chapters [3](#three)` is a link. */
const NOWHERE =
  /\[(\d{1,3}(?:[,，、–-] ?\d{1,3}){0,20})\]\((?:@ref|#(?:ref|cite|citation|fn|footnote|note|source|参考)[^\s()]{0,100}|#)\)/iy
/** `[Reuters][1]` */
const REFERENCE = /\[((?!\^?\d|citation)[^[\]\n†]{1,200})\]\[(\d{1,3})\]/y
/** `[1]: https://…` */
const DEFINITION = /(?<=(?:^|\n)[ \t]{0,3})\[(\d{1,3})\]:[ \t]*([^\s][^\n]*)/y
const DEFINITIONS = new RegExp(DEFINITION, 'g')
/** `[^1]: …` is what 1 leads to, where a text has both. */
const NOTES = /(?<=(?:^|\n)[ \t]{0,3})\[\^(\d{1,3})\^?\]:/g
const NUMBER = /^\\?\[?(?:\^|citation:)?(\d{1,3})\^?\\?\]?$/i
/** Other links, up to the bracket that encloses all of them. */
const TO_BRACKET = new RegExp(
  String.raw`(?:\s?[,，;；、]?\s?\[[^[\]\n]{0,200}\]\(${ADDRESS}${TITLE}\)){0,9}\s?[)）]`,
  'y',
)
const BEHIND_BRACKET = /\S\s?[(（]\s?$/
const BEHIND_STOP = /[.。!！?？…]["”’」』）)*_]{0,4}[ \t]{0,4}$/
/** Another link may follow. */
const TO_END = /[ \t]*(?:\n|$|\[)/y
/** Of a heading or a table. */
const OTHER_LINE = /^[ \t]{0,3}[#|]/
/** `- `, `1. `: what stands in front of an item says nothing. */
const SIGN = /^[\s>]*(?:[-*+•]|\d{1,9}[.)、])?\s*/
/** So far is looked back. */
const NEAR = 300

interface Cited extends Ended {
  /** Said in its place; undefined for what the footnotes say. */
  readonly words?: string
}

/** Finds such links of a text in its order. */
export class LinkedReader {
  readonly #source: string
  readonly #footnotes: FootnoteReader
  readonly #defined: ReadonlySet<string>
  readonly #noted: ReadonlySet<string>
  /** What each number leads to, and the first number that leads there. */
  readonly #leads = new Map<string, string>()
  readonly #labels = new Map<string, string>()
  /** Where the last one ends, and whether those are in brackets. */
  #last = { end: -1, isEnclosed: false }

  constructor(source: string, footnotes: FootnoteReader) {
    this.#source = source
    this.#footnotes = footnotes
    const numbersOf = (pattern: RegExp): ReadonlySet<string> =>
      new Set([...source.matchAll(pattern)].map(([, number = '']) => number))
    this.#defined = numbersOf(DEFINITIONS)
    this.#noted = numbersOf(NOTES)
  }

  /** `[1]: https://…` at an offset. */
  definitionAt(start: number): Ended | null {
    const [all, number = '', text = ''] = this.#match(DEFINITION, start) ?? []
    if (all === undefined || this.#noted.has(number)) return null
    const end = start + all.trimEnd().length
    const from = start + all.length - text.length
    const isEnclosed = /^<[^<>]+>\s*$/.test(text)
    const words = isEnclosed ? { start: from + 1, end: end - 1 } : { start: from, end }
    this.#footnotes.define(number, { start, end, text: words, isWritten: true })
    return { end }
  }

  /** A citation at an offset. */
  at(start: number): Cited | null {
    if (/[!\\]/.test(this.#source.charAt(start - 1))) return null
    const nowhere = this.#match(NOWHERE, start)
    if (nowhere) return { end: start + nowhere[0].length, words: `[${nowhere[1]}]` }
    const referred = this.#match(REFERENCE, start)
    if (referred && this.#defined.has(referred[2] ?? '')) {
      const [all, name = '', number] = referred
      return { end: start + all.length, words: `${literal(name)}[${number}]` }
    }
    const link = this.#match(LINK, start)
    return link && this.#linkAt(start, link)
  }

  #linkAt(start: number, [all, words = '', address = '']: RegExpExecArray): Cited | null {
    const end = start + all.length
    const at = all.indexOf(`](${address}`) + 2
    const before = this.#source.slice(Math.max(0, start - NEAR), start)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    if (OTHER_LINE.test(line)) return null
    const said = line.replace(SIGN, '')
    const number = NUMBER.exec(words)?.[1] ?? null
    const isNext = this.#last.end !== -1 && this.#isNext(start)
    const isEnclosed = this.#isEnclosed(said, { start, end }, isNext)
    const isBehind = isNext || BEHIND_STOP.test(said.slice(-16))
    const isAtEnd = isBehind && takeAt(TO_END, this.#source, end) !== null
    const isEmpty = words.trim() === '' && said !== ''
    if (number === null && !isEmpty && !isEnclosed && !isAtEnd) return null
    this.#last = { end, isEnclosed }
    const isWritten = number !== null || isEmpty
    const text = isWritten ? { start: start + at, end: end - 1 } : { start, end }
    const label = this.#labelOf(number, isWritten ? all.slice(at, -1) : all)
    this.#footnotes.cite(label, { start, end, text, isWritten })
    return { end }
  }

  /** The number that stands there; where it leads to another address already, the next that is free. */
  #labelOf(number: string | null, to: string): string {
    const known = number === null ? to : this.#leads.get(number)
    const isTaken = number === null || this.#noted.has(number) || (known ?? to) !== to
    if (isTaken) return this.#labels.get(to) ?? to
    this.#leads.set(number, to)
    if (!this.#labels.has(to)) this.#labels.set(to, number)
    return number
  }

  /** Whether nothing but what parts two links stands behind the last one. */
  #isNext(start: number): boolean {
    const { end } = this.#last
    return start - end < 4 && /^[ \t]?[,，;；、]?[ \t]?$/.test(this.#source.slice(end, start))
  }

  #isEnclosed(said: string, { end }: Range, isNext: boolean): boolean {
    if (isNext) return this.#last.isEnclosed
    return BEHIND_BRACKET.test(said.slice(-4)) && takeAt(TO_BRACKET, this.#source, end) !== null
  }

  #match(pattern: RegExp, start: number): RegExpExecArray | null {
    return takeAt(pattern, this.#source, start)
  }
}
