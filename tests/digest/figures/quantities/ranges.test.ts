import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Quantity } from '../../../../src/digest/figures/figure.ts'
import { findQuantities } from '../../../../src/digest/figures/quantities/quantities.ts'
import { ONES } from '../../../../src/text/numberWords.ts'

const HAN = '一二三四五六七八九'
const ends = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 9 }))
  .filter(([low, high]) => low < high)

const said = (text: string) =>
  findQuantities(text).map(({ value, low, high, unit, qualifier }: Quantity) => {
    const amount = value ?? `${low}..${high}`
    return `${amount} ${unit}${qualifier === null ? '' : ` ${qualifier}`}`
  })

test('a range in words or Chinese characters is that in digits', () => {
  const words = fc.constantFrom('hundred', 'thousand', 'hundred thousand', 'million', 'billion')
  fc.assert(
    fc.property(ends, words, fc.constantFrom('tonnes', 'people'), ([low, high], scale, noun) => {
      const inWords = said(`It was ${ONES[low - 1]} to ${ONES[high - 1]} ${scale} ${noun}.`)
      expect(inWords).toEqual(said(`It was ${low} to ${high} ${scale} ${noun}.`))
    }),
  )
  const marks = fc.constantFrom('百', '千', '万', '百万', '千万', '亿', '万亿')
  fc.assert(
    fc.property(ends, marks, fc.constantFrom('吨', '元'), ([low, high], scale, unit) => {
      const inHan = said(`共${HAN[low - 1]}到${HAN[high - 1]}${scale}${unit}。`)
      expect(inHan).toEqual(said(`共${low}到${high}${scale}${unit}。`))
    }),
  )
})

test.each([
  ['It lasted three to fifty days.', ['3..50 day']],
  ['It took three hundred to two thousand tonnes.', ['300..2000 t']],
  ['It took fifty to two hundred thousand tonnes.', ['50000..200000 t']],
  ['库存三千到四千五百万吨。', ['30000000..45000000 t']],
  ['库存三到五十吨。', ['3..50 t']],
  ['库存五千到两万吨。', ['5000..20000 t']],
  ['An army of between a hundred and two hundred people came.', ['100..200 people']],
  ['A $30-40-minute ride took us there.', ['30 USD', '40 minute']],
  ['Guests over 11 pay $9-12 year olds less.', ['9 USD', '12 year']],
  ['It fell to $100-5 million shares changed hands.', ['100 USD', '5000000 share']],
  ['We see $5-6 million contracts.', ['5000000..6000000 USD']],
  ['It was sold for $5 – 6m from the road.', ['5 USD', '6 m']],
])('which end a scale is of: %s', (text, found) => {
  expect(said(text)).toEqual(found)
})

