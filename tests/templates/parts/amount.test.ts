import { expect, test } from 'vitest'
import type { UnitKind } from '../../../src/digest/figures/figure.ts'
import {
  amountText,
  comparedTexts,
  limited,
  normalised,
  readable,
} from '../../../templates/parts/amount.ts'
import { unitName } from '../../../templates/parts/units.ts'

const of = (text: string, value: number | null, unit: string | null, unitKind: UnitKind) =>
  ({ text, lang: 'en', value, low: null, high: null, unit, unitKind, qualifier: null }) as const

const range = (text: string, low: number, high: number, unit: string, unitKind: UnitKind) => ({
  ...of(text, null, unit, unitKind),
  low,
  high,
})

test.each([
  [of('$8.5 billion', 8.5e9, 'USD', 'money'), '$8.5bn', '85亿美元'],
  [of('380,000 tons', 380_000, 't', 'mass'), '380,000 t', '38万吨'],
  [of('2.85 million tons', 2.85e6, 't', 'mass'), '2.85m t', '285万吨'],
  [of('-49.6亿元', -4.96e9, 'CNY', 'money'), '−¥4.96bn', '−49.6亿元'],
  [of('28 million tons', 28e6, 't', 'mass'), '28m t', '2800万吨'],
  [of('Rs 186 crore', 1.86e9, 'INR', 'money'), 'INR\u00a01.86bn', '18.6亿印度卢比'],
  [of('SEK -3.68 billion', -3.68e9, 'SEK', 'money'), '−SEK\u00a03.68bn', '−36.8亿瑞典克朗'],
  [of('400 pesos', 400, 'pesos', 'money'), '400 pesos', '400 pesos'],
  [of('98%', 98, '%', 'percent'), '98%', '98%'],
  [of('63.43 GW', 63.43e9, 'W', 'energy'), '63.43 GW', '63.43 GW'],
  [of('0.2 GWh', 200_000, 'kWh', 'energy'), '200 MWh', '20万千瓦时'],
  [of('24 GWh', 24e6, 'kWh', 'energy'), '24 GWh', '2400万千瓦时'],
  [of('6,200 kWh', 6200, 'kWh', 'energy'), '6,200 kWh', '6,200千瓦时'],
  [of('150.5 TWh', 150.5e9, 'kWh', 'energy'), '150.5 TWh', '1505亿千瓦时'],
  [of('380 Wh/kg', 0.38, 'kWh/kg', 'rate'), '380 Wh/kg', '380瓦时/公斤'],
  [of('20 times', 20, 'x', 'multiple'), '20×', '20倍'],
  [of('1.6 miles', 1.6, 'mile', 'other'), '2.575 km', '2.575公里'],
  [of('35 metres', 35, 'm', 'other'), '35 m', '35米'],
  [of('6820米', 6820, 'm', 'other'), '6,820 m', '6,820米'],
  [of('12公里', 12_000, 'm', 'other'), '12 km', '12公里'],
  [of('1.2毫米', 0.0012, 'm', 'other'), '1.2 mm', '1.2毫米'],
  [of('3 nm', 3e-9, 'm', 'other'), '3 nm', '3纳米'],
  [of('6.3万亩', 63_000, 'mu', 'other'), '4,200 ha', '4,200公顷'],
  [of('94 acres', 94, 'acre', 'other'), '38.04 ha', '38.04公顷'],
  [of('10 pounds', 10, 'lb', 'mass'), '4.536 kg', '4.536公斤'],
  [of('-38度', -38, 'degC', 'other'), '−38 °C', '−38℃'],
  [of('955百帕', 95_500, 'Pa', 'other'), '955 hPa', '955百帕'],
  [of('one month', 1, 'month', 'duration'), '1 month', '1个月'],
  [of('26个月', 26, 'month', 'duration'), '26 months', '26个月'],
  [of('五个交易日', 5, 'day', 'duration'), '五个交易日', '五个交易日'],
  [of('a third', 0.3333333333, null, 'fraction'), '33.33%', '33.33%'],
  [of('146人', 146, '人', 'count'), '146 people', '146人'],
  [of('47名', 47, '名', 'count'), '47 people', '47名'],
  [of('1 person', 1, 'people', 'count'), '1 person', '1人'],
  [of('$4,497 per ounce', 4497, 'USD/oz', 'rate'), '$4,497/oz', '4,497美元/盎司'],
  [of('930元/克', 930, 'CNY/g', 'rate'), '¥930/g', '930元/克'],
  [of('6.72元/杯', 6.72, 'CNY/杯', 'rate'), '6.72元/杯', '6.72元/杯'],
  [of('85 km/h', 85, 'km/hour', 'rate'), '85 km/h', '85公里/小时'],
  [of('12 IPO', 12, 'IPO', 'count'), '12 IPO', '12 IPO'],
  [of('3 TEU', 3, 'TEU', 'count'), '3 TEU', '3标箱'],
  [
    range('$12 million to $15 million', 12e6, 15e6, 'USD', 'money'),
    '$12m–15m',
    '1200万–1500万美元',
  ],
  [range('1.6-2.5 miles', 1.6, 2.5, 'mile', 'other'), '2.575–4.023 km', '2.575–4.023公里'],
  [range('900米至2公里', 900, 2000, 'm', 'other'), '900–2,000 m', '900–2,000米'],
  [range('5 to 20 km', 5000, 20_000, 'm', 'other'), '5,000 m–20 km', '5,000米–20公里'],
  [range('7% to 9%', 7, 9, '%', 'percent'), '7–9%', '7–9%'],
  [range('-2 to 5 degrees', -2, 5, 'degC', 'other'), '−2 °C–5 °C', '−2℃–5℃'],
  [range('5 to 8 factories', 5, 8, 'factories', 'count'), '5 to 8 factories', '5–8家工厂'],
])('%o is %s, %s', (amount, english, chinese) => {
  expect(amountText(amount, 'en')).toBe(english)
  expect(amountText(amount, 'zh')).toBe(chinese)
})

