import { compare } from '../../text/compare.ts'
import { haveSameItems } from '../../text/sameItems.ts'
import type { SearchDocument } from '../document.ts'
import { SCALE } from '../format.ts'
import type { Difference } from './compare.ts'
import { Counter, type PairSink } from './counter.ts'
import { NO_POSTINGS, type Postings } from './postings.ts'
import { Terms } from './terms.ts'

/** Postings that a term, or a pair of words, loses and gains. */
export interface Change {
  /** By the earlier numbers of their articles. */
  readonly gone: Postings
  readonly come: Postings
}

export interface Changes {
  /** In order. */
  readonly terms: readonly (readonly [term: string, change: Change])[]
  /** By hash. */
  readonly pairs: ReadonlyMap<number, Change>
}

/**
 * Postings that change between two tiers. Where all articles keep their numbers, a term that an article had before and has again with
 * the same weight is no change.
 */
export function countChanges({ gone, come, inPlace }: Difference): Changes {
  const before = count(gone)
  const now = count(come)
  const differ = ([, change]: readonly [unknown, Change]): boolean =>
    !inPlace || !haveSameItems(change.gone, change.come)
  return {
    terms: [...pairUp(new Map(before.terms.sorted()), new Map(now.terms.sorted()))]
      .filter(differ)
      .sort(([a], [b]) => compare(a, b)),
    pairs: new Map([...pairUp(before.pairs.postings(), now.pairs.postings())].filter(differ)),
  }
}

function count(documents: Difference['come']): { readonly terms: Terms; readonly pairs: PairList } {
  const terms = new Terms()
  const pairs = new PairList()
  const counter = new Counter(terms, pairs)
  const inOrder = [...documents].sort(([a], [b]) => a - b)
  for (const [number, document] of inOrder) counter.count(document as SearchDocument, number)
  return { terms, pairs }
}

function pairUp<Key>(
  gone: ReadonlyMap<Key, Postings>,
  come: ReadonlyMap<Key, Postings>,
): ReadonlyMap<Key, Change> {
  const changes = new Map<Key, Change>()
  for (const key of new Set([...gone.keys(), ...come.keys()])) {
    changes.set(key, { gone: gone.get(key) ?? NO_POSTINGS, come: come.get(key) ?? NO_POSTINGS })
  }
  return changes
}

/** Pairs of few articles. */
class PairList implements PairSink {
  private readonly lists = new Map<number, number[]>()

  add(hash: number, article: number, weight: number): void {
    const list = this.lists.get(hash)
    const posting = article * SCALE + weight
    if (list) list.push(posting)
    else this.lists.set(hash, [posting])
  }

  postings(): ReadonlyMap<number, Postings> {
    return new Map([...this.lists].map(([hash, list]) => [hash, Uint32Array.from(list)]))
  }
}
