import { expect, test } from 'vitest'
import { findFigures } from '../../../src/digest/figures/figures.ts'

const read = (text: string): readonly string[] =>
  findFigures(text).map(
    ({ raw, value, unit }) => `${raw} = ${Number(value?.toPrecision(6))} ${unit}`,
  )

test.each([
  ['货车在枫桥镇210国道上抛锚。', []],
  ['沿301省道绕行，全长18公里。', ['18公里 = 18 km']],
  ['两车在青石高速1258公里处追尾。', []],
  ['大巴在302国道35公里+200米处侧翻。', []],
  ['两车在距青石收费站12公里处相撞。', ['12公里 = 12 km']],
  ['青石高速公路280公里已通车。', ['280公里 = 280 km']],
])('a number names a road or a milestone: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['The plant will start 2nm production in 2028.', []],
  ['Nodes of 7nm and below made up 75% of revenue.', ['75% = 75 %']],
  ['7纳米及以下先进制程占晶圆收入的74%。', ['74% = 74 %']],
  ['亚利桑那厂2纳米产线提前投产。', []],
  ['The coating is 40 nm thick.', ['40 nm = 4e-8 m']],
])('a size of nanometres names how chips are made: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['https://example.org/a?x=1 lists the parts of 12 ships.', ['12 ships = 12 ships']],
  ['详见https://example.org/2026/3条建议，共12人。', ['12人 = 12 人']],
])('an address counts nothing: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['Two sizes - 5.8 inch and 6.2 inch', ['5.8 inch = 0.14732 m', '6.2 inch = 0.15748 m']],
  ['The loaf - 850 g - sold out', ['850 g = 850 g']],
  ['The index lost - 5.8% on the day', ['- 5.8% = -5.8 %']],
  ['It fell to - 8 degrees at dawn', ['- 8 degrees = -8 degC']],
  ['A union - 64 per cent of members - agreed', ['64 per cent = 64 %']],
  ['Exports yoy - 2.3% in May', ['- 2.3% = -2.3 %']],
  ['The basis - 30 yuan, the spread - 4 yuan', ['- 30 yuan = -30 CNY', '- 4 yuan = -4 CNY']],
  ['A net profit of - 340 million yuan', ['- 340 million yuan = -340000000 CNY']],
])('a dash before a size is no minus: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['这座桥建于1800年以前。', []],
  ['碑立于1800年前。', ['1800年 = 1800 year']],
])('until a year is no length of time: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['费用按4成、6成分担。', ['4成 = 40 %', '6成 = 60 %']],
  ['其中6成分布在北方。', []],
  ['隧道钻孔1.12亿延米。', ['1.12亿延米 = 112000000 m']],
])('shares that are borne, and metres of a run: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['他血液中酒精含量为92毫克/100毫升。', ['92毫克/100毫升 = 0.92 g/L']],
  ['鸡蛋期货报4120元/500千克。', ['4120元/500千克 = 8.24 CNY/kg']],
  ['套餐99元/30天。', ['99元 = 99 CNY', '30天 = 30 day']],
  ['含糖量为11.2g/100ml', ['11.2g/100ml = 112 g/L']],
  [
    'She had 96 milligrams per 100 millilitres of blood.',
    ['96 milligrams per 100 millilitres = 0.96 g/L'],
  ],
])('what blood or a drink has is one figure: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['A 12-member panel met.', ['12-member = 12 member']],
  ['She was a mother of 12-another was hurt.', []],
])('a dash without spaces joins a number to a noun alone: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['The toll from Typhoon Olin has risen to 27, the office said.', ['27 = 27 people']],
  ['The death toll rose to at least 1,204 on Friday.', ['1,204 = 1204 people']],
  ['死亡人数升至27，36人受伤。', ['27 = 27 人', '36人 = 36 人']],
  ['The toll rises to 27 yuan.', ['27 yuan = 27 CNY']],
  ['The toll road to 27 is shut.', []],
  ['死亡人数上升12%。', ['12% = 12 %']],
])('the number of a toll counts people, without a noun too: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['加工费已是每吨负11美元。', ['负11美元 = -11 USD']],
  ['增速为负3.2%。', ['负3.2% = -3.2 %']],
  ['他身负5处伤。', ['5处 = 5 处']],
  ['本季5胜2负18平。', []],
])('负 is a minus, and no burden or defeat: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['An A350-1000 burns 25% less.', ['25% = 25 %']],
  ['It bought 12 A350-1000 jets.', ['12 A350-1000 jets = 12 jets']],
  ['小米17首销火爆。', []],
  ['It ordered 40 Airbus A321neo jets.', ['40 Airbus A321neo jets = 40 jets']],
  ['It has 12 Boeing 737 MAX aircraft.', ['12 Boeing 737 MAX aircraft = 12 aircraft']],
  ['It leases 5 ATR 72-600 planes.', ['5 ATR 72-600 planes = 5 planes']],
])('a model may have two numbers: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['1美元兑7.1元。', ['7.1元 = 7.1 CNY']],
  ['1欧元可换8.3元人民币。', ['8.3元人民币 = 8.3 CNY']],
  ['$1 = 83 rupees; 1 dollar buys 152 yen.', ['83 rupees = 83 INR', '152 yen = 152 JPY']],
  ['返还的1元对他很多。', ['1元 = 1 CNY']],
  ['1元兑现券。', ['1元 = 1 CNY']],
])('what one of a currency is changed for is one sum: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['今年头三个月卖出5万辆。', ['5万辆 = 50000 辆']],
  ['前两个月，利润增长5%。', ['5% = 5 %']],
  ['前3个月车上仍坐着人。', ['3个月 = 3 month']],
])('the first months are mostly of a year: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test('the hundred and four are as many as a hundred and four', () => {
  expect(read('They paid the hundred and four men.')).toEqual(['hundred and four men = 104 men'])
})

test.each([
  ['Sales rose 17.3% to 252,559.', '252,559 = 252559 sales'],
  ['Jobless claims fell by 14,000 to 218,000, it said.', '218,000 = 218000 claims'],
  ['Exports fell 4% to 61,020.', '4% = 4 %'],
  ['Net sales rose 8% to 41,200.', '8% = 8 %'],
  ['Sales fell to 3,200 million, or by 25,000 crore.', undefined],
  ['Home sales fell to 4.1 million.', '4.1 million = 4100000 sales'],
  ['Sales rose from 3 million in 2019 to 2024.', undefined],
])('what moves to a number is counted by it: %s', (text, last) => {
  expect(read(text).at(-1)).toBe(last)
})

test.each([
  ['Three things killed the deal.', []],
  ['Two factors hurt margins.', []],
  ['Seven tankers hit the same rock.', []],
  ['Five tankers hit in the strait sank.', ['Five tankers = 5 tankers']],
  ['Two people were killed the day before.', ['Two people = 2 people']],
  ['Two workers hurt as a roof fell.', ['Two workers = 2 workers']],
])('a few that do harm are not whom it befell: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})
