import { shortHash } from '../../text/hash.ts'
import { FORMAT, TIERS } from '../format.ts'

/** What is known of an article without its text. */
export interface DocumentFacts {
  readonly id: string
  readonly published: string | null
  /** Changes with anything of the article that search finds or shows. */
  readonly contentHash: string
}

/** A part of the index that is written, or kept, as a whole. */
export interface TierPlan {
  /** Folder below `search/`; a hash of what is in it, so equal articles have equal names. */
  readonly folder: string
  /** Oldest first; those without a date before all others. */
  readonly ids: readonly string[]
}

/**
 * Which articles each tier holds, as digits of a number do: the oldest in whole batches of the first of
 * `TIERS`, of what is left whole batches of the next, and the rest. The cuts depend on the articles
 * alone, so an index that grew equals one made anew, and a new article changes the last tier only.
 *
 * @param version Of the program: what it writes may differ with it.
 * @returns Oldest first; no empty tier.
 */
export function planIndex(facts: Iterable<DocumentFacts>, version = ''): readonly TierPlan[] {
  const sorted = [...facts].sort(byDate)
  const cuts = [...TIERS.map((batch) => sorted.length - (sorted.length % batch)), sorted.length]
  return cuts
    .map((cut, at) => sorted.slice(cuts[at - 1] ?? 0, cut))
    .filter((part) => part.length > 0)
    .map((part) => ({ folder: folderOf(part, version), ids: part.map(({ id }) => id) }))
}

function folderOf(part: readonly DocumentFacts[], version: string): string {
  const lines = part.map(({ id, published, contentHash }) => `${id} ${published} ${contentHash}`)
  return shortHash(`${FORMAT} ${version}\n${lines.join('\n')}`, 12)
}

function byDate(a: DocumentFacts, b: DocumentFacts): number {
  const [first, second] = [a.published ?? '', b.published ?? '']
  if (first !== second) return first < second ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
