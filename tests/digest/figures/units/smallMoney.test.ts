import { expect, test } from 'vitest'
import { findQuantities } from '../../../../src/digest/figures/quantities/quantities.ts'

test.each([
  ['组件均价0.71元/瓦，与成本只差2分', '2分', 0.02],
  ['三等白麦每斤1.24元，高3分', '3分', 0.03],
  ['绿电每度降1分', '1分', 0.01],
  ['补偿每千瓦时增加0.9分', '0.9分', 0.009],
  ['收购价3.4元/斤，比去年高5角', '5角', 0.5],
  ['一趟刷卡扣3角', '3角', 0.3],
  ['每单缴费6分', '6分', 0.06],
  ['均价1.25元，高出最低收购价6分', '6分', 0.06],
  ['再跌两毛就翻进地里', '两毛', 0.2],
  ['一碗只加两角', '两角', 0.2],
])(
  '分 and 角 are money where a price moves by them, or something costs them: %s',
  (text, raw, value) => {
    const found = findQuantities(text)
    expect(found.at(-1)).toMatchObject({ raw, value, unit: 'CNY', unitKind: 'money' })
  },
)

test.each([
  ['师范类最低分上涨11分', 11],
  ['土木类降分院校最多的降了40分', 40],
  ['报价低9%，技术评分高4.5分', 4.5],
  ['票价40元的比赛，上海队领先2分', 2],
])('分 are points where a score is told: %s', (text, value) => {
  expect(findQuantities(text).at(-1)).toMatchObject({ value, unit: '分' })
})

test.each([
  '三角债降5角形',
  '6角螺母涨价',
  '孔由五角到六角形',
  '三毛和两角钢',
  '进价8时差2分钟到9时',
  '涨5分店',
  '单价高，得分低，12分红',
])('neither: %s', (text) => {
  expect(findQuantities(text).filter(({ unit }) => unit === 'CNY' || unit === '分')).toEqual([])
})

test.each([
  ['第一阶梯三块三，今年不变', '三块三', 3.3, 'CNY'],
  ['卖到二十八块五。', '二十八块五', 28.5, 'CNY'],
  ['油条两块五毛钱一根', '两块五毛钱', 2.5, 'CNY'],
  ['每吨涨四毛五，10月起执行', '四毛五', 0.45, 'CNY'],
  ['一户一年多花六十块上下。', '六十块', 60, 'CNY'],
  ['退一斤给十八块。', '十八块', 18, 'CNY'],
  ['封存的油有三十二吨七，堆了半个仓库', '三十二吨七', 32.7, 't'],
  ['身高一米七八，体重不知', '一米七八', 1.78, 'm'],
])('tenths that are spoken behind their unit: %s', (text, raw, value, unit) => {
  const found = findQuantities(text).filter(({ unitKind }) => unitKind !== 'duration')
  expect(found).toMatchObject([{ raw, unit }])
  expect(found[0]?.value).toBeCloseTo(value, 9)
})

test.each([
  ['门票二十块，学生半价', '二十块'],
  ['花了二十块买了三块石头', '二十块'],
  ['每件提成二十块，月月结清', '二十块'],
])('who buys or goes in pays, and who sells has a share: %s', (text, raw) => {
  expect(findQuantities(text)).toMatchObject([{ raw, unit: 'CNY', value: 20 }])
})

test.each(['两块三米高的石头', '他吃了三块，给他三块', '一块一块地搬'])(
  '块 of things are no money: %s',
  (text) => {
    expect(findQuantities(text).filter(({ unit }) => unit === 'CNY')).toEqual([])
  },
)
