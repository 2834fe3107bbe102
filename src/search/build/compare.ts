import type { SearchDocument } from '../document.ts'
import { type StoredArticle, TIERS, type TierTable } from '../format.ts'
import { Earlier, type PublishedIndex } from './earlier.ts'
import type { TierPlan } from './plan.ts'
import { sizesFor } from './sizes.ts'
import { documentOf, storedArticle, textName } from './texts.ts'

/** How the articles of a tier differ from those of an earlier one; both are numbered by date. */
export interface Difference {
  readonly earlier: Earlier
  /** Number now of each earlier article; -1 for one that is gone, or changed. */
  readonly numbers: Int32Array
  /** Earlier number of each article; -1 for one that is new, or changed. */
  readonly origins: Int32Array
  /** By their earlier numbers. */
  readonly gone: readonly (readonly [number: number, document: SearchDocument])[]
  readonly come: readonly (readonly [number: number, document: SearchDocument])[]
  /** What is the same has the number it had, and there are as many articles. */
  readonly inPlace: boolean
}

/**
 * The earlier tier with most of the texts of a planned one, and how they differ; null where none has
 * half of them, or the tier is so small that it is made sooner than compared.
 *
 * @throws Unusable when a file of that tier is damaged.
 */
export function differenceFrom(
  index: PublishedIndex,
  plan: TierPlan,
  documents: (ids: readonly string[]) => Iterable<SearchDocument>,
): Difference | null {
  const articles = plan.ids.length
  if (articles < TIERS[0]) return null
  const cut = JSON.stringify(sizesFor(articles))
  const folders = new Set(plan.texts.map(([folder]) => folder))
  const shared = ({ texts }: TierTable): number =>
    texts.reduce((sum, [folder, count]) => sum + (folders.has(folder) ? count : 0), 0)
  const [table] = index.tables
    .filter((one) => one.articles >= TIERS[0] && JSON.stringify(sizesFor(one.articles)) === cut)
    .sort((a, b) => shared(b) - shared(a))
  if (!table || shared(table) < articles / 2) return null
  const earlier = new Earlier(table, index)
  return earlier.isWhole() ? compare(earlier, plan, documents) : null
}

function compare(
  earlier: Earlier,
  { ids, texts }: TierPlan,
  documents: (ids: readonly string[]) => Iterable<SearchDocument>,
): Difference {
  const { table } = earlier
  const numbers = new Int32Array(table.articles).fill(-1)
  const origins = new Int32Array(ids.length).fill(-1)
  const same = (before: number, now: number): void => {
    numbers[before] = now
    origins[now] = before
  }
  const folders = new Set(texts.map(([folder]) => folder))
  const starts = new Map<string, number>()
  const others = new Map<string, { number: number; json: string; stored: StoredArticle }>()
  for (const [folder, count, first] of numbered(table.texts)) {
    starts.set(folder, first)
    if (folders.has(folder)) continue
    for (const [at, stored] of storedIn(earlier, folder, count).entries()) {
      others.set(stored[0], { number: first + at, json: JSON.stringify(stored), stored })
    }
  }
  const come: [number, SearchDocument][] = []
  for (const [folder, count, first] of numbered(texts)) {
    const start = starts.get(folder)
    if (start !== undefined) {
      for (let at = 0; at < count; at++) same(start + at, first + at)
      continue
    }
    let now = first
    for (const document of documents(ids.slice(first, first + count))) {
      const other = others.get(document.id)
      if (other?.json === JSON.stringify(storedArticle(document))) {
        same(other.number, now)
        others.delete(document.id)
      } else come.push([now, document])
      now++
    }
  }
  const gone = [...others.values()].map(
    ({ number, stored }) => [number, documentOf(stored)] as const,
  )
  const inPlace =
    ids.length === table.articles && numbers.every((now, before) => now < 0 || now === before)
  return { earlier, numbers, origins, gone, come, inPlace }
}

/** Folders with the number of the first article of each. */
function numbered(
  folders: TierTable['texts'],
): readonly (readonly [name: string, count: number, first: number])[] {
  let next = 0
  return folders.map(([name, count]) => {
    const first = next
    next += count
    return [name, count, first]
  })
}

function storedIn(earlier: Earlier, folder: string, count: number): readonly StoredArticle[] {
  const shards = Math.ceil(count / earlier.table.perShard)
  return Array.from({ length: shards }, (_, shard) =>
    earlier.json<readonly StoredArticle[]>(textName(folder, shard)),
  ).flat()
}
