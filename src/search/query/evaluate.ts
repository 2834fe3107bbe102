import { type Clause, countOf } from './clauses.ts'
import type { Tier } from './shards.ts'

/** What the articles of a tier are asked for. */
export interface Demand {
  /** Each must hold; scored. */
  readonly clauses: readonly Clause[]
  /** Need not hold; scored. */
  readonly likely: readonly Clause[]
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
  /** More articles were left to their texts than is good for counting them. */
  readonly loose: boolean
}

/** Rarity of what a clause asks for: its share in the score. */
export type Rarity = (clause: Clause) => number

/** So few articles are told apart by their texts, which costs less than more postings. */
export const FEW = 12
/** Words come together more often than by chance, so fewer are aimed at. */
const AIM = 4

/**
 * Articles of a tier that meet a demand. Rare terms go first, as their postings are there already;
 * a common term is loaded only for the segments in which the rare ones left something, and, when all
 * are common, from the newest segment on until enough is found. What texts are checked for is not
 * loaded where the others leave few articles.
 *
 * @param enough Articles after which a search of common terms alone stops.
 * @param few Articles that may be left to their texts; `FEW` for all hits, more for a first one.
 */
export async function evaluate(
  tier: Tier,
  { clauses, likely, filters, checked, without, span }: Demand,
  rarity: Rarity,
  enough: number,
  few = FEW,
): Promise<Found> {
  const must: readonly Must[] = [
    ...clauses.map((clause) => ({ clause, full: rarity(clause) })),
    ...filters.map((clause) => ({ clause, full: 0 })),
  ]
  const scores = new Map<number, number>()
  let loose = false
  const found = (stopped: boolean): Found => ({ scores, stopped, loose })
  if (must.some(({ clause }) => clause.length === 0)) return found(false)
  const all = (list: readonly Must[], segments: readonly number[], part: Scores, here: Span) =>
    meet(tier, list, segments, part, here)
  const left = await all(must.filter(isRare), [0], null, span)
  const common = must.filter((one) => !isRare(one))
  const { now, later } = split(common, checked, left?.size ?? tier.table.articles, tier)
  const segments = segmentsOf(tier, span, left)
  let seen = 0
  for (let at = 0; at < segments.length; ) {
    const next = left ? segments.length : ahead(at, (enough / scores.size - 1) * seen, tier)
    const batch = segments.slice(at, at + next)
    const here = within(span, batch, tier)
    let part = await all(now, batch, left ?? (must.length === 0 ? everything(here) : null), here)
    const size = part?.size ?? 0
    if (size > few) part = await all(later, batch, part, here)
    else if (part) {
      const more = later.reduce((sum, { full }) => sum + met(full), 0)
      for (const [article, score] of part) part.set(article, score + more)
      loose ||= later.length > 0 && size > FEW
    }
    for (const list of without) {
      const not = list.map((clause) => ({ clause, full: 0 }))
      const gone = await all(not, batch, null, here)
      for (const article of gone?.keys() ?? []) part?.delete(article)
    }
    for (const clause of likely) {
      const more = await union(tier, clause, batch, rarity(clause), here)
      for (const [article, score] of more) {
        const before = part?.get(article)
        if (before !== undefined) part?.set(article, before + score)
      }
    }
    for (const [article, score] of part ?? []) scores.set(article, score)
    at += batch.length
    seen += here.high - here.low
    if (!left && scores.size >= enough && at < segments.length) return found(true)
  }
  return found(false)
}

/** A clause with its share in the score; 0 for one that is not scored. */
interface Must {
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
function met(full: number): number {
  return full > 0 ? EXACT + full / 2 : 0
}

function isRare({ clause }: Must): boolean {
  return clause.every(({ entry }) => entry.postings !== null)
}

/** Common clauses, the rarest first: those that may leave few of so many articles, and the others. */
function split(
  common: readonly Must[],
  checked: ReadonlySet<Clause>,
  articles: number,
  tier: Tier,
): { readonly now: readonly Must[]; readonly later: readonly Must[] } {
  const now: Must[] = []
  const later: Must[] = []
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
function ahead(at: number, missing: number, { table }: Tier): number {
  return at === 0 ? 1 : Math.max(1, Math.min(2 * at, Math.ceil(missing / table.segment)))
}

/** The part of a span that is in some segments, given newest first. */
function within({ low, high, includes }: Span, segments: readonly number[], { table }: Tier): Span {
  const [last = 0] = segments
  const first = segments.at(-1) ?? 0
  return {
    low: Math.max(low, first * table.segment),
    high: Math.min(high, (last + 1) * table.segment),
    includes,
  }
}

/** The articles of `part` that meet all clauses of a list; postings of some segments are loaded. */
async function meet(
  tier: Tier,
  list: readonly Must[],
  segments: readonly number[],
  part: Scores,
  span: Span,
): Promise<Scores> {
  const unions = await Promise.all(
    list.map(({ clause, full }) => union(tier, clause, segments, full, span)),
  )
  return unions.reduce(intersect, part)
}

/** Best score of each article that has one of the leaves. */
async function union(
  tier: Tier,
  clause: Clause,
  segments: readonly number[],
  full: number,
  { low, high, includes }: Span,
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
    for (const { articles, weights } of lists[at] ?? []) {
      for (let place = 0; place < articles.length; place++) {
        const article = articles[place] ?? 0
        if (article < low || article >= high || !includes(article)) continue
        const score = first + (most * ((weights[place] ?? 0) + 1)) / 8
        if (score >= (scores.get(article) ?? 0)) scores.set(article, score)
      }
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
