import { expect, test } from 'vitest'
import { packStories } from '../../../../src/digest/stories/packed/packing.ts'
import { SharedTerms } from '../../../../src/digest/stories/similarity/sharedTerms.ts'
import { StringSet } from '../../../../src/digest/stories/terms/stringSet.ts'
import { TermTable } from '../../../../src/digest/stories/terms/termTable.ts'
import { articleOf } from '../../across.ts'

/** What two articles of one week have of marks in common. */
function marksOf(first: string, second: string) {
  const articles = [
    articleOf('first', '2041-10-11', 'Skagen Air carried fewer', [first]),
    articleOf('second', '2041-10-09', 'Data of passengers are sold', [second]),
  ]
  const table = new TermTable(packStories(articles, null).pack)
  const shared = new SharedTerms(table, new StringSet(table.pack.texts.length))
  return shared.marks(table.article(0), table.article(1))
}

test('a month that two texts speak of is no figure that they have in common', () => {
  const marks = marksOf(
    'In September revenue of Skagen Air was 2.3 billion kroner.',
    'In September the revenue of thieves was 41 million kroner.',
  )
  expect(marks.all).toBeGreaterThan(0)
  expect(marks).toMatchObject({ figures: 0, shared: 0 })
})

test('a sum is', () => {
  const marks = marksOf(
    'Revenue of Skagen Air was 2.34 billion kroner.',
    'Thieves asked for 2.34 billion kroner.',
  )
  expect(marks).toMatchObject({ figures: 0.15, shared: 1 })
})
