import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../../src/digest/differing/findings.ts'
import type { FigureArticle } from '../../../src/digest/differing/placed.ts'
import { agreements, disagreements } from '../../../src/digest/doubts/disagreements.ts'
import { lighten } from '../../../src/digest/light.ts'
import { parseFile } from '../../../src/read/read.ts'
import { arranged } from '../../arranged.ts'
import { eighths, growth } from '../../growth.ts'
import { articleOf } from '../across.ts'
import { shipped } from '../shipped.ts'
import { doubts } from '../told.ts'

function raws(articles: readonly FigureArticle[]): readonly (readonly [string, string, string])[] {
  return doubts(articles).map(({ kind, subject, members }) => [
    kind,
    subject,
    members.map(({ raw }) => raw).join(' | '),
  ])
}

describe('the shipped articles', () => {
  test('reserves, sums and the date of signing are questioned, and nothing else', () => {
    expect(new Set(raws(shipped()))).toEqual(
      new Set([
        ['figures', 'Russian reserves', '380,000 tons | 2.85 million tons | 28 million tons'],
        ['figures', 'agreement, critical minerals', '$3 billion | $8.5 billion'],
        [
          'date',
          'it carries the date October 20, 2023 and came shortly after China tightened its exports of these metals',
          'October 20, 2023',
        ],
      ]),
    )
  })
})

test('disagreements that were made to have one id have two, and the others keep theirs', () => {
  const [wrong] = shipped().filter(({ dates }) => dates.length > 0)
  if (!wrong) throw new Error('no article with a date')
  // Their hashes begin with the same fifty bits.
  const ids = ['hpwuo', 'mzqwv'].map(
    (end) => `tin report ${end}\u0000tin daily\u00002025-11-09 08:41`,
  )
  const alike = [...ids, 'another'].map((id, at) => ({
    ...wrong,
    id: `a${at}`,
    dates: wrong.dates.map((date) => ({ ...date, id, insight: 'i-tin', article: `a${at}` })),
  }))
  const found = doubts(alike).filter(({ kind }) => kind === 'date')
  const lengths = found.map(({ id, members }) => [members[0]?.article, id.length])
  expect(new Map(lengths.map(([article, length]) => [article, length]))).toEqual(
    new Map([
      ['a0', 26],
      ['a1', 26],
      ['a2', 10],
    ]),
  )
  expect(new Set(found.map(({ id }) => id)).size).toBe(3)
})

test('a disagreement of a lead whose number is corrected is another one', () => {
  const idOf = (loss: string): string | undefined =>
    arranged({
      'a.txt': `Copper mine stops\nReuters· 2026-10-12 07:00\nCore Viewpoint - Grasberg copper loss is ${loss} [1].`,
      'b.txt':
        'Grasberg copper mine shut\nXin Hua· 2026-10-12 19:00\nCore Viewpoint - Grasberg copper loss is 591,000 tons [1].',
    }).disagreements[0]?.id
  expect(idOf('525,000 tons')).toBeDefined()
  expect(idOf('535,000 tons')).toBeDefined()
  expect(idOf('535,000 tons')).not.toBe(idOf('525,000 tons'))
})

/** Not part of the repository; kept beside it, or in the folder that `CINNABAR_DUMPS` names. */
const ORIGINAL = join(
  process.env.CINNABAR_DUMPS ??
    join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'dumps'),
  'rare-earth-original.txt',
)

test.skipIf(!existsSync(ORIGINAL))('reserves, sums and a date of the original dump', () => {
  const articles = lighten(parseFile('original.txt', readFileSync(ORIGINAL))).articles.map(
    (article) => ({ ...article, title: article.title.text, topics: ['original'] }),
  )
  expect(new Set(raws(articles))).toEqual(
    new Set([
      ['figures', 'rare earth reserves', '380,000 tons | 2.85 million tons | 28 million tons'],
      ['figures', 'agreement, critical minerals', '$3 billion | $8.5 billion'],
      ['date', 'signed on October 20, 2023', 'October 20, 2023'],
    ]),
  )
})

