/**
 * Articles that a chart leaves out and names below it: one of 2062 would press all others against
 * its edge.
 */
import type { ArticleRef, Digest } from '../digest.ts'
import { farAhead, farBehind } from '../farDates.ts'

/** How many of them are named by their days. */
const NAMED = 3

export interface Outside {
  readonly count: number
  /** The first ones, in the order of the list. */
  readonly named: readonly { readonly day: string; readonly permalink: string }[]
}

type Dated = Pick<ArticleRef, 'published' | 'permalink'>

/** The newest date of the site that is not far ahead of all others; null where none is. */
export function horizonOf({ articles }: Pick<Digest, 'articles'>): string | null {
  const known = HORIZONS.get(articles)
  if (known !== undefined) return known
  const dates = articles.flatMap(({ published }) => published ?? [])
  const far = farAhead(dates)
  const horizon = far === 0 ? null : (dates[far] ?? null)
  HORIZONS.set(articles, horizon)
  return horizon
}

/** Of the articles of a site, which pages of four kinds ask. */
const HORIZONS = new WeakMap<readonly Dated[], string | null>()

/**
 * How many articles of a list, newest first, are beyond the horizon of the site: of one that has no
 * others, none.
 */
export function beyond(articles: readonly Dated[], horizon: string | null): number {
  if (horizon === null) return 0
  const near = articles.findIndex(({ published }) => published === null || published <= horizon)
  return articles[near]?.published ? near : 0
}

/** How many articles at the end of a list, newest first and all with dates, are far behind. */
export function behind(articles: readonly Dated[]): number {
  return farBehind(articles.flatMap(({ published }) => published ?? []).reverse())
}

/** @param articles Those that a chart leaves out. */
export function outsideOf(articles: readonly Dated[]): Outside | null {
  if (articles.length === 0) return null
  const named = articles.slice(0, NAMED).map(({ published, permalink }) => {
    return { day: published?.slice(0, 10) ?? '', permalink }
  })
  return { count: articles.length, named }
}
