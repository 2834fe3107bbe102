import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../../src/digest/differing/findings.ts'
import { counterpartsOf } from '../../../src/digest/differing/things/counterparts.ts'
import type { StorySigns } from '../../../src/digest/differing/weighed/repeated.ts'
import { areExplained, areSeparate } from '../../../src/digest/differing/weighed/weighed.ts'
import { byWeight, type FigureJudge } from '../../../src/digest/differing/weighed/weights.ts'
import { disagreements } from '../../../src/digest/doubts/disagreements.ts'
import { marksOf } from '../../../src/digest/facts/marks.ts'
import { eighths, growth } from '../../growth.ts'
import { articleOf } from '../across.ts'

/** Of two counts that open two articles, and of which nothing else is known. */
const PLAIN: StorySigns = {
  ratio: 0.2,
  nearness: Math.sqrt(0.2),
  alikeDigits: 0,
  lastDigit: 0,
  digits: 2,
  longer: 0,
  share: 0,
  rate: 0,
  length: 0,
  bulk: 0,
  size: 2,
  sameUnit: 1,
  sameQualifier: 1,
  qualified: 0,
  han: 0,
  words: 1,
  noWord: 0,
  otherTime: 0,
  days: 1,
  place: 0.2,
  firstPlace: 0.1,
  leads: 1,
  choices: 0,
  agreed: 0.7,
  otherMeasures: 0,
  moved: 0,
  beside: 0,
  besideWithin: 0,
  distinctiveWords: 0,
  oneDigit: 0,
  repeated: 0,
  repeatedAfter: 0,
}

describe('what a sign weighs', () => {
  test.each([
    ['alikeDigits', 1],
    ['lastDigit', 1],
    ['size', 4],
    ['agreed', 2],
    ['beside', 1],
    ['besideWithin', 1],
    ['distinctiveWords', 2],
    ['repeated', 1],
    ['repeatedAfter', 1],
  ] as const)('more %s speak for a contradiction', (sign, more) => {
    expect(byWeight({ ...PLAIN, [sign]: more }, ...NOBODY)).toBeGreaterThan(PLAINLY)
  })

  test.each([
    ['ratio', 0.9],
    ['nearness', 0.1],
    ['noWord', 1],
    ['otherTime', 1],
    ['longer', 2],
    ['share', 1],
    ['rate', 1],
    ['sameUnit', 0],
    ['sameQualifier', 0],
    ['place', 0.9],
    ['firstPlace', 0.2],
    ['choices', 2],
    ['otherMeasures', 1],
    ['moved', 1],
    ['oneDigit', 1],
  ] as const)('and %s against', (sign, other) => {
    expect(byWeight({ ...PLAIN, [sign]: other }, ...NOBODY)).toBeLessThan(PLAINLY)
  })
})

test('the same words say more deep in an article', () => {
  const deep = { ...PLAIN, place: 0.5 }
  expect(byWeight({ ...deep, words: 3 }, ...NOBODY)).toBeGreaterThan(byWeight(deep, ...NOBODY))
})

/** A judge looks at signs alone. */
const NOBODY = [{}, {}] as unknown as Parameters<FigureJudge> extends [unknown, ...infer Rest]
  ? Rest
  : never
const PLAINLY = byWeight(PLAIN, ...NOBODY)

/** Pairs that are weighed in two articles of a story and that nothing explains, as written. */
function weighed(first: string, second: string, days = 1): readonly string[] {
  const articles = [
    articleOf('a', '2025-11-03T09:00', 'Strike', first.split('\n')),
    articleOf('b', `2025-11-0${3 + days}T09:00`, 'Strike', second.split('\n')),
  ]
  const found: string[] = []
  findingsOf(articles, [['a', 'b']], (_, left, right) => {
    const rawOf = ({ article, claim }: typeof left): string =>
      article.figures.find(({ id }) => id === claim.figure)?.raw ?? ''
    if (!areExplained(left, right) && !areSeparate(left, right))
      found.push(`${rawOf(left)} | ${rawOf(right)}`)
    return 0
  })
  return found.sort()
}

