import { hasCode } from '../bilingual/codes.ts'
import { wordsOf } from './contentWords.ts'
import { EVERYDAY } from './everyday.ts'
import type { Reading } from './reading.ts'
import { stem } from './stem.ts'

/**
 * Names that open a sentence, where any word is capital: `Rasmira's wheat`, or one that opens two
 * texts and is of no news.
 */
export function openersOf(texts: readonly Reading[]): readonly string[] {
  const seen = new Set<string>()
  const openers: string[] = []
  for (const { text } of texts) {
    const opener = OPENER.exec(text)
    if (opener === null) continue
    const [, word = '', owner] = opener
    const name = word.toLowerCase()
    if (owner === undefined && !seen.has(name)) {
      seen.add(name)
      continue
    }
    if (hasCode(name) || EVERYDAY.has(stem(word)) || wordsOf(word).length === 0) continue
    seen.add(name)
    openers.push(name)
  }
  return openers
}

const OPENER = /^[“"]?([A-Z][a-z]{2,})(['’]s)?(?= [a-z])/
