import { describe, expect, test } from 'vitest'
import { claimOfBare } from '../../../src/digest/claims/claim.ts'
import { type Placed, placedIn } from '../../../src/digest/differing/placed.ts'
import { haveTwoOwners } from '../../../src/digest/differing/things/owners.ts'
import { articleOf } from '../across.ts'

/** The last figure of a text. */
function lastOf(text: string, title: string): Placed {
  const article = articleOf(title, '2031-11-03T09:00', title, [text])
  const figure = article.figures.at(-1)?.id
  const bare = article.facts.bare.find((own) => own.figure === figure)
  const claim = article.facts.claims.find((own) => own.figure === figure)
  const own = claim ?? (bare && claimOfBare(bare))
  if (own === undefined) throw new Error(`no claim: ${text}`)
  return placedIn(0, [article])(own, article)
}

function areApart(first: string, second: string): boolean {
  const [one, other] = [lastOf(first, '要闻'), lastOf(second, 'In brief')]
  expect(haveTwoOwners(other, one)).toBe(haveTwoOwners(one, other))
  return haveTwoOwners(one, other)
}

describe('figures of two owners', () => {
  test.each([
    // An article gives the other's owner a number of its own.
    ['Samsung’s share fell to 32.7% while SK Hynix held 36.2%.', 'Samsung held 33.2% of DRAM.'],
    ['三星份额32.7%，SK海力士份额36.2%。', 'In all Samsung held 33.2% of DRAM.'],
    // Neither article knows the other's owner.
    ['高盛给予目标价450元。', '摩根士丹利将目标价定为490元。'],
    ['Goldman Sachs set a target of HK$450.', 'Morgan Stanley lifted it to HK$490.'],
    ['In Iraq output came to 4.12 million barrels.', 'Kuwait pumped 3.98 million barrels.'],
    ['前三季度山东用电2.1亿吨。', '前三季度浙江用了2.4亿吨。'],
    // The same is said of both.
    ['So Barrow Line cancelled 182 trains.', 'But Orwell Rail cancelled 176 trains.'],
    ['小米新机起售价4499元。', '华为新机起售价4699元。'],
  ])('%s %s', (first, second) => {
    expect(areApart(first, second)).toBe(true)
  })
})

describe('other names are no other owner', () => {
  test.each([
    ['Police in Jaén arrested 16 people.', 'The Civil Guard led away 19 people.'],
    ['Ford is recalling 1,456 vehicles.', 'Honda said 1,546 vehicles were recalled.'],
    ['Volkswagen will cut 3,500 jobs.', 'The deal with Intel will cost 3,700 jobs.'],
    ['Meta will buy 112 trucks from Scania.', 'Google’s rival buys 121 trucks from Scania.'],
    ['Mitsubishi Chemical lost 95 billion yen.', '三菱化学亏损125亿日元。'],
    ['India’s NFL received 5.6 million tons.', 'India’s tender drew 6.5 million tons.'],
    ['Indonesia lost 23 plants.', '中国停止进口，涉及32家工厂。'],
    ['Berlin bought 34 trains.', '德国买了38列火车。'],
    ['Barrow Line of Chicago cancelled 182 trains.', 'Chicago lost 176 trains.'],
  ])('%s %s', (first, second) => {
    expect(areApart(first, second)).toBe(false)
  })
})
