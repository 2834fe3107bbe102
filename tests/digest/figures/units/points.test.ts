import { expect, test } from 'vitest'
import { findQuantities } from '../../../../src/digest/figures/quantities/quantities.ts'

const read = (text: string): readonly string[] =>
  findQuantities(text).map(({ raw, value, low, high, unit }) => {
    return `${raw} = ${value ?? `${low}..${high}`} ${unit}`
  })

test.each([
  ['The S&P 500 closed at 6,886.68 points.', ['6,886.68 points = 6886.68 points']],
  [
    'The index was 1,495.10 points, down 3.6%.',
    ['1,495.10 points = 1495.1 points', '3.6% = 3.6 %'],
  ],
  [
    'The Nikkei fell 412.30 points, or 0.8%, to 48,220.15.',
    ['412.30 points = 412.3 points', '0.8% = 0.8 %', '48,220.15 = 48220.15 points'],
  ],
  ['It lost 57.24 points, or 1.2 percent.', ['57.24 points = 57.24 points', '1.2 percent = 1.2 %']],
  ['The PMI rose 0.4 points to 50.3.', ['0.4 points = 0.4 points', '50.3 = 50.3 points']],
  [
    'It closed at 26,241.83, up 83.26 points.',
    ['26,241.83 = 26241.83 points', '83.26 points = 83.26 points'],
  ],
  ['The rate rose 0.2 points to 4.4%.', ['0.2 points = 0.2 pp', '4.4% = 4.4 %']],
  ['He won by 12 points to 10.', ['12 points = 12 points']],
])('points of an index have decimals, and its level is of them: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['恒指收报26241.83点，升83.26点。', ['26241.83点 = 26241.83 points', '83.26点 = 83.26 points']],
  ['波罗的海干散货指数1966点。', ['1966点 = 1966 points']],
  ['沪指突破4000点，失守三千点。', ['4000点 = 4000 points', '三千点 = 3000 points']],
  ['指数在3900至4000点之间。', ['3900至4000点 = 3900..4000 points']],
  ['台股收盤27,947.09點，漲12點。', ['27,947.09點 = 27947.09 points', '12點 = 12 points']],
  ['早上升9点。', []],
  ['上午9点开会，24点前提交，10点30分停牌。', []],
  ['两点原因，第3点，获3000点赞，120个点位。', ['120个点位 = 120 点位']],
  ['美国提出28点和平计划。', []],
  ['毛利率提升1.5个百分点。', ['1.5个百分点 = 1.5 pp']],
])('点 of an index are no time of the clock: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['增产13.7万桶/日。', ['13.7万桶/日 = 137000 bbl']],
  ['It will add 137,000 b/d.', ['137,000 b/d = 137000 bbl']],
  ['日租金11.7万美元/日。', ['11.7万美元/日 = 117000 USD/day']],
  ['日租金11.7万美元/天。', ['11.7万美元/天 = 117000 USD/day']],
  ['产能10万吨/年。', ['10万吨/年 = 100000 t/year']],
  ['Nvidia gained 3.1%, AMD 2.2%.', ['3.1% = 3.1 %', '2.2% = 2.2 %']],
  ['It costs AMD 2,200.', ['AMD 2,200 = 2200 AMD']],
])('a day has one unit, and a share no money: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ["BYD's overseas sales were 81,524, up 168%.", ['81,524 = 81524 sales', '168% = 168 %']],
  ['Deliveries reached 48,500 in October.', ['48,500 = 48500 deliveries']],
  ['Net sales were 8,524.', []],
  ['Sales were 81,524 million yuan.', ['81,524 million yuan = 81524000000 CNY']],
  ['70个大中城市房价下跌。', ['70个大中城市 = 70 城市']],
])('what there was so many of counts them: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})