describe('figures that are weighed', () => {
  const LAID_OFF = 'It told 2,900 drivers to stop.'
  const CUT = 'She is one of 2,600 truckers whom the company told to stop.'

  test('are those of one dimension that each article has and the other does not', () => {
    expect(weighed(LAID_OFF, CUT)).toEqual(['2,900 drivers | 2,600 truckers'])
    expect(weighed(`${LAID_OFF}\nIts 2,600 trucks stop.`, CUT)).toEqual([])
  })

  test('are speeds by the hour and by the second', () => {
    const storm = 'It came ashore with winds of 185 km/h.'
    expect(weighed(storm, '登陆时最大持续风速45米/秒。')).toEqual(['185 km/h | 45米/秒'])
  })

  test('are what a plant can make and what it will', () => {
    expect(
      weighed('埃及工厂年产能150万台空调。', 'The plant will make 1.8 million air conditioners.'),
    ).toEqual(['150万台 | 1.8 million air conditioners'])
  })

  test('are what two say that a company foresees', () => {
    expect(
      weighed('It foresees operating profit of 210 billion yen.', '营业利润预期下调至2150亿日元。'),
    ).toEqual(['210 billion yen | 2150亿日元'])
  })

  test('are no age and a number of people', () => {
    expect(weighed('19岁的邹砚夺冠，1700人观赛。', '1,900 spectators saw him win.')).toEqual([
      '1700人 | 1,900 spectators',
    ])
    expect(weighed('19岁的邹砚夺冠。', '1,900 spectators saw him win.')).toEqual([])
  })

  test.each([
    ['shares of two digits', 'About 38% of the rigs stand.', 'Of the rigs 27% stand.'],
    ['what one plans and the other tells', '420 jobs will go.', 'With it 510 jobs go.'],
    ['a deal and what is invested', 'It buys Aysén for $8.9 billion.', 'Aysén cost $9.6 billion.'],
    ['pupils and children', 'Ill are 412 pupils.', 'Ill are 357 children.'],
    ['a mine that one names', '赣砺锂业狮岭矿7月产出8200吨。', '7月产出9600吨。'],
    ['residents, whatever befell them', '2.3万户居民停暖。', '3.1万户居民里有老人。'],
    ['homes and households', 'It covers 83,000 homes.', 'It covers 68,000 households.'],
    [
      'what is told beside an older census',
      'On August 31 it had 371,240 people, fewer than at the census of 2021.',
      'On August 31 it had 364,920 people.',
    ],
    ['a part', 'Daily 29,000 guests come.', 'Of them 26,000 guests come.'],
    ['what is added', 'The firm added 2,900 drivers.', 'The firm has 2,600 truckers more.'],
  ])('are also %s', (_, first, second) => {
    expect(weighed(first, second)).toHaveLength(1)
  })

  test('are the old of two articles, whoever looks after them', () => {
    const pair = '61名 | 52名'
    expect(weighed('院内有61名入住老人和4名夜班员工。', '夜间4名员工照看52名老人。')).toContain(
      pair,
    )
  })

  test('are bare sums of one year, by whatever words it is told', () => {
    const [first, second] = ['Mexico sold $2.9 billion of them', '2024年出口番茄33亿美元。']
    expect(weighed(`${first} last year.`, second)).toHaveLength(1)
    expect(weighed(`${first} this year.`, second)).toEqual([])
  })

  test('are no number and its own in another unit, rounded', () => {
    const flags = (tons: string): number => {
      const articles = ['240,000 tonnes', tons].map((raw, at) =>
        articleOf(`a${at}`, '2039-11-10T09:00', 'Andina to dig for copper', [
          `Andina will spend $5.2 billion to make ${raw} a year.`,
        ]),
      )
      return findingsOf(articles, [['a0', 'a1']], () => 1).differing.length
    }
    expect(flags('265,000 short tons')).toBe(0)
    expect(flags('295,000 short tons')).toBe(1)
  })

  test('are no rounded number and its own', () => {
    const exact = CUT.replace('2,600', '441,706')
    expect(weighed(LAID_OFF.replace('2,900', '441,700'), exact)).toEqual([])
    expect(weighed(LAID_OFF.replace('2,900', '441,900'), exact)).toHaveLength(1)
  })

  test('are the nearest to each other', () => {
    expect(weighed(LAID_OFF, `${CUT}\nIt told 1,300 others to stop at 40 yards.`)).toEqual([
      '2,900 drivers | 2,600 truckers',
    ])
  })

  test('are the only two that measure one thing, though another is nearer', () => {
    const pairs = counterpartsOf(
      articleOf('a', '2025-11-03T09:00', '', [
        'Its operating margin was 9.1%, and 8.6% of customers left.',
      ]),
      articleOf('b', '2025-11-03T09:00', '', ['The operating margin slipped to 8.4%.']),
    )
    expect(pairs.map(({ one, its }) => [one.value, its.value])).toEqual([[9.1, 8.4]])
  })

  test('are those that the same number stands next to, though another is nearer', () => {
    const pairs = counterpartsOf(
      articleOf('a', '2025-11-03T09:00', '', [
        '接待612万人次，同比增长9.4%，收入14.7亿元，增长6.1%。',
      ]),
      articleOf('b', '2025-11-03T09:00', '', ['收入14.7亿元，增长7.6%。']),
    )
    expect(pairs.map(({ one, its }) => [one.value, its.value])).toEqual([[6.1, 7.6]])
  })

  test.each([
    ['52.3元/千克', ['52.3元/千克 | 5.32万元/吨']],
    ['53.2元/千克', []],
  ])('are rates of two units of mass: %s', (price, flags) => {
    const articles = [
      articleOf('a', '2025-11-03T09:00', '硅料', ['本周N型复投料成交均价为5.32万元/吨。']),
      articleOf('b', '2025-11-03T10:00', '硅料', [`本周N型复投料成交均价${price}。`]),
    ]
    const found = disagreements(articles, {}, [findingsOf(articles, [['a', 'b']])])
    expect(found.map(({ members }) => members.map(({ raw }) => raw).join(' | '))).toEqual(flags)
  })

  test('are not far apart, nor told days later', () => {
    expect(weighed(LAID_OFF, CUT.replace('2,600', '500'))).toEqual([])
    expect(weighed(LAID_OFF, CUT, 5)).toEqual([])
  })

  test.each([
    ['people and things', 'It told 290 people to stop.', '让260辆车停下。'],
    ['people and cattle', 'It told 290 people to stop.', '让260头牛停下。'],
    ['people and countries', 'It told 290 runners to stop.', '让260个国家停下。'],
    ['another time', `In 2019 ${LAID_OFF}`, `In 2023 ${CUT}`],
    ['two accounts', 'Its profit was $290 million.', 'Its revenue was $260 million.'],
    ['others, and all', '另有290名司机被裁。', '被裁的有260名司机。'],
    ['what is laid out and sold', 'It laid out 2,900 tonnes.', 'It sold 2,600 tonnes.'],
    ['beds and patients', 'It has 2,900 beds.', 'It has 2,600 patients.'],
    ['levels of two days', '12日水位涨到110.8米。', '13日水位回落到107.9米。'],
    ['temperatures of two days', 'It was 11.4C on Saturday.', 'It was 13.1C on Monday.'],
    ['the year before, and this one', '上年为9.6亿元。', '亏损8.8亿元。'],
    ['the season before, and this one', '高于上季的260万吨。', 'It bought 2.9 million tonnes.'],
    ['elsewhere, and here', 'It costs 398 yuan, against 475 yuan in Shanghai.', '高峰日498元。'],
    [
      'where it came from, and is',
      'The loss shrank from $290 million.',
      'The loss was $260 million.',
    ],
    ['what has risen since', '过火面积2600公顷。', '过火面积增至2900公顷。'],
    ['a standard and what is', '土臭素国家标准限值为10微克。', '土臭素降到14微克。'],
    ['one country and the world', '国内人群约1.9亿人。', '390 million people worldwide.'],
    ['what is saved and how long it took', '缩短3小时左右。', 'The journey took four hours.'],
    [
      'what comes each year, and once',
      'Costs fall by $290 million a year.',
      'There are one-off costs of $260 million.',
    ],
    ['a plan and what is', 'By 2030 capacity is to be 2,900 MW.', 'Its capacity is 2,600 MW.'],
  ])('are not where words say that they are others: %s', (_, first, second) => {
    expect(weighed(first, second)).toEqual([])
  })

  test('are where words say so, but both go on alike', () => {
    const [first, second] = ['预计420所学校受益', '公司说310所医院能得实惠']
    expect(weighed(`${first}。`, `${second}。`)).toEqual([])
    expect(weighed(`${first}，让利5.6亿元。`, `${second}，少收5.6亿元。`)).toHaveLength(1)
    expect(weighed(`${first}，增速为-5.6%。`, `${second}，增速-5.6%。`)).toHaveLength(1)
    expect(weighed(`${first}，让利5.6亿元。`, `${second}，少收5.1亿元。`)).not.toContain(
      '420所 | 310所',
    )
    // Nouns differ from language to language; of less than ten there are many.
    expect(weighed(`${first}，涉及89个县。`, `${second}, in 89 counties.`)).toHaveLength(1)
    expect(weighed(`${first}，涉及8个县。`, `${second}, in 8 counties.`)).toEqual([])
  })

  test('are not a part and a whole where the rest is counted elsewhere', () => {
    const [part, whole] = ['It told 2,600 drivers to stop', 'It told 2,900 truckers to stop.']
    expect(weighed(`${part}.\nIt has 300 depots.`, whole)).toHaveLength(1)
    expect(weighed(`${part}, and 300 loaders.`, whole)).toEqual([])
  })
})