test.each([
  ['Ore: 1 234 567 tonnes.', ['1234567 t']],
  ['They ship 1 million 200 thousand tonnes.', ['1200000 t']],
  ['毛利率升至32.1pct，提升1.2pct。', ['32.1 %', '1.2 pp']],
  ['毛利率31pct，提升1.2pct。', ['31 %', '1.2 pp']],
  ['毛利率从30pct升至35pct。', ['30 %', '35 %']],
  ['公司股权质押率约30pct，同比-2pct。', ['30 % about', '-2 pp']],
  ['收入同比+15pct，净利率环比+1.2pct。', ['15 %', '1.2 pp']],
  ['集中度达61.3%，同比+3.4pct。', ['61.3 %', '3.4 pp']],
  ['It fell from 11.5 to between 8.7 and 9.0 per cent.', ['11.5 %', '8.7..9 %']],
  ['失业率由11.5降至8.7%至9%。', ['11.5 %', '8.7..9 %']],
  ['用户由52万升至60万户。', ['520000 户', '600000 户']],
  ['用户60万升至70万，产能60万升。', ['600000 L']],
  ['水箱由60升升到80升，或60升至80升。', ['60 L', '80 L', '60..80 L']],
  ['Pumps lift 900 litres per minute and 900 litres per day.', ['900 L/minute', '900 L']],
  ['It was seen 6.2 million times.', ['6200000 times']],
  ['It is a million times larger, 200,000 times the dose.', ['1000000 x', '200000 x']],
  ['It shipped 12.6m TEU.', ['12600000 TEU']],
  ['It holds ninety people at most in summer.', ['90 people up-to']],
  ['It owes twenty million kroner.', ['20000000 kroner']],
  ['一枚只要六毛到一块二。', ['0.6..1.2 CNY']],
  ['价格在两毛到八毛之间。', ['0.2..0.8 CNY']],
  ['汤里加八角、桂皮和花椒。', []],
  ['商家免费送瓷砖五块。', []],
  ['两吨一起运走。', ['2 t']],
  ['公司市占同比+2pct。', ['2 pp']],
  ['毛利率创新高，同比+3pct。', ['3 pp']],
  ['快递费从十二块降到八块五。', ['12 CNY', '8.5 CNY']],
  ['由七块六一斤涨到八块出头。', ['7.6 CNY', '8 CNY']],
  ['身价立涨四十块，每单四块二，一壶茶十八块。', ['40 CNY', '4.2 CNY', '18 CNY']],
  ['小葱一块五一把，贵了三毛。', ['1.5 CNY', '0.3 CNY']],
  ['三块六毛五，两毛钱，鱼重三十一斤六两。', ['3.65 CNY', '0.2 CNY', '15.8 kg']],
  ['两块三明治，六块五花肉，评价三毛，收费站三块，吃掉一块，五毛党。', []],
  ['Milk costs one pound forty.', ['1.4 GBP']],
  ['They sold it for a quarter of a million pounds.', ['250000 GBP']],
  ['They sold 3,000 pounds of fish.', ['3000 lb']],
  ['每百公里电耗14.6度。', ['14.6 kWh']],
  ['Output grew 3.4 pct.', ['3.4 %']],
  ['He threw two passes and a quarter from the stands.', []],
  ['Of power 40% is from the wind, a quarter from the sun.', ['40 %', '0.25 null']],
  ['对应34年19x PE。', ['19 x']],
  ['它用了34年建成。', ['34 year']],
  ['年满60周岁、60周之后。', ['60 岁', '60 week']],
  ['They waited an hour and a half.', ['1.5 hour']],
  ['They trained two weeks and a half marathon followed.', ['2 week']],
  ['Tenants pay $500 a quarter from May.', ['500 USD']],
  ['首付1.6亿美元+里程碑。', ['160000000 USD']],
  ['它卖3000元+。', ['3000 CNY over']],
  ['3000元+价位卖得最好。', ['3000 CNY over']],
  ['It pays $160m + royalties.', ['160000000 USD']],
  ['A $2bn+ deal failed.', ['2000000000 USD over']],
  ['A wall of 45 per cent around 16 tonnes.', ['45 %', '16 t']],
  ['Keep it at or below 5 grams.', ['5 g up-to']],
])('shorthand of brokers and columns: %s', (text, found) => {
  expect(said(text)).toEqual(found)
})

test.each([
  ['The limit rises from 600,000 to 800,000 troops.', ['600000 troops', '800000 troops']],
  ['The plan was cut from 28 points to 19.', ['28 points', '19 points']],
  ['It will cut 9,000 of its 78,400 jobs.', ['9000 jobs', '78400 jobs']],
  ['Prices fell in 63 of 70 cities.', ['63 cities', '70 cities']],
  ['It sold 396,270 cars, of them 71,256 abroad.', ['396270 cars', '71256 cars']],
  ['It won 52 to 57 of the 125 seats.', ['125 seats']],
  ['The fleet has 120 ships. Of them 45 sail.', ['120 ships']],
  ['In 2025 of the 3,000 jobs half went.', ['3000 jobs']],
  ['Capacity fell from 11.5 to 9 million tonnes.', ['11500000 t', '9000000 t']],
  ['Use grew from 500 to 1 million people.', ['1000000 people']],
  ['It grew from 2019 to 800 shops.', ['800 shops']],
  ['He moved from number 10 to 12 workers.', ['12 workers']],
  ['It fell from 28 points to 19:30.', ['28 points']],
  ['It is open from 9 to 12 hours a day.', ['12 hour']],
  ['兵力由60万增至80万人。', ['600000 人', '800000 人']],
  ['电价由0.75降到0.65元/瓦。', ['0.75 CNY/W', '0.65 CNY/W']],
  ['门店从2019年升至800家。', ['800 家']],
])('both ends of a change, and a part of a whole, have the unit of one: %s', (text, found) => {
  expect(said(text)).toEqual(found)
})
