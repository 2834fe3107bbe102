import type { Folder } from './folder.ts'

/** A word with the number of articles that have it. */
export type Word = readonly [word: string, articles: number]

/** What can stand in a list. */
const WORD = /^[a-z]{4,}$/

/** Those of some terms that are words. */
export function* wordsAmong(terms: Iterable<Word>): Generator<Word, void, undefined> {
  for (const term of terms) if (WORD.test(term[0])) yield term
}

/**
 * Add the lists of words.
 *
 * @param words Sorted.
 * @param least Bytes of a list that ends with its letter.
 * @returns First letters of each: `ab cd e`.
 */
export function addWords(folder: Folder, words: Iterable<Word>, least: number): string {
  const groups: { letters: string; lines: string[]; size: number }[] = []
  for (const [word, articles] of words) {
    const letter = word.charAt(0)
    let group = groups.at(-1)
    if (!group?.letters.endsWith(letter)) {
      if (group && group.size < least) group.letters += letter
      else groups.push({ letters: letter, lines: [], size: 0 })
      group = groups.at(-1)
    }
    const line = `${word} ${articles}`
    group?.lines.push(line)
    if (group) group.size += line.length
  }
  for (const { letters, lines } of groups) folder.add(`w${letters.charAt(0)}`, lines.join('\n'))
  return groups.map(({ letters }) => letters).join(' ')
}
