/** The years of a list, and where each begins. */
import type { ArticleRef } from '../digest.ts'
import { groupBy } from '../group.ts'
import type { Part } from './part.ts'

export interface YearPlace {
  readonly year: string
  readonly count: number
  /** Of the part that has the newest article of that year. */
  readonly permalink: string
  /** Id of that article. */
  readonly newest: string
}

/** Years of a list that has several and stands in several parts, newest first; else none. */
export function yearsIn(
  parts: readonly Part<Pick<ArticleRef, 'id' | 'published'>>[],
): readonly YearPlace[] {
  if (parts.length < 2) return []
  const years = new Map<string, YearPlace>()
  for (const { permalink, items } of parts) {
    for (const { id, published } of items) {
      const year = published?.slice(0, 4)
      if (year === undefined) continue
      const known = years.get(year) ?? { year, count: 0, permalink, newest: id }
      years.set(year, { ...known, count: known.count + 1 })
    }
  }
  return years.size < 2 ? [] : [...years.values()]
}

export interface YearBlock<Item> {
  /** Null for those without a date, and where all articles with one are of one year. */
  readonly year: string | null
  /** Articles of that year, also those that stand in a row of another, below the newest of their story. */
  readonly count: number
  readonly rows: readonly Item[]
}

type Dated = Pick<ArticleRef, 'published'>

/**
 * A list by year, in its order; in one block without a year where no two years of its articles differ.
 *
 * @param articles All that the rows tell of.
 */
export function yearBlocks<Item extends Dated>(
  rows: readonly Item[],
  articles: readonly Dated[],
): readonly YearBlock<Item>[] {
  const yearOf = ({ published }: Dated): string | null => published?.slice(0, 4) ?? null
  const counted = groupBy(articles, yearOf)
  const years = [...counted.keys()].filter((year) => year !== null)
  if (years.length < 2) return [{ year: null, count: articles.length, rows }]
  return [...groupBy(rows, yearOf)].map(([year, its]) => ({
    year,
    count: counted.get(year)?.length ?? its.length,
    rows: its,
  }))
}
