import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, longSlug, slug } from '../../src/text/slug.ts'

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

test('a long slug has room for a hash that nobody finds twice', () => {
  expect(longSlug('tin')).toMatch(/^tin-[a-z0-9]{24}$/)
  expect(longSlug('稀土')).toMatch(/^[a-z0-9]{24}$/)
  expect(longSlug(`${'a'.repeat(34)} ${'b'.repeat(40)}`)).toMatch(/^a{34}-[a-z0-9]{24}$/)
})

test('names that share a slug get another, each of them, in whatever order they come', () => {
  // Two names with one hash of eight letters, a name that is this hash, and one they all leave be.
  const [one, other] = ['四五一六一四', '二四五五零九零']
  const names = [one, other, slug(one), 'tin', 'tin']
  expect(slug(one)).toBe(slug(other))
  expect(slug(slug(one))).toBe(slug(one))
  const wanted = {
    [one]: longSlug(one),
    [other]: longSlug(other),
    [slug(one)]: longSlug(slug(one)),
    tin: 'tin',
  }
  for (const order of [names, [...names].reverse()]) {
    const { names: found, shared } = apart(order, slug, longSlug)
    expect(Object.fromEntries(found)).toEqual(wanted)
    expect(shared).toEqual([slug(one)])
  }
})

test('who is called like the long slug of another makes way, too', () => {
  const [one, other] = ['四五一六一四', '二四五五零九零']
  const squatter = longSlug(one)
  const { names, shared } = apart([one, squatter, other], slug, longSlug)
  expect([...names.values()]).toEqual([squatter, longSlug(squatter), longSlug(other)])
  expect(shared).toEqual([slug(one), squatter].sort())
})

test('no two names of a folder have one file name, whatever their usual ones are', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 3 })
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const found = apart(
        names,
        (text) => text.slice(0, 1),
        (text) => `${text}!`,
      )
      expect(new Set(found.names.values()).size).toBe(new Set(names).size)
      expect(
        apart(
          [...names].reverse(),
          (text) => text.slice(0, 1),
          (text) => `${text}!`,
        ).shared,
      ).toEqual(found.shared)
    }),
  )
})
