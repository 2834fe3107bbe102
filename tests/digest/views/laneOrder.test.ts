import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laneOrder } from '../../../src/digest/views/laneOrder.ts'

test('sources that tell one story stand side by side, the others in the order they come in', () => {
  expect(laneOrder([['a'], ['b'], ['c'], ['d', 'e']], [['a', 'd']])).toEqual([1, 2, 0, 3])
  expect(laneOrder([['a'], ['b'], ['c']], [])).toEqual([0, 1, 2])
})

test('each source has its line, and no story goes through more lines than before', () => {
  const lane = fc.nat(7)
  const stories = fc.array(fc.uniqueArray(lane, { minLength: 2, maxLength: 5 }), { maxLength: 8 })
  fc.assert(
    fc.property(stories, (told) => {
      const lines = Array.from({ length: 8 }, (_, at) => told.map((_, story) => `${at}-${story}`))
      const ids = told.map((lanes, story) => lanes.map((at) => `${at}-${story}`))
      const order = laneOrder(lines, ids)
      expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
      const spanned = (places: readonly number[]): number =>
        told.reduce((sum, lanes) => {
          const its = lanes.map((at) => places.indexOf(at))
          return sum + Math.max(...its) - Math.min(...its)
        }, 0)
      expect(spanned(order)).toBeLessThanOrEqual(spanned([0, 1, 2, 3, 4, 5, 6, 7]))
    }),
  )
})
