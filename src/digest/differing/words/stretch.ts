/** What a clause says of one of its figures, and not of those beside it. */
import { simplified } from '../../../text/simplified.ts'
import type { ArticleFigure } from '../../digest.ts'

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
  const end = contextAt + raw.length
  const behind = context.slice(end, Math.max(end, to))
  // 现有救生员310名，缺口100名: what stands behind a comma is said of the next.
  const comma = to < context.length ? behind.search(COMMA) : -1
  return simplified(
    context.slice(Math.max(0, from), end) + behind.slice(0, comma < 0 ? undefined : comma),
  )
}

const COMMA = /[，；]/
