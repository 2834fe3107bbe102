/** Searches the articles that share rare terms with one. */
import { TOLD_DAYS } from '../../days.ts'
import { endOf, startOf } from '../packed/storyPack.ts'
import { byKind, KINDS, type Kind } from '../terms/documentFrequencies.ts'
import { BINS, centerOf } from '../terms/frequencyBins.ts'
import type { TermTable } from '../terms/termTable.ts'

/** A term of more articles leads to no candidate: no story is so large. */
const MOST_FREQUENT = 150
/** Partners of an article that are compared. */
export const CANDIDATES = 8
const LONGEST_DAYS = 90
/** Factor of a term that two articles of the same days share; articles of other months share it by chance. */
const OF_THESE_DAYS = 8
/** Weight of a term that a single article has, as a whole number, so that no sum depends on an order. */
const WEIGHT = 10_000

export interface Candidate {
  readonly place: number
  readonly strength: number
}

/** Of equal ones the lower place is the stronger. */
export function isStronger(strength: number, place: number, other: Candidate): boolean {
  return strength > other.strength || (strength === other.strength && place < other.place)
}

export class Search {
  readonly #table: TermTable
  readonly #days: Float64Array
  /** Inverted index: the articles of each term of each kind, one term after another, ascending. */
  readonly #holders: Int32Array
  readonly #starts: Readonly<Record<Kind, Int32Array>>
  /** Strength of each partner of the current article; all 0 between two searches. */
  readonly #strengths: Int32Array

  /** @param places Of the articles whose partners are asked for: only their terms are indexed. */
  constructor(table: TermTable, days: readonly number[], places: readonly number[]) {
    this.#table = table
    this.#days = Float64Array.from(days)
    this.#strengths = new Int32Array(days.length)
    let end = 0
    const asked = byKind((kind) => askedOf(table, kind, places))
    this.#starts = byKind((kind) => {
      const frequencies = table.frequencies[kind]
      const starts = new Int32Array(frequencies.length)
      for (let term = 0; term < starts.length; term++) {
        starts[term] = end
        if (asked[kind][term] === 1) end += frequencies[term] ?? 0
      }
      return starts
    })
    this.#holders = new Int32Array(end)
    for (const kind of KINDS) this.#fill(kind, asked[kind])
  }

  #fill(kind: Kind, asked: Uint8Array): void {
    const next = this.#starts[kind].slice()
    const holders = this.#holders
    const { pack } = this.#table
    const { numbers } = pack
    const count = this.#days.length
    for (let at = 0; at < count; at++) {
      const end = endOf(pack, at, kind)
      for (let from = startOf(pack, at, kind); from < end; from++) {
        const term = numbers[from] ?? 0
        if (asked[term] !== 1) continue
        const place = next[term] ?? 0
        holders[place] = at
        next[term] = place + 1
      }
    }
  }

  /** The best partners before an article. */
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

  /** New partners of later articles by some that stand before them, by the places of the later ones. */
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

  /** Partners of an article in a range of places; their strengths are left for {@link #take}. */
  #partners(at: number, first: number, end: number): readonly number[] {
    const { pack } = this.#table
    const { numbers } = pack
    const strengths = this.#strengths
    const holders = this.#holders
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
          const place = holders[next] ?? 0
          if (place < first) continue
          if (place >= end) break
          const gap = Math.abs((days[place] ?? Number.NaN) - day)
          if (gap > LONGEST_DAYS) continue
          const strength = strengths[place] ?? 0
          if (strength === 0) met.push(place)
          strengths[place] = strength + (gap > TOLD_DAYS ? weight : OF_THESE_DAYS * weight)
        }
      }
    }
    return met
  }

  #take(place: number): number {
    const strength = this.#strengths[place] ?? 0
    this.#strengths[place] = 0
    return strength
  }
}

/** By term: 1 where one of these articles has it and it can lead to others. */
function askedOf(
  { pack, frequencies, bins }: TermTable,
  kind: Kind,
  places: readonly number[],
): Uint8Array {
  const asked = new Uint8Array(frequencies[kind].length)
  const [weights, ownBins] = [WEIGHTS[kind], bins[kind]]
  for (const at of places) {
    const end = endOf(pack, at, kind)
    for (let place = startOf(pack, at, kind); place < end; place++) {
      const term = pack.numbers[place] ?? 0
      if (weights[ownBins[term] ?? 0]) asked[term] = 1
    }
  }
  return asked
}

/** Weight by bin: inverse to the frequency, twice in a title; 0 for terms that lead nowhere. */
const WEIGHTS = byKind((kind) =>
  Int32Array.from({ length: BINS }, (_, bin) => {
    const frequency = centerOf(bin)
    if (frequency < 2 || frequency > MOST_FREQUENT) return 0
    return Math.round((kind === 'title' ? 2 * WEIGHT : WEIGHT) / frequency)
  }),
)
