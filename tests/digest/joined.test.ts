import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openBodies } from '../../src/build/reading/bodies.ts'
import { arranging, type Before } from '../../src/digest/arrange.ts'
import type { Digest } from '../../src/digest/digest.ts'
import { lighten } from '../../src/digest/light.ts'
import { finish } from '../../src/digest/steps.ts'
import { figuresPages } from '../../src/digest/views/figures.ts'
import { parseFile } from '../../src/read/read.ts'
import { arranged } from '../arranged.ts'
import { forms } from './forms.ts'

const page = (body: string): string =>
  `Search documents\nVanke posts a loss\nCaixin Global· 2026-10-30 22:00\nCore Viewpoint - ${body}\n`

const BEFORE = page(
  'Vanke lost 28.02 billion yuan [1]. Group 1: Sales - Sales were 100.46 billion yuan [2]. Group 2: Debt - Bonds of 15.2 billion yuan fall due before the end of June 2027 [3].',
)
const AFTER = page(
  'Vanke lost 28.02 billion yuan in nine months [1]. Group 1: Sales - Sales were 100.46 billion yuan [2]. Group 2: Liquidity - Cash was 65.68 billion yuan [4]. Group 3: Debt - Bonds of 13.4 billion yuan fall due before the end of June 2027 [3].',
)

test('an article that was pasted again when it had changed has the figures of both texts', () => {
  const { articles, byId, totals } = arranged({ 'a.txt': BEFORE, 'b.txt': AFTER, 'c.txt': AFTER })
  const [ref] = articles
  expect([articles.length, ref?.isJoined]).toEqual([1, true])
  const figures = byId.get(ref?.id ?? '')?.figures ?? []
  expect(figures.map(({ raw, number, place }) => `${raw} ${number} ${place.dump}`)).toEqual([
    '28.02 billion yuan lead a.txt',
    '100.46 billion yuan 1.1 a.txt',
    '15.2 billion yuan 2.1 a.txt',
    '28.02 billion yuan 3.1 b.txt',
    'nine months 3.1 b.txt',
    '65.68 billion yuan 4.1 b.txt',
    '13.4 billion yuan 5.1 b.txt',
  ])
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length)
  expect(ref?.counts).toEqual({ groups: 5, insights: 5, citations: 6, figures: 7 })
  expect([totals.insights, totals.figures]).toEqual([5, 7])
  expect(ref?.headings.map(({ anchor, text }) => `${anchor} ${text}`)).toEqual([
    'g1 Sales',
    'g2 Debt',
    'g3 Core Viewpoint',
    'g4 Liquidity',
    'g5 Debt',
  ])
})

test('a number that one text of an article corrects is told beside the one before, and each once', () => {
  const digest = arranged({ 'a.txt': BEFORE, 'b.txt': AFTER })
  expect(
    digest.disagreements.map(({ members }) => members.map(({ figure }) => figure.raw)),
  ).toEqual([['13.4 billion yuan', '15.2 billion yuan']])
  const [first] = figuresPages(digest)
  const rows = (first?.view().cases ?? []).flatMap(({ members }) => members)
  // A file has fragments of its own texts alone, so each row leads to its line.
  expect(rows.map(({ dump }) => dump)).toEqual(['d/b.html#L4', 'd/a.html#L4'])
})

test('a text that says nothing else adds nothing', () => {
  const other = BEFORE.replace('Search documents', 'Search documents\nicon')
  const [one, two] = [{ 'a.txt': BEFORE }, { 'a.txt': BEFORE, 'b.txt': other }].map((files) => {
    const { totals, disagreements } = arranged(files)
    return [totals.figures, totals.insights, disagreements]
  })
  expect(two).toEqual(one)
})

const NOTHING: Before = { digest: null, compared: null }

test('figures of several texts stand in their article, whatever was built before', () => {
  const seen = ({ byId, disagreements }: Digest): unknown =>
    [disagreements, ...byId.values()].map((each) =>
      'ref' in each ? [each.ref, each.figures, each.kinds] : each,
    )
  fc.assert(
    fc.property(forms('Same Title'), fc.nat(), (files, draw) => {
      const dumps = new Map(
        Object.entries(files).map(([path, text]) => [path, parseFile(path, Buffer.from(text))]),
      )
      const lights = [...dumps.values()].map(lighten)
      const bodiesOf = (some: typeof lights) =>
        openBodies(some, () => expect.fail(), dumps.values())
      const built = (some: typeof lights, before: Before) =>
        finish(arranging(some, { dismiss: {}, topics: {} }, before, bodiesOf(some).body))

      const without = lights.filter((_, at) => at !== draw % lights.length)
      const less = built(without, NOTHING)
      const all = built(lights, less)
      expect(seen(all.digest)).toEqual(seen(built(lights, NOTHING).digest))
      expect(seen(built(without, all).digest)).toEqual(seen(less.digest))

      const { body } = bodiesOf(lights)
      for (const { members } of all.digest.disagreements) {
        expect(new Set(members.map(({ figure }) => figure.value)).size).toBeGreaterThan(1)
        for (const { figure, article } of members) {
          expect(all.digest.byId.get(article.id)?.figures).toContainEqual(figure)
          const { lead, groups } = body(article.id)
          const insights = groups.flatMap((group) => group.insights)
          const statement = [{ ...lead, anchor: 'lead' }, ...insights].find(
            ({ anchor }) => anchor === figure.insight,
          )
          expect(statement?.text).toContain(figure.raw)
        }
      }
    }),
    { numRuns: 50, examples: [[LEADS, 0]] },
  )
})

/** The last two have one lead. */
const LEADS = Object.fromEntries(
  ['Sales rose', 'Cash was 65.68 billion yuan', '现金为665.8亿元', '现金为665.8亿元'].map(
    (lead, at) => [
      `${at}.txt`,
      `Search documents\nSame Title\nPaper· 2025-03-05 08:00\nCore Viewpoint - ${lead}. Group 1: Now - Alpha ${at} rose.\n`,
    ],
  ),
)
