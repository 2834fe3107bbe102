/** The years of a list that is cut into parts, and where each begins. */
import type { ArticleRef } from '../digest.ts'
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
