/** Files of a tier that only filters, facets and repairs read. */
import { type Names, Reader } from '../format.ts'
import type { Tier } from './shards.ts'

/** Words of a first letter, and maybe of others, with the number of articles that have them. */
export async function wordsOf(
  { files, folder, table }: Tier,
  letter: string,
): Promise<readonly (readonly [word: string, count: number])[]> {
  const group = table.words.split(' ').find((letters) => letters.includes(letter))
  if (group === undefined) return []
  const list = await files.get(`${folder}/w/${group.charAt(0)}`, (bytes) =>
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

export function namesOf({ files, folder }: Tier): Promise<Names | null> {
  return files.json(`${folder}/names`)
}

/** First article of each day, oldest first. */
export function daysOf({
  files,
  folder,
}: Tier): Promise<readonly (readonly [day: string, first: number])[] | null> {
  return files.json(`${folder}/days`)
}

/** @param shard Its number: each has as many articles as the table says. */
export function facetsOf(
  { files, folder, table }: Tier,
  shard: number,
): Promise<FacetShard | null> {
  const count = Math.min(table.facets, table.articles - shard * table.facets)
  return files.get(`${folder}/f/${shard}`, (bytes) => readFacets(bytes, count))
}

export interface FacetShard {
  /** Number of the source from 1; 0 without. */
  readonly sources: readonly number[]
  readonly topics: readonly (readonly number[])[]
  readonly langs: readonly number[]
}

function readFacets(bytes: Uint8Array, count: number): FacetShard {
  const reader = new Reader(bytes)
  const column = (length: number): number[] => Array.from({ length }, () => reader.varint())
  const sources = column(count)
  const topics = column(count).map((length) => column(length))
  return { sources, topics, langs: column(count) }
}
