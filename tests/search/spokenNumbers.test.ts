import { expect, test } from 'vitest'
import { addSpokenNumbers } from '../../src/search/build/spokenNumbers.ts'
import { document } from './documents.ts'
import { openSite, siteOf } from './site.ts'

test.each([
  ['Seventeen people were hurt.', '17 people', 'Seventeen people'],
  ['nine point eight billion kronor', '9.8 billion kronor', 'nine point eight billion kronor'],
  ['for seventy-six thousand hectares', '76000 hectares', 'seventy-six thousand hectares'],
  ['a hundred and forty years', '140', 'a hundred and forty'],
  ['The four thousand seven hundred volumes', '4700', 'four thousand seven hundred'],
  ['a six-month ban', '6-month', 'six-month'],
  ['It took two and a half hours.', '2.5 hours', 'two and a half hours'],
  ['It sold half a million pies.', '500000', 'half a million'],
  ['three quarters of a billion reais', '750000000 reais', 'three quarters of a billion reais'],
  ['for ten dozen', '120', 'ten dozen'],
  ['清理须于45日内完成', '45天', '45日'],
  ['可于次日起三十日内上诉', '30天', '三十日'],
  ['推迟九个月', '9个月', '九个月'],
  ['每吨涨四毛五', '0.45元', '四毛五'],
  ['每方两块六。', '2.6元', '两块六'],
  ['卖三块六毛五分。', '3.65元', '三块六毛五分'],
  ['每斤两块三不等', '2.3元', '两块三'],
  ['鱼重三十一斤六两。', '31.6斤', '三十一斤六两'],
  ['补二十八块钱', '28元', '二十八块钱'],
  ['封存的油有三十二吨七，', '32.7吨', '三十二吨七'],
  ['疫区面积12.6万亩', '8400公顷', '12.6万亩'],
  ['延長六個月', '6个月', '六个月'],
])('%s is found as %s', (text, other, word) => {
  expect(addSpokenNumbers(document('a', '', [text])).elsewhere).toEqual([[other, word]])
})

test.each([
  'Two of them, the twenty-first and the second, the forty-second of them, half a dozen',
  'between three and four million of them',
  'eight billion dollars',
  '8月15日内部会议，第三季度，三桶油，再一次，三成，百分之三十，两亿元，周三天气，一度',
  '17 people, or seventeen people',
  '0.3亩',
  '两块三明治，六块五花肉，一米八高台，三块四川腊肉',
  'in nineteen ninety-eight, twenty twenty-six, open twenty-four seven, sixty ninety, hundred thousand billion',
  '于3月二十日内部公布',
])('what is read as it stands, or counts nothing, is left: %s', (text) => {
  expect(addSpokenNumbers(document('a', '', [text])).elsewhere).toEqual([])
})

test('a number in words is found by its digits, and marked as it stands', async () => {
  const texts = [
    'Seventeen people were hurt',
    '17 people',
    'Ten people',
    '限45日内清理',
    '四十五天',
  ]
  const documents = texts.map((text, at) => document(`n${at}`, '', [text]))
  const site = openSite(siteOf(documents.map(addSpokenNumbers)))
  const found = async (query: string): Promise<readonly string[]> =>
    (await (await site.search(query)).hits(0, 9)).map(({ id }) => id).toSorted()
  expect(await found('17 people')).toEqual(['n0', 'n1'])
  expect(await found('17人')).toEqual(['n0', 'n1'])
  expect(await found('45 days')).toEqual(['n3', 'n4'])
  const hits = await (await site.search('17 people')).hits(0, 9)
  const marks = hits.flatMap(({ passages }) =>
    passages.flatMap(({ text, ranges }) => ranges.map(([from, to]) => text.slice(from, to))),
  )
  expect(marks.toSorted()).toEqual(['17 people', 'Seventeen people'])
})
