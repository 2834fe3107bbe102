import { expect, test } from 'vitest'
import { findFigures } from '../../../src/digest/figures/figures.ts'
import { findQuantities } from '../../../src/digest/figures/quantities/quantities.ts'

test.each<[string, readonly (readonly [raw: string, value: number])[]]>([
  ['Output was 12 345 tons.', [['12 345 tons', 12_345]]],
  ['It sold 1\u00a0234\u202f567 tons.', [['1\u00a0234\u202f567 tons', 1_234_567]]],
  ['Output was 1’234’567.5 tons.', [['1’234’567.5 tons', 1_234_567.5]]],
  ['He paid $1 234 million.', [['$1 234 million', 1_234_000_000]]],
  ['A 12 345-ton ship.', [['12 345-ton', 12_345]]],
  [
    'From 5 120 tons to 6 300 tons.',
    [
      ['5 120 tons', 5120],
      ['6 300 tons', 6300],
    ],
  ],
  ['On June 3 250 workers left.', [['250 workers', 250]]],
  ['In 2024 500 tons came.', [['500 tons', 500]]],
])('thousands parted by a space or an apostrophe are one number: %s', (text, expected) => {
  expect(findQuantities(text).map(({ raw, value }) => [raw, value])).toEqual(expected)
})

test.each(['Power of $5\\times 10^3$ and $10^{6}$.', 'A rate of $3^2$.'])(
  'the sign of a formula is no money: %s',
  (text) => expect(findQuantities(text).filter(({ raw }) => raw.includes('$'))).toEqual([]),
)

test('what stands before a figure for a hundred characters without a stop names nothing', () => {
  const [figure] = findFigures(`${'铜锌锡铅'.repeat(30)}利润5亿元。`)
  expect([figure?.raw, figure?.subject]).toEqual(['5亿元', null])
  expect(findFigures('利润5亿元。')[0]?.subject).toBe('利润')
})
