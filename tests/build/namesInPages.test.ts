import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NamesInPages, stemOf } from '../../src/build/check/namesInPages.ts'

const name = fc.stringMatching(/^[a-zA-Z0-9_-]{1,20}$/)
const rest = fc.string({ unit: 'grapheme', maxLength: 30 })

test('a page that holds a name before a point may hold it, whatever stands around', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(rest, name)), fc.nat(), (parts, at) => {
      const page = Buffer.from(parts.map(([text, own]) => `${text}/${own}.html#x`).join(''))
      const [, held = ''] = parts[at % Math.max(1, parts.length)] ?? []
      const names = held === '' ? ['稀土'] : ['other-name', held]
      expect(new NamesInPages().mayHold('a', '1', names, () => page)).toBe(true)
    }),
  )
})

test.each([
  ['a/6d3k1m.html', '6d3k1m'],
  ['t/Ab-1_2.2.html', 'Ab-1_2'],
  ['t/6d3k1m.feed.xml', '6d3k1m'],
  ['d/prices.V2.html', ''],
  ['d/prices.稀土.html', ''],
  ['.well-known/x', ''],
  ['dumps/稀土.html', ''],
  ['dumps/稀土x.html', ''],
  ['_headers', ''],
  ['a.b/Caddyfile', ''],
  ['a/x.2025', 'x'],
  ['a/12.2025', ''],
  ['m/2031-05.2.html', '2031-05'],
])('the name of %s is "%s", and a page with a link to it may hold it', (path, name) => {
  expect(stemOf(path)).toBe(name)
  const page = Buffer.from(`<a href="../${path}">`)
  expect(new NamesInPages().mayHold('p', '1', [stemOf(path)], () => page)).toBe(true)
})

test('what all topics have behind a point is no name', () => {
  const page = Buffer.from('<a href="../t/6d3k1m.feed.xml"><a href="../t/6d3k1m.2.html">')
  for (const name of ['feed', '2']) {
    expect(
      new NamesInPages().mayHold('p', '1', [name], () => page),
      name,
    ).toBe(false)
  }
})

test('a word that ends a sentence is no file, nor is a number', () => {
  const page = Buffer.from('<p>Two mines were added. Prices fell 12.5%.</p>')
  for (const name of ['added', '12']) {
    expect(
      new NamesInPages().mayHold('p', '1', [name], () => page),
      name,
    ).toBe(false)
  }
})

test('of a thousand names that a page does not hold it may hold a few', () => {
  const page = Buffer.from(Array.from({ length: 200 }, (_, at) => `"a/x${at}.html"`).join(' '))
  const names = Array.from({ length: 1000 }, (_, at) => `y${at}`)
  const known = new NamesInPages()
  expect(names.filter((each) => known.mayHold('a', '1', [each], () => page)).length).toBeLessThan(
    90,
  )
  // A name that another ends with is another.
  expect(known.mayHold('a', '1', ['x19'], () => page)).toBe(true)
  expect(
    new NamesInPages().mayHold('a', '1', ['11'], () => Buffer.from('"all-2025-11.html"')),
  ).toBe(false)
})

test('of a page with many names no more is held in vain', () => {
  const text = 'what stands between two names '.repeat(9)
  const page = Buffer.from(Array.from({ length: 2000 }, (_, at) => `${text}/x${at}.html`).join())
  const known = new NamesInPages()
  const names = Array.from({ length: 1000 }, (_, at) => `y${at}`)
  const held = names.filter((each) => known.mayHold('a', '1', [each], () => page))
  expect(held.length).toBeLessThan(90)
})

test('a page is read once, and again when it is another, or was forgotten', () => {
  const known = new NamesInPages()
  let reads = 0
  const ask = (path: string, fingerprint: string): boolean =>
    known.mayHold(path, fingerprint, ['x'], () => {
      reads++
      return Buffer.from(fingerprint === '1' ? '"x.html"' : '"y.html"')
    })
  expect([ask('a', '1'), ask('a', '1'), ask('b', '2')]).toEqual([true, true, false])
  expect(reads).toBe(2)
  expect(ask('a', '2')).toBe(false)
  expect(reads).toBe(3)
  known.keepOnly((path) => path === 'b')
  ask('b', '2')
  expect(reads).toBe(3)
  ask('a', '2')
  expect(reads).toBe(4)
})
