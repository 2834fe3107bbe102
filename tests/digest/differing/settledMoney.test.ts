import { expect, test } from 'vitest'
import type { FigureArticle } from '../../../src/digest/differing/placed.ts'
import { withSettledMoney } from '../../../src/digest/differing/settledMoney.ts'
import { articleOf } from '../across.ts'

function toll(id: string, text: string): FigureArticle {
  return articleOf(id, '2041-05-14T09:10', 'Bridge', [text])
}

const danish = toll('danish', 'A car pays 145 kroner to cross to Denmark.')
const open = toll('open', 'The toll is 165 kroner, or 480 kroner a tonne.')

/** Units of the figures and claims of the last article, where all are of one story. */
function unitsIn(...articles: readonly FigureArticle[]): readonly string[] {
  const found = withSettledMoney(articles, [articles.map(({ id }) => id)]).at(-1)
  const { figures = [], facts } = found ?? {}
  const claimed = [...(facts?.claims ?? []), ...(facts?.bare ?? [])]
  return [
    ...new Set([...figures.map(({ unit }) => unit ?? ''), ...claimed.map(({ unit }) => unit)]),
  ].sort()
}

test('whose kroner are meant is told by the other articles of the story', () => {
  expect(unitsIn(open)).toEqual(['kroner', 'kroner/t'])
  expect(unitsIn(danish, open)).toEqual(['DKK', 'DKK/t'])
})

test('but not where they tell of two countries, or of none that has kroner', () => {
  const norwegian = toll('norwegian', 'A ferry from Norway takes 210 kroner.')
  const german = toll('german', 'The tunnel to Germany costs 7 billion euros.')
  expect(unitsIn(danish, norwegian, open)).toEqual(['kroner', 'kroner/t'])
  expect(unitsIn(german, open)).toEqual(['kroner', 'kroner/t'])
})

test('nor by articles that are of another story', () => {
  const [, found] = withSettledMoney([danish, open], [['danish'], ['open']])
  expect(found).toBe(open)
})
