import { expect, test } from 'vitest'
import { claimOfBare } from '../../../src/digest/claims/claim.ts'
import { type FigureArticle, type Placed, placedIn } from '../../../src/digest/differing/placed.ts'
import {
  consistentPairs,
  withoutThirdNumbers,
} from '../../../src/digest/differing/weighed/consistentPairs.ts'
import { articleOf } from '../across.ts'

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
  expect(consistentPairs([likely, less])).toEqual([likely.pair])
  expect(consistentPairs([less, likely])).toEqual([likely.pair])
})

test('also where a third article gives one of them', () => {
  const likely = { pair: [SUBSIDY, GIVEN], chance: 0.83 } as const
  const less = { pair: [COSTS, GIVEN], chance: 0.78 } as const
  expect(consistentPairs([less, likely])).toEqual([likely.pair])
  expect(consistentPairs([{ ...less, chance: 0.9 }, likely])).toEqual([less.pair])
})

test('pairs of one number stay together', () => {
  const pairs = [
    { pair: [AGAIN, GIVEN], chance: 0.8 },
    { pair: [SUBSIDY, GIVEN], chance: 0.9 },
  ] as const
  expect(consistentPairs(pairs)).toHaveLength(2)
})

const LINE = articleOf('line', '2035-06-14T18:15', '铁路', ['该线全长231公里。'])
const AGENCY = articleOf('agency', '2035-06-14T19:00', '铁路', ['该线全长213公里。'])
const BUILT = articleOf('built', '2035-06-15T09:00', '铁路', ['已铺轨147公里。'])

test('a third number that is but likely is of something else, and what says most comes first', () => {
  const placed = placedIn(0, [LINE, AGENCY, BUILT])
  const of = (article: FigureArticle): Placed => ({
    ...placed(at(article, article.figures[0]?.raw ?? '').claim, article),
  })
  const [line, agency, built] = [of(LINE), of(AGENCY), of(BUILT)]
  const told = [line, agency] as const
  const more = [line, built] as const
  expect(withoutThirdNumbers([told], [more])).toEqual([])
  expect(withoutThirdNumbers([], [told, more])).toEqual([told])
  expect(withoutThirdNumbers([], [more, told])).toEqual([more])
  expect(withoutThirdNumbers([told, more], [])).toEqual([])
})

test('but what rules have found may have more', () => {
  const placed = placedIn(0, [LINE, AGENCY, BUILT, PORTAL])
  const of = (article: FigureArticle): Placed => ({
    ...placed(at(article, article.figures[0]?.raw ?? '').claim, article),
  })
  const [line, agency, built, other] = [of(LINE), of(AGENCY), of(BUILT), of(PORTAL)]
  const pairs = [
    [line, agency],
    [line, built],
  ] as const
  expect(withoutThirdNumbers(pairs, [[built, other]])).toEqual([])
  expect(withoutThirdNumbers([], [[built, other]])).toHaveLength(1)
})
