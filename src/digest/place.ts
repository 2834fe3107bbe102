import type { Article, Span } from '../records/article.ts'
import { lineCount, linesOf } from '../text/lines.ts'
import type { Place } from './digest.ts'

/**
 * Where a text stands.
 *
 * @param dump Path of its file.
 */
export function placeOf({ line, start, end }: Span, dump: string): Place {
  return { dump, line, start, end }
}

/**
 * Mark of a text without an anchor of its own: its line, counted from the first of its article, so that it stays
 * where lines above come and go. No anchor begins with a capital.
 */
export function lineMark({ line }: Pick<Span, 'line'>, article: Pick<Span, 'line'>): string {
  return `L${line - article.line + 1}`
}

/**
 * The line of an article's date; that of the article where it has none.
 *
 * @param text Of its file.
 */
export function dateLineOf(
  { bylineSpan, publishedRaw, span }: Pick<Article, 'bylineSpan' | 'publishedRaw' | 'span'>,
  text: string,
): number {
  if (bylineSpan === null) return span.line
  // A source may stand on a line of its own above.
  const byline = text.slice(bylineSpan.start, bylineSpan.end)
  const before = byline.slice(0, Math.max(0, byline.lastIndexOf(publishedRaw ?? '')))
  return bylineSpan.line + lineCount(linesOf(`${before}.`)) - 1
}
