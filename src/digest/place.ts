import type { Span } from '../records/article.ts'
import type { Place } from './digest.ts'

/**
 * Where a text stands.
 *
 * @param dump Path of its file.
 */
export function placeOf({ line, start, end }: Span, dump: string): Place {
  return { dump, line, start, end }
}
