/**
 * Kinds of single code units, from a table, for loops that count them: a pattern with `\p{…}` makes
 * a list of all it finds. To ask whether there is one, a pattern is the faster one.
 */
import { OF_OTHERS, OF_TRADITIONAL } from './spellings.ts'

/** A Han character of one code unit. */
export const HAN = 1
/** A letter of a script whose words stand apart: Latin, Cyrillic, Greek. */
export const WORD = 2
/** Half of a pair: only the pattern tells what the two are. */
export const HALF = 4
/** A Han character of traditional Chinese alone. */
export const TRADITIONAL = 8
/** A Han character that traditional Chinese has not. */
export const OTHER = 16
/** A Japanese letter. */
export const KANA = 32
const LEARNT = 128

const PATTERNS: readonly (readonly [kind: number, pattern: Pick<RegExp, 'test'>])[] = [
  [HAN, /\p{Script=Han}/u],
  [WORD, /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u],
  [HALF, /[\ud800-\udfff]/],
  [TRADITIONAL, { test: (character) => OF_TRADITIONAL.has(character) }],
  [OTHER, { test: (character) => OF_OTHERS.has(character) }],
  [KANA, /[\u3041-\u3096\u30a1-\u30fa\u30fc]/],
]

/** Filled as units are met: most of the 65,536 never are. */
const table = new Uint8Array(0x10000)

function learn(unit: number): number {
  const text = String.fromCharCode(unit)
  let kinds = LEARNT
  for (const [kind, pattern] of PATTERNS) if (pattern.test(text)) kinds |= kind
  table[unit] = kinds
  return kinds
}

/** Kinds of a code unit, to be tested with `&`; beyond the end of a text there is the unit 0. */
export function kindsOf(unit: number): number {
  return table[unit & 0xffff] || learn(unit)
}
