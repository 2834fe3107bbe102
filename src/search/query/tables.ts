/** Files of a tier that only filters, facets and repairs read. */
import { type Names, Reader } from '../format.ts'
import type { Tier } from './shards.ts'

/** Words of a first letter, and maybe of others, with the number of articles that have them. */
export async function wordsOf(
  tier: Tier,
  letter: string,
): Promise<readonly (readonly [word: string, count: number])[]> {
  const group = tier.table.words.split(' ').find((letters) => letters.includes(letter))
  if (group === undefined) return []
  const list = await tier.files.get(tier.rest(`w${group.charAt(0)}`), (bytes) =>
    new TextDecoder()
      .decode(bytes)
      .split('\n')
      .map((line): [string, number] => {
        const [word = '', count] = line.split(' ')
        return [word, Number(count)]
      }),
  )
  return list ?? []
}

export function namesOf(tier: Tier): Promise<Names | null> {
  return tier.files.json(tier.rest('names'))
}

/** First article of each day, oldest first. */
export function daysOf(
  tier: Tier,
): Promise<readonly (readonly [day: string, first: number])[] | null> {
  return tier.files.json(tier.rest('days'))
}

/** @param shard Its number: each has as many articles as the table says. */
export function facetsOf(tier: Tier, shard: number): Promise<FacetShard | null> {
  const { facets, articles } = tier.table
  const count = Math.min(facets, articles - shard * facets)
  return tier.files.get(tier.rest(`f${shard}`), (bytes) => readFacets(bytes, count))
}

interface FacetShard {
  /** Number of the source from 1; 0 without. */
  readonly sources: readonly number[]
  readonly topics: readonly (readonly number[])[]
  readonly langs: readonly number[]
}

/** @param count Articles of the shard. */
export function readFacets(bytes: Uint8Array, count: number): FacetShard {
  const reader = new Reader(bytes)
  const column = (length: number): number[] => Array.from({ length }, () => reader.varint())
  const sources = column(count)
  const topics = column(count).map((length) => column(length))
  return { sources, topics, langs: column(count) }
}
