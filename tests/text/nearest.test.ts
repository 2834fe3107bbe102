import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest } from '../../src/text/nearest.ts'

const KEYS = ['title', 'source', 'date', 'topic', 'tags']

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['sorce', 'source'],
  ['souorce', 'source'],
  ['topics', 'topic'],
  ['dates', 'date'],
  ['tag', 'tags'],
])('%s was meant as %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant)
})

test.each(['author', 'layout', 'x', '', 'url'])('%s is near to none', (word) => {
  expect(nearest(word, KEYS)).toBeNull()
})

test('a word that is half of another was meant as that', () => {
  expect(nearest('timezone', ['title', 'zone'])).toBe('zone')
  expect(nearest('Shanghai', ['Asia/Seoul', 'Asia/Shanghai'])).toBe('Asia/Shanghai')
  expect(nearest('Asia', ['Asia/Seoul', 'Asia/Shanghai'])).toBeNull()
})

test('of two equally near words the first is taken', () => {
  expect(nearest('bat', ['cat', 'hat'])).toBe('cat')
})

test('a word with two neighbours swapped is found again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KEYS), fc.nat(), (key, seed) => {
      const at = seed % (key.length - 1)
      const swapped = key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2)
      expect(nearest(swapped, KEYS)).toBe(key)
    }),
  )
})
