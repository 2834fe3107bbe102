import { expect, test } from 'vitest'
import { claimOfBare } from '../../../src/digest/claims/claim.ts'
import { type FigureArticle, type Placed, placedIn } from '../../../src/digest/differing/placed.ts'
import { thirdsOf } from '../../../src/digest/differing/weighed/thirds.ts'
import { articleOf } from '../across.ts'

function crew(id: string, tonnes: number): FigureArticle {
  return articleOf(id, '2035-06-14T18:15', 'Port', [`The crew unloaded ${tonnes} tonnes of ore.`])
}

/** The only number of each article, in one story. */
function placedAll(articles: readonly FigureArticle[]): readonly Placed[] {
  const placed = placedIn(0, articles)
  return articles.map((article) => {
    const { claims, bare } = article.facts
    const [claim] = [...claims, ...bare.map(claimOfBare)]
    if (!claim) throw new Error(`no claim in ${article.id}`)
    return placed(claim, article)
  })
}

function idsOf(pairs: readonly (readonly [Placed, Placed])[]): readonly string[] {
  return pairs.map(([like, third]) => `${like.article.id} ${third.article.id}`)
}

test('who gives one of two numbers again is of their disagreement', () => {
  const [one, other] = placedAll([crew('one', 2340), crew('other', 2910), crew('third', 2340)])
  expect(one && other && idsOf(thirdsOf([[one, other]]))).toEqual(['one third'])
})

test('but joins no two: who is of one already, and who could be of both', () => {
  const articles = [
    crew('one', 2340),
    crew('other', 2910),
    crew('again', 2340),
    crew('another', 1780),
  ]
  const [one, other, again, another] = placedAll([...articles, crew('third', 2340)])
  if (!one || !other || !again || !another) throw new Error('no claims')
  expect(
    idsOf(
      thirdsOf([
        [one, other],
        [again, another],
      ]),
    ),
  ).toEqual(['one third'])
})

test('a page that was pasted again repeats no number of its own', () => {
  const again = { ...crew('one-2', 2340), source: 'one' }
  const [one, other] = placedAll([crew('one', 2340), crew('other', 2910), again])
  expect(one && other && thirdsOf([[one, other]])).toEqual([])
})

/** Whom an article sides with, of the only numbers that two others give. */
function sideOf(one: FigureArticle, other: FigureArticle, third: FigureArticle): string | null {
  const placed = placedIn(0, [one, other, third])
  const [left, right] = [one, other].map((article) => {
    const [claim] = [...article.facts.claims, ...article.facts.bare.map(claimOfBare)]
    if (!claim) throw new Error(`no claim in ${article.id}`)
    return placed(claim, article)
  })
  const [pair] = left && right ? thirdsOf([[left, right]]) : []
  return pair?.[0].article.id ?? null
}

function told(id: string, text: string, published = '2035-06-14T18:15'): FigureArticle {
  return articleOf(id, published, 'News', [text])
}

test('a share of two digits is one of few, and may be any of many', () => {
  const one = told('one', 'Turnout reached 41% of voters.')
  const other = told('other', '投票率为47%。')
  const few = 'Only 41% went. Of the young 22% did, of the old 63%.'
  const many = `${few} It rained on 12%, 17%, 19% and 23% of the towns.`
  expect(sideOf(one, other, told('third', few))).toBe('one')
  expect(sideOf(one, other, told('third', many))).toBeNull()
})

test('what is paid of a cost, and a rate, are the number of who gives it as an amount', () => {
  const one = told('one', 'The plant gets 3.6 billion euros.')
  const other = told('other', '工厂获补贴42亿欧元。')
  const third = told('third', 'Berlin pays 3.6 billion euros of the cost.')
  expect(sideOf(one, other, third)).toBe('one')
  const flow = told('one', 'The dam let out 142 cubic metres.')
  const less = told('other', '水库下泄118立方米。')
  expect(sideOf(flow, less, told('third', 'It was 142 cubic metres a second.'))).toBe('one')
})

test('who gives one number as it is, and rounds another to the other, means the one', () => {
  const one = told('one', 'Farms lost 3.1 million tonnes of rice.')
  const other = told('other', '水稻损失370万吨。')
  const third = told('third', 'Gone are 3.1 million tonnes. Exports are 4 million tonnes.')
  expect(sideOf(one, other, third)).toBe('one')
})
