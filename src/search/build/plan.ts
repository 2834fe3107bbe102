import { compare } from '../../text/compare.ts'
import { shortHash } from '../../text/hash.ts'
import { FORMAT, type Folder, TIERS } from '../format.ts'
import { NAME } from './folder.ts'
import { isEnd } from './numbers.ts'
import { sizesFor } from './sizes.ts'

/** What is known of an article without its text. */
export interface DocumentFacts {
  readonly id: string
  readonly published: string | null
  /** Changes with anything of the article that search finds or shows. */
  readonly contentHash: string
}

/** A part of the index that is made, or kept, as a whole. */
export interface TierPlan {
  /** Of what is in it, so equal articles have equal hashes. */
  readonly hash: string
  /** Keeps its folders apart from those of the other tiers, where the same is in them. */
  readonly salt: string
  /** Oldest first. */
  readonly ids: readonly string[]
  /** Each day with its first article; the empty day for articles without a date. */
  readonly days: readonly (readonly [day: string, first: number])[]
  /** Folders of their texts. */
  readonly texts: readonly Folder[]
}

/**
 * Which articles each tier holds, as digits of a number do: the oldest in whole batches of the first of
 * `TIERS`, of what is left whole batches of the next, and the rest. The cuts depend on the articles
 * alone, so an index that grew equals one made anew, and a new article changes the last tier only.
 *
 * Articles without a date have tiers of their own, before the others: as the oldest of all they would
 * move every article by one place, and with it all postings.
 *
 * @param version Of the program: what it writes may differ with it.
 * @returns Oldest first; no empty tier.
 */
export function planIndex(facts: Iterable<DocumentFacts>, version = ''): readonly TierPlan[] {
  const sorted = [...facts].sort(byDate)
  const undated = sorted.filter(({ published }) => published === null)
  return [
    ...tiersOf(undated, version, 'undated '),
    ...tiersOf(sorted.slice(undated.length), version, ''),
  ]
}

function tiersOf(
  sorted: readonly DocumentFacts[],
  version: string,
  kind: string,
): readonly TierPlan[] {
  const cuts = [...TIERS.map((batch) => sorted.length - (sorted.length % batch)), sorted.length]
  return cuts
    .map((cut, at) => sorted.slice(cuts[at - 1] ?? 0, cut))
    .filter((part) => part.length > 0)
    .map((part) => ({
      hash: hashOf(part, version, 12),
      salt: `${kind}${part.length}`,
      ids: part.map(({ id }) => id),
      days: daysOf(part),
      texts: textFolders(part, version),
    }))
}

function daysOf(part: readonly DocumentFacts[]): TierPlan['days'] {
  const days: [string, number][] = []
  for (const [at, { published }] of part.entries()) {
    const day = (published ?? '').slice(0, 10)
    if (days.at(-1)?.[0] !== day) days.push([day, at])
  }
  return days
}

/**
 * A folder of texts ends after an article that its id picks out, one in so many: of what comes, goes or
 * changes, the articles before and after stay together, and so keep their files.
 */
function textFolders(part: readonly DocumentFacts[], version: string): readonly Folder[] {
  const { folder, perShard } = sizesFor(part.length)
  const folders: Folder[] = []
  let from = 0
  for (const [at, { id }] of part.entries()) {
    if (at + 1 < part.length && !isEnd(id, folder)) continue
    const articles = part.slice(from, at + 1)
    folders.push([hashOf(articles, `${version} ${perShard}`, NAME), articles.length])
    from = at + 1
  }
  return folders
}

function hashOf(part: readonly DocumentFacts[], version: string, length: number): string {
  const lines = part.map(({ id, published, contentHash }) => `${id} ${published} ${contentHash}`)
  return shortHash(`${FORMAT} ${version}\n${lines.join('\n')}`, length)
}

function byDate(a: DocumentFacts, b: DocumentFacts): number {
  const [first, second] = [a.published ?? '', b.published ?? '']
  return compare(first, second) || compare(a.id, b.id)
}
