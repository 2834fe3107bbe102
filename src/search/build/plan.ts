import { compare } from '../../text/compare.ts'
import { shortHash } from '../../text/hash.ts'
import { haveSameItems } from '../../text/sameItems.ts'
import { FORMAT, type Folder, TIERS } from '../format.ts'
import { NAME } from './folder.ts'
import { localMinima } from './interning.ts'
import { sizesFor } from './sizes.ts'

const [LARGE, BATCH] = TIERS

/** Articles on both sides of the one behind which the first tier ends, of which its hash is the least. */
const REACH = 127

/** What is known of an article without its text. */
export interface DocumentFacts {
  readonly id: string
  readonly published: string | null
  /** Changes with anything of the article that search finds or shows. */
  readonly contentHash: string
  /** On which it begins in its dump; no part of that. */
  readonly line: number
}

/** A part of the index that is made, or kept, as a whole. */
export interface TierPlan {
  /** Of what is in it, so equal articles have equal hashes. */
  readonly hash: string
  /** As was given. */
  readonly version: string
  /** Keeps its folders apart from those of the other tiers, where the same is in them. */
  readonly salt: string
  /** Oldest first. */
  readonly ids: readonly string[]
  /** Of each, what its day and its text were made of: of one version equal signs, equal texts. */
  readonly signs: readonly string[]
  /** On which each begins in its dump; no part of the hash. */
  readonly lines: readonly number[]
  /** Each day with its first article; the empty day for articles without a date. */
  readonly days: readonly (readonly [day: string, first: number])[]
  /** Folders of their texts. */
  readonly texts: readonly Folder[]
}

/**
 * Which articles each tier holds: the oldest up to one that its id picks out, of what is left whole batches,
 * and the rest. A new article changes the last tier only; an older one the first, as the end of that stays
 * with the article behind which it is, however many stand before. The cuts depend on the articles alone, so
 * an index that grew equals one made anew.
 *
 * Articles without a date have tiers of their own, before the others: as the oldest of all they would
 * move every article by one place, and with it all postings.
 *
 * @param version Of the program, and of what else changes texts without their signs: what is written may differ with it.
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
  const { length } = sorted
  const first = firstCut(sorted)
  const cuts = [0, first, length - ((length - first) % BATCH), length]
  return cuts
    .slice(1)
    .map((cut, at) => [at, sorted.slice(cuts[at], cut)] as const)
    .filter(([, part]) => part.length > 0)
    .map(([at, part]) => tierOf(part, version, `${kind}${at}`))
}

/**
 * What was planned last of the articles that begin with one: while those of a tier are the same objects, as in a preview
 * most are, it is the same plan. To hash ten thousand signs twice took a hundredth of an edit.
 */
const PLANNED = new WeakMap<DocumentFacts, Planned>()

interface Planned {
  readonly part: readonly DocumentFacts[]
  readonly tier: TierPlan
}

function tierOf(part: readonly DocumentFacts[], version: string, salt: string): TierPlan {
  const [oldest] = part
  const known = oldest && PLANNED.get(oldest)
  const isKnown =
    known?.tier.version === version && known.tier.salt === salt && haveSameItems(known.part, part)
  if (isKnown) return known.tier
  const tier: TierPlan = {
    hash: hashOf(part, version, 12),
    version,
    salt,
    ids: part.map(({ id }) => id),
    signs: part.map(signOf),
    lines: part.map(({ line }) => line),
    days: daysOf(part),
    texts: textFolders(part, version),
  }
  if (oldest) PLANNED.set(oldest, { part, tier })
  return tier
}

/**
 * How many articles the first tier has. Only an article that is picked out among as many newer ones as older
 * ones counts: newer ones that come later do not change that.
 */
function firstCut(sorted: readonly DocumentFacts[]): number {
  const ids = sorted.map(({ id }) => id)
  const last = localMinima(ids, REACH).findLast((at) => at + REACH < ids.length)
  return last === undefined || last + 1 < LARGE ? 0 : last + 1
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
 * A folder of texts ends behind an article that its id picks out among its neighbours: of what comes, goes or
 * changes, the articles before and after stay together, and so keep their files. Were it picked out alone, as
 * one in so many, the folders would have the same mean, but that of an article would have twice as many.
 */
function textFolders(part: readonly DocumentFacts[], version: string): readonly Folder[] {
  const { folder, perShard } = sizesFor(part.length)
  const ids = part.map(({ id }) => id)
  const ends = localMinima(ids, folder).map((at) => at + 1)
  const cuts = [...new Set([0, ...ends, part.length])]
  return cuts.slice(1).map((cut, at) => {
    const articles = part.slice(cuts[at], cut)
    return [hashOf(articles, `${version} ${perShard}`, NAME), articles.length]
  })
}

function hashOf(part: readonly DocumentFacts[], version: string, length: number): string {
  const lines = part.map((facts) => `${facts.id} ${signOf(facts)}`)
  return shortHash(`${FORMAT} ${version}\n${lines.join('\n')}`, length)
}

function signOf({ published, contentHash }: DocumentFacts): string {
  return `${published} ${contentHash}`
}

function byDate(a: DocumentFacts, b: DocumentFacts): number {
  const [first, second] = [a.published ?? '', b.published ?? '']
  return compare(first, second) || compare(a.id, b.id)
}
