import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { simplify } from '../../src/search/build/fold.ts'
import type { HanFold } from '../../src/search/fold.ts'
import { valueAt } from '../../src/search/query/values.ts'
import { eachTerm, scan } from '../../src/search/tokens.ts'
import { eighths, growth } from '../growth.ts'

function terms(text: string, han?: HanFold): string[] {
  const all: string[] = []
  eachTerm(scan(text, { han, valueAt }), {
    term: (one) => all.push(one),
    whole: (one) => all.push(one),
    pair: (first, second) => all.push(String.fromCharCode(first, second)),
  })
  return all
}

const values = (text: string): readonly string[] =>
  scan(text, { valueAt }).values.map((value) => value.terms[0] ?? '')

describe('equal values are one term, however they are written', () => {
  test.each([
    [
      '8500000000',
      ['85亿', '8.5 billion', '8,500 million', '8.5bn', '八十五亿', '８５亿', '0.85百亿'],
    ],
    ['8500000000usd', ['85亿美元', '$8.5 billion', 'US$8,500 million', '8.5 billion dollars']],
    ['98%', ['98%', '98 percent', '98 per cent', '98.0%', '９８％', '百分之九十八', '百分之98']],
    ['30%', ['三成', '3成', '30%']],
    ['25%', ['两成半', '2成半', '二成五', '25%']],
    ['400000000usd', ['$400m', 'US$400m', '$0.4b', '4亿美元']],
    ['35%', ['三成五', '35%', '百分之三十五']],
    ['17000000000cny', ['170亿元', 'RMB 17 billion', 'RMB17 billion', '¥17bn', '17 billion yuan']],
    ['5200000000hkd', ['HK$5.2 billion', 'HK$ 5.2 billion', '52亿港元']],
    ['3.5pp', ['3.5个百分点', '3.5 percentage points', '3.5pp']],
    ['480000000nok', ['NOK 480m', 'NOK 480 million', '480 million NOK', '4.8亿挪威克朗']],
    ['4200000000g', ['四千二百吨', '4,200吨', '4,200 tons', '4.2 thousand tonnes']],
    ['1960000000cny', ['十九亿六千万元', '19.6亿元', '1.96 billion yuan']],
    ['867000000', ['八亿六千七百万', '8.67亿', '867 million']],
    ['3000000000000cny', ['三万亿元', '3万亿元', '3 trillion yuan']],
    ['15000', ['一万五千', '1.5万']],
    ['10005', ['一万零五']],
    ['300people', ['三百人', '300人', '300 people']],
    ['12month', ['十二个月', '12 months']],
    ['800000000w', ['八十万千瓦', '80万千瓦', '800 MW']],
    ['57000000000g', ['5.7万吨', '57,000 tons', '57 thousand tonnes', '5700万公斤']],
    [
      '2700000000w',
      [
        '2.7 GW',
        '2.7-GW',
        '2.7-gigawatt',
        '2,700 MW',
        '270万千瓦',
        '2.7吉瓦',
        '2,700,000 kilowatts',
      ],
    ],
    ['52000wh', ['52千瓦时', '52-kWh', '52 kWh', '52度']],
    ['2000000w', ['2兆瓦', '2 MW']],
    ['5000000000wh', ['5 GWh', '5,000 MWh', '500万千瓦时', '500万度', '5吉瓦时']],
    [
      '340000m',
      ['340 km', '340-km', '340公里', '340 kilometres', '340千米', '340,000 metres', '34万米'],
    ],
    [
      '300000000m2',
      ['3万公顷', '三万公顷', '30,000 hectares', '300 sq km', '300平方公里', '300 km²'],
    ],
    [
      '1400000000000krw',
      ['1.4万亿韩元', '1.4兆韩元', '1.4 trillion won', 'KRW1.4 trillion', '₩1.4tn'],
    ],
    ['412000000000jpy', ['4120亿日元', '4,120亿円', '412 billion yen']],
    ['15000000aud', ['A$15 million', 'AU$15m', '1500万澳元', '15 million Australian dollars']],
    ['60000000brl', ['R$60 million', '6000万雷亚尔']],
    ['15000000z$', ['Z$15 million']],
    ['3000000000gbp', ['£3bn', '30亿英镑', '3 billion pounds']],
    ['41000000usd', ['$41m', '41m dollars', 'USD 41 million', '4100万美元']],
    ['50bp', ['50 basis points', '50bp', '50个基点', '50 bps']],
    ['599people', ['599人', '599 people', '599名', '599 persons']],
    ['16750000000bu', ['167.5亿蒲式耳', '16.75 billion bushels']],
    ['28week', ['28周', '28 weeks', '28-week']],
    ['2nm', ['2纳米', '2奈米', '2nm', '2 nm']],
    ['31.2mm', ['31.2毫米', '31.2 mm', '31.2 millimetres']],
    ['5000000g', ['5公吨', '5 tonnes']],
    ['2000000', ['two million', '2 million', '200万', '两百万', '二百万']],
    [
      '@20251109',
      [
        '2025-11-09',
        '2025年11月9日',
        '民國114年11月9日',
        '民国 114 年 11 月 9 日',
        'November 9, 2025',
        '9 Nov 2025',
        '9th of November 2025',
        'Nov. 9, 2025',
        '2025/11/9',
        '20251109',
        '二〇二五年十一月九日',
        '2025 年 11 月 9 日',
      ],
    ],
    ['@1109', ['11月9日', 'November 9', '9 November', '十一月九日', '11/9', '11/09', '11-09']],
    ['@202511', ['2025年11月', 'November 2025', '2025-11', '民國114年11月']],
    ['@11', ['11月', '11 月份', '十一月', 'November']],
    ['2025', ['2025年', '民國114年']],
  ])('%s', (value, spellings) => {
    for (const spelling of spellings) {
      expect(values(spelling), spelling).toEqual([value])
      expect(values(`ends at ${spelling}, it`), spelling).toContain(value)
    }
  })
})

