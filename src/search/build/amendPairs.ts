import { PAIR_BITS, PAIR_SHARDS, SCALE } from '../format.ts'
import { readPairs } from '../query/shards.ts'
import { Writer } from './bytes.ts'
import type { Change, Changes } from './changes.ts'
import type { Difference } from './compare.ts'
import { type Earlier, Unusable } from './earlier.ts'
import { Folder, type IsThere } from './folder.ts'
import type { IndexFile } from './pack.ts'
import { Pairs, type PairTable, pairBits } from './pairs.ts'
import { NO_POSTINGS, type Postings, readPostings, renumber, writePostings } from './postings.ts'

/** How shards of pairs are written: their size, what salts their names, and which files are there. */
interface PairMeans {
  /** Bytes of a shard, about. */
  readonly shard: number
  readonly salt: string
  readonly isThere: IsThere
}

/**
 * The pairs of an earlier tier with their changes. Where all numbers stay, folders in which nothing
 * changes are taken over as they are.
 */
export function* amendPairs(
  difference: Difference,
  changes: Changes['pairs'],
  means: PairMeans,
): Generator<IndexFile, PairTable> {
  const { shard, salt, isThere } = means
  const { earlier, inPlace } = difference
  const { pairBits: bits, pairCount, pairs } = earlier.table
  let count = pairCount
  for (const { gone, come } of changes.values()) count += come.length - gone.length
  if (bits === null || count === 0 || !inPlace || pairBits(count, shard) !== bits) {
    return yield* remakePairs(difference, changes, means)
  }
  const shards = new Map<number, [hash: number, change: Change][]>()
  for (const change of changes) {
    const number = change[0] >>> (PAIR_BITS - bits)
    const known = shards.get(number)
    if (known) known.push(change)
    else shards.set(number, [change])
  }
  const folders: string[] = []
  for (const [at, old] of pairs.entries()) {
    const numbers = Array.from({ length: PAIR_SHARDS }, (_, place) => at * PAIR_SHARDS + place)
    if (!numbers.some((number) => shards.has(number))) {
      for (const path of earlier.paths(`p/${old}`)) {
        if (!isThere(path)) throw new Unusable(`No file ${path}`)
      }
      folders.push(old)
      continue
    }
    const folder = new Folder('p', salt)
    for (const [place, number] of numbers.entries()) {
      const changed = shards.get(number)
      const name = `p/${old}/${place}`
      if (!changed) {
        if (earlier.has(name)) folder.addPacked(String(place), earlier.file(name))
        continue
      }
      const content = amended(
        postingsIn(earlier, number),
        changed,
        difference,
        firstHash(number, bits),
      )
      if (content.length > 0) folder.add(String(place), content)
    }
    const { name, files } = folder.close(isThere)
    yield* files
    folders.push(name)
  }
  return { pairBits: bits, pairCount: count, pairs: folders }
}

/** Pairs of an earlier shard, by hash. */
function postingsIn(earlier: Earlier, number: number): Map<number, Postings> {
  const { pairBits: bits, pairs } = earlier.table
  const name = `p/${pairs[Math.floor(number / PAIR_SHARDS)]}/${number % PAIR_SHARDS}`
  if (!earlier.has(name)) return new Map()
  const first = firstHash(number, bits ?? 0)
  const entries = [...readPairs(earlier.file(name).content, first)]
  return new Map(
    entries.map(([hash, { count, postings }]) => {
      if (postings === null) throw new Unusable(`No postings in ${name}`)
      return [hash, readPostings(postings, count, 0)]
    }),
  )
}

function firstHash(shard: number, bits: number): number {
  return shard * 2 ** (PAIR_BITS - bits)
}

/** A shard as `Pairs` writes it, whose hashes begin with `first`. */
function amended(
  pairs: Map<number, Postings>,
  changes: readonly (readonly [hash: number, change: Change])[],
  { numbers }: Difference,
  first: number,
): Uint8Array {
  for (const [hash, { come }] of changes) {
    const now = renumber(pairs.get(hash) ?? NO_POSTINGS, numbers, come)
    if (now.length > 0) pairs.set(hash, now)
    else pairs.delete(hash)
  }
  const out = new Writer()
  let last = first
  for (const [hash, postings] of [...pairs].sort(([a], [b]) => a - b)) {
    out.varint(hash - last)
    out.varint(postings.length)
    writePostings(out, postings, 0)
    last = hash
  }
  return out.view()
}

function* remakePairs(
  { earlier, numbers }: Difference,
  changes: Changes['pairs'],
  { shard, salt, isThere }: PairMeans,
): Generator<IndexFile, PairTable> {
  const all = new Pairs()
  const { pairBits: bits } = earlier.table
  const shards = bits === null ? 0 : 2 ** bits
  for (let number = 0; number < shards; number++) {
    for (const [hash, postings] of postingsIn(earlier, number)) {
      for (const posting of renumber(postings, numbers, NO_POSTINGS)) {
        all.add(hash, Math.floor(posting / SCALE), posting % SCALE)
      }
    }
  }
  for (const [hash, { come }] of changes) {
    for (const posting of come) all.add(hash, Math.floor(posting / SCALE), posting % SCALE)
  }
  return yield* all.files(shard, salt, isThere)
}
