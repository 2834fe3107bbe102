/** Which language a text is in, told from its script alone: equal text, equal answer. */

import { HALF, HAN, kindsOf, WORD } from './kinds.ts'

/** BCP 47 tag of a text, as pages print it in `lang`. */
export type TextLang = 'zh-Hans' | 'en'

const HAN_ANY = /\p{Script=Han}/u
const HAN_ALL = /\p{Script=Han}/gu
const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu

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
    if ((kinds & HALF) !== 0) return langOfPairs(text)
    if ((kinds & HAN) !== 0) han++
    if ((kinds & WORD) !== 0 && (before & WORD) === 0) words++
    before = kinds
  }
  return han >= words ? 'zh-Hans' : 'en'
}

function langOfPairs(text: string): TextLang {
  const han = text.match(HAN_ALL)?.length ?? 0
  const words = text.match(WORDS)?.length ?? 0
  return han >= words ? 'zh-Hans' : 'en'
}
