import { expect, test } from 'vitest'
import { changesSince, type Earlier } from '../../../src/digest/changes/changes.ts'
import type { EarlierArticle } from '../../../src/digest/changes/earlierArticle.ts'
import type { Digest } from '../../../src/digest/digest.ts'
import { changesPages, LISTED } from '../../../src/digest/views/changes.ts'
import { arranged } from '../../arranged.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** One article for each list of insights, titled by a letter, that have a figure each. */
function digestOf(articles: Readonly<Record<string, readonly string[]>>): Digest {
  const text = Object.entries(articles)
    .map(
      ([title, insights]) =>
        `Kites of ${title}\nFeng Zheng Bao· 2025-11-09 08:41\nCore Viewpoint - Kites of ${title} sell [1]. Group 1: Sales - ${insights.map((each) => `${each} [2].`).join(' - ')}\n`,
    )
    .join('\n')
  return arranged({ 'kites.txt': `Kites\n\n${text}` })
}

function earlierOf(digest: Digest, figures: 'with figures' | 'without' = 'with figures'): Earlier {
  return {
    contentHash: 'x',
    articles: new Map(
      digest.articles.map((ref) => [
        ref.id,
        {
          ...ref,
          source: ref.source && { text: ref.source.name, lang: ref.source.lang },
          lead: ref.lead?.text ?? null,
          topics: ref.topics.map(({ name }) => name),
        },
      ]),
    ),
    doubts: [],
    figures:
      figures === 'without' ? null : [...digest.byId.values()].flatMap(({ figures }) => figures),
  }
}

function viewOf(before: Earlier, now: Digest) {
  const [{ view }] = changesPages(changesSince(before, now))
  return view()
}

test('articles that came, went and changed, with the figures of the changed', () => {
  const before = digestOf({ a: ['It sold 5 tons', 'It grew 3%'], b: ['It sold 6 tons'] })
  const now = digestOf({
    a: ['It sold 7 tons', 'Wind blew 40% harder'],
    'Peru that nobody flies in rain': ['It sold 8 tons'],
  })
  const view = viewOf(earlierOf(before), now)
  expect(view.counts).toEqual({
    added: 1,
    changed: 1,
    corrected: 0,
    topics: 0,
    removed: 1,
    figures: 3,
    settled: 0,
  })
  expect(view).toMatchObject({
    before: 2,
    added: [{ title: { text: 'Kites of Peru that nobody flies in rain' } }],
    changed: [{ title: { text: 'Kites of a' } }],
    removed: [{ title: { text: 'Kites of b' }, published: '2025-11-09T08:41' }],
  })
  expect(view.removed[0]).not.toHaveProperty('permalink')
  const [changed, come, gone] = view.figures
  const place = now.articles.find(({ title }) => title.text === 'Kites of a')?.permalink
  expect(changed).toMatchObject({
    from: { text: '5 tons' },
    to: { text: '7 tons' },
    context: { text: 'It sold 7 tons' },
    contextAt: 8,
    number: '1.1',
    article: { permalink: expect.stringMatching(`^${place}#i-`) },
  })
  expect(come).toMatchObject({ from: null, to: { text: '40%' }, number: '1.2' })
  expect(gone).toMatchObject({
    from: { text: '3%' },
    to: null,
    context: { text: 'It grew 3%' },
    contextAt: 8,
    number: null,
    article: { permalink: place },
  })
})

test('a figure that is gone and stands nowhere in its clause is told from its beginning', () => {
  const before = digestOf({ a: ['It sold 5 tons', 'It grew 3%'] })
  const earlier = earlierOf(before)
  const figures = (earlier.figures ?? []).map((figure) => ({
    ...figure,
    context: 'told otherwise',
  }))
  const { figures: told } = viewOf({ ...earlier, figures }, digestOf({ a: ['Nothing is sold'] }))
  expect(told.map(({ contextAt }) => contextAt)).toEqual([0, 0])
})

test('where the earlier build tells no figures there are none, and no number of them', () => {
  const before = earlierOf(digestOf({ a: ['It sold 5 tons'] }), 'without')
  const view = viewOf(before, digestOf({ a: ['It sold 7 tons'] }))
  expect(view).toMatchObject({ counts: { changed: 1, figures: null }, figures: [] })
})

test('of what is gone the newest come first, then by id, and those without a date last', () => {
  const now = digestOf({ a: ['It sold 5 tons'] })
  const gone = (id: string, published: string | null) =>
    [
      id,
      {
        id,
        title: { text: id, lang: 'en' as const },
        source: null,
        published,
        lead: null,
        counts: { insights: 0, citations: 0 },
        topics: [],
        contentHash: '',
      },
    ] as const
  const { articles } = earlierOf(now)
  const earlier = {
    contentHash: 'x',
    figures: [],
    doubts: [],
    articles: new Map<string, EarlierArticle>([
      ...articles,
      gone('undated', null),
      gone('old', '2024-01-01'),
      gone('late', '2025-01-02'),
      gone('also-old', '2024-01-01'),
    ]),
  }
  const { removed } = viewOf(earlier, now)
  expect(removed.map(({ title }) => title.text)).toEqual(['late', 'also-old', 'old', 'undated'])
})

test('a long list is cut, its number is not', () => {
  const many = Object.fromEntries(
    Array.from({ length: LISTED + 5 }, (_, at) => [
      `${LETTERS.charAt(at % 26)}${at}`,
      ['It sold 5 tons'],
    ]),
  )
  const view = viewOf(earlierOf(digestOf({ a: ['It sold 5 tons'] })), digestOf(many))
  expect(view.added).toHaveLength(LISTED)
  expect(view.counts.added).toBe(LISTED + 5)
  expect(view.unlisted.added).toBe(5)
})
