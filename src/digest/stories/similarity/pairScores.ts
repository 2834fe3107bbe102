import type { Candidates, Known } from '../candidates/candidates.ts'
import { CANDIDATES } from '../candidates/search.ts'
import type { Similarity } from './similarity.ts'

/** Similarities of candidate pairs by rank, and of other pairs that were asked for; and sums of the signs of their texts. */
export interface PairScores extends Candidates {
  /** Similarity of each candidate, by its slot. */
  readonly scores: Float64Array
  /** Weighted signs of the texts, by slot; NaN where not asked for. */
  readonly sums: Float64Array
  /** Places of the other pairs, two for each, the lower first. */
  readonly others: Int32Array
  readonly otherScores: Float64Array
}

/** What else is kept of pairs, by name and slot, by the scores of the same pairs. */
const KEPT = new WeakMap<Float64Array, ReadonlyMap<string, Int32Array>>()

/** Similarity of pairs, kept from before where both articles are unchanged. */
export class PairScorer {
  readonly #similarity: Similarity
  readonly #candidates: Candidates
  readonly #before: PairScores | null
  readonly #known: Known
  readonly #scores: Float64Array
  readonly #sums: Float64Array
  /** By {@link keyOf} of the pair. */
  readonly #others = new Map<number, number>()
  readonly #othersBefore: ReadonlyMap<number, number>
  readonly #kept = new Map<string, Int32Array>()
  readonly #keptBefore: ReadonlyMap<string, Int32Array> | null
  #compared = 0

  constructor(
    similarity: Similarity,
    candidates: Candidates,
    before: PairScores | null,
    known: Known,
  ) {
    this.#similarity = similarity
    this.#candidates = candidates
    this.#before = before
    this.#known = known
    this.#scores = new Float64Array(candidates.partners.length).fill(Number.NaN)
    this.#sums = this.#scores.slice()
    this.#keptBefore = (before && KEPT.get(before.scores)) ?? null
    this.#othersBefore = before === null ? new Map() : this.#stillSo(before)
  }

  /** How many pairs have been compared anew. */
  get compared(): number {
    return this.#compared
  }

  /** Of two places in any order; measured from the lower to the higher. */
  of(one: number, other: number): number {
    const [low, high] = one < other ? [one, other] : [other, one]
    const slot = slotOf(this.#candidates, low, high)
    if (slot >= 0) {
      const known = this.#scores[slot] ?? Number.NaN
      return Number.isNaN(known) ? this.ofCandidate(high, slot) : known
    }
    const key = this.#keyOf(low, high)
    const known = this.#others.get(key) ?? this.#othersBefore.get(key)
    const score = known ?? this.#compare(low, high)
    this.#others.set(key, score)
    return score
  }

  /** Of an article and the candidate in one of its slots. */
  ofCandidate(high: number, slot: number): number {
    const low = this.#candidates.partners[slot] ?? 0
    const score = this.#scoreBefore(low, high) ?? this.#compare(low, high)
    this.#scores[slot] = score
    return score
  }

  /**
   * Weighted signs of the texts of a candidate pair in sum, kept from before where both articles are unchanged.
   *
   * @param ask Of the lower and the higher place.
   */
  sumOf(low: number, high: number, ask: (low: number, high: number) => number): number {
    const slot = slotOf(this.#candidates, low, high)
    const known = this.#sums[slot] ?? Number.NaN
    if (!Number.isNaN(known)) return known
    const before = this.#slotBefore(low, high)
    const sum = before < 0 ? Number.NaN : (this.#before?.sums[before] ?? Number.NaN)
    this.#sums[slot] = Number.isNaN(sum) ? ask(low, high) : sum
    return this.#sums[slot] ?? Number.NaN
  }

  /**
   * A whole number for each candidate pair, kept from the last telling of this process where both articles are unchanged.
   *
   * @param name Of what is kept.
   * @param ask Of the lower and the higher place: what stays the same while the terms of both are as rare. From 0 up.
   */
  keeping(name: string, ask: (low: number, high: number) => number) {
    const own = new Int32Array(this.#scores.length).fill(-1)
    const before = this.#keptBefore?.get(name) ?? null
    this.#kept.set(name, own)
    return (low: number, high: number): number => {
      const slot = slotOf(this.#candidates, low, high)
      if (slot < 0) return ask(low, high)
      let known = own[slot] ?? -1
      if (known < 0 && before !== null) {
        const old = this.#slotBefore(low, high)
        if (old >= 0) known = before[old] ?? -1
      }
      if (known < 0) known = ask(low, high)
      own[slot] = known
      return known
    }
  }

  /** All that was asked for. */
  get all(): PairScores {
    const count = this.#known.from.length
    const keys = [...this.#others.keys()]
    KEPT.set(this.#scores, this.#kept)
    return {
      ...this.#candidates,
      scores: this.#scores,
      sums: this.#sums,
      others: Int32Array.from(keys.flatMap((key) => [Math.floor(key / count), key % count])),
      otherScores: Float64Array.from(this.#others.values()),
    }
  }

  #compare(low: number, high: number): number {
    this.#compared++
    return this.#similarity.of(low, high)
  }

  #keyOf(low: number, high: number): number {
    return low * this.#known.from.length + high
  }

  #isStill(place: number): boolean {
    return place >= 0 && !this.#known.isReweighted[place]
  }

  #scoreBefore(low: number, high: number): number | null {
    const slot = this.#slotBefore(low, high)
    if (slot >= 0) return this.#before?.scores[slot] ?? null
    return this.#othersBefore.get(this.#keyOf(low, high)) ?? null
  }

  /** Slot of a candidate before, if both articles are unchanged; -1 for none. */
  #slotBefore(low: number, high: number): number {
    if (this.#before === null || !this.#isStill(low) || !this.#isStill(high)) return -1
    const { from } = this.#known
    const [lower, higher] = [from[low] ?? -1, from[high] ?? -1]
    return lower < 0 || higher < 0 ? -1 : slotOf(this.#before, lower, higher)
  }

  /** The other pairs of unchanged articles. */
  #stillSo({ others, otherScores }: PairScores): ReadonlyMap<number, number> {
    const { to } = this.#known
    const still = new Map<number, number>()
    for (const [at, score] of otherScores.entries()) {
      const [low, high] = [to[others[2 * at] ?? 0] ?? -1, to[others[2 * at + 1] ?? 0] ?? -1]
      if (this.#isStill(low) && this.#isStill(high)) still.set(this.#keyOf(low, high), score)
    }
    return still
  }
}

/** Slot of a pair among the candidates of its higher article; -1 for none. */
function slotOf({ partners }: Candidates, low: number, high: number): number {
  const start = high * CANDIDATES
  for (let slot = start; slot < start + CANDIDATES; slot++) {
    if (partners[slot] === low) return slot
  }
  return -1
}