test('a figure that is likely another is flagged, with what a rule has found or without', () => {
  const articles = [
    articleOf('a', '2025-11-03T09:00', 'Trucking company shuts down', [
      'Sawtooth Freight told 2,900 drivers to leave their rigs at the nearest yard.',
      'It listed debts of $415 million.',
    ]),
    articleOf('b', '2025-11-04T09:00', 'The last load', [
      'Sawtooth Freight told 2,600 truckers to leave their rigs where they were.',
      'Its debts are $415 million.',
    ]),
  ]
  const flagged = (judge: FigureJudge): readonly string[] =>
    disagreements(articles, {}, [findingsOf(articles, [['a', 'b']], judge)]).map(({ members }) =>
      members.map(({ raw }) => raw).join(' | '),
    )
  expect(flagged(() => 0)).toEqual([])
  expect(flagged(byWeight)).toEqual(['2,600 truckers | 2,900 drivers'])
})

test('a target is no price, though both have the same digits', () => {
  const flagged = (price: string): number => {
    const articles = [`${price}13.2港元。`, 'The stock closed at HK$12.30.'].map((text, at) =>
      articleOf(`${at}`, `2025-11-0${3 + at}T09:00`, '山岚咖啡', [text]),
    )
    return disagreements(articles, {}, [findingsOf(articles, [['0', '1']], () => 0)]).length
  }
  expect(flagged('收盘价')).toBe(1)
  expect(flagged('目标价')).toBe(0)
})

