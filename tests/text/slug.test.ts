import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slug } from '../../src/text/slug.ts'

test.each([
  ['Sou Hu Cai Jing', 'sou-hu-cai-jing'],
  ['tin', 'tin'],
  ['7 9', '7-9'],
  ['a'.repeat(60), 'a'.repeat(60)],
])('%j is the file name %s, and nothing is lost in it', (name, expected) => {
  expect(slug(name)).toBe(expected)
})

test.each([
  ['稀土自主', /^[a-z0-9]{8}$/],
  ['', /^[a-z0-9]{8}$/],
  ['---', /^[a-z0-9]{8}$/],
  ['C++', /^c-[a-z0-9]{8}$/],
  ['-a-', /^a-[a-z0-9]{8}$/],
  ['a  b', /^a-b-[a-z0-9]{8}$/],
  ['a-b', /^a-b-[a-z0-9]{8}$/],
  ['Ｔｉｎ', /^tin-[a-z0-9]{8}$/],
  [`${'a'.repeat(61)}`, /^a{51}-[a-z0-9]{8}$/],
  [`${'a'.repeat(50)} ${'b'.repeat(50)}`, /^a{50}-[a-z0-9]{8}$/],
  ['../../etc/passwd', /^etc-passwd-[a-z0-9]{8}$/],
])('%j gets a hash, since its letters do not tell all', (name, expected) => {
  expect(slug(name)).toMatch(expected)
})

test.each([
  ...['con', 'prn', 'aux', 'nul', 'index', 'search', 'feed', '404', 'assets'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [`com${digit}`, `LPT${digit}`]),
])('%s is a name of hosts and systems, and gets a hash', (name) => {
  expect(slug(name)).toMatch(new RegExp(`^${name.toLowerCase()}-[a-z0-9]{8}$`))
})

test('com0 and com10 are names like any other', () => {
  expect([slug('com0'), slug('com10')]).toEqual(['com0', 'com10'])
})

test('any two names that differ in more than capitals have two file names', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '-', '.', '稀', '\u0301', '1') })
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(slug(one)).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/)
      expect(slug(one).length).toBeLessThanOrEqual(60)
      const [left, right] = [one, other].map((text) => text.normalize('NFKC').toLowerCase())
      expect(slug(one) === slug(other)).toBe(left === right)
    }),
  )
})
