import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FigureArticle } from '../../../src/digest/differing/placed.ts'
import { lighten } from '../../../src/digest/light.ts'
import type { ComparedStories } from '../../../src/digest/stories/stories.ts'
import type { StoryArticle } from '../../../src/digest/stories/storyArticle.ts'
import { parseFile } from '../../../src/read/read.ts'
import { generateDumps } from '../../bench/corpus.ts'
import { byLength } from '../../length.ts'
import { articleOf, readAcross } from '../across.ts'
import { tellStories } from '../told.ts'

const NAMES = [
  ...['across', 'held-out', 'whole-english-45', 'whole-chinese-45'],
  ...byLength([], ['news', 'later', 'year', 'second-year', 'sixth-year']),
]
const annotated = NAMES.flatMap((name) =>
  readAcross(name).articles.map((article) => ({ ...article, id: `${name} ${article.id}` })),
)

/** The same article on another day, with a text of another one: what an editor changes. */
function changed(article: FigureArticle, other: FigureArticle): FigureArticle {
  return { ...other, id: article.id, contentHash: `${article.contentHash}+${other.contentHash}` }
}

/** What is done to an article of the pool. */
const edit = fc.record({
  at: fc.nat(annotated.length - 1),
  other: fc.nat(annotated.length - 1),
  way: fc.constantFrom('out', 'in', 'change'),
})

function apply(
  articles: ReadonlyMap<string, FigureArticle>,
  edits: readonly { readonly at: number; readonly other: number; readonly way: string }[],
): ReadonlyMap<string, FigureArticle> {
  const next = new Map(articles)
  for (const { at, other, way } of edits) {
    const [article, partner] = [annotated[at], annotated[other]]
    if (!article || !partner) continue
    if (way === 'out') next.delete(article.id)
    else next.set(article.id, way === 'in' ? article : changed(article, partner))
  }
  return next
}

/** Stories told with what was found before, which must be as if nothing had been. */
function toldAgain(articles: readonly StoryArticle[], before: ComparedStories): ComparedStories {
  const again = tellStories(articles, before)
  const anew = tellStories(articles)
  expect(again.stories).toEqual(anew.stories)
  // A score that is a little off would show in stories of other articles alone.
  for (const part of [
    'partners',
    'strengths',
    'scores',
    'sums',
    'others',
    'otherScores',
    'matches',
  ] as const) {
    expect(again.compared[part], part).toEqual(anew.compared[part])
  }
  return again.compared
}

test('stories told again after any changes are the stories told of the articles as they are', () => {
  fc.assert(
    fc.property(
      fc.nat(annotated.length),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 6 }),
      (first, rounds) => {
        let articles = apply(
          new Map(),
          annotated.slice(0, first).map((_, at) => ({ at, other: at, way: 'in' })),
        )
        let { compared } = tellStories([...articles.values()])
        for (const edits of rounds) {
          articles = apply(articles, edits)
          compared = toldAgain([...articles.values()], compared)
        }
      },
    ),
    { numRuns: 8 },
  )
})

test('partners that leave make room for those that had none, and back', () => {
  // Thirty of one event: each has more partners than are looked at.
  const crowd = Array.from({ length: 30 }, (_, at) =>
    articleOf(`a${at}`, '2025-03-01T08:00', `Fire at the Quarko works of Velko, part ${at}`, [
      `A fire at the Quarko works of Velko burned for ${at} hours, and ${200 + at} workers fled.`,
    ]),
  )
  let known = tellStories(crowd).compared
  for (const left of [29, 17, 16, 15, 3, 12, 28, 30]) {
    known = toldAgain(
      crowd.filter((_, at) => (at * 7) % 30 < left),
      known,
    )
  }
})

test('an earlier article that comes or goes is found or not, where its words are as rare as before', () => {
  const fires = Array.from({ length: 6 }, (_, at) =>
    articleOf(`f${at}`, `2025-0${at + 1}-0${at + 1}T08:00`, `Blaze ${at} in a mill`, [
      `A blaze took hold of the Quarko works of Velko Tarn, and of ${at} roofs.`,
    ]),
  )
  const memoir = articleOf('m', '2025-08-20T08:00', 'What a foreman of Velko Tarn saw', [
    'A foreman of the Quarko works of Velko Tarn spoke of what he saw on March 3.',
  ])
  const others = Array.from({ length: 30 }, (_, at) =>
    articleOf(`o${at}`, `2025-07-${10 + (at % 20)}T08:00`, `Item ${at} of a long list`, [
      `What number ${at} is about is told by number ${at * 7} of another list.`,
    ]),
  )
  // What six name is rare, and what five or six name is as rare; what seven name is not.
  const seven = [...fires, memoir, ...others]
  const six = seven.filter(({ id }) => id !== 'f5')
  const five = six.filter(({ id }) => id !== 'f2')
  for (const [first, then] of [
    [six, five],
    [five, six],
    [six, seven],
    [seven, six],
  ] as const) {
    toldAgain(then, tellStories(first).compared)
    const story = tellStories(then).stories.find((ids) => ids.includes('m'))
    expect(story?.includes('f2') ?? false).toBe(then === six)
  }
})

test('one article more than hundreds: few pairs are compared, and few facts are asked for', () => {
  const asked: string[] = []
  const all = [...generateDumps({ articles: 400, perDump: 50, seed: 11 })].flatMap(
    ({ path, text }) =>
      lighten(parseFile(path, Buffer.from(text))).articles.map(
        ({ id, published, contentHash, facts }): StoryArticle => ({
          id,
          published,
          contentHash,
          get facts() {
            asked.push(id)
            return facts
          },
        }),
      ),
  )
  const [added, ...others] = all
  const first = tellStories(others)
  asked.length = 0
  const again = tellStories(all, first.compared)
  expect(first.pairs).toBeGreaterThan(2500)
  expect(again.pairs).toBeLessThan(first.pairs / 3)
  expect(new Set(asked)).toEqual(new Set([added?.id]))
  expect(again.stories).toEqual(tellStories(all).stories)
})