test('20 makers are not what 80 dollars lack of 100', () => {
  expect(marksOf(20, { unit: 'USD/t', isCount: false })).not.toContain('20 #')
  expect(marksOf(20, { unit: '家', isCount: true })).toContain('20 #')
})

/** Likely are figures of the articles `0` and `1`. */
const ofTheFirstTwo: FigureJudge = (_, ...pair) =>
  pair.every(({ article }) => article.id < '2') ? 0.96 : 0

test('a third article is told with whom it sides', () => {
  const flagged = (third: string, day = '05'): readonly string[] => {
    const texts = ['It told 2,900 drivers to stop.', 'It told 2,600 truckers to stop.', third]
    const articles = texts.map((text, at) =>
      articleOf(`${at}`, `2025-11-${['03', '04', day][at]}T09:00`, 'The mill', [
        `${text} It owes $415 million.`,
      ]),
    )
    const findings = findingsOf(articles, [['0', '1', '2']], ofTheFirstTwo)
    return disagreements(articles, {}, [findings]).flatMap(({ members }) =>
      members.map(({ raw }) => raw),
    )
  }
  const both = ['2,600 truckers', '2,900 drivers']
  expect(flagged('2900人停工。')).toEqual([...both, '2900人'])
  expect(flagged('2600 of 2900 stopped.')).toEqual(both)
  expect(flagged('It is shut.')).toEqual(both)
  expect(flagged('2900人停工。', '24')).toEqual([...both, '2900人'])
  // A third number is of something else.
  expect(flagged('2901人停工。')).toEqual(both)
  expect(flagged('2901人停工，44家店关门。', '24')).toEqual(both)
})

