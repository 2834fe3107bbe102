/** A date without a year is of the year in which it is nearest to its article. */
import { expect, test } from 'vitest'
import { withNearestYear } from '../../src/search/nearestYear.ts'

test.each([
  ['@1105', '2025-11-09', '@20251105'],
  ['@0705', '2025-01-09', '@20250705'],
  ['@0805', '2025-01-09', '@20240805'],
  ['@0605', '2025-12-09', '@20250605'],
  ['@0505', '2025-12-09', '@20260505'],
  ['@05', '2025-12-09T08:41', '@202605'],
])('%s in an article of %s is %s', (term, published, dated) => {
  expect(withNearestYear([term], published)).toEqual([dated])
})

test.each([
  [['@1105'], null],
  [['gold'], '2025-11-09'],
  [['@20251105'], '2025-11-09'],
  [[], '2025-11-09'],
])('%j in an article of %s is of no year that it does not say', (terms, published) => {
  expect(withNearestYear(terms, published)).toEqual([])
})
