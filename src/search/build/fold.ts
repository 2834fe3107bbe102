import toTraditional from 'opencc-js/dict/STCharacters'
import { compare } from '../../text/compare.ts'
import { shortHash } from '../../text/hash.ts'
import { charactersOf, SIMPLIFIED as TO_SIMPLIFIED } from '../../text/simplified.ts'
import type { HanFold } from '../fold.ts'
import { Writer } from './bytes.ts'
import { type IndexFile, pack } from './pack.ts'

/**
 * Traditional to simplified, one character for one. A few pairs are wrong in some words (乾隆), but as
 * texts and queries fold alike, what is written alike is found alike.
 */
const SIMPLIFIED = new Map(TO_SIMPLIFIED)
// 钜 is another simplified form of 鉅, which is 巨; so it is found by both.
for (const [variant, traditional] of charactersOf(toTraditional)) {
  const simplified = SIMPLIFIED.get(traditional) ?? variant
  if (simplified !== variant && !SIMPLIFIED.has(variant)) SIMPLIFIED.set(variant, simplified)
}

/** Whether a code unit belongs to a traditional character. */
const MARKED = new Uint8Array(0x1_0000)
for (const character of SIMPLIFIED.keys()) {
  // Of a pair of surrogates the second varies more; the first half of the plane would mark too much.
  MARKED[character.charCodeAt(character.length - 1)] = 1
}

/** The simplified form of a Han character, or the character itself. */
export const simplify: HanFold = (character) => SIMPLIFIED.get(character) ?? character

/** `simplify` for a text that needs it; undefined for most, which are then cut without a look into the table for each character. */
export function foldFor(text: string): HanFold | undefined {
  for (let at = 0; at < text.length; at++) {
    if (MARKED[text.charCodeAt(at)] === 1) return simplify
  }
  return undefined
}

/**
 * Pairs of traditional and simplified for the characters of a text, `機机體体`; mostly empty. They stand with the text, so
 * that a page marks what it found without loading the whole table.
 */
export function foldsOf(texts: readonly (string | null)[]): string {
  const pairs = new Map<string, string>()
  for (const text of texts) {
    if (text === null || foldFor(text) === undefined) continue
    for (const character of text) {
      const simple = SIMPLIFIED.get(character)
      if (simple !== undefined) pairs.set(character, simple)
    }
  }
  return [...pairs]
    .sort(([a], [b]) => compare(a, b))
    .flat()
    .join('')
}

const ALL = columns([...SIMPLIFIED])

/** Base name of the table's file; it changes with its content. */
export const FOLD_NAME = `fold-${shortHash(ALL, 8)}`

/** The whole table, for queries in traditional characters. */
export function foldFile(): IndexFile {
  return pack(FOLD_NAME, ALL)
}

/**
 * As `query/foldTable.ts` reads it: how many, the simplified ones in order, each as the distance to the
 * one before, and the traditional ones as distances forth and back. As text it would be twice as long.
 */
function columns(
  pairs: readonly (readonly [traditional: string, simplified: string])[],
): Uint8Array {
  const codes = pairs
    .map(([one, other]) => [one.codePointAt(0) ?? 0, other.codePointAt(0) ?? 0] as const)
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
  const bytes = new Writer()
  bytes.varint(codes.length)
  for (const [at, [, simple]] of codes.entries()) bytes.varint(simple - (codes[at - 1]?.[1] ?? 0))
  for (const [at, [one]] of codes.entries()) {
    const away = one - (codes[at - 1]?.[0] ?? 0)
    bytes.varint(away < 0 ? -2 * away - 1 : 2 * away)
  }
  return bytes.view().slice()
}