test.each([
  ['the price of 85 cups', []],
  // One sign counts too much else, two numbers side by side are two, and kilowatts no thousands.
  ['股价一度涨停', []],
  ['十万二十万', ['100000']],
  ['一万五', ['10000']],
  ['五千瓦', []],
  ['三百人次', []],
  ['沪深300', []],
  ['成为', []],
  ['一万个为什么', ['10000']],
  ['13th month, 2025-13-45', []],
  ['12克拉的钻石', []],
  ['Long March 5 flew', []],
  ['五月天唱了3月期国债', []],
  ['he may march, and Jan has an apr', []],
  ['early Nov', ['@11']],
  ['the 300 men', []],
  ['599人民币结算的人次，618天猫，12周大福，3人次', ['599cny']],
])('%s has the values %j', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test('letters that no accent was put on are as other keyboards type them', () => {
  expect(terms('Bodø Klæbo Straße Akyazı Łódź Əliyev')).toEqual([
    'bodo',
    'klaebo',
    'strasse',
    'akyazi',
    'lodz',
    'aliyev',
  ])
  expect(terms('naïveté Москва Aж')).toEqual(['naivete', 'москва', 'aж'])
})

test('words lose case, accents, width and the mark of possession', () => {
  expect(terms('U.S. China’s CAFÉ cafe\u0301 ＡＢＣ don')).toEqual([
    'us',
    'china',
    'cafe',
    'cafe',
    'abc',
    'don',
  ])
})

test('a number and the letters that touch it are units of their own', () => {
  expect(terms('63.43GW 5G H20')).toEqual(['63.43', 'gw', '5', 'g', 'h20', '63430000000w', '63.43'])
})

test('traditional characters fold where a table is given', () => {
  expect(terms('機體', simplify)).toEqual(['机体', '体'])
  expect(terms('機體')).toEqual(['機體', '體'])
})

const han = fc.array(fc.integer({ min: 0x4e00, max: 0x9fa5 }), { minLength: 2, maxLength: 8 })
const unit = fc.oneof(
  fc.constantFrom(' ', ',', '。', 'a', 'Z', '7', '稀', '土'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)
const around = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(''))

test('a text is found by any two or more of its neighbouring Han characters', () => {
  fc.assert(
    fc.property(around, han, around, (before, codes, after) => {
      const query = String.fromCharCode(...codes)
      const found = new Set(terms(before + query + after))
      for (let at = 0; at < query.length - 1; at++) {
        expect(found).toContain(scan(query.slice(at, at + 2)).folded)
      }
    }),
  )
})

test('units stand in their order, do not overlap and lead back to their place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { units, folded, raw } = scan(text)
      let last = 0
      for (const { start, end } of units) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(raw(start)).toBeLessThan(text.length)
        expect(raw(start)).toBeLessThanOrEqual(raw(end))
        last = end
      }
      expect(last).toBeLessThanOrEqual(folded.length)
      expect(raw(folded.length)).toBe(text.length)
    }),
  )
})

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const once = scan(text).folded
      expect(scan(once).folded).toBe(once)
    }),
  )
})

test('numbers in Chinese without end are read in the time of their length', async () => {
  for (const piece of ['百', '一亿二千', '三十五']) {
    const text = piece.repeat(60_000 / piece.length)
    const found = await growth(
      (size) => () => scan(text.slice(0, size), { valueAt }),
      eighths(60_000),
    )
    expect(found, piece).toMatchObject({ isSteep: false })
  }
})
