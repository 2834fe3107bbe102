/** Retrieves the articles that share rare terms with one, by an inverted index. */
import { TOLD_DAYS } from '../../days.ts'
import { endOf, startOf } from '../packed/storyPack.ts'
import { byKind, KINDS, type Kind } from '../terms/documentFrequencies.ts'
import { BINS, centerOf } from '../terms/frequencyBins.ts'
import type { TermTable } from '../terms/termTable.ts'

/** A term of more articles leads to no candidate: no story is so large. */
const MOST_FREQUENT = 150
/** Best partners that are kept of each article. */
export const CANDIDATES = 8
/** Articles further apart are no partners. */
const LONGEST_DAYS = 90
/** Factor of a term that two articles of the same days share; articles of other months share it by chance. */
const SAME_DAYS_FACTOR = 8
/** Weight of a term over its frequency. Weights are whole numbers, so that no sum depends on an order. */
const WEIGHT = 10_000

/** An article that shares rare terms with another. */
export interface Candidate {
  readonly place: number
  /** Sum of the weights of the shared terms. */
  readonly strength: number
}

/** Whether a partner ranks before another; of equal ones the lower place does. */
export function isStronger(strength: number, place: number, other: Candidate): boolean {
  return strength > other.strength || (strength === other.strength && place < other.place)
}

export class Search {
  readonly #table: TermTable
  readonly #days: Float64Array
  /** Postings: the articles of each indexed term of each kind, one term after another, ascending. */
  readonly #postings: Int32Array
  /** Where the postings of each term begin; it has as many as its frequency. */
  readonly #starts: Readonly<Record<Kind, Int32Array>>
  /** Accumulators: strength of each partner of the article that is searched for; all 0 between two searches. */
  readonly #strengths: Int32Array

  /** @param places Of the articles that will be searched for: only their terms are indexed. */
  constructor(table: TermTable, days: readonly number[], places: readonly number[]) {
    this.#table = table
    this.#days = Float64Array.from(days)
    this.#strengths = new Int32Array(days.length)
    let end = 0
    const indexed = byKind((kind) => indexedTerms(table, kind, places))
    this.#starts = byKind((kind) => {
      const frequencies = table.frequencies[kind]
      const starts = new Int32Array(frequencies.length)
      for (let term = 0; term < starts.length; term++) {
        starts[term] = end
        if (indexed[kind][term] === 1) end += frequencies[term] ?? 0
      }
      return starts
    })
    this.#postings = new Int32Array(end)
    for (const kind of KINDS) this.#fill(kind, indexed[kind])
  }

  #fill(kind: Kind, indexed: Uint8Array): void {
    const next = this.#starts[kind].slice()
    const postings = this.#postings
    const { pack } = this.#table
    const { numbers } = pack
    const count = this.#days.length
    for (let at = 0; at < count; at++) {
      const end = endOf(pack, at, kind)
      for (let from = startOf(pack, at, kind); from < end; from++) {
        const term = numbers[from] ?? 0
        if (indexed[term] !== 1) continue
        const place = next[term] ?? 0
        postings[place] = at
        next[term] = place + 1
      }
    }
  }

  /** The best partners of an article among those before it in the list. */
  before(at: number): readonly Candidate[] {
    const best: Candidate[] = []
    for (const place of this.#partners(at, 0, at)) {
      const strength = this.#take(place)
      let rank = best.length
      for (; rank > 0; rank--) {
        const above = best[rank - 1]
        if (above && !isStronger(strength, place, above)) break
      }
      if (rank >= CANDIDATES) continue
      best.splice(rank, 0, { place, strength })
      if (best.length > CANDIDATES) best.pop()
    }
    return best
  }

  /** Some articles as partners of those behind them in the list, by the places of the latter. */
  after(some: readonly number[]): ReadonlyMap<number, readonly Candidate[]> {
    const gained = new Map<number, Candidate[]>()
    for (const place of some) {
      for (const partner of this.#partners(place, place + 1, this.#days.length)) {
        const own = { place, strength: this.#take(partner) }
        const others = gained.get(partner)
        if (others) others.push(own)
        else gained.set(partner, [own])
      }
    }
    return gained
  }

  /** Places from `first` to `end` that share a term with an article; their strengths stay in the accumulators. */
  #partners(at: number, first: number, end: number): readonly number[] {
    const { pack } = this.#table
    const { numbers } = pack
    const strengths = this.#strengths
    const postings = this.#postings
    const days = this.#days
    const day = days[at] ?? Number.NaN
    const met: number[] = []
    for (const kind of KINDS) {
      const frequencies = this.#table.frequencies[kind]
      const bins = this.#table.bins[kind]
      const starts = this.#starts[kind]
      const weights = WEIGHTS[kind]
      const lastTerm = endOf(pack, at, kind)
      for (let from = startOf(pack, at, kind); from < lastTerm; from++) {
        const term = numbers[from] ?? 0
        const weight = weights[bins[term] ?? 0] ?? 0
        if (weight === 0) continue
        const start = starts[term] ?? 0
        const last = start + (frequencies[term] ?? 0)
        for (let next = start; next < last; next++) {
          const place = postings[next] ?? 0
          if (place < first) continue
          if (place >= end) break
          const gap = Math.abs((days[place] ?? Number.NaN) - day)
          if (gap > LONGEST_DAYS) continue
          const strength = strengths[place] ?? 0
          if (strength === 0) met.push(place)
          strengths[place] = strength + (gap > TOLD_DAYS ? weight : SAME_DAYS_FACTOR * weight)
        }
      }
    }
    return met
  }

  /** Reads an accumulator and resets it. */
  #take(place: number): number {
    const strength = this.#strengths[place] ?? 0
    this.#strengths[place] = 0
    return strength
  }
}

/** By term: 1 where one of these articles has it and its weight is not 0. */
function indexedTerms(
  { pack, frequencies, bins }: TermTable,
  kind: Kind,
  places: readonly number[],
): Uint8Array {
  const indexed = new Uint8Array(frequencies[kind].length)
  const [weights, ownBins] = [WEIGHTS[kind], bins[kind]]
  for (const at of places) {
    const end = endOf(pack, at, kind)
    for (let place = startOf(pack, at, kind); place < end; place++) {
      const term = pack.numbers[place] ?? 0
      if (weights[ownBins[term] ?? 0]) indexed[term] = 1
    }
  }
  return indexed
}

/** Weight by bin of frequency: inverse to it, twice in a title; 0 for terms of one article, or of too many. */
const WEIGHTS = byKind((kind) =>
  Int32Array.from({ length: BINS }, (_, bin) => {
    const frequency = centerOf(bin)
    if (frequency < 2 || frequency > MOST_FREQUENT) return 0
    return Math.round((kind === 'title' ? 2 * WEIGHT : WEIGHT) / frequency)
  }),
)