test('a rounded number is repeated weeks later where words tell of one thing', () => {
  const flagged = (...texts: readonly string[]): readonly string[] => {
    const articles = texts.map((text, at) =>
      articleOf(`${at}`, `2025-11-${['03', '04', '24'][at]}T09:00`, '事故', [text]),
    )
    const findings = findingsOf(articles, [['0', '1', '2']], ofTheFirstTwo)
    return disagreements(articles, {}, [findings]).flatMap(({ members }) =>
      members.map(({ article, raw }) => `${article} ${raw}`),
    )
  }
  const left = ['起火时渡轮离港40分钟，船长89米。', '起火时渡轮离港60分钟，船长89米。']
  expect(flagged(...left, '渡轮离港约40分钟。')).toEqual(['0 40分钟', '2 40分钟', '1 60分钟'])
  const fell = ['坍塌2.6万立方米，深89米。', '坍塌3.4万立方米，深89米。']
  expect(flagged(...fell, '坍塌总量2.58万立方米。')).toHaveLength(3)
  expect(flagged(...fell, '年开采2.58万立方米。')).toHaveLength(2)
})

test('a third article that repeats a number tells of the same thing in its own words', () => {
  const signsOf = (...texts: readonly string[]): readonly StorySigns[] => {
    const articles = texts.map((text, at) =>
      articleOf(`${at}`, `2025-11-0${3 + at}T09:00`, 'The closure', [`${text} It has 31 plants.`]),
    )
    const found: StorySigns[] = []
    findingsOf(articles, [articles.map(({ id }) => id)], (signs, one, other) => {
      if (one.article.id === '0' && other.article.id === '1') found.push(signs)
      return 0
    })
    return found
  }
  const [one, other] = ['It runs 58 ferries.', '公司有渡轮71艘。']
  const [own] = signsOf(one, other)
  expect(own).toMatchObject({ days: 1, sameUnit: 0, repeated: 0, repeatedAfter: 0 })
  // The third is of the day after, and as near to the other.
  expect(signsOf(one, other, '公司有渡轮58艘。')).toMatchObject([
    { days: 1, han: 0.5, repeated: 1, repeatedAfter: 2 },
  ])
  // With both numbers it takes no side.
  expect(signsOf(one, other, 'All 58 ferries stay, and 71 ferries come.')).toMatchObject([
    { repeated: 0, repeatedAfter: 0 },
  ])
})

