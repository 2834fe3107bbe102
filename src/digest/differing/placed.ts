/** A claim with its article and story, as claims are compared; and where figures stand in an article. */

import { fold } from '../../text/fold.ts'
import { hasHan } from '../../text/han.ts'
import type { ArticleFacts } from '../articleFacts.ts'
import type { Claim } from '../claims/claim.ts'
import { dayOf } from '../days.ts'
import type { ArticleFigure } from '../digest.ts'

/** What the comparison reads of an article. */
export interface FigureArticle {
  readonly id: string
  readonly published: string | null
  /** Publisher, as the dump names it. */
  readonly source: string | null
  /** Names of its topics. */
  readonly topics: readonly string[]
  readonly title: string
  /** Changes with anything that its figures and facts are made of. */
  readonly contentHash: string
  readonly figures: readonly ArticleFigure[]
  /** Dates that cannot fit its time of publication, in the shape of figures. */
  readonly dates: readonly ArticleFigure[]
  readonly facts: ArticleFacts
}

/** A claim with the article it stands in. */
export interface Placed {
  readonly claim: Claim
  readonly article: FigureArticle
  /** Number of the story; null where the article is in none. */
  readonly story: number | null
  /** All articles of that story; empty without one. */
  readonly storyArticles: readonly FigureArticle[]
}

/** Sets of claims that may measure one thing. */
export type Buckets = readonly Bucket[]

export interface Bucket {
  /** One unit and measure in a story; the same digits in a story; or one measure, period, scope and names anywhere. */
  readonly by: 'story' | 'digits' | 'names'
  /** Oldest article first. */
  readonly placed: readonly Placed[]
}

/** Makes a `Placed` of claims of one story. */
export function placedIn(
  story: number,
  storyArticles: readonly FigureArticle[],
): (claim: Claim, article: FigureArticle) => Placed {
  return (claim, article) => ({ claim, article, story, storyArticles })
}

/** With how many before it an article of a story, or a claim of a bucket, is compared: never with all. */
export const NEIGHBOURS = 12

/** Pairs of articles of a story that are compared. */
export function* neighbours(
  articles: readonly FigureArticle[],
): Generator<readonly [FigureArticle, FigureArticle]> {
  for (const [at, article] of articles.entries()) {
    const before = Math.max(0, at - NEIGHBOURS)
    for (const other of articles.slice(before, at)) yield [other, article]
  }
}

/** The articles of its story that an article is compared with, and that article. */
export function comparedArticles({ article, storyArticles }: Placed): readonly FigureArticle[] {
  const at = storyArticles.indexOf(article)
  return storyArticles.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
}

/** Whether two are one article, or texts of one that was pasted again: what both give is given once. */
export function areTextsOfOne(one: FigureArticle, other: FigureArticle): boolean {
  if (one === other) return true
  const isOfOneTime = one.source === other.source && one.published === other.published
  return isOfOneTime && fold(one.title) === fold(other.title)
}

/** A year, half, quarter or month; null for a day, which is when something happened and not what a figure covers. */
export function longPeriod(period: string | null): string | null {
  return period === null || /^[\d?]{1,4}-/.test(period) ? null : period
}

/** Days between two articles; 0 where one has no date. */
export function daysBetween(left: Pick<Placed, 'article'>, right: Pick<Placed, 'article'>): number {
  const [a, b] = [left.article.published, right.article.published]
  if (a === null || b === null) return 0
  return Math.abs(dayOf(a) - dayOf(b))
}

/** Whether its article has no other claim of its unit and measure. */
export function isOnlyOfMeasure({ article, claim }: Placed): boolean {
  return article.facts.claims.every(
    (own) => own === claim || own.unit !== claim.unit || own.measure !== claim.measure,
  )
}

/** Whether the words at the figure are Chinese. */
export function isChinese({ phrase }: Pick<Claim, 'phrase'>): boolean {
  return hasHan(phrase)
}

/** A figure of an article by its id; null where the article has none of that id. */
export function figureOf(
  { figures }: Pick<FigureArticle, 'figures'>,
  id: string,
): ArticleFigure | null {
  const known = FIGURES.get(figures) ?? new Map(figures.map((figure) => [figure.id, figure]))
  FIGURES.set(figures, known)
  return known.get(id) ?? null
}

/** Cache by the figures of an article. */
const FIGURES = new WeakMap<readonly ArticleFigure[], ReadonlyMap<string, ArticleFigure>>()

/** The figure of a claim; null where its article no longer has it. */
export function figureIn({ claim, article }: Placed): ArticleFigure | null {
  return figureOf(article, claim.figure)
}

/** Index of a figure among those of its article; 0 where it is not of them. */
export function placeOf(
  { figures }: Pick<FigureArticle, 'figures'>,
  { id }: Pick<ArticleFigure, 'id'>,
): number {
  const known = ORDERS.get(figures) ?? new Map(figures.map((figure, at) => [figure.id, at]))
  ORDERS.set(figures, known)
  return known.get(id) ?? 0
}

/** Cache by the figures of an article. */
const ORDERS = new WeakMap<readonly ArticleFigure[], ReadonlyMap<string, number>>()
