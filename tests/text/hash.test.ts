import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256, shortHash, textHash } from '../../src/text/hash.ts'

test('a short hash is the start of SHA-256, five bits a character', () => {
  const bits = BigInt(`0x${sha256('稀土')}`)
    .toString(2)
    .padStart(256, '0')
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
  const expected = [0, 5, 10, 15].map((at) =>
    alphabet.charAt(Number.parseInt(bits.slice(at, at + 5), 2)),
  )
  expect(shortHash('稀土', 4)).toBe(expected.join(''))
})

test('hashes are letters and digits of the length asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 12 }), (text, length) => {
      const shape = new RegExp(`^[0-9a-z]{${length}}$`)
      expect(shortHash(text, length)).toMatch(shape)
      expect(textHash(text, length)).toMatch(shape)
    }),
  )
})

test('fifty thousand texts that differ in little have hashes that differ', () => {
  const texts = Array.from({ length: 50_000 }, (_, at) => `Prices rose ${at / 10}% in the quarter`)
  expect(new Set(texts.map((text) => textHash(text, 12))).size).toBe(texts.length)
  // Six characters tell the texts of one article apart: a pair in a hundred thousand may meet.
  const short = new Set(texts.slice(0, 5000).map((text) => textHash(text, 6)))
  expect(short.size).toBeGreaterThan(4997)
})