describe('no disagreement', () => {
  const pair = (
    first: string,
    second: string,
    days: readonly [string, string] = ['2025-08-21', '2025-08-22'],
  ) =>
    doubts([
      articleOf('a', days[0], 'Orlan Motors reports for the half-year', [first]),
      articleOf('b', days[1], 'Orlan Motors half-year report: a closer look', [second]),
    ])

  test('in these sentences a true one is found', () => {
    const found = pair(
      'Orlan Motors made a net profit of 412 million euros.',
      'Orlan Motors made a net profit of 421 million euros.',
    )
    expect(found).toHaveLength(1)
  })

  test('nor is one of two multiples the other with what it grew by', () => {
    expect(
      pair(
        'Orlan Motors has a leverage ratio of 2.4 times.',
        'Orlan Motors has a leverage ratio of 3.4 times.',
      ),
    ).toHaveLength(1)
    expect(
      pair('奥兰汽车净利润同比增长2.4倍。', 'Orlan Motors’ net profit was 1.4 times as much.'),
    ).toHaveLength(1)
  })

  test.each([
    [
      'rounding',
      'Orlan Motors had revenue of 56.6 million euros.',
      'Orlan Motors had revenue of 56.63 million euros.',
    ],
    [
      'about',
      'Orlan Motors had revenue of about 56 million euros.',
      'Orlan Motors had revenue of 56.9 million euros.',
    ],
    ['growth', '奥兰汽车净利润同比增长1.4倍。', 'Orlan Motors’ net profit was 2.4 times as much.'],
    [
      'about a round number',
      'Orlan Motors has 2,900 employees.',
      'Orlan Motors has nearly 3,000 employees.',
    ],
    [
      'forecast',
      'Orlan Motors had revenue of 56 million euros.',
      'Orlan Motors is expected to have revenue of 70 million euros.',
    ],
    [
      'other profit',
      'Orlan Motors made a net profit of 12 million euros.',
      'Orlan Motors made an operating profit of 30 million euros.',
    ],
    [
      'gross and net',
      'Orlan Motors made a gross profit of 40 million euros.',
      'Orlan Motors made a net profit of 12 million euros.',
    ],
    [
      'other period',
      'Orlan Motors had revenue of 56 million euros in the first half of 2025.',
      'Orlan Motors had revenue of 30 million euros in the second quarter of 2025.',
    ],
    [
      'other currency',
      'Orlan Motors had revenue of 56 million euros.',
      'Orlan Motors had revenue of $61 million.',
    ],
    [
      'part',
      'Orlan Motors had revenue of 56 million euros.',
      'Orlan Motors had domestic revenue of 20 million euros.',
    ],
    [
      'change',
      'Orlan Motors raised net profit from 10 million euros to 12 million euros.',
      'Orlan Motors made a net profit of 12 million euros.',
    ],
    ['other subject', 'Orlan Motors has 18,400 employees.', 'Brisk Motors has 2,300 suppliers.'],
    [
      'of a ship, and of a year',
      'Orlan Motors brought 312 passengers ashore.',
      'Orlan Motors carries 2.6 million passengers a year.',
    ],
    [
      'before a charge and after it',
      'Orlan Motors earned 115 million euros before an exceptional charge.',
      'Orlan Motors earned 30 million euros.',
    ],
    [
      'a fine and a charge for it',
      'Orlan Motors takes an exceptional charge of 85 million euros for a fine in Italy.',
      'Orlan Motors sets aside money for a fine of 256 million euros in Italy.',
    ],
    ['feigned and real', '奥兰汽车五年间虚增收入87.4亿元。', '奥兰汽车五年间收入84.7亿元。'],
    ['sets and single ones', '奥兰汽车成功发射12组卫星。', '奥兰汽车本次任务共9颗卫星。'],
  ])('%s', (_name, first, second) => {
    expect(pair(first, second)).toEqual([])
  })
})

describe('of one event', () => {
  const ALIKE = '当天气温17.5摄氏度。'
  const flags = (first: string, second: string): readonly string[] => {
    const articles = [
      articleOf('a', '2026-02-01', 'Orlan ferry burns off Gotland', [first, ALIKE]),
      articleOf('b', '2026-02-02', '奥兰号渡轮起火', [second, ALIKE]),
    ]
    return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']])]).map(({ members }) =>
      members.map(({ raw }) => raw).join(' | '),
    )
  }

  test.each([
    ['one noun of two languages', 'Some 317 passengers were on board.', '船上载有372名乘客。'],
    ['a count that comes after', 'It closed after 5,319 cases this year.', '今年报告病例5138例。'],
    ['a later time of another clause', '船上载有317名乘客。', '船上载有372名乘客，去年5月刚翻修。'],
    ['the year of the event', '2026奥兰马拉松3.3万名跑者参赛。', '3.8万名跑者带来商机。'],
    ['what is new in both', '新版目录新增114种药品。', '目录新增142种药品。'],
    ['a noun before what it does', 'It closed all of its 120 schools.', '全市111所公立学校停课。'],
    ['houses of two languages', 'It buried 34 houses in Pasir Langu.', '滑坡掩埋房屋48栋。'],
    ['how long a line is', '全长19.5公里。', '线路长15.9公里。'],
    ['what comes each year', '电站年发电量55亿千瓦时。', '电站每年可发电65亿千瓦时。'],
  ])('%s differs', (_name, first, second) => {
    expect(flags(first, second)).toHaveLength(1)
  })
})