test('an amount keeps the digits that it is written with, but for those of long numbers', () => {
  expect(amountText(of('3,764.7億元', 376.47e9, 'TWD', 'money'), 'en')).toBe('NT$376.47bn')
  expect(amountText(of('104.66元/股', 104.66, 'CNY/share', 'rate'), 'en')).toBe('¥104.66/share')
  expect(amountText(of('1,234,567 tons', 1_234_567, 't', 'mass'), 'en')).toBe('1.23457m t')
  expect(amountText(of('about 12.345 miles', 12.345, 'mile', 'other'), 'en')).toBe('19.87 km')
})

test('amounts that are compared have as many digits as the roughest of them', () => {
  const profit = (text: string, value: number) => of(text, value, 'CNY', 'money')
  const rough = profit('2699億元', 269.9e9)
  const exact = profit('2699.08亿元', 269.908e9)
  const less = profit('RMB 259.9 billion', 259.9e9)
  expect(comparedTexts([less, rough, exact], 'en')).toEqual(['¥259.9bn', '¥269.9bn', '¥269.9bn'])
  const slip = profit('2966.08亿元', 296.608e9)
  expect(comparedTexts([exact, slip], 'zh')).toEqual(['2699.08亿元', '2966.08亿元'])
  expect(comparedTexts([rough, exact], 'zh')).toEqual(['2699億元', '2699.08亿元'])
})

test('counts in two languages are set against each other without their nouns', () => {
  const count = (text: string, value: number, lang: 'en' | 'zh-Hans') =>
    ({ ...of(text, value, null, 'count'), lang }) as const
  const [bare, cars] = [count('81,524', 81_524, 'en'), count('83524辆', 83_524, 'zh-Hans')]
  expect(comparedTexts([bare, cars], 'en')).toEqual(['81,524', '83,524'])
  expect(comparedTexts([bare, cars], 'zh')).toEqual(['8.1524万', '8.3524万'])
  const own = [cars, count('83254辆', 83_254, 'zh-Hans')]
  expect(comparedTexts(own, 'zh')).toEqual(['83524辆', '83254辆'])
  const index = { ...of('1505.70点', 1505.7, 'points', 'points'), lang: 'zh-Hans' } as const
  const slip = of('1,550.70 points', 1550.7, 'points', 'points')
  expect(comparedTexts([index, slip], 'en')).toEqual(['1,505.7', '1,550.7'])
  const more = { ...of('1.8个百分点', 1.8, 'pp', 'points'), lang: 'zh-Hans' } as const
  expect(comparedTexts([more, of('2.8 percentage points', 2.8, 'pp', 'points')], 'en')).toEqual([
    '1.8 pp',
    '2.8 pp',
  ])
})

test('what is written in the other language stands in that of the page, where its unit has a name', () => {
  const revenue = { ...of('502億美元', 50.2e9, 'USD', 'money'), lang: 'zh-Hant' } as const
  expect(readable(revenue, 'en')).toEqual({ text: '$50.2bn', lang: 'en' })
  expect(readable(revenue, 'zh')).toEqual({ text: '502億美元', lang: 'zh-Hant' })
  const rate = range('1,800–2,000美元/FEU', 1800, 2000, 'USD/FEU', 'rate')
  expect(readable({ ...rate, lang: 'zh-Hans', qualifier: 'about' }, 'en').text).toBe(
    '≈$1,800–2,000/FEU',
  )
  expect(readable(of('9.0%', 9, '%', 'percent'), 'zh')).toEqual({ text: '9.0%', lang: 'en' })
  expect(readable(of('560 clinics', 560, 'clinics', 'count'), 'zh').text).toBe('560 clinics')
})

