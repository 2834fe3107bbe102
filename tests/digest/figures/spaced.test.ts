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

const read = (text: string): readonly (readonly [string, number | null])[] =>
  findQuantities(text).map(({ raw, value }) => [raw, value])

test.each<[string, readonly (readonly [raw: string, value: number])[]]>([
  ['前十月累計營收3兆1,304.37億元', [['3兆1,304.37億元', 3_130_437_000_000]]],
  ['总额3亿5,000.5万元', [['3亿5,000.5万元', 350_005_000]]],
  ['市值5万3千亿元', [['5万3千亿元', 5_300_000_000_000]]],
  ['市值1万2,500亿元', [['1万2,500亿元', 1_250_000_000_000]]],
])('marks and decimals below a larger scale are of one number: %s', (text, expected) =>
  expect(read(text)).toEqual(expected),
)

test.each<[string, readonly (readonly [raw: string, value: number])[]]>([
  ['乘用车出口 5 6. 9 万辆，增长23.7%', [['23.7%', 23.7]]],
  ['商用车出口9.7万辆，增长1 8.4％', [['9.7万辆', 97_000]]],
  ['商用车出口9.7万辆，增长 1 8.4％', [['9.7万辆', 97_000]]],
  ['海外销售8,3 524辆', []],
  ['到2025 100家店', [['100家', 100]]],
  ['1. 3家公司停产', [['3家', 3]]],
])('the end of a number with gaps is no figure: %s', (text, expected) =>
  expect(read(text)).toEqual(expected),
)

test.each([
  ['沪铜 88,230 1.9%', '1.9%'],
  ['上证指数 3,890.45 0.82%', '0.82%'],
  ['宁德时代 2 12.5%', '12.5%'],
  ['新增 12 36%', '36%'],
  ['增速分别为3, 5, 7%', '7%'],
  ['供应：1. 8家停产 2. 5家复产', '5家'],
])('a number behind another one of a table or a list is whole: %s', (text, raw) =>
  expect(read(text).map(([its]) => its)).toContain(raw),
)

test.each([
  'La production atteint 2,508 millions de barils par jour',
  'Le chiffre d’affaires atteint 3,982 milliards d’euros',
  'El beneficio fue de 1,234 millones de euros',
])('a decimal comma of another language makes no thousands: %s', (text) =>
  expect(read(text)).toEqual([]),
)

test('单 before what it is one of counts nothing', () => {
  expect(read('4090单卡月租750元')).toEqual([['750元', 750]])
  expect(read('每天4090单')).toEqual([['4090单', 4090]])
  expect(read('承接5单价值3亿元的合同')).toEqual([
    ['5单', 5],
    ['3亿元', 300_000_000],
  ])
})
