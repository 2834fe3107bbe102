import { expect, test } from 'vitest'
import { dealtFor } from '../../../src/digest/facts/ownDeal.ts'
import { findFigures } from '../../../src/digest/figures/figures.ts'
import { eighths, growth } from '../../growth.ts'

function dealt(text: string): readonly string[] {
  return dealtFor(text, findFigures(text)).map(({ raw }) => raw)
}

test.each([
  ['Brattholm sells its stake in Vestra Fish for NOK 640 million.', ['NOK 640 million']],
  ['It is old. Colbert buys Duero for about €412 million, and has €9 million.', ['€412 million']],
  ['朴垚智能完成D轮融资，金额12亿元，投后估值150亿元。', ['12亿元']],
])('%s: a deal', (text, sums) => {
  expect(dealt(text)).toEqual(sums)
})

test.each([
  'Brattholm sells its stake for NOK 640.',
  'Brattholm sells its stake. It had debts at $12 million.',
  'The claim is for $12 million.',
  'Colbert buys Duero, which lost $12 million.',
])('%s: none', (text) => {
  expect(dealt(text)).toEqual([])
})

test.each(['it buys one for $2 million and ', 'It buys one for $2 million. ', 'for $2 million '])(
  'a text full of %j takes as long as it is long',
  async (piece) => {
    const found = await growth((size) => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      const [first] = findFigures(piece)
      if (!first) throw new Error('no figure')
      const figures = Array.from({ length: Math.floor(text.length / piece.length) }, (_, at) => ({
        ...first,
        start: first.start + at * piece.length,
      }))
      return () => dealtFor(text, figures)
    }, eighths(400_000))
    expect(found).toMatchObject({ isSteep: false })
  },
)
