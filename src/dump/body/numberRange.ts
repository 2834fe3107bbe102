/** Numbers with a dash between them: `10% - 15%`, `300 - 310`, `150万 - 200万元`. */

import { trimRange } from '../../text/lines.ts'

/** No day or year, as headings end in: `展望2026年 - 20万吨产能投产`. */
const UNIT = '[千万亿]{0,2}(?:[美欧日港]?元|吨|公斤|千瓦|兆瓦|倍|个|家|人|点)?'
const BEFORE = new RegExp(`\\d\\s?(?:[%％]|(${UNIT}))$`)
const BEHIND = new RegExp(`^\\d[\\d.,]{0,11}\\s?(${UNIT})`)
const LONGEST = 20

/**
 * Whether a number stands on both sides of a mark, and of two with units both are of one.
 *
 * @param from Where the text before it begins.
 * @param mark Where it stands.
 */
export function opensRange(text: string, from: number, mark: number): boolean {
  if (mark >= text.length) return false
  const before = BEFORE.exec(text.slice(Math.max(from, mark - LONGEST), mark).trimEnd())
  const next = trimRange(text, mark + 1, Math.min(mark + 8, text.length)).start
  const behind = BEHIND.exec(text.slice(next, next + LONGEST))
  // `毛利率31% - 2024年为30%`
  if (/\D$/.test(before?.[0] ?? '') && /^\d{4}年/.test(text.slice(next, next + 5))) return false
  return before !== null && behind !== null && (behind[1] ?? '').includes(before[1]?.at(-1) ?? '')
}
