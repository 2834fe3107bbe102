/**
 * What disagreements and stories need to know of an article's text. It depends on that article
 * alone and is plain JSON, so it is made once and kept with the article.
 */

import type { ArticleFigure } from './digest.ts'

/** One lead or insight with its figures. */
export interface FactText {
  readonly text: string
  readonly figures: readonly ArticleFigure[]
}

/** What one figure claims: equal keys can be compared, and only they. */
export interface Claim {
  /** Id of the figure. */
  readonly figure: string
}

export interface ArticleFacts {
  readonly claims: readonly Claim[]
  /** Names and rare words of title and texts, each once, sorted. */
  readonly terms: readonly string[]
}

/**
 * Facts of one article.
 *
 * @param published Civil time or day; tells which year "the first half" belongs to.
 * @param texts Lead first, then the insights in their order.
 */
export function articleFacts(
  _title: string | null,
  _published: string | null,
  _texts: readonly FactText[],
): ArticleFacts {
  return { claims: [], terms: [] }
}
