/**
 * Citations as small raised digits: `fell 3%.¹ ²`, `营收下降³⁻⁵。`. The same digits are powers and units (`20 m²`,
 * `10⁶`, `R²`), so what stands on both sides decides.
 */

import type { Range } from '../text/lines.ts'

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const DIGIT = '[⁰¹²³⁴-⁹]'
export const RAISED = new RegExp(DIGIT)
const NUMBER = `(?:⁽${DIGIT}{1,3}⁾|${DIGIT}{1,3})`
const MARK = new RegExp(`${NUMBER}(?:(?:[⁻–˒,，、]| {1,2}|(?=⁽))${NUMBER}){0,20}`, 'y')
const LONGEST_BEFORE = 12

/** A stop behind a word, a sign of Chinese, a share; a bracket behind one of them. */
const STOP = String.raw`\]|[\p{L}\d%％)）”’"'][.,;!?]|[。！？，；、：」』】》”’％]|(?:[%％\p{Script=Han}]|\p{L}{4})[)"]|%`
/** A word, but no unit (米², mile², km²) and no formula (CO², sin²); GW and tin are none. */
const UNIT =
  'metres?|meters?|miles?|inch(?:es)?|feet|foot|yards?|sec|mil|rad|mol|sin|cos|tan|log|exp|det|chi|cot'
const WORD = String.raw`(?!\p{L}*[米里尺寸升秒])\p{Script=Han}|(?<!\p{L})(?!(?:${UNIT})$)(?:\p{Ll}\p{L}{2}|\p{Lu}\p{Ll}{2})\p{L}{0,9}|\p{L}{10}|(?<!\p{L})(?!(?:CO|NO|SO|PO|CH|NH|OH|HO)$)\p{Lu}{2,5}h?`
const YEAR = String.raw`(?<![\d.,])(?:19|20)\d\d`
const BEFORE = new RegExp(`(?:${STOP}|${WORD}|${YEAR})\\*{0,2}$`, 'u')
const AFTER = /^(?:$|[\s.,;:!?)\]"”’。，、；：！？）】」』》—–-]|\p{Script=Han})/u

/** The mark that starts at an offset: where it ends, and with what it is read. */
export function raisedAt(text: string, start: number): (Range & { readonly said: string }) | null {
  MARK.lastIndex = start
  const [mark] = MARK.exec(text) ?? []
  if (mark === undefined) return null
  const end = start + mark.length
  if (!AFTER.test(text.slice(end, end + 2))) return null
  if (!BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start))) return null
  const said = plainDigits(mark)
    .replace(/⁾(?=⁽)| +|˒/g, ',')
    .replace(/[⁽⁾]/g, '')
    .replaceAll('⁻', '-')
  return { start, end, said }
}

const OPENS_ENTRY = new RegExp(
  `(${DIGIT}{1,3})[ \\t]{0,4}(?=[\\p{L}\\p{N}"“《【*])(?!${DIGIT})`,
  'uy',
)

/** The number that opens a line of a list of references: `² Company report`. */
export function raisedNumber(text: string, start: number): number | null {
  OPENS_ENTRY.lastIndex = start
  const [, digits] = OPENS_ENTRY.exec(text) ?? []
  return digits === undefined ? null : Number(plainDigits(digits))
}

function plainDigits(raised: string): string {
  return raised.replace(/[⁰-⁹¹²³]/g, (digit) => String(DIGITS.indexOf(digit)))
}
