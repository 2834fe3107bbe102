import { PAIR_BITS, PAIR_SHARDS, SCALE, type TierTable } from '../format.ts'
import { PostingLog, Writer } from './bytes.ts'
import { Folder, type IsThere } from './folder.ts'
import type { IndexFile } from './pack.ts'

/** What the manifest has of the pairs of a tier. */
export type PairTable = Pick<TierTable, 'pairBits' | 'pairCount' | 'pairs'>

/** Pairs are sorted into so many heaps by the first bits of their hash. */
const HEAP_BITS = 16
const REST_BITS = PAIR_BITS - HEAP_BITS
/** Bits of a posting, below the rest of the hash in one number. */
const POSTING_BITS = 32 - REST_BITS
const POSTING = (1 << POSTING_BITS) - 1
const MOST_SHARD_BITS = 12

/**
 * Pairs of neighbouring words, by a hash. A quoted phrase asks for its pairs and so needs no positions:
 * they would be two thirds of the index. Two pairs may share a hash; the texts themselves decide in the
 * end.
 */
export class Pairs {
  private readonly heaps = new PostingLog()

  /**
   * Once for each pair of an article.
   *
   * @param article Less than two million.
   * @param weight 2 in a body, 4 in a lead or heading, 7 in a title.
   */
  add(hash: number, article: number, weight: number): void {
    const rest = hash & ((1 << REST_BITS) - 1)
    this.heaps.add(hash >>> REST_BITS, ((rest << POSTING_BITS) | (article * SCALE + weight)) >>> 0)
  }

  /**
   * Shards of equal ranges of hashes: `hash delta, articles, (article delta × 8 + weight)…`, repeated.
   *
   * @param shard Bytes of a shard before it is deflated, about.
   * @param salt Of the names of their folders.
   */
  *files(shard: number, salt: string, isThere: IsThere): Generator<IndexFile, PairTable> {
    const { size } = this.heaps
    if (size === 0) return { pairBits: null, pairCount: 0, pairs: [] }
    const heapOf = this.heaps.sorted()
    const bits = pairBits(size, shard)
    const heaps = 1 << (HEAP_BITS - bits)
    const out = new Writer()
    const folders: string[] = []
    const folder = new Folder('p', salt)
    for (let first = 0; first < 1 << HEAP_BITS; first += heaps) {
      out.clear()
      let last = first << REST_BITS
      for (let heap = first; heap < first + heaps; heap++) {
        last = writeHeap(out, heap << REST_BITS, heapOf(heap).sort(), last)
      }
      const number = first / heaps
      if (out.length > 0) folder.add(String(number % PAIR_SHARDS), out.view())
      const isLast = first + heaps === 1 << HEAP_BITS
      if (!isLast && (number + 1) % PAIR_SHARDS > 0) continue
      const { name, files } = folder.close(isThere)
      yield* files
      folders.push(name)
    }
    return { pairBits: bits, pairCount: size, pairs: folders }
  }
}

/** Bytes of a pair in one article. */
const USUAL = 3.6

/** Bits of a hash that say in which shard it is, so that shards have about so many bytes. */
export function pairBits(pairs: number, shard: number): number {
  return Math.max(0, Math.min(MOST_SHARD_BITS, Math.round(Math.log2((pairs * USUAL) / shard))))
}

/**
 * @param entries Sorted by the rest of the hash, then by article.
 * @returns The last hash written.
 */
function writeHeap(out: Writer, base: number, entries: Uint32Array, before: number): number {
  let last = before
  for (let at = 0; at < entries.length; ) {
    const rest = (entries[at] as number) >>> POSTING_BITS
    let end = at + 1
    while (end < entries.length && (entries[end] as number) >>> POSTING_BITS === rest) end++
    out.varint(base + rest - last)
    out.varint(end - at)
    last = base + rest
    let previous = 0
    for (; at < end; at++) {
      const posting = (entries[at] as number) & POSTING
      const article = Math.floor(posting / SCALE)
      out.varint(posting - previous * SCALE)
      previous = article
    }
  }
  return last
}
