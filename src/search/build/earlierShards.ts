import { firstWhere } from '../../text/firstWhere.ts'
import { decodeTerms, type Entry, readTerms } from '../query/shards.ts'
import { type Earlier, Unusable } from './earlier.ts'
import type { Unpacked } from './pack.ts'
import { type Postings, readPostings } from './postings.ts'
import type { WholeShard } from './termShards.ts'

interface EarlierFolder {
  readonly name: string
  /** Its shards, counted through all folders. */
  readonly from: number
  readonly to: number
}

interface EarlierShard {
  readonly file: Unpacked
  readonly entries: readonly Entry[]
}

/** The term shards of an earlier tier. */
export class EarlierShards {
  /** First text of each shard. */
  readonly firsts: readonly string[]
  readonly folders: readonly EarlierFolder[]
  private readonly earlier: Earlier

  constructor(earlier: Earlier) {
    this.earlier = earlier
    this.firsts = decodeTerms(earlier.table.firsts)
    let next = 0
    this.folders = earlier.table.terms.map(([name, count]) => {
      const from = next
      next += count
      return { name, from, to: next }
    })
  }

  /** The shard in which a term stands, or would. */
  shardOf(term: string): number {
    const after = firstWhere(this.firsts.length, (at) => (this.firsts[at] ?? '') > term)
    return Math.max(0, after - 1)
  }

  /** @throws Unusable. */
  read({ name, from }: EarlierFolder, shard: number): EarlierShard {
    const file = this.earlier.file(`t/${name}/${shard - from}`)
    return { file, entries: readTerms(file.content, '') }
  }

  /** Those of a common term are put together. */
  postings(folder: EarlierFolder, entry: Entry): Postings {
    if (entry.postings) return readPostings(entry.postings, entry.count, 0)
    const all = new Uint32Array(entry.count)
    let count = 0
    for (const [segment, , { content }] of this.segments(folder, entry)) {
      const base = segment * this.earlier.table.segment
      const part = readPostings(content, postingsIn(content), base)
      all.set(part, count)
      count += part.length
    }
    if (count !== entry.count) throw new Unusable(`Too few postings of ${entry.term}`)
    return all
  }

  /** What it takes to take a shard over. */
  whole(folder: EarlierFolder, { file, entries }: EarlierShard): WholeShard {
    const commons = entries.filter(({ postings }) => postings === null)
    return {
      file,
      firstTerm: entries[0]?.term ?? '',
      lastTerm: entries.at(-1)?.term ?? '',
      commons: [Number(commons[0]?.common ?? 0), commons.length],
      segments: commons.flatMap((entry) =>
        this.segments(folder, entry).map(([, name, segment]) => [name, segment] as const),
      ),
    }
  }

  /** Files of a common term, by segment. */
  private segments(
    folder: EarlierFolder,
    { common }: Entry,
  ): readonly (readonly [segment: number, name: string, file: Unpacked])[] {
    const { articles, segment } = this.earlier.table
    const all: [number, string, Unpacked][] = []
    for (let at = 0; at * segment < articles; at++) {
      const name = `c${common}-${at}`
      const path = `t/${folder.name}/${name}`
      if (this.earlier.has(path)) all.push([at, name, this.earlier.file(path)])
    }
    return all
  }
}

/** Each ends with a byte below 128. */
function postingsIn(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte < 128) count++
  return count
}
