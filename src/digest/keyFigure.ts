import type { ArticleFigure } from './digest.ts'

/**
 * The one figure of an article that a row of a list shows; null rather than a dull one.
 *
 * @param figures In the order of the article.
 * @param title As written; null when there is none.
 * @param lead Text of the lead; null when there is none.
 */
export function keyFigure(
  _figures: readonly ArticleFigure[],
  _title: string | null,
  _lead: string | null,
): ArticleFigure | null {
  return null
}
