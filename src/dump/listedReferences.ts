/**
 * The list of references of one article as what its citations lead to, as footnotes are.
 *
 * ```text
 * References:
 * [1] Gold Demand Trends https://…
 * [2] ETF flows
 *     https://…
 * ```
 */

import type { Group, Lead, Note } from '../records/article.ts'
import { type Lines, linesWithin, oneLine, type Range } from '../text/lines.ts'
import { withoutMarks } from '../text/markdown.ts'
import { simplified } from '../text/simplified.ts'
import { REFERENCES } from './references.ts'
import { spanOf } from './span.ts'

const ENTRY = /^(?:[-*•]\s+)?(?:[[【](\d{1,3})[\]】]\s?[:：.]?|([¹²³⁰⁴-⁹]{1,3}))\s*(?=\S)/u
/** `2. ETF flows`, as items are numbered, too: below a head alone. */
const NUMBERED = /^(?:(\d{1,3})[.．、)）]|[(（](\d{1,3})[)）])\s*(?=\S)/u
/** Numbers that the statements of an article cite. */
export function citedIn(lead: Lead | null, groups: readonly Group[]): ReadonlySet<number> {
  const insights = groups.flatMap((group) => group.insights)
  return new Set([...(lead?.citations ?? []), ...insights.flatMap((one) => one.citations)])
}

/**
 * What each line of a list says of its number; the line above the list is of the first.
 *
 * @param cited Numbers of the article: a list of others is none of its references.
 * @returns Null where a line is neither an entry nor the address of one, or a number stands there twice.
 */
export function listedReferences(
  lines: Lines,
  list: Range,
  cited: ReadonlySet<number>,
): readonly Note[] | null {
  const entries: { number: number; words: string; start: number; end: number }[] = []
  let head: number | null = null
  let isNamed = false
  for (const { start, end } of linesWithin(lines.text, list)) {
    const line = lines.text.slice(start, end)
    const [mark, ...numbers] = ENTRY.exec(line) ?? ((isNamed && NUMBERED.exec(line)) || [])
    const last = entries.at(-1)
    if (mark !== undefined) {
      const number = Number(numbers.find((one) => one !== undefined)?.normalize('NFKC'))
      entries.push({ number, words: line.slice(mark.length), start: head ?? start, end })
      head = null
    } else if (!last && head === null && REFERENCES.test(simplified(line))) {
      head = start
      isNamed = true
    } else if (last && /^<?https?:\/\//.test(line)) {
      last.words += ` ${line}`
      last.end = end
    } else return null
  }
  const known = new Set(entries.map(({ number }) => number))
  // With neither head nor addresses, lines of which most are cited nowhere may be items with their number in front.
  const isSure = isNamed || entries.every(({ words }) => /https?:\/\//.test(words))
  const citedHere = [...known].filter((number) => cited.has(number)).length
  const fewest = isSure ? 1 : Math.floor(known.size / 2) + 1
  if (known.size < entries.length || citedHere < fewest) return null
  return entries.map(({ number, words, start, end }) => ({
    number,
    text: oneLine(withoutMarks(words, ' ').replace(/<(https?:[^<>\s]+)>/g, '$1')).trim(),
    span: spanOf(lines, { start, end }),
  }))
}