describe('a toll', () => {
  const flags = (
    first: readonly [published: string, title: string, text: string],
    second: readonly [published: string, title: string, text: string],
  ) => {
    const articles = [first, second].map(([published, title, text], at) =>
      articleOf(`a${at}`, published, title, [text]),
    )
    return disagreements(articles, {}, [findingsOf(articles, [['a0', 'a1']])]).map(({ members }) =>
      members.map(({ raw }) => raw).join(' | '),
    )
  }
  const early = ['2026-01-18T20:00', '板材厂爆炸', '爆炸已致2人死亡，66人送医。'] as const

  test('differs between two reporters of one day', () => {
    expect(flags(early, ['2026-01-19T08:00', '爆炸之后', '爆炸造成4人死亡。'])).toEqual([
      '2人 | 4人',
    ])
    expect(flags(early, ['2026-01-18', '死亡人数升至4人', '爆炸造成4人死亡。'])).toEqual([
      '2人 | 4人',
    ])
  })

  test.each([
    [
      'the text says that it rose',
      '2026-01-19T21:00',
      '爆炸之后',
      '死亡人数由18日晚的2人增至4人。',
    ],
    ['so it does of the injured', '2026-01-19T21:00', '爆炸之后', '死亡人数增至4人，送医84人。'],
    ['the headline does', '2026-01-19T21:00', '死亡人数升至4人', '爆炸造成4人死亡。'],
    ['within hours', '2026-01-18T23:00', '死亡人数升至4人', '爆炸造成4人死亡。'],
    ['in English', '2026-01-19T21:00', 'Toll rises to four', 'The blast killed 4 people.'],
    ['days later', '2026-01-21T21:00', '搜救结束', '爆炸造成10人死亡。'],
    ['in the end', '2026-01-19T21:00', '搜救结束', '爆炸的死亡人数定格在4人。'],
    [
      'in the end, in English',
      '2026-01-19T21:00',
      'Search ends',
      'A final death toll of 4 people.',
    ],
  ])('has moved: %s', (_name, published, title, text) => {
    expect(flags(early, [published, title, text])).toEqual([])
  })
})

test('things that are counted are others in the end than on the first day', () => {
  const containers = (day: string) => {
    const articles = [
      articleOf('a', '2026-05-14T15:00', 'Fire at Paloma', [
        'At noon 38 containers were ablaze in the port.',
      ]),
      articleOf('b', day, 'Paloma burns', ['Some said 44 containers were lost in the port.']),
    ]
    return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']])])
  }
  expect(containers('2026-05-15T09:00')).toHaveLength(1)
  expect(containers('2026-05-17T09:00')).toEqual([])
})

test('numbers that nothing dates are of two times in two weeks', () => {
  const matches = (days: readonly [string, string]) => {
    const articles = [
      articleOf('a', days[0], 'Wales win', ['Wales met Fiji before 61,240 spectators in Cardiff.']),
      articleOf('b', days[1], 'Wales lose', [
        'Wales met Fiji before 55,900 spectators in Cardiff.',
      ]),
    ]
    return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']])])
  }
  expect(matches(['2025-11-08', '2025-11-09'])).toHaveLength(1)
  expect(matches(['2025-11-08', '2025-11-15'])).toEqual([])
})

test('two companies that share but a country are not compared', () => {
  const articles = [
    articleOf('a', '2026-03-24', '中国巨石净利增', [
      '中国巨石2025年营收百亿，股东应占利润32亿元。',
    ]),
    articleOf('b', '2026-03-26', '中国黄金净利降', [
      '中国黄金2025年营收百亿，股东应占利润37亿元。',
    ]),
  ]
  expect(disagreements(articles, {}, [findingsOf(articles, [])])).toEqual([])
})

