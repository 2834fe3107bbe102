/** What the site says itself, in each interface language. Stranger's text never comes from here. */
import type { Language } from '../../src/text/time.ts'
import { EN } from './words.en.ts'
import { ZH } from './words.zh.ts'

/** Every word of the interface; the English ones give the shape. */
export type Words = typeof EN

const WORDS: Readonly<Record<Language, Words>> = { en: EN, zh: ZH }

export function wordsOf(language: Language): Words {
  return WORDS[language]
}