test('what is counted is told in the language of the page, where its noun means one thing', () => {
  const han = (text: string, value: number, unit: string) =>
    ({ ...of(text, value, unit, 'count'), lang: 'zh-Hans' }) as const
  expect(readable(han('557艘', 557, '艘'), 'en')).toEqual({ text: '557 vessels', lang: 'en' })
  expect(readable(han('557艘', 557, '艘'), 'zh')).toEqual({ text: '557艘', lang: 'zh-Hans' })
  expect(readable(han('2146点', 2146, 'points'), 'en').text).toBe('2,146 points')
  expect(readable(han('44.17万辆', 441_700, '辆'), 'en').text).toBe('441,700 vehicles')
  expect(readable(han('一国家', 1, '国家'), 'en').text).toBe('1 country')
  const english = (text: string, value: number, unit: string) => of(text, value, unit, 'count')
  expect(readable(english('65 ships', 65, 'ships'), 'zh').text).toBe('65艘船')
  expect(readable(english('about 15,000 jobs', 15_000, 'jobs'), 'zh').text).toBe('1.5万个岗位')
  expect(readable(english('two million cars', 2e6, 'cars'), 'zh').text).toBe('200万辆汽车')
  const ranged = { ...english('14 to 18 ships', 14, 'ships'), value: null, low: 14, high: 18 }
  expect(readable(ranged, 'zh').text).toBe('14–18艘船')
  // Other ships than those of the table, and what a match is won by.
  for (const [text, unit] of [
    ['38 container ships', 'ships'],
    ['31 points', 'points'],
  ] as const)
    expect(readable(english(text, 31, unit), 'zh').text).toBe(text)
  expect(normalised(english('65 ships', 65, 'ships'), 'en')).toBe('')
})

test('a measure word without a name there is left out above a caption', () => {
  const shops = { ...of('1.2万家', 12_000, '家', 'count'), lang: 'zh-Hans' } as const
  expect(readable({ ...shops, qualifier: 'over' }, 'en', true)).toEqual({
    text: '>12,000',
    lang: 'en',
  })
  expect(readable(shops, 'en')).toEqual({ text: '1.2万家', lang: 'zh-Hans' })
  expect(readable(of('560 clinics', 560, 'clinics', 'count'), 'zh', true).text).toBe('560 clinics')
})

test('what a figure comes to is told where the units are others, and not rounded beside itself', () => {
  for (const text of ['425.46%', '9.0%', '22.50%'])
    expect(normalised(of(text, Number.parseFloat(text), '%', 'percent'), 'en')).toBe('')
  expect(normalised(of('104.66元/股', 104.66, 'CNY/share', 'rate'), 'zh')).toBe('')
  expect(normalised(of('0.50元', 0.5, 'CNY', 'money'), 'en')).toBe('¥0.5')
  expect(normalised(of('-12.5%', -12.5, '%', 'percent'), 'en')).toBe('')
})

test('what is no simple amount stands as written', () => {
  expect(amountText(of('May 2', null, 'date', 'other'), 'en')).toBe('May 2')
  expect(amountText(of('560 clinics', 560, 'clinics', 'count'), 'zh')).toBe('560 clinics')
})

test('a limit is a sign before it', () => {
  const amount = of('28 million tons', 28e6, 't', 'mass')
  expect(amountText({ ...amount, qualifier: 'over' }, 'en')).toBe('>28m t')
  expect(limited({ ...amount, qualifier: 'about' })).toBe('≈28 million tons')
  expect(limited(amount)).toBe('28 million tons')
  expect(normalised(of('12km', 12, 'km', 'other'), 'en')).toBe('')
  const clients = of('20,000 industrial clients', 20_000, 'industrial clients', 'count')
  expect(normalised(clients, 'en')).toBe('')
  expect(normalised({ ...clients, qualifier: 'over' }, 'en')).toBe('>20,000')
  expect(normalised({ ...amount, qualifier: 'over' }, 'zh')).toBe('>2800万吨')
  const share = { ...amount, text: '90%', value: 90, unit: '%', unitKind: 'percent' } as const
  expect(normalised({ ...share, qualifier: 'over' }, 'en')).toBe('>90%')
  for (const text of ['7% to 9%', '7%-9%', '7% – 9%', '7至9%'])
    expect(normalised(range(text, 7, 9, '%', 'percent'), 'en')).toBe('')
  expect(normalised(range('5.7万至6万吨', 57e3, 6e4, 't', 'mass'), 'en')).toBe('57,000–60,000 t')
})

test.each([
  ['CNY', 'CNY', '元'],
  ['USD/t', 'USD/t', '美元/吨'],
  ['x', '×', '倍'],
  ['year', 'years', '年'],
  ['W', 'W', '瓦'],
  ['mu', 'mu', '亩'],
  ['km/hour', 'km/h', '公里/小时'],
  ['peso', 'peso', 'peso'],
])('the unit %s is called %s and %s', (unit, english, chinese) => {
  const of = { unit, unitKind: 'other' } as const
  expect(unitName(of, 'en')).toBe(english)
  expect(unitName(of, 'zh')).toBe(chinese)
})

test('what is counted keeps its noun', () => {
  expect(unitName({ unit: 'mu', unitKind: 'count' }, 'zh')).toBe('mu')
})
