import { endOf, type List, listOf, startOf } from '../packed/storyPack.ts'
import { isDiseaseCode } from './outbreaks.ts'
import type { TermTable } from './termTable.ts'

/** A term of more articles is of several events. */
export const MOST_NAMING = 6

/** Rare terms: those that several articles have, and no more than report one event. */
export class RareTerms {
  readonly #table: TermTable
  /** By string: 0 not looked at, 1 a disease, 2 none. */
  readonly #diseases: Uint8Array
  /** Kept, as many pairs ask for them. */
  readonly #openings = new Map<number, readonly number[]>()
  readonly #named = new Map<number, readonly number[]>()

  constructor(table: TermTable) {
    this.#table = table
    this.#diseases = new Uint8Array(table.pack.texts.length)
  }

  /** Rare words of an article, each once. */
  named(at: number): readonly number[] {
    const known = this.#named.get(at)
    if (known) return known
    const named = [...new Set([...this.of('title', at), ...this.of('words', at)])]
    this.#named.set(at, named)
    return named
  }

  /** Rare things of its headline and lead. */
  opening(at: number): readonly number[] {
    const known = this.#openings.get(at)
    if (known) return known
    const opening = [...this.of('title', at), ...this.of('opening', at)]
    this.#openings.set(at, opening)
    return opening
  }

  /** Measures that a few other articles give. */
  measures(at: number): readonly number[] {
    const found: number[] = []
    for (const mark of listOf(this.#table.pack, at, 'measures')) {
      if (this.#isMeasure(mark)) found.push(mark)
    }
    return found
  }

  /** Rare words of a list of an article. */
  of(list: Extract<List, 'title' | 'words' | 'opening' | 'names'>, at: number): readonly number[] {
    const { pack } = this.#table
    const found: number[] = []
    const end = endOf(pack, at, list)
    for (let place = startOf(pack, at, list); place < end; place++) {
      const term = pack.numbers[place] ?? 0
      if (this.#isWord(term)) found.push(term)
    }
    return found
  }

  /** Whether a string is a rare word, measure or disease. */
  has(string: number): boolean {
    return this.#isWord(string) || this.#isMeasure(string) || this.isDisease(string)
  }

  /** Whether it is the code of a disease that few articles name. */
  isDisease(code: number): boolean {
    const { frequencies, few } = this.#table
    return (frequencies.codes[code] ?? 0) <= few && this.#isAnyDisease(code)
  }

  #isAnyDisease(code: number): boolean {
    if (this.#diseases[code] === 0) {
      this.#diseases[code] = isDiseaseCode(this.#table.pack.texts[code] ?? '') ? 1 : 2
    }
    return this.#diseases[code] === 1
  }

  #isMeasure(mark: number): boolean {
    const count = this.#table.frequencies.marks[mark] ?? 0
    return count > 1 && count <= MOST_NAMING
  }

  /** Whether several articles have it, but no more than `MOST_NAMING`. */
  #isWord(term: number): boolean {
    const { title, words } = this.#table.frequencies
    const [titles, texts] = [title[term] ?? 0, words[term] ?? 0]
    if (titles + texts < 2 || titles > MOST_NAMING || texts > MOST_NAMING) return false
    return !this.#table.isEveryday(term)
  }
}