test('a number that is repeated needs less of a chance', () => {
  const flagged = (...texts: readonly string[]): readonly string[] => {
    const articles = texts.map((text, at) =>
      articleOf(`${at}`, `2025-11-0${3 + at}T09:00`, 'The closure', [`${text} It has 31 plants.`]),
    )
    const judge: FigureJudge = (_, one, other) => (one.claim.value < other.claim.value ? 0.72 : 0)
    const ids = articles.map(({ id }) => id)
    return disagreements(articles, {}, [findingsOf(articles, [ids], judge)]).flatMap(
      ({ members }) => members.map(({ article }) => article),
    )
  }
  const [one, other] = ['It runs 58 ferries.', '公司有渡轮71艘。']
  expect(flagged(one, other)).toEqual([])
  expect(flagged(one, other, 'All 58 ferries stay.')).toEqual(['0', '2', '1'])
})

test('where a number is repeated, another than the nearest may be meant, the likeliest', () => {
  const flagged = (chances: Readonly<Record<number, number>>, ...texts: readonly string[]) => {
    const articles = texts.map((text, at) =>
      articleOf(`${at}`, `2025-11-0${3 + at}T09:00`, 'The closure', [`${text} It has 31 plants.`]),
    )
    const judge: FigureJudge = (_, one, other) =>
      one.article.id === '0' ? (chances[other.claim.value] ?? 0) : 0
    const ids = articles.map(({ id }) => id)
    return disagreements(articles, {}, [findingsOf(articles, [ids], judge)]).map(({ members }) =>
      members.map(({ raw }) => raw).join(' '),
    )
  }
  const [one, same, odd] = [
    'It runs 58 gadgets.',
    'All 58 gadgets stay.',
    '公司有玩意71件，摆件60件。',
  ]
  expect(flagged({ 71: 0.81 }, one, same, odd)).toEqual(['58 gadgets 58 gadgets 71件'])
  expect(flagged({ 71: 0.81 }, one, odd)).toEqual([])
  expect(flagged({ 71: 0.79 }, one, same, odd)).toEqual([])
  // Each figure contradicts one alone.
  expect(flagged({ 60: 0.82, 71: 0.81 }, one, same, odd)).toEqual(['58 gadgets 58 gadgets 60件'])
  const many = Array<string>(4).fill(same)
  expect(flagged({ 71: 0.81 }, one, ...many, odd)).toEqual([])
})

describe('days later', () => {
  const flagged = (
    ...told: readonly (readonly [day: number, text: string])[]
  ): readonly string[] => {
    const articles = told.map(([day, text], at) =>
      articleOf(`${at}`, `2025-11-${10 + day}T09:00`, 'The closure', [text]),
    )
    const ids = articles.map(({ id }) => id)
    return disagreements(articles, {}, [findingsOf(articles, [ids], () => 0.8)]).flatMap(
      ({ members }) => members.map(({ article }) => article),
    )
  }
  const some = 'It runs 58 ferries and has 31 plants.'
  const same = '公司有渡轮58艘，工厂31家。'
  const odd = 'It runs 71 ferries and has 31 plants.'

  test('another number than two gave before contradicts them', () => {
    expect(flagged([0, some], [1, same], [7, odd])).toEqual(['0', '1', '2'])
    expect(flagged([0, some], [7, odd])).toEqual([])
    expect(flagged([0, some], [1, same], [17, odd])).toEqual([])
  })

  test('but what is repeated only then may have changed', () => {
    expect(flagged([0, odd], [7, some], [8, same])).toEqual([])
  })

  test('and what agrees in nothing else may be of another event', () => {
    expect(flagged([0, some], [1, same], [7, 'It runs 71 ferries.'])).toEqual([])
  })
})

/** Of many shares one may be as much as another by chance. */
const OTHER_SHARES = 'It lists 11%, 13%, 17%, 19% and 23%.'

