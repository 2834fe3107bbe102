import { codeAt } from '../../text/codeAt.ts'
import { isLetter } from '../figures/chars.ts'

/** How a name or noun is written in one of the languages. */
export interface Form {
  /** Where it begins with a letter from A to Z it ends where a word does. */
  readonly text: string
  /** Place among the codes. */
  readonly code: number
}

/** A form where it stands. */
export interface FoundForm {
  readonly form: Form
  readonly at: number
  readonly end: number
}

const NO_FORMS: readonly FoundForm[] = []

/**
 * Finds thirty thousand forms in one walk over a text. Those that begin alike stand in one row, found by a
 * hash of the first word, or by two code units where they begin with no letter. Tables of numbers hold what
 * tells most of them apart: a look at each form would be a miss of the processor's cache.
 */
export class FormIndex {
  /** Those that begin alike one behind the other, longest first. */
  readonly #forms: readonly Form[]
  /** The last code unit of each form, and where in it that stands. */
  readonly #lasts: Uint16Array
  readonly #lastAt: Uint8Array
  /** Where each row ends among the forms; row 0 is empty. */
  readonly #ends: Uint16Array
  readonly #rows = new Rows()
  /** Signs but letters that a form begins with, and how: with more behind it, or a form of its own. */
  readonly #starts = new Uint8Array(0x10000)

  /** @param forms At most 65,535, each of 256 code units at most; of equal ones the first is found. */
  constructor(forms: readonly Form[]) {
    const rows: Form[][] = [[]]
    for (const form of forms) {
      const row = this.#rows.add(beginningOf(form.text), rows.length)
      const known = rows[row]
      if (known) known.push(form)
      else rows.push([form])
      this.#addStart(form.text)
    }
    this.#forms = rows.flatMap((row) => row.sort((a, b) => b.text.length - a.text.length))
    this.#lasts = Uint16Array.from(this.#forms, ({ text }) => text.charCodeAt(text.length - 1))
    this.#lastAt = Uint8Array.from(this.#forms, ({ text }) => text.length - 1)
    let end = 0
    this.#ends = Uint16Array.from(rows, ({ length }) => {
      end += length
      return end
    })
  }

  #addStart(text: string): void {
    const first = text.charCodeAt(0)
    if (isLetter(first)) return
    this.#starts[first] = (this.#starts[first] ?? 0) | (text.length > 1 ? WITH_MORE : ALONE)
  }

  /** Forms of a text in their order, none within another; where several begin, the longest. */
  find(text: string): readonly FoundForm[] {
    let found: FoundForm[] | null = null
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      let last = at
      let form: Form | undefined
      if (isLetter(unit)) {
        let hash = unit
        for (; last + 1 < text.length; last++) {
          const next = text.charCodeAt(last + 1)
          if (!isLetter(next)) break
          hash = withLetter(hash, next)
        }
        form = this.#longest(hash, text, at)
      } else {
        const start = this.#starts[unit] ?? 0
        if (start !== 0) form = this.#longest(pairOf(unit, codeAt(text, at + 1)), text, at)
        if (!form && start >= ALONE) form = this.#longest(pairOf(unit, 0), text, at)
      }
      if (form) {
        last = at + form.text.length - 1
        found ??= []
        found.push({ form, at, end: last + 1 })
      }
      at = last
    }
    return found ?? NO_FORMS
  }

  #longest(beginning: number, text: string, at: number): Form | undefined {
    const row = this.#rows.of(beginning)
    if (row === 0) return undefined
    const isWord = isLetter(text.charCodeAt(at))
    const end = this.#ends[row] ?? 0
    for (let each = this.#ends[row - 1] ?? 0; each < end; each++) {
      if (codeAt(text, at + (this.#lastAt[each] ?? 0)) !== this.#lasts[each]) continue
      const form = this.#forms[each]
      if (!form || !text.startsWith(form.text, at)) continue
      if (!isWord || !isLetter(codeAt(text, at + form.text.length))) return form
    }
    return undefined
  }
}

const WITH_MORE = 1
const ALONE = 2

/**
 * What a form is looked for by: a hash of its first word, letters up to another sign; of one that begins
 * otherwise its first two code units, the second 0 for a form of one.
 */
function beginningOf(text: string): number {
  const first = text.charCodeAt(0)
  if (!isLetter(first)) return pairOf(first, codeAt(text, 1))
  let hash = first
  for (let at = 1; isLetter(codeAt(text, at)); at++) hash = withLetter(hash, text.charCodeAt(at))
  return hash
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second
}

/** The hash of a word with one letter more. */
function withLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}

const SLOTS = 1 << 16

/** Rows by their beginnings; one whose slot is taken has the next free one. */
class Rows {
  readonly #beginnings = new Int32Array(SLOTS)
  /** 0 for none. */
  readonly #rows = new Uint16Array(SLOTS)

  /** The row of a beginning, which is a new one if there is none. */
  add(beginning: number, row: number): number {
    const slot = this.#slotOf(beginning)
    const known = this.#rows[slot] ?? 0
    if (known !== 0) return known
    this.#beginnings[slot] = beginning
    this.#rows[slot] = row
    return row
  }

  of(beginning: number): number {
    return this.#rows[this.#slotOf(beginning)] ?? 0
  }

  #slotOf(beginning: number): number {
    let slot = Math.imul(beginning, 0x9e3779b1) >>> 16
    while (this.#rows[slot] !== 0 && this.#beginnings[slot] !== beginning)
      slot = (slot + 1) & (SLOTS - 1)
    return slot
  }
}
