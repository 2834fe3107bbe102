/** Which language a text is in, told from its characters: equal text, equal answer. */

import { hasHan } from './han.ts'
import { HALF, HAN, KANA, kindsOf, OTHER, TRADITIONAL, WORD } from './kinds.ts'
import { plainLangOf, type TextLang } from './plainLang.ts'

export type { TextLang }

/** No Han character and no kana stands before it. */
const HAN_FROM = 0x2e80
/** `・`: 唐納・川普, 経済・物価. */
const DOT = 0x30fb

/**
 * A Han character weighs as much as a Latin word. So `蜜雪集团(02097)` is Chinese and
 * `The 稀土 market is tight` is English. Chinese is traditional where more of its characters are of that
 * spelling alone than of another.
 *
 * @param beside Of the text that it stands in or beside, for a text that no character tells: `港股`, `3元`.
 */
export function langOf(text: string, beside?: TextLang): TextLang {
  const kinds = kindsInChinese(text)
  if (kinds === 0) return 'en'
  // Tells nearly all Chinese text at once.
  if ((kinds & TRADITIONAL) === 0 && beside !== 'zh-Hant') return 'zh-Hans'
  return spellingOf(text) ?? (beside === 'zh-Hant' ? beside : 'zh-Hans')
}

/** The kinds of all code units together; 0 where the text is not Chinese. */
function kindsInChinese(text: string): number {
  // Tells an English text at once.
  if (!hasHan(text)) return 0
  let all = 0
  let han = 0
  let words = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const kinds = kindsOf(text.charCodeAt(at))
    // Characters of two units are rare: only the patterns tell which of them are Han or letters.
    if ((kinds & HALF) !== 0) return plainLangOf(text) === 'en' ? 0 : TRADITIONAL
    all |= kinds
    if ((kinds & HAN) !== 0) han++
    if ((kinds & WORD) !== 0 && (before & WORD) === 0) words++
    before = kinds
  }
  return han >= words ? all : 0
}

/**
 * The spelling of which there is more in Chinese text; null where none tells, or one as much as the other.
 *
 * Words that kana belongs to are Japanese, and what they are written in tells nothing of the Chinese that
 * quotes them: `「引き続き見通し」`. A text that is nothing else is not traditional because others are.
 */
export function spellingOf(text: string): Exclude<TextLang, 'en'> | null {
  if (!hasHan(text)) return null
  let more = 0
  let inWord = 0
  let isJapanese = false
  let hasJapanese = false
  for (let at = 0; at <= text.length; at++) {
    // To ask for the unit behind the last makes every other take twice as long.
    const unit = at < text.length ? text.charCodeAt(at) : 0
    // Between words of Latin letters there is nothing to count.
    if (unit < HAN_FROM && inWord === 0 && !isJapanese) continue
    const kinds = kindsOf(unit)
    if ((kinds & KANA) !== 0) isJapanese = hasJapanese = true
    else if ((kinds & TRADITIONAL) !== 0) inWord++
    else if ((kinds & OTHER) !== 0) inWord--
    else if ((kinds & HAN) === 0 && unit !== DOT) {
      if (!isJapanese) more += inWord
      inWord = 0
      isJapanese = false
    }
  }
  if (more === 0 && !hasJapanese) return null
  return more > 0 ? 'zh-Hant' : 'zh-Hans'
}
