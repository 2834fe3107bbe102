import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComparedClaims, comparingClaims } from '../../../src/digest/differing/comparing.ts'
import {
  type ComparisonKeys,
  comparisonKeysOf,
} from '../../../src/digest/differing/comparisonGroups.ts'
import type { FigureArticle } from '../../../src/digest/differing/placed.ts'
import { finish } from '../../../src/digest/steps.ts'
import { articleOf, readAcross, renamed } from '../across.ts'
import { stories } from '../told.ts'

interface Met extends FigureArticle {
  readonly comparisonKeys: ComparisonKeys
}

const NAMES = ['across', 'held-out', 'news', 'later', 'year', 'second-year', 'sixth-year']
const pool = NAMES.flatMap((name) =>
  readAcross(name).articles.map((article) => met(renamed(article, (id) => `${name}-${id}`))),
)

function met(article: FigureArticle): Met {
  return { ...article, contentHash: article.id, comparisonKeys: comparisonKeysOf(article) }
}

function compared(articles: readonly Met[], before: ComparedClaims | null): ComparedClaims {
  return finish(comparingClaims(articles, stories(articles), before))
}

interface Group {
  readonly articles: readonly Met[]
  readonly told: readonly (readonly string[])[]
}

function of(articles: Group['articles'], told: Group['told'] = []): Group {
  return { articles, told }
}

/** What an editor does: an article comes, goes, gets the text of another one, or stands elsewhere. */
const edit = fc.record({
  at: fc.nat(pool.length - 1),
  other: fc.nat(pool.length - 1),
  way: fc.constantFrom('in', 'out', 'change', 'last'),
})

type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never

function apply(articles: ReadonlyMap<string, Met>, edits: readonly Edit[]) {
  const next = new Map(articles)
  for (const { at, other, way } of edits) {
    const [article, partner] = [pool[at], pool[other]]
    if (!article || !partner) continue
    const { id } = article
    const known = next.get(id) ?? article
    if (way === 'out' || way === 'last') next.delete(id)
    if (way === 'in') next.set(id, article)
    if (way === 'last') next.set(id, known)
    if (way === 'change') {
      next.set(id, { ...met(renamed(partner, (own) => `${id} as ${own}`)), id })
    }
  }
  return next
}

test('claims compared again after any changes are those of the articles as they are', () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.nat(pool.length),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 }),
      (first, rounds) => {
        let articles: ReadonlyMap<string, Met> = new Map(
          pool.slice(0, first).map((article) => [article.id, article]),
        )
        let before = compared([...articles.values()], null)
        for (const edits of rounds) {
          articles = apply(articles, edits)
          const listed = [...articles.values()]
          before = compared(listed, before)
          expect([...before]).toEqual([...compared(listed, null)])
          found += [...before.values()].reduce((sum, { differing }) => sum + differing.length, 0)
        }
      },
    ),
    // However few the drawn ones have: all of them once.
    { numRuns: 8, examples: [[pool.length, [[]]]] },
  )
  expect(found).toBeGreaterThan(50)
})

describe('a group is compared anew', () => {
  const profit = (sum: string): string => `Corvane Bank's net profit for 2025 was ${sum} yuan.`
  const bank = (id: string, sum: string, more = ''): Met => {
    const article = articleOf(id, '2026-03-01', 'Corvane reports', [`${profit(sum)}${more}`])
    return { ...met({ ...article, source: id }), contentHash: article.contentHash }
  }
  const one = bank('a1', '4.2 billion', ' A fire at its archive killed 12 people.')
  const two = bank('a2', '4.2 billion', ' A fire at its archive killed 14 people.')
  const three = bank('a3', '4.2 billion')
  const other = bank('a3', '3.8 billion')

  test.each<readonly [string, readonly [Group, Group]]>([
    ['where a text of it changed', [of([one, two, three]), of([one, two, other])]],
    ['where two of it are one story now', [of([one, two]), of([one, two], [['a1', 'a2']])]],
    ['where its articles stand in another order', [of([one, two, three]), of([three, two, one])]],
  ])('%s', (_name, [before, now]) => {
    const known = finish(comparingClaims(before.articles, before.told, null))
    const anew = finish(comparingClaims(now.articles, now.told, null))
    expect([...anew.values()]).not.toEqual([...known.values()])
    expect(finish(comparingClaims(now.articles, now.told, known))).toEqual(anew)
  })
})

test('one article more than many: claims of those alone are read that meet it', () => {
  const asked = new Set<string>()
  const listed = pool.map((article) => ({
    ...article,
    get facts() {
      asked.add(article.id)
      return article.facts
    },
  }))
  const told = stories(pool)
  const [story = []] = told
  const [last = ''] = story
  const without = listed.filter(({ id }) => id !== last)
  const first = finish(
    comparingClaims(without, stories(pool.filter(({ id }) => id !== last)), null),
  )
  expect(asked.size).toBeGreaterThan(100)
  asked.clear()
  const again = finish(comparingClaims(listed, told, first))
  expect(asked).toContain(last)
  expect(asked.size).toBeLessThan(10)
  expect(again).toEqual(compared(pool, null))
})
