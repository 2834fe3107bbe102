import { expect, test } from 'vitest'
import { ownThings } from '../../../../src/digest/stories/links/distinctiveTerms.ts'
import { packStories } from '../../../../src/digest/stories/packed/packing.ts'
import { TermTable } from '../../../../src/digest/stories/terms/termTable.ts'
import { articleOf } from '../../across.ts'

/** How many things two articles on Lake Ostral have for their own beside others on it, in a digest of so many articles. */
function thingsBeside(others: number, articles: number): number {
  const told = Array.from({ length: articles }, (_, at) =>
    articleOf(
      `a${String(at).padStart(3, '0')}`,
      '2041-06-13',
      `Report ${at}`,
      at < 2 + others ? ['Lake Ostral is low.'] : ['Nobody came.'],
    ),
  )
  return ownThings([0], [1], new TermTable(packStories(told, null).pack))
}

test.each([
  [0, 2],
  [1, 2],
  [2, 2],
  [3, 0],
])('what two articles name and %i others of many are %i things of their own', (others, things) => {
  expect(thingsBeside(others, 40)).toBe(things)
})

test.each([
  [1, 2],
  [2, 0],
])('of sixteen articles %i others are much: %i things', (others, things) => {
  expect(thingsBeside(others, 16)).toBe(things)
})

test('of a dump any other is', () => {
  expect(thingsBeside(0, 12)).toBe(2)
  expect(thingsBeside(1, 12)).toBe(0)
})