test('a third article of many shares that gives one again is told where its measure is known', () => {
  const flagged = (third: string): readonly string[] => {
    const texts = ['第三季度毛利率41%，门店5130家。', '第三季度毛利率37%，门店5130家。', third]
    const articles = texts.map((text, at) => articleOf(`${at}`, '2025-10-31T09:00', '床垫', [text]))
    const findings = findingsOf(articles, [['0', '1', '2']], () => 0)
    return disagreements(articles, {}, [findings]).flatMap(({ members }) =>
      members.map(({ article }) => article),
    )
  }
  expect(flagged(`Its gross margin rose to 41%. ${OTHER_SHARES}`)).toEqual(['1', '0', '2'])
  expect(flagged(`Smart beds have 41% of the market. ${OTHER_SHARES}`)).toEqual(['1', '0'])
  expect(flagged('Smart beds have 41% of the market.')).toEqual(['1', '0', '2'])
})

test('a share of three digits is seldom alike by chance', () => {
  const flagged = (share: string, third: string): number => {
    const texts = [`住院保护效力达${share}，门店5130家。`, '住院保护效力达79%，门店5130家。', third]
    const articles = texts.map((text, at) => articleOf(`${at}`, '2025-10-31T09:00', '疫苗', [text]))
    const findings = findingsOf(articles, [['0', '1', '2']], ({ han }) => (han === 1 ? 0.96 : 0))
    return disagreements(articles, {}, [findings]).flatMap(({ members }) => members).length
  }
  expect(flagged('88.1%', `Protection was 88.1%. ${OTHER_SHARES}`)).toBe(3)
  expect(flagged('88%', `Protection was 88%. ${OTHER_SHARES}`)).toBe(2)
})

describe('figures that words part', () => {
  const flagged = (one: string, other: string, rest = ''): readonly string[] => {
    const articles = [`${one} It has 31 plants.`, `${other} It hired 780 people.`].map((text, at) =>
      articleOf(`${at}`, `2025-11-0${3 + at}T09:00`, 'Robots', [`${text} ${rest}`]),
    )
    const findings = findingsOf(articles, [['0', '1']], () => 0.96)
    return disagreements(articles, {}, [findings]).flatMap(({ members }) =>
      members.map(({ raw }) => raw).filter((raw) => /4,570|6,310/.test(raw)),
    )
  }
  const MORE = 'It spent $48 million. Its hall has 9,100 square metres.'
  const [trucks, robots] = ['It made 4,570 trucks.', 'It made 6,310 robots.']

  test('are flagged where all else speaks for it, in articles of some figures', () => {
    expect(flagged(trucks, robots, MORE)).toEqual(['4,570 trucks', '6,310 robots'])
    expect(flagged(trucks, robots)).toEqual([])
  })

  test.each([
    ['In 2024 it made 4,570 robots.', 'It made 6,310 robots in 2025.'],
    ['Its profit was $4,570 million.', 'Its revenue was $6,310 million.'],
    ['It expects a profit of $4,570 million.', 'Its profit was $6,310 million.'],
  ])('never as %s and %s', (one, other) => {
    expect(flagged(one, other, MORE)).toEqual([])
  })
})

test('two articles of thousands of figures are weighed in linear time', async () => {
  const told = await growth((count) => {
    const text = (start: number): string =>
      Array.from({ length: count }, (_, at) => `It told ${start + 7 * at} drivers.`).join(' ')
    const articles = [
      articleOf('a', '2025-11-03T09:00', 'Strike', [text(20_001)]),
      articleOf('b', '2025-11-03T10:00', 'Strike', [text(20_004)]),
    ]
    return () => findingsOf(articles, [['a', 'b']])
  }, eighths(4000))
  expect(told).toMatchObject({ isSteep: false })
})

