/** Numbers in front of titles, where a list of articles was copied: `1. Tin climbs`, `2. Zinc falls`, `3. Lead holds`. */

import { numberIn } from './byline/civilDate.ts'

/** `01` needs no sign. No further number stands right behind it: `1.5亿元`, `1、2号高炉`, `一、二线城市`; `一、三星` is one. */
const NUMBER =
  /^([（(]?)(?:(\d{1,2})([)）.、．]|\ufe0f?\u20e3|(?<=^\d\d))|([一二三四五六七八九十]{1,3})([）)、]))(?:\s(?=\S)|(?=[^\d\s]))(?!(?<=一、)二|(?<=二、)三|(?<=三、)四|(?<=四、)五|(?<=五、)六)/
const FEWEST = 2
/** Two may be `1. FC Köln` and `2. Liga`, unless they are headings, as assistants write. */
const FEWEST_ORDINALS = 3

/**
 * Titles without them, if those of all articles of a file count on from 1, each with the same signs; as they are, if
 * not. The place of a title in its file still holds its number.
 *
 * @param areHeadings They are marked as such: `### 1. Tin climbs`.
 */
export function withoutNumbers(
  titles: readonly (string | null)[],
  areHeadings: boolean,
): readonly (string | null)[] {
  const numbers = titles.map((title) => NUMBER.exec(title ?? ''))
  const signsOf = (found: RegExpExecArray | null | undefined): string =>
    [1, 3, 5].map((part) => found?.[part] ?? '').join(' ')
  const areCounted = numbers.every((found, at) => {
    const [, , digits, , words] = found ?? []
    const number = digits === undefined ? numberIn(words ?? '') : Number(digits)
    return number === at + 1 && signsOf(found) === signsOf(numbers[0])
  })
  const mayBeOrdinals = !areHeadings && '.．'.includes(numbers[0]?.[3] || ' ')
  const fewest = mayBeOrdinals ? FEWEST_ORDINALS : FEWEST
  if (titles.length < fewest || !areCounted) return titles
  return titles.map((title, at) => title?.slice(numbers[at]?.[0].length ?? 0) ?? null)
}
