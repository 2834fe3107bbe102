import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../../src/digest/figures/quantities/quantities.ts'
import { markBefore } from '../../../../src/digest/figures/units/currencies.ts'
import { SHARED, Surroundings } from '../../../../src/digest/figures/units/sharedCurrencies.ts'
import { eighths, growth } from '../../../growth.ts'

describe('a code or a sign before a number is its currency', () => {
  test.each([
    ['SEK 3.86 billion', 'SEK', 3_860_000_000],
    ['DKK 412', 'DKK', 412],
    ['SEK 9.50 per share', 'SEK/share', 9.5],
    ['R120 million', 'ZAR', 120_000_000],
    ['RM5.2 million', 'MYR', 5_200_000],
    ['Rp 500', 'IDR', 500],
    ['P3.7-million', 'PHP', 3_700_000],
    ['GH¢62,700', 'GHS', 62_700],
    ['GH¢2', 'GHS', 2],
    ['Yn2.5tn', 'JPY', 2_500_000_000_000],
    ['10 pesewas', 'GHS', 0.1],
    ['90 ngwee', 'ZMW', 0.9],
    ['1.4 billion pula', 'BWP', 1_400_000_000],
    ['KSh2,500', 'KES', 2500],
    ['N2.6tn', 'NGN', 2_600_000_000_000],
    ['DKr418', 'DKK', 418],
    ['SR32 a share', 'SAR/share', 32],
    ['1.4 billion vatu', 'VUV', 1_400_000_000],
    ['1864亿元新台币', 'TWD', 186_400_000_000],
    ['4.15元台币', 'TWD', 4.15],
    ['新台幣30萬元', 'TWD', 300_000],
    ['台币14亿元', 'TWD', 1_400_000_000],
    ['港幣500萬元', 'HKD', 5_000_000],
    ['80亿瓦图', 'VUV', 8_000_000_000],
    ['$1,065 per dry tonne', 'USD/t', 1065],
    ['₱10,000', 'PHP', 10_000],
    ['COP 412,000', 'COP', 412_000],
    ['485 €', 'EUR', 485],
    ['1.3 million lei', 'RON', 1_300_000],
    ['1.9 million kip', 'LAK', 1_900_000],
    ['85,000 escudos', 'CVE', 85_000],
    ['60,000 som', 'KGS', 60_000],
    ['600 soms', 'KGS', 600],
    ['1.9 billion soum', 'UZS', 1_900_000_000],
    ['14 million krónur', 'ISK', 14_000_000],
    ['6.1 Canadian cents per kilowatt-hour', 'CAD/kWh', 0.061],
    ['1.45美元/蒲式耳', 'USD/bushel', 1.45],
    ['2.7 U.S. cents per kilowatt-hour', 'USD/kWh', 0.027],
  ])('%s', (raw, unit, value) => {
    expect(findQuantities(`It cost ${raw} then.`)).toMatchObject([{ raw, unit, value }])
  })

  test('but COP 30 is a meeting, R22 a gas and P5 a place', () => {
    expect(findQuantities('At COP 30 the makers of R22 met in P5.')).toEqual([])
  })

  test('and no unit of the number before it', () => {
    expect(findQuantities('In 2025 SEK 8 million went there.')).toMatchObject([
      { raw: 'SEK 8 million' },
    ])
    expect(findQuantities('In 2025 USD 8 million went there.')).toMatchObject([
      { raw: 'USD 8 million' },
    ])
  })

  test('both ends of a range have one, or the first alone', () => {
    expect(findQuantities('It costs Rs 10 to Rs 40.')).toMatchObject([{ low: 10, high: 40 }])
    expect(findQuantities('It stood at €1,180-1,220 per tonne.')).toMatchObject([
      { raw: '€1,180-1,220 per tonne', unit: 'EUR/t', low: 1180, high: 1220 },
    ])
  })
})

