import { type Clause, countOf } from './clauses.ts'
import type { Tier } from './shards.ts'

/** A compiled query for one tier. */
export interface CompiledQuery {
  /** Each must hold; scored. */
  readonly clauses: readonly Clause[]
  /** Need not hold; scored. */
  readonly optional: readonly Clause[]
  /** Each must hold; not scored. */
  readonly filters: readonly Clause[]
  /** Those of both that texts are checked for in the end, so that they may be left to them. */
  readonly checked: ReadonlySet<Clause>
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

/** So few articles are told apart by their texts, which costs less than more postings. */
export const FEW = 12
/** Words come together more often than by chance, so fewer are aimed at. */
const AIM = 4

/**
 * Articles of a tier that match a compiled query. Rare terms go first, as their postings are there already;
 * a common term is loaded only for the segments in which the rare ones left something, and, when all
 * are common, from the newest segment on until enough is found. What texts are checked for is not
 * loaded where the others leave few articles.
 *
 * @param enough Articles after which a search of common terms alone stops.
 */
export async function evaluate(
  tier: Tier,
  { clauses, optional, filters, checked, without, span }: CompiledQuery,
  rarity: Rarity,
  enough: number,
): Promise<Found> {
  const must: readonly Required[] = [
    ...clauses.map((clause) => ({ clause, full: rarity(clause) })),
    ...filters.map((clause) => ({ clause, full: 0 })),
  ]
  const scores = new Map<number, number>()
  if (must.some(({ clause }) => clause.length === 0)) return { scores, stopped: false }
  const left = await matchAll({ tier, segments: [0], span }, must.filter(isRare), null)
  const common = must.filter((one) => !isRare(one))
  const { now, later } = splitCommon(common, checked, left?.size ?? tier.table.articles, tier)
  const segments = segmentsOf(tier, span, left)
  let seen = 0
  for (let at = 0; at < segments.length; ) {
    const next = left
      ? segments.length
      : segmentsAtOnce(at, (enough / scores.size - 1) * seen, tier)
    const batch = batchOf(tier, segments.slice(at, at + next), span)
    let part = await matchAll(
      batch,
      now,
      left ?? (must.length === 0 ? everything(batch.span) : null),
    )
    if ((part?.size ?? 0) > FEW) part = await matchAll(batch, later, part)
    else if (part) {
      const more = later.reduce((sum, { full }) => sum + presumedScore(full), 0)
      for (const [article, score] of part) part.set(article, score + more)
    }
    for (const list of without) {
      const not = list.map((clause) => ({ clause, full: 0 }))
      const gone = await matchAll(batch, not, null)
      for (const article of gone?.keys() ?? []) part?.delete(article)
    }
    for (const clause of optional) {
      const more = await union(batch, clause, rarity(clause))
      for (const [article, score] of more) {
        const before = part?.get(article)
        if (before !== undefined) part?.set(article, before + score)
      }
    }
    for (const [article, score] of part ?? []) scores.set(article, score)
    at += next
    seen += batch.span.high - batch.span.low
    if (!left && scores.size >= enough && at < segments.length) return { scores, stopped: true }
  }
  return { scores, stopped: false }
}

/** A clause with its share in the score; 0 for one that is not scored. */
interface Required {
  readonly clause: Clause
  readonly full: number
}

/** By article; null for all articles. */
type Scores = Map<number, number> | null

/**
 * What was typed comes before its other forms, wherever they stand: added to a score for each need that
 * is met to the letter, and more than all else can add up to.
 */
export const EXACT = 1000

/** What a clause adds that was left to the texts: as if its term stood as often as is usual. */
function presumedScore(full: number): number {
  return full > 0 ? EXACT + full / 2 : 0
}

function isRare({ clause }: Required): boolean {
  return clause.every(({ entry }) => entry.postings !== null)
}

/** Common clauses, the rarest first: those that may leave few of so many articles, and the others. */
function splitCommon(
  common: readonly Required[],
  checked: ReadonlySet<Clause>,
  articles: number,
  tier: Tier,
): { readonly now: readonly Required[]; readonly later: readonly Required[] } {
  const now: Required[] = []
  const later: Required[] = []
  let expected = articles
  for (const one of [...common].sort((a, b) => countOf(a.clause) - countOf(b.clause))) {
    const spared = expected <= AIM && checked.has(one.clause)
    if (!spared) expected *= countOf(one.clause) / tier.table.articles
    ;(spared ? later : now).push(one)
  }
  return { now, later }
}

/**
 * How many segments come at once: as many as will have enough, going by those before, but not more than
 * twice as many.
 *
 * @param missing Articles to look at until there is enough.
 */
function segmentsAtOnce(at: number, missing: number, { table }: Tier): number {
  return Math.max(1, Math.min(2 * at, Math.ceil(missing / table.segment))) || 1
}

/** Some segments of a tier, newest first, with the part of a span that is in them. */
interface Batch {
  readonly tier: Tier
  readonly segments: readonly number[]
  readonly span: Span
}

function batchOf(tier: Tier, segments: readonly number[], { low, high, includes }: Span): Batch {
  const size = tier.table.segment
  const [last = 0] = segments
  const first = segments.at(-1) ?? 0
  const span = {
    low: Math.max(low, first * size),
    high: Math.min(high, (last + 1) * size),
    includes,
  }
  return { tier, segments, span }
}

/** The articles of `part` that meet all clauses of a list; postings of the segments are loaded. */
async function matchAll(batch: Batch, list: readonly Required[], part: Scores): Promise<Scores> {
  const unions = await Promise.all(list.map(({ clause, full }) => union(batch, clause, full)))
  return unions.reduce(intersect, part)
}

/** Best score of each article that has one of the leaves. */
async function union(
  { tier, segments, span: { low, high, includes } }: Batch,
  clause: Clause,
  full: number,
): Promise<Map<number, number>> {
  const scores = new Map<number, number>()
  const lists = await Promise.all(
    clause.map(({ entry }) =>
      // What is no common term has one list for all segments.
      Promise.all((entry.postings ? [0] : segments).map((one) => tier.postings(entry, one))),
    ),
  )
  for (const [at, { factor, exact }] of clause.entries()) {
    const most = full * factor
    const first = exact && full > 0 ? EXACT : 0
    for (const [article, weight] of lists[at]?.flat() ?? []) {
      if (article < low || article >= high || !includes(article)) continue
      const score = first + (most * (weight + 1)) / 8
      if (score >= (scores.get(article) ?? 0)) scores.set(article, score)
    }
  }
  return scores
}

function intersect(left: Scores, right: Map<number, number>): Map<number, number> {
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

function everything({ low, high, includes }: Span): Map<number, number> {
  const all = new Map<number, number>()
  for (let article = low; article < high; article++) if (includes(article)) all.set(article, 0)
  return all
}
