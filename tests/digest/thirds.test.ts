import { expect, test } from 'vitest'
import { claimOfBare } from '../../src/digest/claims/claim.ts'
import { type FigureArticle, type Placed, placedIn } from '../../src/digest/differing/placed.ts'
import { thirdsOf } from '../../src/digest/differing/thirds.ts'
import { articleOf } from './across.ts'

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
