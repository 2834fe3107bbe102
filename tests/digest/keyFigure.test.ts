import { expect, test } from 'vitest'
import { keyFigures } from '../../src/digest/keyFigure.ts'
import { articleOf } from './across.ts'

function keyOf(title: string, ...texts: readonly string[]): string | null {
  const { figures } = articleOf('a', '2025-01-01', title, texts)
  return keyFigures(figures, title).key?.raw ?? null
}

test.each([
  [
    'what a correction says, and not what it takes back',
    'Correction: TSMC profit was NT$452.3 billion, not NT$462.5 billion',
    [
      "An earlier report gave TSMC's profit as NT$462.5 billion; the company's statement says NT$452.3 billion.",
    ],
    'NT$452.3 billion',
  ],
  [
    'what a Chinese correction says',
    '更正：台积电净利润为4523亿元',
    ['此前报道误称台积电净利润4625亿元，实为4523亿元。'],
    '4523亿元',
  ],
  [
    'what a correction says, where the earlier report is said to be wrong',
    '更正：赞比亚铜矿撤离工人为1200名，而非1500名',
    ['本报此前报道Sentinel铜矿撤离1500名工人有误，公司公告为1200名。'],
    '1200名',
  ],
  [
    'the very number of the headline before one that is near it',
    '中汽协：10月汽车销量332.2万辆',
    ['10月汽车产销335.9万辆和332.2万辆，同比增长12.1%和8.8%。'],
    '332.2万辆',
  ],
  [
    'the toll of the headline',
    'Fung-wong death toll rises to 27',
    [
      'The toll from Typhoon Fung-wong has risen to 27 [1].',
      'Two people are missing and 36 injured.',
    ],
    '27',
  ],
  [
    'the one that the headline names',
    '周大生一年关闭560家店',
    ['Gold sales of 3 billion yuan fell.', 'Zhou Dasheng had 560 fewer stores.'],
    '560 fewer stores',
  ],
  [
    'one of the lead before one of an insight',
    'Shares',
    ['Revenue came to 12 million yuan.', 'Profit came to 90 million yuan.'],
    '12 million yuan',
  ],
  [
    'what happened before what an analyst thinks',
    '雪王集团:首次覆盖',
    ['目标价482港元,营收28亿元。'],
    '28亿元',
  ],
  ['one that has its own noun', 'Clients', ['It wants 300 clients.'], '300 clients'],
  [
    'whom something befell before what it costs',
    'Ferry hits wharf',
    ['The quay had cost 2 million dollars.', '27 people were hurt.'],
    '27 people',
  ],
  ['where it has come, and not from where', 'Rate', ['It fell from 4.6% to 4.1%.'], '4.1%'],
  [
    'what it came to, and not by how much',
    'Potash dearer',
    ['Potash at Chinese ports gained 70 yuan to 2,480 yuan per ton.'],
    '2,480 yuan per ton',
  ],
  ['what it rose to, each', '甘草涨价', ['甘草收购价由每公斤18元涨至37元。'], '37元'],
  [
    'no threshold of those whom it is for',
    '校友捐赠',
    ['家庭年收入低于12.5万美元的学生将免交学费，学校获捐赠2.2亿美元。'],
    '2.2亿美元',
  ],
  ['who won, and not who lost', '方案通过', ['议会以9票对6票通过方案。'], '9票'],
  [
    'what the headline measures, and not what stands first',
    '海川股份2025年净利增24%',
    ['公司2025年营业收入457.9亿元，归母净利润93.1亿元，同比增长24.2%。'],
    '93.1亿元',
  ],
  [
    'the one that the headline rounds, also without words for it',
    '海川以487亿美元收购科赴',
    ['海川将以486.8亿美元，', '海川年收入320亿美元。'],
    '486.8亿美元',
  ],
  [
    'a length of time where the headline is about it',
    'Capsule docks after three hours',
    ['It cost 2 million dollars.', 'It docked three hours after the launch.'],
    'three hours',
  ],
  [
    'of what a headline in the other language names',
    '国际铜价与铝价',
    ['Wages came to $4 million.', 'Makers of copper and aluminium paid $9 million.'],
    '$9 million',
  ],
  ['none rather than a length of time', 'Bridge', ['The work took three years.'], null],
  ['none rather than an age', 'Pilot', ['The pilot is a 58-year-old man.'], null],
  ['none that nothing is said of', 'Prices', ['37.3%.'], null],
  ['none where there is none', 'Prices', ['They fell.'], null],
])('the key figure is %s', (_name, title, texts, raw) => {
  expect(keyOf(title, ...texts)).toBe(raw)
})

test('another figure is shown where others dispute it and nearly as much speaks for it', () => {
  const { figures } = articleOf('a', '2025-01-01', 'Harvest', [
    'Growers picked 40,000 tonnes of apples. They sold them for $12 million. It took three days.',
  ])
  const { key, near } = keyFigures(figures, 'Harvest')
  expect(key?.raw).toBe('$12 million')
  expect(near.map(({ raw }) => raw)).toEqual(['$12 million', '40,000 tonnes'])
})
