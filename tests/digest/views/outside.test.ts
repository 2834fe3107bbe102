import { expect, test } from 'vitest'
import { farBehind } from '../../../src/digest/farDates.ts'
import { monthWindow } from '../../../src/digest/views/months.ts'
import { beyond, horizonOf } from '../../../src/digest/views/outside.ts'
import { topicPages } from '../../../src/digest/views/topic.ts'
import { digestOf } from '../../templates/inDoubt.ts'

const TITLES = 'Zinc Coal Rice Tea Salt Wool Gold Iron'.split(' ')

/** An article of this day, about something of its own. */
function article(day: string, at: number): string {
  return `${TITLES[at]} day\nCai Jing· ${day} 08:41\nCore Viewpoint - ${TITLES[at]} sells well [1].`
}

function summaryOf(...days: readonly string[]) {
  const digest = digestOf({ Goods: days.map(article) })
  return { digest, summary: topicPages(digest)[0]?.view().summary }
}

test('a line of time is of the dates that are near, and those far off are named', () => {
  const { summary } = summaryOf(
    '2062-06-08',
    '2025-11-09',
    '2025-11-02',
    '2025-10-02',
    '0202-11-09',
  )
  const dots = summary?.timeline?.lanes.flatMap((lane) => lane.dots) ?? []
  expect(dots.map(({ published }) => published.slice(0, 7))).toEqual([
    '2025-11',
    '2025-11',
    '2025-10',
  ])
  expect(summary?.outside?.count).toBe(2)
  expect(summary?.outside?.named.map(({ day }) => day)).toEqual(['2062-06-08', '0202-11-09'])
})

test('years between two halves of a list are no reason to leave one out', () => {
  const { summary } = summaryOf('2025-11-09', '2025-11-02', '2019-10-02')
  expect(summary?.timeline?.lanes.flatMap((lane) => lane.dots)).toHaveLength(3)
  expect(summary?.outside).toBeNull()
  expect(farBehind(['1925-11-09', '2025-11-08'])).toBe(0)
})

test('what is far ahead on the site is so in each list that has others', () => {
  const { digest } = summaryOf('2062-06-08', '2025-11-09', '2025-11-02', '2025-10-02')
  const horizon = horizonOf(digest)
  expect(horizon).toBe('2025-11-09T08:41')
  expect(beyond(digest.articles, horizon)).toBe(1)
  expect(beyond(digest.articles.slice(0, 2), horizon)).toBe(1)
  expect(beyond(digest.articles.slice(0, 1), horizon)).toBe(0)
  expect(monthWindow(digest.articles.slice(1)).at(-1)).toBe('2025-11')
  expect(horizonOf({ articles: digest.articles.slice(1) })).toBeNull()
})
