/** Claims in their articles, as they are compared. */

import { hasHan } from '../../text/han.ts'
import type { ArticleFacts } from '../articleFacts.ts'
import type { Claim } from '../claims/claim.ts'
import { dayOf } from '../days.ts'
import type { ArticleFigure } from '../digest.ts'

/** An article as the search for disagreements sees it. */
export interface FigureArticle {
  readonly id: string
  readonly published: string | null
  /** As the dump names it. */
  readonly source: string | null
  /** Names. */
  readonly topics: readonly string[]
  readonly title: string
  /** Changes with anything that its facts are made of. */
  readonly contentHash: string
  readonly figures: readonly ArticleFigure[]
  /** Those that cannot fit its own, in the shape of figures. */
  readonly dates: readonly ArticleFigure[]
  readonly facts: ArticleFacts
}

/** A claim with the article it stands in. */
export interface Placed {
  readonly claim: Claim
  readonly article: FigureArticle
  /** Number of the story; null for an article that is in none. */
  readonly story: number | null
  /** The articles of its story. */
  readonly companions: readonly FigureArticle[]
}

/**
 * Claims that can be of one thing, by the day of their articles: those of a story that measure it alike,
 * or that are written with the same digits; or all that name it.
 */
export type Buckets = readonly Bucket[]

export interface Bucket {
  readonly by: 'story' | 'digits' | 'names'
  readonly placed: readonly Placed[]
}

/** Places claims among the articles of a story. */
export function placedIn(
  story: number,
  companions: readonly FigureArticle[],
): (claim: Claim, article: FigureArticle) => Placed {
  return (claim, article) => ({ claim, article, story, companions })
}

/** Articles of a story, or claims of a bucket, that each is compared with: the square is never looked at. */
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

/** Articles of its story that one is compared with, and that itself. */
export function besideOf({ article, companions }: Placed): readonly FigureArticle[] {
  const at = companions.indexOf(article)
  return companions.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
}

/** The day of an event says nothing of what it is about. */
export function longPeriod(period: string | null): string | null {
  return period === null || /^[\d?]{1,4}-/.test(period) ? null : period
}

/** Days between two articles; 0 where one has no date. */
export function days(left: Pick<Placed, 'article'>, right: Pick<Placed, 'article'>): number {
  const [a, b] = [left.article.published, right.article.published]
  if (a === null || b === null) return 0
  return Math.abs(dayOf(a) - dayOf(b))
}

/** Whether its article gives no other figure of its unit and measure. */
export function isSingle({ article, claim }: Placed): boolean {
  return article.facts.claims.every(
    (own) => own === claim || own.unit !== claim.unit || own.measure !== claim.measure,
  )
}

export function isHanPhrase({ phrase }: Pick<Claim, 'phrase'>): boolean {
  return hasHan(phrase)
}

/** Where a figure stands among those of its article. */
export function placeOf(
  { figures }: Pick<FigureArticle, 'figures'>,
  { id }: Pick<ArticleFigure, 'id'>,
): number {
  const known = ORDERS.get(figures) ?? new Map(figures.map((figure, at) => [figure.id, at]))
  ORDERS.set(figures, known)
  return known.get(id) ?? 0
}

/** By the figures of an article, while they stay in memory. */
const ORDERS = new WeakMap<readonly ArticleFigure[], ReadonlyMap<string, number>>()
