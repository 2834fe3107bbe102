import { codeAt } from '../../../text/codeAt.ts'
import { hasCode } from '../../bilingual/codes.ts'
import { EVERYDAY } from '../../facts/everyday.ts'
import { FIRST_WIDE } from '../../figures/chars.ts'
import type { Packing } from '../packed/packing.ts'

/** What is known of a string: 0 until somebody asks. */
const KNOWN = 1
/** A word of any news. */
const EVERY = 2
const HAN = 4
/** A name that both languages have. */
const CODED = 8

/** Of what sort each string of a list is, by its number: told once, when the first asks. */
export class StringClasses {
  readonly #texts: readonly string[]
  readonly #classes: Uint8Array

  /** @param known Of the list that this one goes on from, number by number. */
  constructor(texts: readonly string[], known: StringClasses | null = null) {
    this.#texts = texts
    this.#classes = new Uint8Array(texts.length)
    if (known) this.#classes.set(known.#classes)
  }

  /** Whether a string is a word of any news. */
  isEveryday(string: number): boolean {
    return this.#has(string, EVERY)
  }

  isHan(string: number): boolean {
    return this.#has(string, HAN)
  }

  /** Whether it is a name in lower case that has a code. */
  hasCode(string: number): boolean {
    return this.#has(string, CODED)
  }

  #has(string: number, sort: number): boolean {
    return ((this.#classes[string] || this.#classOf(string)) & sort) !== 0
  }

  #classOf(string: number): number {
    const text = this.#texts[string] ?? ''
    const sort =
      KNOWN |
      (EVERYDAY.has(text) ? EVERY : 0) |
      (isHanText(text) ? HAN : 0) |
      (hasCode(text) ? CODED : 0)
    this.#classes[string] = sort
    return sort
  }
}

export function isHanText(text: string): boolean {
  return codeAt(text, 0) >= FIRST_WIDE
}

/** Of the strings of the last pack, for the next one, which takes them: nearly all are the same. */
const CLASSES = new WeakMap<readonly string[], StringClasses>()

/** The classes of the strings of a pack, those told before where they are in memory. */
export function updatedClasses({ pack, before }: Pick<Packing, 'pack' | 'before'>): StringClasses {
  const classes = new StringClasses(pack.texts, CLASSES.get(before.texts) ?? null)
  CLASSES.delete(before.texts)
  CLASSES.set(pack.texts, classes)
  return classes
}
