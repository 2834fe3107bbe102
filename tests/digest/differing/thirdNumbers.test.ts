import { expect, test } from 'vitest'
import { claimOfBare } from '../../../src/digest/claims/claim.ts'
import { type FigureArticle, type Placed, placedIn } from '../../../src/digest/differing/placed.ts'
import { withoutThirdNumbers } from '../../../src/digest/differing/weighed/thirdNumbers.ts'
import { articleOf } from '../across.ts'

function placedAll(articles: readonly FigureArticle[]): readonly Placed[] {
  const placed = placedIn(0, articles)
  return articles.map((article) => {
    const { claims, bare } = article.facts
    const [claim] = [...claims, ...bare.map(claimOfBare)]
    if (!claim) throw new Error(`no claim in ${article.id}`)
    return placed(claim, article)
  })
}

const LINE = articleOf('line', '2035-06-14T18:15', '铁路', ['该线全长231公里。'])
const AGENCY = articleOf('agency', '2035-06-14T19:00', '铁路', ['该线全长213公里。'])
const PORTAL = articleOf('portal', '2035-06-15T09:30', '铁路', ['该线投资33.5亿元。'])
const BUILT = articleOf('built', '2035-06-15T09:00', '铁路', ['已铺轨147公里。'])

test('a third number that is but likely is of something else, and what says most comes first', () => {
  const [line, agency, built] = placedAll([LINE, AGENCY, BUILT])
  if (!line || !agency || !built) throw new Error('no claims')
  const told = [line, agency] as const
  const more = [line, built] as const
  expect(withoutThirdNumbers([told], [more])).toEqual([])
  expect(withoutThirdNumbers([], [told, more])).toEqual([told])
  expect(withoutThirdNumbers([], [more, told])).toEqual([more])
  expect(withoutThirdNumbers([told, more], [])).toEqual([])
})

test('but what rules have found may have more', () => {
  const [line, agency, built, other] = placedAll([LINE, AGENCY, BUILT, PORTAL])
  if (!line || !agency || !built || !other) throw new Error('no claims')
  const pairs = [
    [line, agency],
    [line, built],
  ] as const
  expect(withoutThirdNumbers(pairs, [[built, other]])).toEqual([])
  expect(withoutThirdNumbers([], [[built, other]])).toHaveLength(1)
})
