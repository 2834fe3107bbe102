import { expect, test } from 'vitest'
import { articleOf } from '../across.ts'
import { stories } from '../told.ts'

const DUMP = [
  [
    'recall',
    '2032-09-07',
    'Nordvik recalls 214,000 child seats after buckle opens',
    'Swedish maker Nordvik is recalling 214,000 Fjell seats after a buckle came open near Umea in July.',
  ],
  [
    'suit',
    '2032-11-04',
    'Family of injured girl sues Nordvik',
    'The parents of the girl who was hurt near Umea ask Nordvik for 28 million kronor, as the buckle of a Fjell seat opened.',
  ],
  [
    'stroller',
    '2032-09-21',
    'Strollers lose wheels in Ohio',
    'A chain in Ohio takes 9,200 strollers from its shelves, as a wheel may come off.',
  ],
  [
    'test',
    '2032-10-12',
    'Motorists crash seats into a wall',
    'A German club found four seats of 22 unsafe. The dearest was 14th.',
  ],
] as const

const read = DUMP.map(([id, day, title, text]) => articleOf(id, day, title, [text]))

test('what came of an event is of its story in a dump of four articles, and what is alike is not', () => {
  expect(stories(read)).toEqual([['suit', 'recall']])
})

test('of three nothing is rare', () => {
  expect(stories(read.slice(0, 3))).toEqual([])
})

test('stations and trains of one number in a dump on metros make no story', () => {
  const metros = [
    [
      'chengdu',
      '2031-05-10',
      '成都地铁27号线二期开工',
      '成都地铁27号线二期昨日开工，全长24公里，设站14座。',
    ],
    [
      'wuhan',
      '2031-05-10',
      '武汉地铁12号线开通试运营',
      '武汉地铁12号线今日开通，全长60公里，设站37座。',
    ],
    ['fare', '2031-05-11', '西安地铁票价下月上调', '西安地铁6月1日起起步价由2元调为3元。'],
    [
      'lyon',
      '2031-05-11',
      'Lyon orders 37 trains for its metro',
      'Lyon has ordered 37 trains from Alstom for 480 million euros.',
    ],
    [
      'sydney',
      '2031-05-12',
      'Sydney metro to the airport delayed by a year',
      'The line to the new airport will open in 2033, a year late.',
    ],
    [
      'changsha',
      '2031-05-13',
      '长沙地铁7号线招标',
      '长沙地铁7号线一期招标，全长19公里，设站17座。',
    ],
    [
      'bus',
      '2031-05-13',
      '杭州一公交车起火无人受伤',
      '杭州一辆公交车昨夜在文一路起火，车上8人全部撤离。',
    ],
    [
      'delhi',
      '2031-05-14',
      'Metro fares in Delhi unchanged',
      'Delhi leaves metro fares as they are this year.',
    ],
  ] as const
  expect(
    stories(metros.map(([id, day, title, text]) => articleOf(id, day, title, [text]))),
  ).toEqual([])
})

test('14 batches of toilets and 14 public ones make no story of a dump on toilets', () => {
  const toilets = [
    [
      'check',
      '2035-05-09',
      '智能马桶抽检曝光：多家电商品牌上榜',
      '国家抽查显示智能马桶质量仍参差不齐，认证将加速行业出清，接地措施14批次不合格，耐潮湿8批次不合格，均价跌9%。',
    ],
    [
      'sale',
      '2035-05-09',
      'Anger over plan to sell Leeds toilets',
      'A charity for older people has called the sale of 14 public toilets in Leeds heartless. A survey found that many people stay at home for want of a toilet.',
    ],
    ['works', '2035-05-14', '东洁关闭大连马桶工厂', '日本东洁宣布9月底前关闭大连的马桶工厂。'],
    [
      'paper',
      '2035-05-16',
      'Toilet paper dearer in Norway',
      'Toilet paper costs a fifth more in Norway.',
    ],
    [
      'train',
      '2035-05-18',
      'Trains get wider toilets',
      'Danish trains get toilets for wheelchairs.',
    ],
    ['green', '2035-05-20', '广州改造公厕马桶', '广州今年改造公厕，增设马桶扶手。'],
  ] as const
  expect(
    stories(toilets.map(([id, day, title, text]) => articleOf(id, day, title, [text]))),
  ).toEqual([])
})
