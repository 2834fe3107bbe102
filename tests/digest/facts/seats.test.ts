import { describe, expect, test } from 'vitest'
import { areOtherSeats, seatOf } from '../../../src/digest/facts/seats.ts'
import { but, joined, type Told } from '../amongOthers.ts'

test.each([
  ['成都土拍：金融城地块高溢价成交', { name: '成都', kind: 'city' }],
  ['广东肇庆通报食物中毒', { name: '肇庆', kind: 'city' }],
  ['广西壮族自治区发布预警', { name: '广西', kind: 'province' }],
  ['山西省一煤矿井下事故', { name: '山西', kind: 'province' }],
  ['“上海发布”三周年', { name: '上海', kind: 'city' }],
  ['春节假期海南离岛免税销售增长', { name: '海南', kind: 'province' }],
  ['9月上海二手房成交回升', { name: '上海', kind: 'city' }],
  ['白银价格上涨', null],
  ['两国海关签署备忘录', null],
  ['Beijing 北京', null],
  ['', null],
])('%s is set in %o', (headline, seat) => {
  expect(seatOf(headline)).toEqual(seat)
})

test('a city may be of a province', () => {
  const [city, other] = [seatOf('太原一商场'), seatOf('昆明一酒店')]
  expect(areOtherSeats(city, other)).toBe(true)
  expect(areOtherSeats(city, seatOf('山西一煤矿'))).toBe(false)
  expect(areOtherSeats(city, seatOf('云南一铜矿'))).toBe(true)
  expect(areOtherSeats(seatOf('北京一公园'), seatOf('河北一矿山'))).toBe(true)
  expect(areOtherSeats(city, null)).toBe(false)
  expect(areOtherSeats(city, city)).toBe(false)
})

describe('one kind of news from two cities', () => {
  const one: Told = [
    '2026-06-16',
    '成都土拍：宅地高溢价成交',
    '成都16日出让宅地3宗，总成交价58.7亿元。锦晟置业竞得一宗地块，楼面价41900元每平方米，另两宗地均以底价成交。',
  ]
  const other: Told = [
    '2026-06-17',
    '杭州土拍：宅地高溢价成交',
    '杭州17日出让宅地5宗，总成交价93.4亿元。锦晟置业竞得一宗地块，楼面价38600元每平方米，另两宗地均以底价成交。',
  ]

  test('are two stories', () => {
    expect(joined(one, other)).toBe(false)
    expect(joined(one, [other[0], one[1], but(other, ['杭州', '成都'])[2]])).toBe(true)
  })
})
