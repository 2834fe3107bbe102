import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NamesInPages } from '../../src/build/namesInPages.ts'

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

test('a page is read once, and again when it is another, or was forgotten', () => {
  const known = new NamesInPages()
  let reads = 0
  const ask = (path: string, print: string): boolean =>
    known.mayHold(path, print, ['x'], () => {
      reads++
      return Buffer.from(print === '1' ? '"x.html"' : '"y.html"')
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
