import type { Clause } from './clauses.ts'
import { NOTHING, type Tier } from './shards.ts'

/** What the articles of a tier are asked for. */
export interface Demand {
  /** Each must hold; scored. */
  readonly clauses: readonly Clause[]
  /** Each must hold; not scored. */
  readonly filters: readonly Clause[]
  /** Of none of these lists may all hold. */
  readonly without: readonly (readonly Clause[])[]
  /** Articles from `low` up to `high` that `includes` lets through. */
  readonly span: Span
}

export interface Span {
  readonly low: number
  readonly high: number
  readonly includes: (article: number) => boolean
}

export interface Found {
  /** Score by article, counted in the tier. */
  readonly scores: ReadonlyMap<number, number>
  /** Older articles were not asked, as enough newer ones were found. */
  readonly stopped: boolean
}

/** Rarity of what a clause asks for: its share in the score. */
export type Rarity = (clause: Clause) => number

/**
 * Articles of a tier that meet a demand. Rare terms go first, as their postings are there already;
 * a common term is loaded only for the segments in which the rare ones left something, and, when all
 * are common, from the newest segment on until enough is found.
 *
 * @param enough Articles after which a search of common terms alone stops.
 */
export async function evaluate(
  tier: Tier,
  { clauses, filters, without, span }: Demand,
  rarity: Rarity,
  enough: number,
): Promise<Found> {
  const must = [
    ...clauses.map((clause) => ({ clause, full: rarity(clause) })),
    ...filters.map((clause) => ({ clause, full: 0 })),
  ]
  if (must.some(({ clause }) => clause.length === 0)) return { scores: new Map(), stopped: false }
  let left: Map<number, number> | null = null
  for (const { clause, full } of must.filter((one) => isRare(one.clause))) {
    left = intersect(left, await union(tier, clause, 0, full, span))
  }
  const common = must.filter((one) => !isRare(one.clause))
  const segments = segmentsOf(tier, span, left)
  const scores = new Map<number, number>()
  const load = (segment: number): Promise<unknown> =>
    Promise.all(
      common.flatMap(({ clause }) => clause.map(({ entry }) => tier.postings(entry, segment))),
    )
  let loaded = 0
  for (const [at, segment] of segments.entries()) {
    if (at === loaded) {
      // After the first segment it can be told how many more it takes: those come at once.
      const more = left ? segments.length : at === 0 ? 1 : (enough * at) / scores.size - at
      loaded += Math.ceil(Math.min(more, segments.length - at))
      await Promise.all(segments.slice(at, loaded).map(load))
    }
    let part: Map<number, number> | null = left && only(left, tier, segment)
    if (must.length === 0) part = everything(tier, segment, span)
    for (const { clause, full } of common) {
      part = intersect(part, await union(tier, clause, segment, full, span))
    }
    for (const list of without) {
      let excluded: Map<number, number> | null = null
      for (const clause of list) {
        excluded = intersect(excluded, await union(tier, clause, segment, 0, span))
      }
      for (const article of excluded?.keys() ?? []) part?.delete(article)
    }
    for (const [article, score] of part ?? []) scores.set(article, score)
    if (!left && scores.size >= enough && at < segments.length - 1) return { scores, stopped: true }
  }
  return { scores, stopped: false }
}

/**
 * What was typed comes before its other forms, wherever they stand: added to a score for each need that
 * is met to the letter, and more than all else can add up to.
 */
export const EXACT = 1000

function isRare(clause: Clause): boolean {
  return clause.every(({ entry }) => entry.postings !== null)
}

/** Best score of each article that has one of the leaves. */
async function union(
  tier: Tier,
  clause: Clause,
  segment: number,
  full: number,
  { low, high, includes }: Span,
): Promise<Map<number, number>> {
  const scores = new Map<number, number>()
  const lists = await Promise.all(clause.map(({ entry }) => tier.postings(entry, segment)))
  for (const [at, { factor }] of clause.entries()) {
    const { articles, weights } = lists[at] ?? NOTHING
    const most = full * factor
    const first = factor === 1 && full > 0 ? EXACT : 0
    for (let place = 0; place < articles.length; place++) {
      const article = articles[place] ?? 0
      if (article < low || article >= high || !includes(article)) continue
      const score = first + (most * ((weights[place] ?? 0) + 1)) / 8
      if (score >= (scores.get(article) ?? 0)) scores.set(article, score)
    }
  }
  return scores
}

function intersect(
  left: Map<number, number> | null,
  right: Map<number, number>,
): Map<number, number> {
  if (!left) return right
  const both = new Map<number, number>()
  for (const [article, score] of left) {
    const other = right.get(article)
    if (other !== undefined) both.set(article, score + other)
  }
  return both
}

/** Newest first. */
function segmentsOf(
  tier: Tier,
  { low, high }: Span,
  left: Map<number, number> | null,
): readonly number[] {
  const size = tier.table.segment
  const all = new Set<number>()
  if (left) for (const article of left.keys()) all.add(Math.floor(article / size))
  else {
    for (let at = Math.floor(low / size); at * size < high; at++) all.add(at)
  }
  return [...all].sort((a, b) => b - a)
}

function only(left: Map<number, number>, tier: Tier, segment: number): Map<number, number> {
  const size = tier.table.segment
  return new Map([...left].filter(([article]) => Math.floor(article / size) === segment))
}

function everything(
  tier: Tier,
  segment: number,
  { low, high, includes }: Span,
): Map<number, number> {
  const size = tier.table.segment
  const all = new Map<number, number>()
  const end = Math.min(high, (segment + 1) * size)
  for (let article = Math.max(low, segment * size); article < end; article++) {
    if (includes(article)) all.set(article, 0)
  }
  return all
}
