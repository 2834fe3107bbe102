import { endOf, startOf } from '../packed/storyPack.ts'
import { countRuns } from '../terms/hanBigrams.ts'
import type { RareTerms } from '../terms/rareTerms.ts'
import type { TermTable } from '../terms/termTable.ts'

/** Rare words that two articles share, and how many terms they are: bigrams of a run of Han are one. */
export interface Shared {
  readonly shared: readonly string[]
  readonly rareTerms: number
}

const NONE: readonly string[] = []

/** The rare words that two articles share. */
export class SharedRareTerms {
  readonly #table: TermTable
  readonly #rare: RareTerms
  /** By string: the number of the last marking, of a later article and of a pair. */
  readonly #ofLater: Uint32Array
  readonly #ofPair: Uint32Array
  #markings = 0

  constructor(table: TermTable, rare: RareTerms) {
    this.#table = table
    this.#rare = rare
    this.#ofLater = new Uint32Array(table.pack.texts.length)
    this.#ofPair = new Uint32Array(table.pack.texts.length)
  }

  /** How many rare terms two articles share. */
  count(one: number, other: number): number {
    const named = this.#rare.named(one)
    return countRuns(this.of(named, this.mark(named), other))
  }

  /** Marks the rare words of a later article. @returns The number of the marking. */
  mark(named: readonly number[]): number {
    const marking = ++this.#markings
    for (const term of named) this.#ofLater[term] = marking
    return marking
  }

  /** Those rare words of a later article that an earlier one has, in their order. */
  of(named: readonly number[], later: number, earlier: number): readonly string[] {
    const { pack } = this.#table
    const pair = ++this.#markings
    let isAny = false
    for (const list of ['title', 'words'] as const) {
      const end = endOf(pack, earlier, list)
      for (let place = startOf(pack, earlier, list); place < end; place++) {
        const term = pack.numbers[place] ?? 0
        if (this.#ofLater[term] !== later) continue
        this.#ofPair[term] = pair
        isAny = true
      }
    }
    if (!isAny) return NONE
    return named.flatMap((term) => (this.#ofPair[term] === pair ? (pack.texts[term] ?? '') : []))
  }
}
