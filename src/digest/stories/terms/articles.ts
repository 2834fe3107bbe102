import type { StoryTerms } from '../../facts/terms.ts'
import type { TermTable } from './termTable.ts'

/** Articles that stories are told of, by their places. */
export interface Articles {
  readonly table: TermTable
  /** Days since 1970 of each; NaN without a date. */
  readonly days: readonly number[]
  /** Terms of one, as they were made. */
  readonly termsOf: (article: number) => StoryTerms
}
