import { PAIR_BITS, SCALE } from '../format.ts'
import { ByteLists, Writer } from './bytes.ts'
import { type IndexFile, pack } from './pack.ts'

/** Pairs are sorted into so many heaps by the first bits of their hash. */
const HEAP_BITS = 12
const REST_BITS = PAIR_BITS - HEAP_BITS

/**
 * Pairs of neighbouring words, by a hash. A quoted phrase asks for its pairs and so needs no positions:
 * they would be two thirds of the index. Two pairs may share a hash; the texts themselves decide in the
 * end.
 */
export class Pairs {
  private readonly heaps = new ByteLists()
  private readonly lasts = new Uint32Array(1 << HEAP_BITS)

  /**
   * Once for each pair of an article.
   *
   * @param weight 2 in a body, 4 in a lead or heading, 7 in a title.
   */
  add(hash: number, article: number, weight: number): void {
    const heap = hash >>> REST_BITS
    const rest = hash & ((1 << REST_BITS) - 1)
    this.heaps.add(heap, rest & 255)
    this.heaps.add(heap, rest >>> 8)
    const last = this.lasts[heap] ?? 0
    this.heaps.varint(heap, (article - last) * SCALE + weight)
    this.lasts[heap] = article
  }

  /**
   * Shards of equal ranges of hashes: `hash delta, articles, (article delta × 8 + weight)…`, repeated.
   *
   * @returns How many bits of a hash name the shard; null when there are no pairs.
   */
  *files(folder: string, shard: number): Generator<IndexFile, number | null> {
    let total = 0
    for (let heap = 0; heap < 1 << HEAP_BITS; heap++) total += this.heaps.size(heap)
    if (total === 0) return null
    const bits = Math.min(HEAP_BITS, Math.max(0, Math.ceil(Math.log2(total / shard))))
    const heaps = 1 << (HEAP_BITS - bits)
    for (let number = 0; number < 1 << bits; number++) {
      const out = new Writer()
      let last = number * heaps * (1 << REST_BITS)
      for (let heap = number * heaps; heap < (number + 1) * heaps; heap++) {
        last = writeHeap(out, heap, this.heaps.read(heap), last)
      }
      if (out.length > 0) yield pack(`${folder}/p/${number}`, out.view())
    }
    return bits
  }
}

/** @returns The last hash written. */
function writeHeap(out: Writer, heap: number, bytes: Uint8Array, before: number): number {
  const entries = sorted(bytes)
  let last = before
  for (let at = 0; at < entries.length; ) {
    const rest = Math.floor((entries[at] ?? 0) / ENTRY)
    let end = at
    while (end < entries.length && Math.floor((entries[end] ?? 0) / ENTRY) === rest) end++
    const hash = heap * (1 << REST_BITS) + rest
    out.varint(hash - last)
    last = hash
    writeArticles(out, entries.subarray(at, end))
    at = end
  }
  return last
}

function writeArticles(out: Writer, entries: Float64Array): void {
  out.varint(entries.length)
  let previous = 0
  for (const entry of entries) {
    const posting = entry % ENTRY
    const article = Math.floor(posting / SCALE)
    out.varint((article - previous) * SCALE + (posting % SCALE))
    previous = article
  }
}

/** Room for article and weight below the hash in one number. */
const ENTRY = 2 ** 35

function sorted(bytes: Uint8Array): Float64Array {
  const entries: number[] = []
  let article = 0
  for (let at = 0; at < bytes.length; ) {
    const rest = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
    at += 2
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) break
    }
    article += Math.floor(value / SCALE)
    entries.push(rest * ENTRY + article * SCALE + (value % SCALE))
  }
  return Float64Array.from(entries).sort()
}
