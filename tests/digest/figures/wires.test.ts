import { expect, test } from 'vitest'
import { captionOf } from '../../../src/digest/captions/caption.ts'
import { findFigures } from '../../../src/digest/figures/figures.ts'
import { articleOf } from '../across.ts'

const read = (text: string): readonly string[] =>
  findFigures(text).map(
    ({ raw, value, unit, qualifier }) =>
      `${raw} = ${Number(value?.toPrecision(6))} ${unit}${qualifier === null ? '' : ` ${qualifier}`}`,
  )

test.each([
  ['In 2023 Time named him.', []],
  ['By 2024 Foot Locker had closed 400 stores.', ['400 stores = 400 stores']],
  ['In 2021 Meters Ltd opened.', []],
  ['In 2020 times were hard.', []],
  ['It sold 2000 Hertz cars and 1,500 W.', ['1,500 W = 1500 W']],
  ['Profit for the first nine months was $4 million.', ['$4 million = 4000000 USD']],
  ['In the six months to June it lost €3 million.', ['€3 million = 3000000 EUR']],
  ['Ask for tests in the first six months of treatment.', ['six months = 6 month']],
  ['In the first eight months of operation', ['eight months = 8 month']],
  ['In a survey a third hung up.', ['a third = 0.333333 null']],
  ['Two men fled. A third said he saw nothing.', []],
  [
    'Wheat gained 6-1/4 cents to $5.43-3/4 a bushel.',
    ['6-1/4 cents = 0.0625 USD', '$5.43-3/4 a bushel = 5.4375 USD/bushel'],
  ],
  ['The margin dipped 0.6 of a percentage point.', ['0.6 of a percentage point = 0.6 pp']],
  ['It has 120m monthly users.', ['120m monthly users = 120000000 users']],
  ['Rates fell to $2,311 per 40-foot box.', ['$2,311 = 2311 USD']],
  ['The vessel was 310 nm east of Mogadishu.', ['310 nm = 310 nmi']],
  ['Light of 310 nm is not seen.', ['310 nm = 3.1e-7 m']],
  ['They lay 20 nm from the coast, 12 nm off Yemen.', ['20 nm = 20 nmi', '12 nm = 12 nmi']],
  ['It moves to 3 nm from 5 nm.', ['3 nm = 3e-9 m', '5 nm = 5e-9 m']],
  ['That took 2 nm off the mask.', ['2 nm = 2e-9 m']],
  ['It costs 2000 Yuan. In 2023 Yuan notes were new.', ['2000 Yuan = 2000 CNY']],
  ['10点56分06秒发生地震，14时27分57.9秒又震。', []],
  ['爆炸致60死逾200伤。', ['60死 = 60 人', '200伤 = 200 人 over']],
  ['It idled 9 of every 10 freight trains.', ['9 of every 10 = 0.9 null']],
  ['The reactor has 1,600 MWe.', ['1,600 MWe = 1600000000 W']],
  ['Gusts reached 70 kmph.', ['70 kmph = 70 km/hour']],
  ['A field of 45.2 tesla', ['45.2 tesla = 45.2 T']],
  ['They sent 12 F-35s.', ['12 F-35s = 12 f-35s']],
  ['Rents are £240 more than five years ago.', ['£240 = 240 GBP', 'five years = 5 year']],
  ['It lasted more than five years.', ['five years = 5 year over']],
  ['样品菌落总数为3.5×10^4 CFU/g。', []],
  ['深地塔科1井完钻。', []],
  ['今年新投产12井。', ['12井 = 12 井']],
  ['其中50种为1类创新药。', ['50种 = 50 种']],
  ['13个县市区受灾。', ['13个县市区 = 13 县市区']],
  ['12个乡镇(街道)受灾。', ['12个乡镇(街道) = 12 乡镇(街道)']],
  ['每日盐摄入量不宜超过5克。', ['5克 = 5 g up-to']],
  ['1万只鸡一天赔400块。', ['1万只 = 10000 只', '400块 = 400 CNY']],
  ['他买下200块，另加固5块。', ['200块 = 200 块', '5块 = 5 块']],
  ['事故造成2死8伤。', ['2死 = 2 人', '8伤 = 8 人']],
  ['她游出2分05秒70。', ['2分05秒70 = 125.7 second']],
  ['变电容量240万千伏安。', ['240万千伏安 = 2400000000 VA']],
])('what wires and portals write: %s', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

const subjects = (text: string): readonly (string | null)[] =>
  findFigures(text).map(({ subject }) => subject)

test.each([
  ['前9个月进口却下降3%。', ['进口']],
  ['公司30日发布半年报：营业收入92.4亿元，同比增长23%。', ['营业收入', '营业收入']],
  ['有息负债3629亿元。', ['有息负债']],
  ['有人出900万元，为的是那里的60张球台。', ['有人出', '为的是那里']],
  ['他们赶到离震中约20公里的地方。', ['离震中']],
  ['宿务地震中13座教堂受损，桥梁垮塌致49人死亡。', ['宿务地震', '桥梁垮塌']],
  ['上半年的毛利率被压到两成。', ['毛利率']],
  ['他向村里分发稻种18吨。', ['稻种']],
  ['1至4月全市房地产开发投资486亿元。', ['全市房地产开发投资']],
  ['台积电11月合并营收3436亿元。', ['合并营收']],
  ['单日限流由1.5万人次提高到2万人次。', ['单日限流', '单日限流']],
  ['失业率维持在6.3%。', ['失业率']],
  ['10月零售总额46291亿元，同比增长2.9%，环比增长0.16%。', ['零售总额', '零售总额', '零售总额']],
  ['印度央行将回购利率下调25个基点至5.25%。', ['回购利率', '回购利率']],
  ['10年期国债收益率上行1.25个基点。', ['10年期国债收益率']],
  ['5G渗透率为62.1%。', ['5G渗透率']],
  ['受访企业中有43.5%预计用工不变。', ['受访企业']],
  ['科考队在海拔5190米的冰川上钻取冰芯。', ['海拔']],
  ['苏州一套89平方米的二手房成交。', [null]],
  ['绳桥一座1.8万元。', ['绳桥一座']],
  ['公司拟派发现金红利6.8亿元。', ['现金红利']],
  ['前11个月实际使用外资236亿美元。', ['实际使用外资']],
  ['罚金人民币三百五十万元。', ['罚金']],
  ['气温骤降12℃。', ['气温']],
  ['成年人每日盐摄入量不宜超过5克。', ['成年人每日盐摄入量']],
  ['反对1862票。', ['反对']],
  ['铋价比3月的高点低65%。', ['铋价']],
])('subjects of Chinese wires: %s', (text, found) => {
  expect(subjects(text)).toEqual(found)
})

test.each([
  ['The mill hired 40 more workers.', ['workers']],
  ['The mill hired 5,000 to 7,000 young workers.', ['young workers']],
  ['Between one and two thousand old trees fell.', ['old trees']],
  ['Ryanair carried 20.7m passengers.', ['passengers']],
  ['Milk output rose 1.2% on 11,900 farms.', ['Milk output', 'farms']],
  ['The court cut the award from $1.56 billion to $611 million.', ['award', 'award']],
  ['It trimmed its policy rate by a quarter point to 1.25%.', ['policy rate', 'policy rate']],
  ['The plant will be built at a cost of €85 million.', ['cost']],
  ['Its share price tumbled 22%.', ['share price']],
  ['Half of the 284 flats are new, 40 per cent of them affordable.', [null, 'flats', null]],
])('subjects of English wires: %s', (text, found) => {
  expect(subjects(text)).toEqual(found)
})

test('a change of the sum before it has no caption that is of the sum', () => {
  const { figures } = articleOf('a', '2025-01-01', '', ['10月交付新车35820辆，同比增长28%。'])
  expect(figures.map(captionOf)).toEqual(['交付新车', null])
})
