/** Searches the articles that share rare terms with one. */
import { TOLD_DAYS } from '../../days.ts'
import { endOf, startOf } from '../packed/storyPack.ts'
import { byKind, KINDS, type Kind } from '../terms/documentFrequencies.ts'
import { BINS, centerOf } from '../terms/frequencyBins.ts'
import type { TermTable } from '../terms/termTable.ts'

/** A term that more articles share than can be one story leads to no candidate. */
const MOST_FREQUENT = 150
/** The most promising partners of an article; the others are not looked at. */
export const CANDIDATES = 8
const LONGEST_DAYS = 90
/** How much more a term says of two articles of the same days: of months that are like them others have it, too. */
const OF_THESE_DAYS = 8
/** What a term says that two articles alone have; all are whole, so that no sum depends on an order. */
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
  /** The articles that have a term, those of each term of each kind in one stretch, ascending. */
  readonly #holders: Int32Array
  readonly #starts: Readonly<Record<Kind, Int32Array>>
  /** Of partners of the article that is looked at; 0 between two. */
  readonly #strengths: Int32Array

  /** @param places Of the articles whose partners are asked for: terms of others lead nowhere. */
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

  /** What articles gain by some that stand before them, by their places. */
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

  /** Partners of an article in a stretch of places; how strong they are is to be taken. */
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
      const steps = this.#table.steps[kind]
      const starts = this.#starts[kind]
      const weights = WEIGHTS[kind]
      const lastTerm = endOf(pack, at, kind)
      for (let from = startOf(pack, at, kind); from < lastTerm; from++) {
        const term = numbers[from] ?? 0
        const weight = weights[steps[term] ?? 0] ?? 0
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

/** By term: 1 where one of these articles has it, and it leads to others. */
function askedOf(
  { pack, frequencies, steps }: TermTable,
  kind: Kind,
  places: readonly number[],
): Uint8Array {
  const asked = new Uint8Array(frequencies[kind].length)
  const [weights, ownBins] = [WEIGHTS[kind], steps[kind]]
  for (const at of places) {
    const end = endOf(pack, at, kind)
    for (let place = startOf(pack, at, kind); place < end; place++) {
      const term = pack.numbers[place] ?? 0
      if (weights[ownBins[term] ?? 0]) asked[term] = 1
    }
  }
  return asked
}

/** By step: the more, the fewer articles share it; twice in a title; 0 for what leads nowhere. */
const WEIGHTS = byKind((kind) =>
  Int32Array.from({ length: BINS }, (_, step) => {
    const frequency = centerOf(step)
    if (frequency < 2 || frequency > MOST_FREQUENT) return 0
    return Math.round((kind === 'title' ? 2 * WEIGHT : WEIGHT) / frequency)
  }),
)
