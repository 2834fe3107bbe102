import { expect, test } from 'vitest'
import { findingsOf } from '../../../src/digest/differing/findings.ts'
import { disagreements } from '../../../src/digest/doubts/disagreements.ts'
import { articleOf } from '../across.ts'

const AWARD = 'Jalisco awarded the trains of its fifth line to Canglan for $418 million.'

function flagged(first: readonly string[]): readonly string[] {
  const articles = [
    articleOf('a', '2025-10-07T18:30', 'Canglan wins $480 million order for trains', first),
    articleOf('b', '2025-10-08T11:40', 'Canglan中标', [
      '中标哈利斯科地铁列车项目，合同金额4.8亿美元。',
    ]),
  ]
  return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']])])
    .filter(({ kind }) => kind === 'figures')
    .map(({ members }) => members.map(({ raw }) => raw).join(' | '))
}

test('A number of the headline alone explains nothing: it may be wrong about its own text', () => {
  expect(flagged([AWARD])).toEqual(['$418 million | 4.8亿美元'])
})

test('A number of headline and text is a second one of that article, and explains the other', () => {
  expect(flagged([AWARD, 'With spare parts Canglan will earn $480 million.'])).toEqual([])
})

// Of dead and hurt, 5 and 13 are 18 by chance.
test.each([
  [
    '机上旅客132人、机组8人全部撤离。',
    'All 140 people on board got out by the slides in 90 seconds.',
    [],
  ],
  [
    '机上旅客132人、机组9人全部撤离。',
    'All 140 people on board got out by the slides in 90 seconds.',
    ['132人 | 140 people'],
  ],
  ['滑坡造成5人死亡、13人受伤。', '滑坡已造成5人死亡、18人受伤。', ['13人 | 18人']],
])('A number that is listed with another one is a part of their sum: %s', (han, english, flags) => {
  const articles = [
    articleOf('a', '2039-10-07T18:30', 'Jet 客机', [han]),
    articleOf('b', '2039-10-08T07:30', 'Jet 客机', [english]),
  ]
  const found = disagreements(articles, {}, [findingsOf(articles, [['a', 'b']])])
  expect(found.map(({ members }) => members.map(({ raw }) => raw).join(' | '))).toEqual(flags)
})

test.each([
  ['On Monday tin closed at $31,200.', 'On Thursday tin closed at $32,100.', 0],
  ['On Monday tin closed at $31,200.', 'Tin closed at $32,100 on Monday.', 1],
  ['3日锡价收报24.6万元。', '6日锡价收报25.8万元。', 0],
  ['3日锡价收报24.6万元。', '3日锡价收报25.8万元。', 1],
  ['Of them 4,100 voters took part.', '全镇5300人有投票权。', 0],
  ['Of them 4,100 voters took part.', '全镇5300人参加投票。', 1],
  ['On the first day 8,400 readers came.', '设计日接待量8000人次。', 0],
  ['So far 8,400 readers came.', '日接待量8000人次。', 1],
])('prices of two days, and what may and did come, are two things: %s %s', (one, other, flags) => {
  const articles = [one, other].map((text, at) =>
    articleOf(`${at}`, `2039-10-07T1${at}:30`, '概要', [text]),
  )
  const found = disagreements(articles, {}, [findingsOf(articles, [['0', '1']], () => 1)])
  expect(found.filter(({ kind }) => kind === 'figures')).toHaveLength(flags)
})

/** What two articles are found to disagree on, whatever weights and words leave. */
function likely(first: string, second: string): readonly string[] {
  const articles = [
    articleOf('a', '2031-11-04T09:00', 'Quillane 奎兰', [first]),
    articleOf('b', '2031-11-04T18:00', 'Quillane 奎兰', [second]),
  ]
  return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']], () => 0.94)])
    .filter(({ kind }) => kind === 'figures')
    .map(({ members }) => members.map(({ raw }) => raw).join(' | '))
}

test('a number that the other article has without a unit or with another explains its own', () => {
  const ship = '该轮载箱13200标准箱。'
  expect(likely(ship, 'The ship can take 14,000 TEU and was carrying 13,200.')).toEqual([])
  expect(likely(ship, 'The ship can take 14,000 TEU.')).toHaveLength(1)
})

test('a phase that is still to come is no other number of what there is', () => {
  const built = 'The works that opened on Tuesday cost 18.6 billion yuan.'
  expect(likely(built, '二期将投资24亿元，总投资240亿元。')).toHaveLength(1)
  expect(likely(built, '二期将投资240亿元。')).toEqual([])
  expect(likely('总投资186亿元。', 'The second phase will cost 24 billion yuan.')).toEqual([])
})
