import type { Answer } from '../../src/search/query/answer.ts'
import type { Search } from '../../src/search/query/search.ts'
import type { Case } from './oracle.ts'

/** How well an answer meets a case. */
export interface Score {
  /** Share of the first ten places that could be right that are. */
  readonly recall10: number
  /** Share of all wanted articles that are found. */
  readonly recall: number
  /** Share of the articles found that are wanted. */
  readonly precision: number
}

/** Hits read to tell recall and precision over all. */
const MOST = 1000

export async function scoreOf(search: Search, { query, wanted }: Case): Promise<Score> {
  const answer: Answer = await search.search(query, EVERYTHING)
  const ids = (await answer.hits(0, MOST)).map(({ id }) => id)
  const right = (list: readonly string[]): number => list.filter((id) => wanted.has(id)).length
  const first = ids.slice(0, 10)
  return {
    recall10: right(first) / Math.min(10, wanted.size),
    recall: wanted.size > MOST ? Math.min(1, right(ids) / MOST) : right(ids) / wanted.size,
    precision: ids.length === 0 ? 0 : right(ids) / ids.length,
  }
}

/** Every article that is found, however many files that takes. */
export const EVERYTHING = {
  sources: [],
  topics: [],
  months: [],
  langs: [],
  from: null,
  to: null,
  sort: 'relevance',
  all: true,
} as const

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
