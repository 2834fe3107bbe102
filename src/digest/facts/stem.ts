/** What a word has without its ending. */
import { unitTable } from '../figures/chars.ts'
import { possessive } from './possessive.ts'

/** A word without its ending: `exports`, `exported` and `exporting` are one. */
export function stem(word: string): string {
  const plain = unpossessed(word.toLowerCase())
  if (plain.length < 5) return SHORT_PLURAL.test(plain) ? plain.slice(0, -1) : plain
  let short = plain
  if (short.endsWith('ies') || short.endsWith('ied')) short = `${short.slice(0, -3)}y`
  for (const ending of ENDINGS) {
    if (!short.endsWith(ending)) continue
    short = short.slice(0, -ending.length)
    break
  }
  const last = short.charCodeAt(short.length - 1)
  if (last === short.charCodeAt(short.length - 2) && CONSONANTS[last] === 1)
    short = short.slice(0, -1)
  return short.endsWith('e') ? short.slice(0, -1) : short
}

/** Longest first where one holds another. */
const ENDINGS = ['ingly', 'edly', 'ing', 'ed', 'es', 's', 'ly']
const SHORT_PLURAL = /[a-z]{3}s$/
const CONSONANTS = unitTable('bcdfghjklmnpqrstvwxyz')

/** Without `'s` or an apostrophe at the end. */
function unpossessed(word: string): string {
  const end = word.length - possessive(word, 0, word.length)
  return end === word.length ? word : word.slice(0, end)
}
