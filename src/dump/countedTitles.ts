/** Numbers in front of titles, where a list of articles was copied: `1. Tin climbs`, `2. Zinc falls`. */

import { numberIn } from './byline/dates.ts'

const NUMBER =
  /^(?:[（(]?(\d{1,2})[)）.、．]|[（(]?([一二三四五六七八九十]{1,3})[）)、])\s?(?=[^\d\s])/
const FEWEST = 2

/** Titles without them, if those of all articles of a file count on from 1; as they are, if not. */
export function withoutNumbers(titles: readonly (string | null)[]): readonly (string | null)[] {
  const numbers = titles.map((title) => NUMBER.exec(title ?? ''))
  const areCounted = numbers.every((found, at) => {
    const [, digits, words] = found ?? []
    return (digits === undefined ? numberIn(words ?? '') : Number(digits)) === at + 1
  })
  if (titles.length < FEWEST || !areCounted) return titles
  return titles.map((title, at) => title?.slice(numbers[at]?.[0].length ?? 0) ?? null)
}
