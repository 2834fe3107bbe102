import { expect, test } from 'vitest'
import { claimOfBare } from '../../src/digest/claims/claim.ts'
import { oneEach } from '../../src/digest/differing/oneEach.ts'
import { type FigureArticle, type Placed, placedIn } from '../../src/digest/differing/placed.ts'
import { articleOf } from './across.ts'

/** A hearing on bus fares: who has 3.85 billion means the subsidy, and not the costs. */
const PAPER = articleOf('paper', '2035-06-14T18:15', '公交票价听证会', [
  '公交集团去年成本41.2亿元，市财政补贴33.5亿元。',
])
const WIRE = articleOf('wire', '2035-06-15T08:00', 'Hearing on bus fares', [
  'The city put 3.85 billion yuan into its buses.',
])
const PORTAL = articleOf('portal', '2035-06-15T09:00', '公交票价听证会举行', [
  '市财政去年补贴33.5亿元。',
])
const placed = placedIn(0, [PAPER, WIRE, PORTAL])

function at(article: FigureArticle, raw: string): Placed {
  const figure = article.figures.find((each) => each.raw === raw)
  const { claims, bare } = article.facts
  const all = [...claims, ...bare.map(claimOfBare)]
  const claim = all.find((each) => each.figure === figure?.id)
  if (!claim) throw new Error(`no claim of ${raw}`)
  return placed(claim, article)
}

const COSTS = at(PAPER, '41.2亿元')
const GIVEN = at(WIRE, '3.85 billion yuan')
const SUBSIDY = at(PORTAL, '33.5亿元')
const AGAIN = at(PAPER, '33.5亿元')

test('of two numbers of an article the likelier one is meant', () => {
  const likely = { pair: [AGAIN, GIVEN], chance: 0.83 } as const
  const less = { pair: [COSTS, GIVEN], chance: 0.78 } as const
  expect(oneEach([likely, less])).toEqual([likely.pair])
  expect(oneEach([less, likely])).toEqual([likely.pair])
})

test('also where a third article gives one of them', () => {
  const likely = { pair: [SUBSIDY, GIVEN], chance: 0.83 } as const
  const less = { pair: [COSTS, GIVEN], chance: 0.78 } as const
  expect(oneEach([less, likely])).toEqual([likely.pair])
  expect(oneEach([{ ...less, chance: 0.9 }, likely])).toEqual([less.pair])
})

test('pairs of one number stay together', () => {
  const pairs = [
    { pair: [AGAIN, GIVEN], chance: 0.8 },
    { pair: [SUBSIDY, GIVEN], chance: 0.9 },
  ] as const
  expect(oneEach(pairs)).toHaveLength(2)
})
