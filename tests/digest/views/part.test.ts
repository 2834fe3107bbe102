import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PART, partsOf } from '../../../src/digest/views/part.ts'

/** Newest first, named by their age: the oldest is 1. */
function articles(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => count - at)
}

const counts = fc.integer({ min: 0, max: 1200 })

test('parts are the list, whole and in order', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const parts = partsOf(articles(count), 't/x.html')
      expect(parts.flatMap(({ items }) => items)).toEqual(articles(count))
    }),
  )
})

test('a short list is one page; else the newest has 50 to 149, all others a hundred', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const [newest, ...full] = partsOf(articles(count), 't/x.html')
      expect(newest?.permalink).toBe('t/x.html')
      if (full.length === 0) expect(count).toBeLessThan(1.5 * PART)
      else expect(newest?.items.length).toBeGreaterThanOrEqual(PART / 2)
      expect(newest?.items.length).toBeLessThan(1.5 * PART)
      for (const { items } of full) expect(items).toHaveLength(PART)
    }),
  )
})

test('a full part never changes when newer articles come', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 300 }), (count, more) => {
      const before = partsOf(articles(count), 't/x.html').filter(({ number }) => number !== null)
      const after = new Map(
        partsOf(articles(count + more), 't/x.html').map((part) => [part.permalink, part]),
      )
      for (const { permalink, items } of before) expect(after.get(permalink)?.items).toEqual(items)
    }),
  )
})

test('from part to part one comes to all, and back', () => {
  const parts = partsOf(articles(431), 't/x.html')
  const paths = parts.map(({ permalink }) => permalink)
  expect(paths).toEqual(['t/x.html', 't/x.3.html', 't/x.2.html', 't/x.1.html'])
  expect(parts.map(({ older }) => older)).toEqual([...paths.slice(1), null])
  expect(parts.map(({ newer }) => newer)).toEqual([null, ...paths.slice(0, -1)])
})
