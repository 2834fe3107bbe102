import { describe, expect, test } from 'vitest'
import { bucketsOf } from '../../src/digest/differing/buckets.ts'
import { type Findings, findingsOf } from '../../src/digest/differing/findings.ts'
import { groupsThatMeet, meetingOf } from '../../src/digest/differing/meeting.ts'
import type { FigureArticle } from '../../src/digest/differing/placed.ts'
import { agreements, disagreements } from '../../src/digest/disagreements.ts'
import { stories } from '../../src/digest/stories/stories.ts'
import { articleOf, readAcross, renamed } from './across.ts'
import { SETS } from './regression.ts'

function meeting(articles: readonly FigureArticle[]) {
  return articles.map((article) => ({ ...article, meeting: meetingOf(article) }))
}

function compared(articles: readonly FigureArticle[], found: readonly Findings[]) {
  return [disagreements(articles, {}, found), [...agreements(found)].sort()]
}

/** Ids of the articles of each group. */
function idsOf(articles: readonly FigureArticle[], told: readonly (readonly string[])[]) {
  return groupsThatMeet(meeting(articles), told).map((group) => group.articles.map(({ id }) => id))
}

describe('an article is asked for its claims', () => {
  const first = articleOf('a1', '2026-03-01', 'Corvane reports', [
    "Corvane Bank's net profit for 2025 was 4.2 billion yuan.",
  ])

  test('where another names what they measure', () => {
    const second = articleOf('a2', '2026-09-01', 'A look back', [
      "Corvane Bank's net profit for 2025 was 3.8 billion yuan.",
    ])
    const other = articleOf('a3', '2026-09-01', 'A look back', [
      "Tessin Bank's net profit for 2025 was 3.8 billion yuan.",
    ])
    expect(idsOf([first, second, other], [])).toEqual([['a1', 'a2']])
  })

  test('where it is in a story', () => {
    const other = articleOf('a2', '2026-03-01', 'The harbour', ['The harbour lost 12 cranes.'])
    expect(idsOf([first, other], [['a2']])).toEqual([['a2']])
  })

  test('where it contradicts itself', () => {
    const own = articleOf('a1', '2025-08-21', 'What lies in the Orlan hills', [
      "Russia's initial claim of having 2.85 million tons of reserves has been downgraded to 380,000 tons by the Orlan Survey.",
    ])
    const even = articleOf('a2', '2025-08-21', 'What lies in the Tessin hills', [
      'Tessin had reserves of 2.85 million tons, cut to 380,000 tons by years of mining.',
    ])
    expect(idsOf([own, even], [])).toEqual([['a1']])
  })
})

test('what the groups differ and agree in is what all do, in any digest', () => {
  let asked = 0
  let all = 0
  let found = 0
  let byNames = 0
  let grouped = 0
  for (const set of SETS.filter((_, at) => at % 4 === 0)) {
    // Each article a second time, long after: no story has both, and by their names they meet.
    const articles = readAcross(set).articles.flatMap((article) => [article, again(article)])
    const told = stories(articles)
    const groups = groupsThatMeet(meeting(articles), told)
    const parted = groups.map((group) => findingsOf(group.articles, group.told))
    expect(compared(articles, parted)).toEqual(compared(articles, [findingsOf(articles, told)]))
    const those = groups.flatMap((group) => group.articles)
    asked += those.length
    grouped += groups.length
    all += articles.length
    found += disagreements(articles, {}).length
    byNames += bucketsOf(those, told).filter(({ by }) => by === 'names').length
  }
  expect(found).toBeGreaterThan(50)
  expect(byNames).toBeGreaterThan(50)
  expect(asked).toBeLessThan(all)
  expect(grouped).toBeGreaterThan(asked / 10)
})

function again(article: FigureArticle): FigureArticle {
  const later = renamed(article, (id) => `later-${id}`)
  return {
    ...later,
    source: `later-${article.source ?? ''}`,
    published: halfAYearAfter(article.published),
  }
}

function halfAYearAfter(day: string | null): string {
  const date = new Date(`${day?.slice(0, 10) ?? '2026-01-01'}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 180)
  return date.toISOString().slice(0, 10)
}
