import type { Changes } from './changes.ts'
import type { Difference } from './compare.ts'
import { Unusable } from './earlier.ts'
import { EarlierShards } from './earlierShards.ts'
import type { IsThere } from './folder.ts'
import type { IndexFile } from './pack.ts'
import { NO_POSTINGS, renumber } from './postings.ts'
import type { TermShards } from './termShards.ts'

/**
 * Merges the terms of an earlier tier with their changes. Where all articles keep their numbers, folders and shards
 * without a change are reused as they are.
 *
 * @param shards Gets every term, in order.
 */
export function* amendTerms(
  { earlier, numbers, inPlace }: Difference,
  { terms: changes }: Changes,
  shards: TermShards,
  isThere: IsThere,
): Generator<IndexFile, void> {
  const old = new EarlierShards(earlier)
  const isTouched = new Uint8Array(old.firsts.length).fill(inPlace ? 0 : 1)
  for (const [term] of changes) isTouched[old.shardOf(term)] = 1
  // Where a shard ends depends on the first term of the next.
  const isSame = (shard: number): boolean => !isTouched[shard] && !isTouched[shard + 1]
  let next = 0
  const addUpTo = (end: string | undefined): void => {
    for (let change = changes[next]; change; change = changes[++next]) {
      const [term, { come }] = change
      if (end !== undefined && term >= end) return
      if (come.length > 0) shards.add(term, come)
    }
  }
  for (const folder of old.folders) {
    const { name, from, to } = folder
    const firsts = old.firsts.slice(from, to)
    const firstTerm = (): string => old.read(folder, from).entries[0]?.term ?? ''
    const isWhole = firsts.every((_, at) => isSame(from + at))
    if (isWhole && shards.takeFolder({ name, firsts, firstTerm })) {
      for (const path of earlier.paths(`t/${name}`)) {
        if (!isThere(path)) throw new Unusable(`No file ${path}`)
      }
      yield* shards.takeReady()
      continue
    }
    shards.continueFrom(firsts[0] ?? '')
    for (let at = from; at < to; at++) {
      const shard = old.read(folder, at)
      if (isSame(at) && shards.take(old.whole(folder, shard))) continue
      for (const entry of shard.entries) {
        addUpTo(entry.term)
        const [term, change] = changes[next] ?? []
        const isChanged = term === entry.term
        if (isChanged) next++
        const before = old.postings(folder, entry)
        const now =
          inPlace && !isChanged
            ? before
            : renumber(before, numbers, (isChanged && change?.come) || NO_POSTINGS)
        if (now.length > 0) shards.add(entry.term, now)
      }
      addUpTo(old.firsts[at + 1])
    }
    yield* shards.takeReady()
  }
}
