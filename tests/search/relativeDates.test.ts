import { expect, test } from 'vitest'
import { NO_CHOICES } from '../../src/search/query/chosenFacets.ts'
import { readRelativeDate } from '../../src/search/query/relativeDates.ts'
import { document } from './documents.ts'
import { openSite, siteOf } from './site.ts'

test.each([
  // A Sunday, and a Monday at the turn of a year.
  ['gold last week', '2025-12-28', 'gold 2025-12-15..2025-12-21'],
  ['this week', '2025-12-28T08:00', '2025-12-22..2025-12-28'],
  ['last week', '2025-01-06', '2024-12-30..2025-01-05'],
  ['yesterday', '2025-01-01', '2024-12-31..2024-12-31'],
  ['稀土 上个月', '2025-01-06', '稀土 2024-12..2024-12'],
  ['本月金价', '2025-01-06', '2025-01..2025-01 金价'],
  ['last October gold', '2025-12-28', '2025-10..2025-10 gold'],
  ['last October', '2025-10-28', '2024-10..2024-10'],
  ['this Oct', '2025-10-28', '2025-10..2025-10'],
  ['Last year', '2025-10-28', '2024..2024'],
  ['去年10月稀土', '2025-12-28', '2024-10..2024-10 稀土'],
  ['今年三月份 茶', '2025-12-28', '2025-03..2025-03 茶'],
  ['去年十一月', '2025-12-28', '2024-11..2024-11'],
])('a time is told from the newest article: %s, %s', (typed, newest, text) => {
  expect(readRelativeDate(typed)?.(newest).text).toBe(text)
})

test.each(['"last week" gold', '-last week', 'blast month', 'last mayor', '登上月球', 'last'])(
  'no such time is read in %s',
  (typed) => expect(readRelativeDate(typed)).toBe(null),
)

const search = openSite(
  siteOf(
    [
      ['n1', 'Kites flew high', '2025-11-20'],
      ['n2', 'Kites over Ghent', '2025-10-03'],
      ['n3', '风筝上个月卖完', '2025-10-30'],
      ['n4', 'Last week kites were banned in Mwanza', '2025-03-02'],
      ['n5', '风筝与风', '2025-10-02'],
    ].map(([id = '', text = '', published = '']) => document(id, '标题', [text], { published })),
  ),
)

test.each([
  ['kites last month', ['n2'], [['last month', '2025-10']]],
  // Nothing of that week has it, and an article has the words.
  ['kites last week', ['n4'], []],
  ['"last week"', ['n4'], []],
  ['上个月风筝', ['n3', 'n5'], [['上个月', '2025-10']]],
  // As it was typed it stands in a text.
  ['风筝上个月', ['n3'], []],
  ['last month', ['n2', 'n3', 'n5'], [['last month', '2025-10']]],
  // Nothing is of that year, and what is shown is so without it.
  ['kites last year', ['n4'], []],
])('what is asked of a time is read so where something is of it: %s', async (typed, ids, told) => {
  const answer = await search.search(typed, NO_CHOICES)
  expect((await answer.hits(0, 9)).map(({ id }) => id).sort()).toEqual(ids)
  expect(answer.repaired).toEqual(told)
})