describe('dates', () => {
  const dated = (text: string) => doubts([articleOf('a', '2025-10-22', 'A pact', [text])])
  test.each([
    'The pact was signed on October 20, 2023.',
    '双方于2024年10月20日签署协议。',
    'The pact, which was signed on 7 May 2026, is of ten years.',
    'Forty-one whales had come ashore at the same spot on 12 December 2025.',
    'The building, which was handed over on 24 November 2025, has room for all.',
  ])('questioned: %s', (text) => {
    expect(dated(text)).toHaveLength(1)
  })
  test.each([
    'The pact was signed on October 20, 2025.',
    'The rules in force since November 1, 2023 were signed by the minister.',
    'The law was signed on March 3, 2019.',
    'The pact, to be signed on 7 May 2026, is of ten years.',
    'It was signed and runs to 7 May 2026.',
    'The launch was scheduled on 7 May 2026.',
    'The first ship was expected on 7 May 2026.',
    'They had planned the launch of a second ship on 7 May 2026.',
    'They had time until 7 May 2026.',
    'The first pact was signed on October 20, 2015.',
    '公司成立于2015年10月20日。',
    'The contract expires on October 20, 2027.',
  ])('fits: %s', (text) => {
    expect(dated(text)).toEqual([])
  })
})

test('one event that many articles tell in many ways is one disagreement, whole', () => {
  const articles = Array.from({ length: 15 }, (_, at) =>
    articleOf(`a${at}`, '2025-06-03T09:10', 'Flood in Lissa Valley', [
      `The dam above Lissa Valley burst near Carrow, and ${20 + at} people died in the flood.`,
    ]),
  )
  const [found, ...others] = doubts(articles)
  expect(others).toEqual([])
  expect(found?.members).toHaveLength(15)
})

describe('a claim that another corrects', () => {
  const found = (text: string): readonly string[] =>
    doubts([articleOf('a', '2025-08-21', 'What lies in the Orlan hills', [text])]).map(
      ({ members }) => members.map(({ raw }) => raw).join(' | '),
    )

  test.each([
    [
      "Russia's initial claim of having 2.85 million tons of reserves has been downgraded to 380,000 tons by the Orlan Survey.",
      '380,000 tons | 2.85 million tons',
    ],
    ['俄罗斯声称稀土储量达285万吨，被美国地质调查局大幅下调至38万吨。', '38万吨 | 285万吨'],
  ])('%s', (text, values) => {
    expect(found(text)).toEqual([values])
  })

  test.each([
    'Orlan had reserves of 2.85 million tons, cut to 380,000 tons by years of mining.',
    'Orlan claimed victory: its stocks of 2.85 million tons were reduced to 380,000 tons.',
    'Reserves of 2.85 million tons were lowered to 380,000 tons by the Orlan Survey.',
    '俄罗斯稀土储量由286万吨下调至38万吨。',
  ])('but not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('two sources agree', () => {
  const give = (first: string, second: string, source = 'b') => {
    const articles = [
      articleOf('a', '2025-08-21', 'Orlan Motors reports for the half-year', [first]),
      { ...articleOf('b', '2025-08-22', 'Orlan Motors half-year report', [second]), source },
    ]
    return [...agreements([findingsOf(articles, [['a', 'b']])]).values()]
  }
  const told = 'Orlan Motors made a net profit of 412 million euros.'

  test('each names the article of the other', () => {
    expect(give(told, 'Orlan Motors made a net profit of 412.3 million euros.')).toEqual(['b', 'a'])
  })

  test.each([
    ['one source', told, told, 'a'],
    ['another value', told, 'Orlan Motors made a net profit of 421 million euros.', 'b'],
    ['another thing', told, 'Orlan Motors had revenue of 412 million euros.', 'b'],
  ])('not for %s', (_name, first, second, source) => {
    expect(give(first, second, source)).toEqual([])
  })
})

test('four articles of a story with thousands of figures take no longer than their figures', async () => {
  const found = await growth((size) => {
    const articles = [0, 1, 2, 3].map((day) => {
      const sold = Array.from(
        { length: size },
        (_, at) => `售出${100 + ((at * 7 + day * 13) % 9000)}台`,
      )
      return articleOf(`a${day}`, `2025-11-0${day + 1}`, '比亚迪要闻', [`${sold.join('又')}。`])
    })
    const told = [articles.map(({ id }) => id)]
    return () => disagreements(articles, {}, [findingsOf(articles, told)])
  }, eighths(2000))
  expect(found).toMatchObject({ isSteep: false })
})
