import type { StoryTerms } from '../../facts/terms.ts'
import type { TermTable } from './termTable.ts'

/** The articles of a digest, by their places. */
export interface Articles {
  readonly table: TermTable
  /** Days since 1970 of each; NaN without a date. */
  readonly days: readonly number[]
  /** Terms of an article as its facts give them. */
  readonly termsOf: (article: number) => StoryTerms
}
