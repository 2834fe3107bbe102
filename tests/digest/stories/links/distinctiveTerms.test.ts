import { expect, test } from 'vitest'
import { distinctiveTerms } from '../../../../src/digest/stories/links/distinctiveTerms.ts'
import { packStories } from '../../../../src/digest/stories/packed/packing.ts'
import { TermTable } from '../../../../src/digest/stories/terms/termTable.ts'
import { articleOf } from '../../across.ts'

/** How many terms two articles on Lake Ostral have for their own beside others on it, in a digest of so many articles. */
function termsBeside(others: number, articles: number): number {
  const told = Array.from({ length: articles }, (_, at) =>
    articleOf(
      `a${String(at).padStart(3, '0')}`,
      '2041-06-13',
      `Report ${at}`,
      at < 2 + others ? ['Lake Ostral is low.'] : ['Nobody came.'],
    ),
  )
  return distinctiveTerms([0], [1], new TermTable(packStories(told, null).pack))
}

test.each([
  [0, 2],
  [1, 2],
  [2, 2],
  [3, 0],
])('what two articles name and %i others of many are %i terms of their own', (others, terms) => {
  expect(termsBeside(others, 40)).toBe(terms)
})

test.each([
  [1, 2],
  [2, 0],
])('of sixteen articles %i others are much: %i terms', (others, terms) => {
  expect(termsBeside(others, 16)).toBe(terms)
})

test('of a dump any other is', () => {
  expect(termsBeside(0, 12)).toBe(2)
  expect(termsBeside(1, 12)).toBe(0)
})
