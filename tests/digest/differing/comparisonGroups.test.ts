import { describe, expect, test } from 'vitest'
import {
  comparisonGroups,
  comparisonKeysOf,
} from '../../../src/digest/differing/comparisonGroups.ts'
import type { FigureArticle } from '../../../src/digest/differing/placed.ts'
import { articleOf } from '../across.ts'

function meeting(articles: readonly FigureArticle[]) {
  return articles.map((article) => ({ ...article, comparisonKeys: comparisonKeysOf(article) }))
}

/** Ids of the articles of each group. */
function idsOf(articles: readonly FigureArticle[], told: readonly (readonly string[])[]) {
  return comparisonGroups(meeting(articles), told).map((group) =>
    group.articles.map(({ id }) => id),
  )
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
