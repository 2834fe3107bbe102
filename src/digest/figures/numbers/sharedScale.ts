import { type NumberMatch, shifted } from './number.ts'
import { HAN_SCALE, WORD_SCALE } from './scales.ts'

/**
 * By what power of ten the lower end of a range is meant to be multiplied where its scale stands at the upper end only:
 * 6 for `3 to 4 million` and `three to four million`, 三到四百万; 0 where it has one or needs none.
 */
export function sharedPower(text: string, low: NumberMatch, high: NumberMatch): number {
  if (low.scale > 0 || low.value >= high.value) return 0
  if (high.scale > 0) return low.coefficient < high.coefficient ? high.scale : 0
  if (high.writing === 'digits' || high.part !== null || high.value < LEAST_SCALED) return 0
  const written = text.slice(high.start, high.end).toLowerCase()
  return high.writing === 'han'
    ? powerOf(HAN_TAILS, written, low, high)
    : powerOf(WORD_TAILS, written, low, high)
}

const LEAST_SCALED = 100

/**
 * The scale at the end of a number and what stands before it, the longest tried first. 三千到四千五百万 are of 万, as what
 * stands before its 百万 is no number of one scale. Tens are no scale: 三到五十 are three at least.
 */
const HAN_TAILS = [/^[^百千万亿兆]+([百千]?[万亿兆]+|[百千])$/, /^[^万亿兆]+([万亿兆]+)$/]
const WORD_TAILS = [
  /^(?:(?!hundred|thousand|[mbt]r?illion).)+?((?:[ -](?:hundred|thousand|million|billion|trillion))+)$/,
  /^(?:(?!thousand|[mbt]r?illion).)+[ -](thousand|million|billion|trillion)$/,
]

function powerOf(
  tails: readonly RegExp[],
  written: string,
  low: NumberMatch,
  high: NumberMatch,
): number {
  for (const tail of tails) {
    const [, scale] = tail.exec(written) ?? []
    if (scale === undefined) continue
    const parts = scale.match(/[a-z]+|\p{Script=Han}/gu) ?? []
    const power = parts.reduce((sum, part) => sum + (HAN_SCALE[part] ?? WORD_SCALE[part] ?? 0), 0)
    if (low.value < shifted(high.value, -power)) return power
  }
  return 0
}
