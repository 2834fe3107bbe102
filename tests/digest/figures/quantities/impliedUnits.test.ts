import { expect, test } from 'vitest'
import { findQuantities } from '../../../../src/digest/figures/quantities/quantities.ts'
import { Surroundings } from '../../../../src/digest/figures/units/sharedCurrencies.ts'

const sums = (text: string, ...others: readonly string[]): readonly string[] =>
  findQuantities(text, new Surroundings([text, ...others]))
    .filter(({ unitKind }) => unitKind === 'money')
    .map(({ raw, value, unit }) => `${raw} = ${value} ${unit}`)

test.each([
  ['营收1928.69亿，同比增14%', ['1928.69亿 = 192869000000 CNY']],
  ['成交额连续第五个交易日低于2万亿', ['2万亿 = 2000000000000 CNY']],
  ['两年间减持套现58亿。', ['58亿 = 5800000000 CNY']],
  ['桥花了六十七亿，路没修。', ['六十七亿 = 6700000000 CNY']],
  ['原告索赔八十万，未果', ['八十万 = 800000 CNY']],
  ['票房突破32亿，再创新高', ['32亿 = 3200000000 CNY']],
  ['首日票房8600万，排片占41%', ['8600万 = 86000000 CNY']],
])('a large number behind a word of money is a sum: %s', (text, found) => {
  expect(sums(text)).toEqual(found)
})

test.each([
  ['月活跃用户1.04亿。', 104_000_000, '用户'],
  ['新领驾照人数每年约130万，', 1_300_000, '人'],
  ['观影人次0.98亿。', 98_000_000, '人次'],
  ['中等收入人口超过4亿，', 400_000_000, '人'],
  ['人口净流入28.9万，', 289_000, '人'],
])('behind a word for people it counts them: %s', (text, value, unit) => {
  expect(findQuantities(text)).toMatchObject([{ value, unit, unitKind: 'count' }])
})

test.each([
  '中等收入人口超过4亿，用户3亿',
  '贷款客户2亿，成交1.2亿股',
  '二手房成交1.2万，环比增加',
  '花了两万五，还剩一些',
  '市值百亿，套现数十亿',
  '营收1928.69亿吨公里',
])('people, shares, homes and tens that nobody counted are none: %s', (text) => {
  expect(sums(text)).toEqual([])
})

test('it is of the currency of the sums beside it, and of none where there are two', () => {
  expect(sums('融资160亿美元，估值逾1200亿。')).toEqual([
    '160亿美元 = 16000000000 USD',
    '1200亿 = 120000000000 USD',
  ])
  expect(sums('市值5万亿，营收5亿美元，折合35亿元')).toHaveLength(2)
})

test('where it stands alone, an article of other money or of Taiwan does not tell whose it is', () => {
  expect(sums('英伟达市值5万亿。', '营收570亿美元')).toEqual([])
  expect(sums('台積電營收20億。')).toEqual([])
})

test.each([
  ['英伟达市值突破5万亿，再创新高。'],
  ['港股成交额3000亿。'],
  ['营业利润14万亿，同比翻倍。', '三星电子三季度利润创新高'],
  ['比特币总市值跌破1.9万亿。'],
])('nor does one of another country: %s', (text, headline = '') => {
  const found = findQuantities(text, new Surroundings([headline, text]))
  expect(found.filter(({ unitKind }) => unitKind === 'money')).toEqual([])
})
