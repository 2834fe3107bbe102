/** The segment of a clause that belongs to one of its figures. */
import { simplified } from '../../../text/simplified.ts'
import type { ArticleFigure } from '../../digest.ts'
import { type Placed, placeOf } from '../placed.ts'

/**
 * The clause from the end of the figure before to the start of the next, in simplified characters: of 18% in `37% fewer
 * animals and 18% fewer species` it is ` fewer animals and 18% fewer species`.
 *
 * @param last The figures before and after it in the article; ignored where they are of another paragraph.
 */
export function figureSegment(
  { insight, start, context, contextAt, raw }: ArticleFigure,
  last: ArticleFigure | undefined,
  next: ArticleFigure | undefined,
): string {
  const begin = start - contextAt
  const from = last?.insight === insight ? last.end - begin : 0
  const to = next?.insight === insight ? next.start - begin : context.length
  const end = contextAt + raw.length
  const behind = context.slice(end, Math.max(end, to))
  // What stands behind a comma belongs to the next: 现有救生员310名，缺口100名.
  const comma = to < context.length ? behind.search(COMMA) : -1
  return simplified(
    context.slice(Math.max(0, from), end) + behind.slice(0, comma < 0 ? undefined : comma),
  )
}

const COMMA = /[，；]/

/** The same of a figure in its article. */
export function segmentOf(
  { article: { figures } }: Pick<Placed, 'article'>,
  figure: ArticleFigure,
): string {
  const at = placeOf({ figures }, figure)
  return figureSegment(figure, figures[at - 1], figures[at + 1])
}
