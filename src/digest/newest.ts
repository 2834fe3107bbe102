import { compare } from '../text/compare.ts'

interface Dated {
  readonly published: string | null
}

/** Order of articles, newest first; those without a date stand last, and equal ones as they stood. */
export function byNewest(left: Dated, right: Dated): number {
  return compare(right.published ?? '', left.published ?? '')
}