describe('whose money it is that several countries call alike', () => {
  test.each([
    ['Chile fined the club 12 million pesos.', 'CLP'],
    ['菲律宾船东须赔偿40万比索。', 'PHP'],
    ['The Danish bank pays 40 kroner a share.', 'DKK/share'],
    ['The fund in Oslo owns 40 kroner of it.', 'NOK'],
    ['印尼农户每公斤得6.8万盾。', 'IDR'],
    ['The Czech village got 40 crowns.', 'CZK'],
    ['捷克村庄得到40克朗。', 'CZK'],
    ['The tower in Casablanca cost 93 million dirhams.', 'MAD'],
    ['It cost 93 million dirhams.', 'AED'],
    ['丹吉尔的电价为0.93迪拉姆。', 'MAD'],
    ['Lahore spent 20 million rupees.', 'PKR'],
    ['It spent 20 million rupees.', 'INR'],
    ['The mine in Guinea pays 20 million francs.', 'GNF'],
    ['It pays 20 million francs.', 'CHF'],
    ['Shares of the miner in Perth fell to 46 cents.', 'AUD'],
    ['The fee, 3 euros until now, falls by 46 cents.', 'EUR'],
    ['It fell by 46 cents.', 'USD'],
    ['The Osaka firm earned ¥96bn.', 'JPY'],
    ['Shinano Weekly - A bun costs ¥380.', 'JPY'],
    ['福冈一家店的拉面卖¥980。', 'JPY'],
    ['It earned ¥96bn.', 'CNY'],
    ['Cairo pays 400 million pounds.', 'EGP'],
    ['Lusaka paid K4.2 million.', 'ZMW'],
    ['Gaborone paid P4.2 million.', 'BWP'],
    ['Kampala paid Shs4.2 billion.', 'UGX'],
    ['GABORONE - The finder gets P40,000.', 'BWP'],
    ['SUKKUR: Sindh pays Rs 25,000 a month.', 'PKR'],
    ['普埃布拉州设立4500万比索的基金。', 'MXN'],
    ['The men in Calama get 27 million pesos.', 'CLP'],
    ['A salmon of Chiloé costs 3,000 pesos.', 'CLP'],
    ['In Burundi a letter earns him 250 francs.', 'BIF'],
    ['Djibouti asks 900 francs.', 'DJF'],
    ['巴拉那河边的工人拿到235万比索。', 'ARS'],
    ['Chad paid 12 billion CFA francs.', 'XAF'],
    ['Dakar paid 12 billion CFA francs.', 'XOF'],
    ['Near Nepal police in Bihar froze Rs 2 crore.', 'INR'],
    ['Port Moresby paid K4,200.', 'PGK'],
    ['It paid K4.2 million.', 'ZMW'],
    ['Maseru paid M180 million.', 'LSL'],
    ['Thimphu paid Nu. 30 million.', 'BTN'],
    ['Tashkent paid 60,000 som.', 'UZS'],
    ['Bukhara paid 3.9 trillion soms.', 'UZS'],
    ['A can in the Seychelles costs 1.9 rupees.', 'SCR'],
    ['Tahiti paid 1.2 million francs.', 'XPF'],
    ['Tórshavn paid 3.9 billion kroner.', 'DKK'],
    ['In Kitwe water costs 9.8 kwacha.', 'ZMW'],
    ['比什凯克付了6万索姆', 'KGS'],
    ['乌兹别克斯坦队的马换掌花了400索姆', 'KGS'],
    ['Women of Soroca in Moldova get 8 lei.', 'MDL'],
    ['The women get 8 lei.', 'RON'],
    ['菲律賓罰了30萬比索', 'PHP'],
    ['Honiara paid SI$4 million.', 'SBD'],
    ['约1.2亿所罗门元', 'SBD'],
    ['赔偿4000所元', 'SBD'],
    ['罚款6新利昂', 'SLE'],
    ['Mexico got more than Chile, which paid 30 million pesos to Argentina.', 'CLP'],
  ])('%s', (text, unit) => {
    const currency = unit.split('/')[0]
    expect(findQuantities(text).at(-1)).toMatchObject({ unit, currency })
  })

  test.each([
    ['Net profit of SoftBank was ¥2.5 trillion.', 'JPY'],
    ['In China Toyota sells it for ¥109,800.', 'CNY'],
    ['BYD sells it for ¥69,800, below a Toyota Corolla.', 'CNY'],
    ['Nio lost ¥69bn more than Toyota.', 'CNY'],
    ['丰田这款车卖¥109,800。', 'CNY'],
    ['Sony的PS5售价¥5,599。', 'CNY'],
  ])(
    '¥ is of Japan beside a company that reports in yen, and nearer than one of China, where no country is named: %s',
    (text, unit) => expect(findQuantities(text).map((each) => each.unit)).toEqual([unit]),
  )

  test('元 is that of Taiwan or Hong Kong where an article in traditional characters names it', () => {
    const unitsIn = (...texts: readonly string[]) => {
      const around = new Surroundings(texts)
      return texts.flatMap((text) =>
        findQuantities(text, around).map(({ raw, unit }) => [raw, unit]),
      )
    }
    expect(unitsIn('長榮海運淨利新台幣176億元', '每股盈餘8元，每噸300元')).toEqual([
      ['新台幣176億元', 'TWD'],
      ['8元', 'TWD'],
      ['300元', 'TWD'],
    ])
    expect(unitsIn('淨利新台幣176億元，中國子公司賺3億元人民幣，另有2億元')).toEqual([
      ['新台幣176億元', 'TWD'],
      ['3億元人民幣', 'CNY'],
      ['2億元', 'CNY'],
    ])
    expect(unitsIn('高雄市府開罰45萬元')).toEqual([['45萬元', 'TWD']])
    expect(unitsIn('台積電10月合併營收3,674.73億元', '累計營收年增33.8%至3兆1,304.37億元')).toEqual(
      [
        ['3,674.73億元', 'TWD'],
        ['33.8%', '%'],
        ['3兆1,304.37億元', 'TWD'],
      ],
    )
    expect(unitsIn('產量每年增加，台積極拓展，收入3億元')).toEqual([['3億元', 'CNY']])
    for (const text of ['收入按年增5%至2,477億元', '利潤比去年增12%，達3億元', '10月增至3億元'])
      expect(unitsIn(text).at(-1)?.[1]).toBe('CNY')
    expect(unitsIn('湖南投資12億元，平台北上收購，電視台中標')).toEqual([['12億元', 'CNY']])
    expect(unitsIn('香港遊客飛到高雄，每晚300元')).toEqual([['300元', 'TWD']])
    expect(unitsIn('高雄遊客飛到香港，每晚300元')).toEqual([['300元', 'HKD']])
    expect(unitsIn('净利新台币176亿元，每股8元')).toEqual([
      ['新台币176亿元', 'TWD'],
      ['8元', 'CNY'],
    ])
    expect(unitsIn('騰訊收報616港元，營業額50億元')).toEqual([
      ['616港元', 'HKD'],
      ['50億元', 'CNY'],
    ])
    expect(unitsIn('本港零售業總銷貨價值為313億元', '旅客在內地消費5億元')).toEqual([
      ['313億元', 'HKD'],
      ['5億元', 'CNY'],
    ])
    expect(unitsIn('香港上市的寧德時代營收1042億元')).toEqual([['1042億元', 'CNY']])
    expect(unitsIn('香港零售业总销货价值为313亿元')).toEqual([['313亿元', 'CNY']])
  })

  test('where the sentence names no country, the article does, its headline first', () => {
    const around = new Surroundings(['Fire in Bogotá', 'A Mexican died.', 'It cost 40 pesos.'])
    expect(findQuantities('It cost 40 pesos.', around)).toMatchObject([{ unit: 'COP' }])
    expect(findQuantities('He lifts 829 pounds.')).toMatchObject([{ unit: 'lb' }])
    const japanese = new Surroundings(['Rents in Tokyo'])
    expect(findQuantities('It cost ¥300.', japanese)).toMatchObject([{ unit: 'JPY' }])
    expect(findQuantities('投资¥300万元。', japanese)).toMatchObject([
      { raw: '¥300万元', unit: 'CNY' },
    ])
    const srilankan = new Surroundings(['Trains crash near Colombo'])
    expect(findQuantities('It cost Rs 2 million.', srilankan)).toMatchObject([{ unit: 'LKR' }])
    expect(findQuantities('It cost Rs. 2 million.')).toMatchObject([{ unit: 'INR' }])
    const british = new Surroundings(['Rents in London'])
    expect(findQuantities('He got 829 pounds.', british)).toMatchObject([{ unit: 'GBP' }])
    expect(findQuantities('He got 829 pounds of fish.', british)).toMatchObject([{ unit: 'lb' }])
  })

  test('dollars are those that an article names once, where no others are named', () => {
    const unitIn = (...texts: readonly string[]): string | null | undefined =>
      findQuantities('Ottawa set aside 23 million dollars.', new Surroundings(texts))[0]?.unit
    expect(unitIn('It got 3 million Canadian dollars.')).toBe('CAD')
    expect(unitIn('The Canadian dollar rose; it will pay 3 million dollars.')).toBe('USD')
    expect(unitIn('It got 3 million Canadian dollars, 2 million US dollars.')).toBe('USD')
    expect(unitIn('It got C$3 million, or US$2 million; Canadian dollars fell.')).toBe('USD')
    expect(unitIn('Canada and Australia trade.')).toBe('USD')
  })

  test('what teachers are paid is in dollars of the one place that the article names', () => {
    const unitsIn = (...texts: readonly string[]): readonly unknown[] =>
      findQuantities('They get $58,300, or 300 dollars more.', new Surroundings(texts)).map(
        ({ unit }) => unit,
      )
    expect(unitsIn('Alberta teachers walk out')).toEqual(['CAD', 'CAD'])
    expect(unitsIn('Vouchers for all', 'Singapore gives them.')).toEqual(['SGD', 'SGD'])
    expect(unitsIn('Alberta teachers walk out', 'In the U.S. they get more.')).toEqual([
      'USD',
      'USD',
    ])
    expect(unitsIn('Alberta teachers walk out', 'Paris has none.', 'France has none.')).toEqual([
      'USD',
      'USD',
    ])
    expect(unitsIn('Alberta miner earns more')).toEqual(['USD', 'USD'])
    expect(unitsIn('Teachers of Canada and Australia')).toEqual(['USD', 'USD'])
  })

  test('what a mine of metal makes is weighed, and what it earns is not', () => {
    const unitOf = (text: string, ...texts: readonly string[]): string | null | undefined =>
      findQuantities(text, new Surroundings([text, ...texts])).at(-1)?.unit
    const halted = 'Freeport halted Grasberg, the second largest copper mine'
    expect(unitOf('The mine made 1.7 billion pounds in 2024', halted)).toBe('lb')
    expect(unitOf('Copper output fell to 1.1 Mt, or 24 million pounds a day')).toBe('lb')
    expect(unitOf('Copper output in London, 24 million pounds')).toBe('lb')
    expect(unitOf('Output of copper brought a profit of 1.7 billion pounds')).toBe('GBP')
    expect(unitOf('Tons of copper cable gone in London, repairs were 24 million pounds')).toBe(
      'GBP',
    )
    expect(unitOf('The studio produced films for 24 million pounds')).toBe('GBP')
    expect(unitOf('The mine earned 1.7 billion pounds', halted)).toBe('GBP')
  })

  test('pounds of Egypt and Sudan are money, unless something is so heavy', () => {
    const unitOf = (text: string): string | null | undefined =>
      findQuantities(text, new Surroundings([text])).at(-1)?.unit
    expect(unitOf('A loaf in Khartoum is 93 pounds.')).toBe('SDG')
    expect(unitOf('In Cairo beef is 93 pounds.')).toBe('EGP')
    expect(unitOf('The block found in Cairo weighs 93 pounds.')).toBe('lb')
  })

  test('where nobody does, it is money all the same', () => {
    expect(findQuantities('It cost 40 pesos.')).toMatchObject([
      { unit: 'pesos', unitKind: 'money', currency: null },
    ])
  })

  test('a woman is not from Oman, nor Norwich in Norway, nor Indiana in India', () => {
    expect(findQuantities('A woman paid 40 dinars.')).toMatchObject([{ currency: null }])
    expect(findQuantities('Norwich paid 40 kroner.')).toMatchObject([{ currency: null }])
    const [cents] = findQuantities('Two Romans from Indiana paid 40 rials.')
    expect(cents).toMatchObject({ unit: 'SAR' })
  })

  test('a sum has a code of three letters or the name in the text, whatever stands there', () => {
    const forms = SHARED.flatMap((shared) => shared.forms)
    const names = new Set(SHARED.map(({ name }) => name))
    const words = fc.constantFrom(' Chile ', ' 丹麦 ', ' Oman ', '。', ' $5 ', ' 7 ', ...forms)
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        for (const { unit, unitKind, currency } of findQuantities(parts.join(' 40 '))) {
          if (unitKind !== 'money') continue
          if (currency === null) expect(names).toContain(unit)
          else expect(currency).toMatch(/^[A-Z]{3}$/)
        }
      }),
    )
  })

  test.each(['It cost 40 pesos. ', 'It cost 40 dollars. ', '营收40亿。'])(
    'a text full of %s takes as long as it is long',
    async (piece) => {
      const found = await growth((size) => {
        const text = piece.repeat(size)
        return () => findQuantities(text, new Surroundings([text]))
      }, eighths(16_000))
      expect(found).toMatchObject({ isSteep: false })
    },
  )
})

test('no mark where a text begins, or within a word', () => {
  expect(markBefore('5', 0)).toBeNull()
  expect(markBefore('BASEK 5', 6)).toBeNull()
})
