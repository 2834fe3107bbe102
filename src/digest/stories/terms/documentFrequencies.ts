import { missingIn, type Packing } from '../packed/packing.ts'
import { endOf, listOf, type StoryPack, startOf } from '../packed/storyPack.ts'

export const KINDS = ['title', 'words', 'names', 'marks', 'codes'] as const
export type Kind = (typeof KINDS)[number]

/** How many articles have a term, by kind and term. */
export type DocumentFrequencies = Readonly<Record<Kind, Int32Array>>

/** Counted over all articles. */
export function frequenciesOf(pack: StoryPack): DocumentFrequencies {
  return byKind((kind) => {
    const frequencies = new Int32Array(pack.texts.length)
    for (let at = 0; at < pack.ids.length; at++) {
      const end = endOf(pack, at, kind)
      for (let place = startOf(pack, at, kind); place < end; place++) {
        const term = pack.numbers[place] ?? 0
        frequencies[term] = (frequencies[term] ?? 0) + 1
      }
    }
    return frequencies
  })
}

/** Frequencies of the last pack. The next one takes them over, as few articles differ. */
const FREQUENCIES = new WeakMap<StoryPack, DocumentFrequencies>()

/** The same, from those of the pack before where they are in memory. */
export function updatedFrequencies(packing: Packing): DocumentFrequencies {
  const { pack, before } = packing
  const known = FREQUENCIES.get(before)
  const frequencies = known
    ? byKind((kind) => {
        const own = new Int32Array(pack.texts.length)
        own.set(known[kind])
        for (const [term, amount] of more(kind, packing)) own[term] = (own[term] ?? 0) + amount
        return own
      })
    : frequenciesOf(pack)
  FREQUENCIES.delete(before)
  FREQUENCIES.set(pack, frequencies)
  return frequencies
}

/** By how many each changed frequency is greater than before. */
export function more(kind: Kind, { pack, before, from, to }: Packing): ReadonlyMap<number, number> {
  const gained = new Map<number, number>()
  const add = (terms: Int32Array, amount: number): void => {
    for (const term of terms) gained.set(term, (gained.get(term) ?? 0) + amount)
  }
  for (const at of missingIn(from)) add(listOf(pack, at, kind), 1)
  for (const at of missingIn(to)) add(listOf(before, at, kind), -1)
  return gained
}

export function byKind<Value>(make: (kind: Kind) => Value): Readonly<Record<Kind, Value>> {
  return {
    title: make('title'),
    words: make('words'),
    names: make('names'),
    marks: make('marks'),
    codes: make('codes'),
  }
}
