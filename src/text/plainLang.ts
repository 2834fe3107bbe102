import { countHan } from './han.ts'

/** BCP 47 tag of a text, as pages print it in `lang`. */
export type TextLang = 'zh-Hans' | 'zh-Hant' | 'en'

const WORDS = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]+/gu

/**
 * What `langOf` tells, in fewer bytes and more time: for scripts of pages, which ask it of few texts. They
 * have no table of characters, so the spelling is that of the text beside.
 */
export function plainLangOf(text: string, beside?: TextLang): TextLang {
  const han = countHan(text)
  if (han === 0 || han < (text.match(WORDS)?.length ?? 0)) return 'en'
  return beside === 'zh-Hant' ? beside : 'zh-Hans'
}
