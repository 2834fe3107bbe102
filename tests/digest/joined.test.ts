import { expect, test } from 'vitest'
import { figuresPages } from '../../src/digest/views/figures.ts'
import { arranged } from '../arranged.ts'

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
