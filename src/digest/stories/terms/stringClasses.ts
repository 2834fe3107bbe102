import { codeAt } from '../../../text/codeAt.ts'
import { hasCode } from '../../bilingual/codes.ts'
import { EVERYDAY } from '../../facts/everyday.ts'
import { FIRST_WIDE } from '../../figures/chars.ts'
import type { Packing } from '../packed/packing.ts'

/** Bits of a class; 0 is a string that was not looked at. */
const KNOWN = 1
/** A common word of news. */
const EVERY = 2
const HAN = 4
/** A name with a code in both languages. */
const CODED = 8

/** What kind of string each number is: looked up once, when first asked for. */
export class StringClasses {
  readonly #texts: readonly string[]
  readonly #classes: Uint8Array

  /** @param known Classes of an earlier list that this one continues. */
  constructor(texts: readonly string[], known: StringClasses | null = null) {
    this.#texts = texts
    this.#classes = new Uint8Array(texts.length)
    if (known) this.#classes.set(known.#classes)
  }

  /** Whether a string is a common word of news. */
  isEveryday(string: number): boolean {
    return this.#has(string, EVERY)
  }

  isHan(string: number): boolean {
    return this.#has(string, HAN)
  }

  /** Whether it is a name (in lower case) that has a code. */
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

/** Classes of the last pack. The next one takes them over, as nearly all strings are the same. */
const CLASSES = new WeakMap<readonly string[], StringClasses>()

/** The classes of the strings of a pack, taken over where they are in memory. */
export function updatedClasses({ pack, before }: Pick<Packing, 'pack' | 'before'>): StringClasses {
  const classes = new StringClasses(pack.texts, CLASSES.get(before.texts) ?? null)
  CLASSES.delete(before.texts)
  CLASSES.set(pack.texts, classes)
  return classes
}
