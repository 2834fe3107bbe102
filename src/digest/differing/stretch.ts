/** What a clause says of one of its figures, and not of those beside it. */
import { simplified } from '../../text/simplified.ts'
import type { ArticleFigure } from '../digest.ts'

/**
 * The clause of a figure, in simplified characters, from where the figure before it ends to where the next one
 * begins: `37% fewer animals and 18% fewer species`, 床位1.9万张，雇员2.1万人.
 *
 * @param last Those beside it in the article; of another paragraph they bound nothing.
 */
export function stretch(
  { insight, start, context, contextAt, raw }: ArticleFigure,
  last: ArticleFigure | undefined,
  next: ArticleFigure | undefined,
): string {
  const begin = start - contextAt
  const from = last?.insight === insight ? last.end - begin : 0
  const to = next?.insight === insight ? next.start - begin : context.length
  return simplified(context.slice(Math.max(0, from), Math.max(contextAt + raw.length, to)))
}
