import type { Packing } from '../packed/packing.ts'
import { hasAny, type List } from '../packed/storyPack.ts'
import { KINDS, type Kind, more } from './documentFrequencies.ts'
import { binOf, roundedSize } from './frequencyBins.ts'
import type { TermTable } from './termTable.ts'

/** Lists of an article whose terms are weighed by the frequency of each kind. */
const READ: Readonly<Record<Kind, readonly List[]>> = {
  title: ['title', 'opening'],
  words: ['words', 'opening'],
  names: ['names', 'phrases'],
  marks: ['marks'],
  codes: ['codes'],
}

/**
 * Of each article whether one of its terms is in another bin than before, so that its similarities may change; true of all
 * where the number of articles is.
 */
export function reweighted(
  { pack, frequencies, bins }: TermTable,
  { before, from, to }: Packing,
): readonly boolean[] {
  if (roundedSize(pack.ids.length) !== roundedSize(before.ids.length))
    return pack.ids.map(() => true)
  const isReweighted = pack.ids.map(() => false)
  for (const kind of KINDS) {
    const isOther = changedBins(
      frequencies[kind],
      bins[kind],
      more(kind, { pack, before, from, to }),
    )
    if (isOther === null) continue
    for (const list of READ[kind]) {
      for (let at = 0; at < isReweighted.length; at++) {
        if (!isReweighted[at] && hasAny(pack, at, list, isOther)) isReweighted[at] = true
      }
    }
  }
  return isReweighted
}

/** By term: 1 where its bin is another; null where all bins are as before. */
function changedBins(
  frequencies: Int32Array,
  bins: Uint8Array,
  gained: ReadonlyMap<number, number>,
): Uint8Array | null {
  let isOther: Uint8Array | null = null
  for (const [term, amount] of gained) {
    if (binOf((frequencies[term] ?? 0) - amount) === bins[term]) continue
    isOther ??= new Uint8Array(bins.length)
    isOther[term] = 1
  }
  return isOther
}
