/**
 * Kinds of single code units, from a table: asking a pattern with `\p{…}` about each of the many
 * short texts of a page costs more than printing them.
 */

/** A Han character of one code unit. */
export const HAN = 1
/** A letter of a script whose words stand apart: Latin, Cyrillic, Greek. */
export const WORD = 2
/** Turns the direction of a line. */
export const TURNING = 4
/** Half of a pair: only the pattern tells what the two are. */
export const HALF = 8
/** What HTML reads as markup, and all that `clean` may have to replace. */
export const UNSAFE = 16
const LEARNT = 128

const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [HAN, /\p{Script=Han}/u],
  [WORD, /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u],
  [
    TURNING,
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
  ],
  [HALF, /[\ud800-\udfff]/],
  [
    UNSAFE,
    /[&<>"'\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]/,
  ],
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

/** Whether a text has a unit of any of some kinds. */
export function hasKind(text: string, kinds: number): boolean {
  for (let at = 0; at < text.length; at++) {
    if ((kindsOf(text.charCodeAt(at)) & kinds) !== 0) return true
  }
  return false
}
