/**
 * Footnotes of Markdown: a mark in a text, which is read as a citation, and what it leads to.
 *
 * ```text
 * > Indonesia exported 4,900 tonnes[^idn], a record^[Since 2019.].
 * >
 * > [^idn]: Statistics Indonesia, table 4.
 * >     Read on 10 November.
 * ```
 */

import type { Range } from '../../text/lines.ts'
import { takeAt } from '../../text/takeAt.ts'
import { type Hidden, saidAt } from './hidden.ts'
import { literal } from './literal.ts'

/** What a footnote says, where it stands. */
export interface Footnote extends Range {
  readonly number: number
  /** Of its text alone. */
  readonly text: Range
  /** It is no Markdown: an address. */
  readonly isWritten: boolean
}

/** What a name leads to. */
interface Definition extends Range, Pick<Footnote, 'text' | 'isWritten'> {}

/** `[^idn]: …`, `[^1^]: …`, with the lines that belong to it: indented, or of the same paragraph. */
const DEFINITION =
  /(?<=(?:^|\n) {0,3})\[\^([^\]\s[^]{1,60}(?: [^\]\s[^]{1,60}){0,5})\^?\]:[ \t]*[^\n]*(?:\n(?![ \t]*(?:\n|$)| {0,3}\[[^\]\n]{1,200}\]:| {0,3}(?:[-*+>]|#{1,6}) )[^\n]*|\n(?:[ \t]*\n)*(?= {2,}\S|\t[ \t]*\S)[^\n]*)*/y
/** With links in it, but no other note. */
const INLINE = /(?<!\\)\^\[((?:[^[\]\n^]|\^(?!\[)|\[\[?[^[\]\n^]{0,600}\]\]?){1,1000})\]/y
/** `^[3]`, `^[3]^`: a citation that stands high. */
const RAISED = /(?<!\\)\^(\[\d{1,3}(?:[,，、] ?\d{1,3}){0,20}\])(?:\^(?!\[))?/y
const CALL = /(?<!\\)\[\^([^\]\s[^]{1,60}(?: [^\]\s[^]{1,60}){0,5})\](?!:)/y
const CALLS = new RegExp(CALL, 'g')
const NUMBER = /^\d{1,3}$/
/** Citations of any form: what has no number gets one behind theirs. `[^1_2]` is a name, and `m<sup>2</sup>` no citation. */
const CITED =
  /[[【［]\^?\s?\d[\d\s,，、–~†-]{0,60}(?!\w)|(?<=\S)\^\d[\d ,，、–-]{0,60}\^|(?<=[^\p{L}\d\s]|(?=<sup>\d+,))<sup>\d[\d ,，、–-]{0,60}<\/sup>/giu

/** Of footnotes, by their names. */
export type Numbers = ReadonlyMap<string, number>

interface Footnotes {
  readonly hidden: readonly Hidden[]
  readonly notes: readonly Footnote[]
  readonly numbers: Numbers
}

/** Where something ends that a reader has taken. */
export type Ended = Pick<Range, 'end'>

interface Call extends Range {
  readonly label: string
}

/** Finds the footnotes of a text in its order. */
export class FootnoteReader {
  readonly #source: string
  readonly #beside: Numbers | null
  readonly #definitions = new Map<string, Definition & { readonly isInText: boolean }>()
  readonly #calls: Call[] = []
  /** Names that footnotes lead to. */
  readonly #calledBelow: string[] = []
  /** What neither leads to a footnote nor is one that is led to. */
  readonly #others: Hidden[] = []

  /** @param numbers Where the text is that of a footnote: of those that stand beside it; it has none of its own. */
  constructor(source: string, numbers: Numbers | null) {
    this.#source = source
    this.#beside = numbers
  }

  /** A definition at an offset, a mark that leads to one, or a note in its place: where it ends. */
  at(start: number): Ended | null {
    if (this.#beside) return this.#callAt(start)
    const definition = this.#match(DEFINITION, start)
    if (definition) {
      const [all, label = ''] = definition
      const end = start + all.trimEnd().length
      const from = start + all.indexOf(']:') + 2
      if (this.define(label, { start, end, text: { start: from, end }, isWritten: false })) {
        const text = all.slice(from - start)
        for (const [, called = ''] of text.matchAll(CALLS)) this.#calledBelow.push(called)
      }
      return { end }
    }
    const raised = this.#match(RAISED, start)
    if (raised) {
      const end = start + raised[0].length
      this.#others.push(saidAt({ start, end }, raised[1] ?? ''))
      return { end }
    }
    const inline = this.#match(INLINE, start)
    if (inline) {
      const end = start + inline[0].length
      const label = `^${start}`
      this.cite(label, { start, end, text: { start: start + 2, end: end - 1 }, isWritten: false })
      return { end }
    }
    return this.#callAt(start)
  }

  /** Whether the text may have footnotes of its own. */
  get isOfText(): boolean {
    return this.#beside === null
  }

  /** @returns Whether it is the first of its name, which is meant. */
  define(label: string, definition: Definition): boolean {
    const { start, end } = definition
    const isFirst = !this.#definitions.has(label)
    if (isFirst) this.#definitions.set(label, { ...definition, isInText: false })
    else this.#others.push({ start, end, words: null, isAside: true })
    return isFirst
  }

  /** A mark that says itself what it leads to. */
  cite(label: string, definition: Definition): void {
    const { start, end } = definition
    if (!this.#definitions.has(label))
      this.#definitions.set(label, { ...definition, isInText: true })
    this.#calls.push({ start, end, label })
  }

  /** What was found: what is hidden of the text, and the footnotes by their number. */
  finish(): Footnotes {
    const numbers = this.#beside ?? this.#numbers()
    const hidden = [...this.#others]
    const notes: Footnote[] = []
    for (const [label, { start, end, text, isInText, isWritten }] of this.#definitions) {
      const number = numbers.get(label)
      if (number !== undefined) notes.push({ number, start, end, text, isWritten })
      if (!isInText) hidden.push({ start, end, words: null, isAside: number === undefined })
    }
    for (const call of this.#calls) {
      const number = numbers.get(call.label)
      const written = this.#source.slice(call.start, call.end)
      hidden.push(saidAt(call, number === undefined ? literal(written) : `[${number}]`))
    }
    notes.sort((a, b) => a.number - b.number)
    return { hidden, notes, numbers }
  }

  /** In the order in which a text leads to them; what is a number keeps it. */
  #numbers(): Numbers {
    const numbers = new Map<string, number>()
    for (const label of this.#definitions.keys())
      if (NUMBER.test(label)) numbers.set(label, Number(label))
    const labels = [...this.#calls.map(({ label }) => label), ...this.#calledBelow]
    if (labels.length === 0) return numbers
    let last = 0
    for (const [mark] of this.#source.matchAll(CITED))
      for (const [digits] of mark.matchAll(/\d+/g))
        if (NUMBER.test(digits)) last = Math.max(last, Number(digits))
    for (const label of labels) {
      if (numbers.has(label) || !this.#definitions.has(label)) continue
      if (last === 999) break
      numbers.set(label, ++last)
    }
    return numbers
  }

  #callAt(start: number): Ended | null {
    const [call, label = ''] = this.#match(CALL, start) ?? []
    // `[^1]` is a citation already.
    if (call === undefined || NUMBER.test(label)) return null
    const end = start + call.length
    this.#calls.push({ start, end, label })
    return { end }
  }

  #match(pattern: RegExp, start: number): RegExpExecArray | null {
    return takeAt(pattern, this.#source, start)
  }
}
