/** What the site says itself, in each interface language. Stranger's text never comes from here. */
import type { Language } from '../../src/text/time.ts'
import { EN, type Words } from './words.en.ts'
import { ZH } from './words.zh.ts'

const WORDS: Readonly<Record<Language, Words>> = { en: EN, zh: ZH }

export function wordsOf(language: Language): Words {
  return WORDS[language]
}
