/**
 * Names by their sound: 塔拉辛 is Tarasin and 雪佛龙 is Chevron, which no table of names can hold all
 * of. Chinese writes a foreign name with some three hundred characters, each for a consonant and the
 * vowel after it; both scripts are read to the same letters.
 *
 * ```text
 * 塔拉辛      T·a L S N  ─► ^TLSN      Tarasin ─► T a L S N  ─► ^TLSN
 * 查克拉      C·a K L    ─► ^aCKL      Chakra  ─► C a K L    ─► ^aCKL
 * ```
 *
 * The letters are consonants in groups that Chinese does not tell apart (`l` and `r`, `b` and `p`). Of
 * three alone the first vowel, in one of three groups, stands before them; later vowels differ too often.
 */

import { codeAt } from '../../text/codeAt.ts'
import { unaccented } from '../../text/unaccented.ts'
import { isCapital, isLetter } from '../figures/chars.ts'
import { addHanSounds } from './hanSounds.ts'
import { latinSounds } from './latinSounds.ts'

/** Keys of the sounds of all names of a text: one of each language for two texts to have in common. */
export function soundsOf(written: string): readonly string[] {
  const text = unaccented(written)
  const keys = new Set<string>()
  addHanSounds(text, keys)
  let [end, short] = [-1, '']
  for (let at = 0; at < text.length; at++) {
    if (!isCapital(text.charCodeAt(at)) || isLetter(codeAt(text, at - 1))) continue
    const from = at
    while (at < text.length && isNamePart(text.charCodeAt(at))) at++
    const word = text.slice(from, at)
    // El Segundo, San Jose: an article or a saint has no sound of its own.
    const before = from === end + 1 ? short : ''
    ;[end, short] = [at, word.length < SHORTEST ? word : '']
    if (word.length < SHORTEST) continue
    for (const key of latinSounds(word)) keys.add(key)
    if (before !== '') for (const key of latinSounds(before + word)) keys.add(key)
  }
  return [...keys]
}

/** Letters of a word that is heard as a name. */
const SHORTEST = 4

/** Letters, and an apostrophe. */
function isNamePart(unit: number): boolean {
  return isLetter(unit) || unit === 0x27 || unit === 0x2019
}
