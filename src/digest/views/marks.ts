/** Which stretches of a file stand where on the site. */
import type { Span } from '../../records/article.ts'
import { markId } from '../../text/link.ts'
import { statements } from '../identity/identity.ts'
import { lineMark } from '../place.ts'
import type { FileBody } from './page.ts'

/** A stretch of a file that has a meaning. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: 'title' | 'text' | 'rest' | 'chrome'
  /** Its own fragment on the page of the file; null for chrome, what is left over of no article, and repeated articles. */
  readonly id: string | null
  /** Where the article shows it; null when it is not shown there. */
  readonly permalink: string | null
}

/**
 * The marks of a file in its order; none overlaps another, but one that begins within the one before ends with it.
 *
 * @param ids Of its articles, in its order.
 */
export function marksOf(
  dump: Pick<FileBody, 'chrome' | 'rest' | 'articles'>,
  ids: readonly string[],
): readonly Mark[] {
  const marks: Mark[] = []
  const add = (span: Span | null, kind: Mark['kind'], id?: string, anchor?: string): void => {
    if (span === null) return
    const permalink = id === undefined ? null : `a/${id}.html${anchor ? `#${anchor}` : ''}`
    const own = id === undefined ? null : markId(id, anchor ?? 'title')
    marks.push({ start: span.start, end: span.end, kind, id: own, permalink })
  }
  for (const span of dump.chrome) add(span, 'chrome')
  for (const piece of dump.rest) add(piece.span, 'rest')
  for (const [at, article] of dump.articles.entries()) {
    const id = ids[at]
    const pictures = new Set(article.pictures.map(({ span }) => span.start))
    for (const { span } of article.rest) {
      const isPicture = pictures.has(span.start)
      if (id === undefined && isPicture) continue
      const { start, end } = span
      const own = id === undefined ? null : markId(id, lineMark(span, article.span))
      marks.push({ start, end, kind: isPicture ? 'text' : 'rest', id: own, permalink: null })
    }
    if (id === undefined) continue
    add(article.titleSpan, 'title', id)
    if (article.lead) add(article.lead.span, 'text', id, 'lead')
    for (const note of article.notes) add(note.span, 'text', id, `p${note.number}`)
    for (const { insight, anchor } of statements(article).flat()) {
      add(insight.span, 'text', id, anchor)
    }
  }
  marks.sort((left, right) => left.start - right.start || right.end - left.end)
  let end = 0
  const apart = marks.flatMap((mark) => {
    const isWithin = mark.start < end
    if (!isWithin) end = mark.end
    // Nothing of it is left to be marked, but what leads to it has to find its place.
    return isWithin && mark.id === null ? [] : [{ ...mark, end }]
  })
  // An article that stands in the file twice is one article: its first place has the fragments.
  const seen = new Set<string>()
  return apart.map((mark) => {
    if (mark.id === null) return mark
    const again = seen.has(mark.id)
    seen.add(mark.id)
    return again ? { ...mark, id: null } : mark
  })
}
