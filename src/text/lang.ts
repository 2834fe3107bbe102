/** Which language a text is in, told from its script alone: equal text, equal answer. */

/** BCP 47 tag of a text, as pages print it in `lang`. */
export type TextLang = 'zh-Hans' | 'en'

const HAN = /\p{Script=Han}/u
const HAN_ALL = /\p{Script=Han}/gu
const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu

/**
 * A Han character weighs as much as a Latin word. So `蜜雪集团(02097)` is Chinese and
 * `The 稀土 market is tight` is English.
 */
export function langOf(text: string): TextLang {
  if (!HAN.test(text)) return 'en'
  const han = text.match(HAN_ALL)?.length ?? 0
  const words = text.match(WORDS)?.length ?? 0
  return han >= words ? 'zh-Hans' : 'en'
}
