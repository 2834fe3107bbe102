/** Which language a text is in, told from its script alone: equal text, equal answer. */

import { HALF, HAN, kindsOf, WORD } from './kinds.ts'
import { plainLangOf, type TextLang } from './plainLang.ts'

export type { TextLang }

const HAN_ANY = /\p{Script=Han}/u

/**
 * A Han character weighs as much as a Latin word. So `蜜雪集团(02097)` is Chinese and
 * `The 稀土 market is tight` is English.
 */
export function langOf(text: string): TextLang {
  // Tells an English text at once.
  if (!HAN_ANY.test(text)) return 'en'
  let han = 0
  let words = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const kinds = kindsOf(text.charCodeAt(at))
    // Characters of two units are rare: only the patterns tell which of them are Han or letters.
    if ((kinds & HALF) !== 0) return plainLangOf(text)
    if ((kinds & HAN) !== 0) han++
    if ((kinds & WORD) !== 0 && (before & WORD) === 0) words++
    before = kinds
  }
  return han >= words ? 'zh-Hans' : 'en'
}
