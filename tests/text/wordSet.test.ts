import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordSet } from '../../src/text/wordSet.ts'

const letters = fc.stringMatching(/^[A-Za-z]{0,40}$/)

test('a word is in a set of words when it is one of them in small letters', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,34}$/)), letters, (words, other) => {
      const set = new WordSet(words)
      for (const word of [...words, ...words.map((word) => word.toUpperCase()), other]) {
        expect(set.has(word)).toBe(words.includes(word.toLowerCase()))
      }
    }),
  )
})

test('words that share their ends and length with one of a set are told apart', () => {
  const set = new WordSet(['grew', 'rose', 'reached'])
  expect(
    ['Grew', 'glow', 'rise', 'ROSE', 'reached', 'retired', ''].filter((word) => set.has(word)),
  ).toEqual(['Grew', 'ROSE', 'reached'])
})
