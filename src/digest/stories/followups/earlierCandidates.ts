import { HALF_A_YEAR, TOLD_DAYS } from '../../days.ts'
import { endOf, hasAny, listOf, recallsAny, startOf } from '../packed/storyPack.ts'
import type { Articles } from '../terms/articles.ts'
import type { RareTerms } from '../terms/rareTerms.ts'
import { FINDS_IN } from './earlierMatches.ts'
import type { RecalledTimes } from './recalledTimes.ts'

/** Days until a deal is approved at the latest. */
const LONGEST_DAYS = 400

/** Days in which a shared measure alone finds an article, as features open with another subject. */
const MEASURED_DAYS = 45

/** By what a string finds articles: as a name or measure, or among those whose day is recalled. */
const BY_NAME = 1
const BY_DAY = 2
/** Lists of the terms by which an article is found: a name may stand anywhere in it. */
const FOUND_IN = [...FINDS_IN, 'names'] as const

/** Candidates among earlier articles: those that share a rare term of headline or lead. */
export class EarlierCandidates {
  readonly #table: Articles['table']
  readonly #days: Articles['days']
  readonly #termsOf: Articles['termsOf']
  readonly #rare: RareTerms
  readonly #times: RecalledTimes
  /** Inverted index: articles by the terms that they are found by, ascending. */
  readonly #holders = new Map<number, number[]>()
  /** Inverted index by all words, for articles that recall a day. */
  readonly #recalledBy = new Map<number, number[]>()

  /** @param asking 1 for an article that will be asked for: only terms by which these search are indexed. */
  constructor(
    { table, days, termsOf }: Articles,
    { rare, times }: { readonly rare: RareTerms; readonly times: RecalledTimes },
    asking: Uint8Array,
  ) {
    this.#table = table
    this.#days = days
    this.#termsOf = termsOf
    this.#rare = rare
    this.#times = times
    this.#hold(this.#asked(asking))
  }

  /**
   * Articles days before one that share a rare term of its headline or lead, or a measure; and those whose day it recalls that
   * share any rare word of its opening, but for series, as a weekly report recalls all that happened in its trade.
   */
  before(at: number): readonly number[] {
    const found = new Set<number>()
    const day = this.#days[at] ?? Number.NaN
    const add = (
      holders: ReadonlyMap<number, readonly number[]>,
      terms: readonly number[],
      longest: number,
      isIt: (other: number) => boolean = () => true,
    ): void => {
      for (const term of terms) {
        for (const other of holders.get(term) ?? []) {
          const apart = day - (this.#days[other] ?? Number.NaN)
          if (apart > TOLD_DAYS && apart <= longest && isIt(other)) found.add(other)
        }
      }
    }
    add(this.#holders, this.#foundBy(at), LONGEST_DAYS)
    add(this.#holders, this.#rare.measures(at), MEASURED_DAYS)
    if (recallsAny(this.#table.pack, at)) {
      add(
        this.#recalledBy,
        this.#rare.opening(at),
        HALF_A_YEAR,
        (other) => !this.#termsOf(at).isSeries && this.#times.recalls(at, other),
      )
    }
    return [...found].sort((one, other) => one - other)
  }

  /** By string: how articles are found by it, of those that will be asked for. */
  #asked(asking: Uint8Array): Uint8Array {
    const { pack } = this.#table
    const asked = new Uint8Array(pack.texts.length)
    for (let at = 0; at < this.#days.length; at++) {
      if (asking[at] !== 1) continue
      for (const term of this.#findsBy(at)) asked[term] = (asked[term] ?? 0) | BY_NAME
      if (!recallsAny(pack, at)) continue
      for (const term of this.#rare.opening(at)) asked[term] = (asked[term] ?? 0) | BY_DAY
    }
    return asked
  }

  #hold(asked: Uint8Array): void {
    const { pack } = this.#table
    const isByDay = asked.some((how) => (how & BY_DAY) !== 0)
    for (let at = 0; at < this.#days.length; at++) {
      if (FOUND_IN.some((list) => hasAny(pack, at, list, asked))) {
        for (const term of this.#knownBy(at)) {
          if (((asked[term] ?? 0) & BY_NAME) !== 0) hold(this.#holders, term, at)
        }
      }
      if (!isByDay) continue
      const end = endOf(pack, at, 'words')
      for (let place = startOf(pack, at, 'words'); place < end; place++) {
        const term = pack.numbers[place] ?? 0
        if (((asked[term] ?? 0) & BY_DAY) !== 0) hold(this.#recalledBy, term, at)
      }
    }
  }

  /** Rare terms of its headline and lead, and a disease that breaks out. */
  #foundBy(at: number): readonly number[] {
    const { pack } = this.#table
    const found = [...this.#rare.opening(at)]
    for (const code of listOf(pack, at, 'codes')) if (this.#rare.isDisease(code)) found.push(code)
    return found
  }

  /** All terms by which it looks for earlier ones. */
  #findsBy(at: number): readonly number[] {
    return [...this.#foundBy(at), ...this.#rare.measures(at)]
  }

  /** Terms by which a later article finds it: names of its body, too, as a column names its subject late. */
  #knownBy(at: number): readonly number[] {
    return [...this.#findsBy(at), ...this.#rare.of('names', at)]
  }
}

function hold(holders: Map<number, number[]>, term: number, at: number): void {
  const known = holders.get(term)
  if (!known) holders.set(term, [at])
  else if (known.at(-1) !== at) known.push(at)
}
