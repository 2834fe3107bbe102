import { sha256 } from '../../text/hash.ts'
import type { SearchDocument } from '../document.ts'
import { type StoredArticle, TIERS, type TierTable } from '../format.ts'
import { Earlier, type PublishedIndex, Unusable } from './earlier.ts'
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
 * Part of the articles of a tier that may have come or gone: with more it is made from its texts, as the terms of each of them have
 * to be counted.
 */
const MOST_CHANGED = 1 / 8

/**
 * The earlier tier with most of the texts of a planned one, and how they differ; null where too much does, or the tier
 * is so small that it is made sooner than compared.
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
  const [known] = [...index.tables]
    .filter(([, one]) => one.articles >= TIERS[0] && JSON.stringify(sizesFor(one.articles)) === cut)
    .sort(([, a], [, b]) => shared(b) - shared(a) || b.articles - a.articles)
  if (!known) return null
  const [hash, table] = known
  const before =
    index.plan?.().find((one) => one.hash === hash && one.version === plan.version) ?? null
  // Where no folder of texts stayed, nearly all was touched; and what was is told by reading it.
  if (before === null && shared(table) === 0) return null
  const earlier = new Earlier(table, index)
  return earlier.isWhole() ? compare(earlier, before, plan, documents) : null
}

/** An article of an earlier tier. */
interface EarlierArticle {
  readonly number: number
  /** As of the plan; without one, of its stored text. */
  readonly sign: string
}

/**
 * An article in a folder of texts that both tiers have is the same; the others are by their signs, or else by their texts.
 *
 * @param before The plan of the earlier tier: what it tells of need not be read.
 */
function compare(
  earlier: Earlier,
  before: TierPlan | null,
  { ids, signs, texts }: TierPlan,
  documents: (ids: readonly string[]) => Iterable<SearchDocument>,
): Difference | null {
  const { table } = earlier
  const numbers = new Int32Array(table.articles).fill(-1)
  const origins = new Int32Array(ids.length).fill(-1)
  const folders = new Set(texts.map(([folder]) => folder))
  // What is left of these in the end is gone.
  const others = articlesOutside(folders, earlier, before)
  const same = (old: number, now: number): void => {
    numbers[old] = now
    origins[now] = old
    others.delete(ids[now] ?? '')
  }
  const areTooMany = (count: number): boolean => count > MOST_CHANGED * ids.length
  const starts = new Map(numbered(table.texts).map(([folder, , first]) => [folder, first]))
  const unsure: number[] = []
  for (const [folder, count, first] of numbered(texts)) {
    const start = starts.get(folder)
    for (let now = first; now < first + count; now++) {
      const other = others.get(ids[now] ?? '')
      if (start !== undefined) same(start + now - first, now)
      else if (before && other && other.sign === signs[now]) same(other.number, now)
      else unsure.push(now)
    }
  }
  if (before && areTooMany(unsure.length + others.size)) return null
  const come: [number, SearchDocument][] = []
  let next = 0
  for (const document of documents(unsure.map((now) => ids[now] ?? ''))) {
    const now = unsure[next++] ?? 0
    const other = others.get(document.id)
    const sign = other && (before ? textSign(storedAt(earlier, other.number)) : other.sign)
    if (other && sign === textSign(storedArticle(document))) same(other.number, now)
    else come.push([now, document])
    if (areTooMany(come.length)) return null
  }
  if (areTooMany(come.length + others.size)) return null
  const gone = [...others.values()].map(
    ({ number }) => [number, documentOf(storedAt(earlier, number))] as const,
  )
  const inPlace =
    ids.length === table.articles && numbers.every((now, old) => now < 0 || now === old)
  return { earlier, numbers, origins, gone, come, inPlace }
}

/** Articles of an earlier tier, by id, whose texts are in none of some folders. */
function articlesOutside(
  folders: ReadonlySet<string>,
  earlier: Earlier,
  before: TierPlan | null,
): Map<string, EarlierArticle> {
  const articles = new Map<string, EarlierArticle>()
  for (const [folder, count, first] of numbered(earlier.table.texts)) {
    if (folders.has(folder)) continue
    const signed = before
      ? Array.from({ length: count }, (_, at) => [before.ids[first + at], before.signs[first + at]])
      : storedIn(earlier, folder, count).map((stored) => [stored[0], textSign(stored)])
    for (const [at, [id = '', sign = '']] of signed.entries()) {
      articles.set(id, { number: first + at, sign })
    }
  }
  return articles
}

/** What is equal for equal texts. */
function textSign(stored: StoredArticle): string {
  return sha256(JSON.stringify(stored))
}

/** An article of a tier. */
function storedAt(earlier: Earlier, number: number): StoredArticle {
  const { name, first } = earlier.textsWith(number)
  const found = earlier.json<readonly StoredArticle[]>(name)[number - first]
  if (found === undefined) throw new Unusable(`No article ${number} in ${name}`)
  return found
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