test('words that stand near no other figure of either article are told apart from those that do', () => {
  const found: number[] = []
  const articles = [
    articleOf('a', '2025-11-03T09:00', 'The trial', [
      'The plain had 37% fewer animals and 18% fewer species.',
    ]),
    articleOf('b', '2025-11-03T12:00', 'The trial', [
      'It has 37% fewer animals, and of species fewer by 32%.',
    ]),
  ]
  findingsOf(articles, [['a', 'b']], (signs) => {
    found.push(signs.distinctiveWords)
    return 0
  })
  expect(found).toEqual([1])
})

test('how sure a flag has to be', () => {
  const flagged = (chance: number, more = ''): number => {
    const articles = [
      articleOf('a', '2025-11-03T09:00', 'The mill', [`It told 2,900 drivers to stop.${more}`]),
      articleOf('b', '2025-11-04T09:00', 'The mill', [`It told 2,600 truckers to stop.${more}`]),
    ]
    return disagreements(articles, {}, [findingsOf(articles, [['a', 'b']], () => chance)]).length
  }
  expect(flagged(0.76, ' It owes $415 million.')).toBe(1)
  expect(flagged(0.74, ' It owes $415 million.')).toBe(0)
  // Of one figure there is less to tell.
  expect(flagged(0.91)).toBe(1)
  expect(flagged(0.89)).toBe(0)
})

test('how sure a flag has to be of what a clause tells of another time', () => {
  const mill = (id: string, opening: string, others: readonly string[]) =>
    articleOf(id, `2025-11-0${id}T09:00`, 'The mill', [opening, ...others])
  const some = ['It has 12 ships.', 'Ore costs $97 a tonne.', 'The pit is 310 metres deep.']
  const others = ['Rain fell on 41 days.', 'It burns 8 TWh of gas.', 'Shares fell 6.2%.']
  const flagged = (one: string, other: string, chance: number, count = 3): number => {
    const articles = [
      mill('3', one, some.slice(0, count)),
      mill('4', other, others.slice(0, count)),
    ]
    const found = findingsOf(articles, [['3', '4']], (_signs, { claim }) =>
      claim.digits.length === 4 ? chance : 0,
    )
    return disagreements(articles, {}, [found]).length
  }
  const [one, other] = ['It shipped 3,125 boxes.', '2023年发货3375箱。']
  expect(flagged(one, 'In 2023 it shipped 3,375 boxes.', 0.96)).toBe(0)
  expect(flagged(one, other, 0.86)).toBe(1)
  expect(flagged(one, other, 0.84)).toBe(0)
  // Of few figures there is less to tell.
  expect(flagged(one, other, 0.92, 2)).toBe(0)
  expect(flagged('In 2024 it shipped 3,125 boxes.', other, 0.96)).toBe(0)
  const [second, third] = ['In the second quarter it shipped 3,125 boxes.', '第三季度发货3375箱。']
  expect(flagged(second, third, 0.96)).toBe(0)
  expect(flagged(second, third.replace('三', '二'), 0.96)).toBe(1)
})

test('how sure a flag of the same digits has to be that nothing else supports', () => {
  const articles = [
    articleOf('a', '2025-11-03T09:00', 'Quillane', [
      'It carried 5,300 cars.',
      'Tickets cost $9.',
      'Fares rose 6.1%.',
      'The owner has vessels that are 24 years old.',
    ]),
    articleOf('b', '2025-11-04T09:00', 'Quillane', [
      'The wind blew at 37 km/h.',
      'It sat on 8% of sand.',
      'Calls cost £3.',
      'The Isle, 42 years old, ran aground.',
    ]),
  ]
  const flagged = (chance: number): readonly string[] =>
    disagreements(articles, {}, [
      findingsOf(articles, [['a', 'b']], (_signs, { claim }) =>
        claim.unit === 'month' ? chance : 0,
      ),
    ]).flatMap(({ members }) => members.map(({ raw }) => raw))
  expect(flagged(0.97)).toEqual(['24 years', '42 years'])
  expect(flagged(0.96)).toEqual([])
})
