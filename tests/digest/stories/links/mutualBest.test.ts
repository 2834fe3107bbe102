import { describe, expect, test } from 'vitest'
import { mutualBestPairs } from '../../../../src/digest/stories/links/mutualBest.ts'
import { but, joined, joinedByRules, type Told } from '../../amongOthers.ts'

const OPINION = '事故触动了保费的神经，自有船队的车企受冲击较小。'
const NUMBERS = '事故使保费上浮15%，自有船队的车企受冲击较小。'

describe('the news, and a feature on the days after', () => {
  const outbreak: Told = [
    '2025-03-07',
    'Foot-and-mouth disease breaks out in Hungary',
    'Foot-and-mouth disease has been found on a dairy farm at Kisbajcs near the border.\nThe farm keeps 1,400 cattle.',
  ]
  const mats: Told = [
    '2025-03-08',
    'Disinfectant on the bridges',
    'The whole herd of Kisbajcs will be put down, and cars roll over mats soaked in disinfectant.\nVaccine has come from abroad.',
  ]

  test('share a name that no third has', () => {
    expect(joined(outbreak, mats)).toBe(true)
  })

  test('are none where a name stands in an article of each of several days', () => {
    const next: Told = ['2025-03-09', 'A fair at Kisbajcs', 'Kisbajcs opened its fair of toys.']
    const last: Told = ['2025-03-06', 'Kisbajcs wins', 'The handball team of Kisbajcs won a cup.']
    expect(joinedByRules(outbreak, mats, next, last)).toBe(false)
  })

  test('but are one where much else that is rare is in both', () => {
    const next: Told = ['2025-03-09', 'A fair at Kisbajcs', 'Kisbajcs opened its fair of toys.']
    const last: Told = ['2025-03-06', 'Kisbajcs wins', 'The handball team of Kisbajcs won a cup.']
    const [day, title, text] = outbreak
    const more: Told = [
      day,
      title,
      `${text} Farmhands spread lime; a vet in overalls counted calves.`,
    ]
    const again: Told = [
      mats[0],
      mats[1],
      `${mats[2]} Lime, overalls and farmhands, and no calves.`,
    ]
    expect(joined(more, again, next, last)).toBe(true)
    const less = but(again, ['Lime, overalls', 'Sand, boots'])
    expect(joinedByRules(more, less, next, last)).toBe(false)
  })

  test('are none where one figure is all that both have', () => {
    const post: Told = [
      '2025-03-07',
      'Empty mailboxes in Leipzig',
      'Sorters of the post in Leipzig walked out.\nThe union counts 640 people on strike.',
    ]
    const dyke: Told = ['2025-03-08', '江西余干一圩堤决口', '余干一处圩堤决口，640人连夜转移。']
    expect(joined(post, dyke)).toBe(false)
  })

  test('are none where a share below a hundred is all that both have, whoever is named in either', () => {
    const barge: Told = [
      '2025-03-07',
      'Fishers of Bantayan win in court',
      'A court in Cebu awarded the fishers of Bantayan damages.\nLawyers take 12% of it.',
    ]
    const chips: Told = [
      '2025-03-08',
      'Old foundries are in demand',
      'Brokers ask 12% more for a wafer since Kulim stopped.',
    ]
    expect(joined(barge, chips)).toBe(false)
    expect(joined(barge, but(chips, ['Kulim', 'Bantayan']))).toBe(true)
  })

  test('share a company of the table', () => {
    const earned: Told = [
      '2026-03-18',
      '零跑汽车首次全年盈利',
      '零跑汽车18日公布，营收647.3亿元。\n体验馆里的年轻父母围着新车型。',
    ]
    const feature: Told = [
      '2026-03-19',
      '薄利生意',
      '去年卖出近60万辆车的零跑，平均每辆净赚约900元。\n展厅里挤满年轻父母。',
    ]
    expect(joined(earned, feature)).toBe(true)
    expect(joined(earned, but(feature, ['零跑', '新势力']))).toBe(false)
  })

  test('are not weeks apart', () => {
    const [, title, text] = mats
    expect(joined(outbreak, ['2025-04-08', title, text])).toBe(false)
  })

  test.each([
    ['a name of several characters', '海沧味业', true],
    ['a word of any news', '航站楼', false],
  ])('in Chinese: %s', (_what, name, isStory) => {
    expect(
      joined(
        ['2025-03-07', '一份成绩单', `${name}门店多了不少，老板很满意。`],
        ['2025-03-08', '谁在排队', `想进${name}的人从清早等到黄昏。`],
      ),
    ).toBe(isStory)
  })
})

describe('two languages', () => {
  const english: Told = [
    '2025-08-22',
    'Kuwait strikes gas offshore',
    'Kuwait Oil has found gas off the coast.\nIt holds 1.2 trillion cubic feet.',
  ]

  test('a country and what happened there are enough where nothing else is alike', () => {
    expect(joined(english, ['2025-08-23', '科威特近海有了气田', '石油公司宣布气田发现。'])).toBe(
      true,
    )
  })

  test('and are not where something else is', () => {
    const other: Told = ['2025-08-24', 'Kuwait sells oil', 'Kuwait Oil sells oil and gas to Asia.']
    expect(
      joinedByRules(english, ['2025-08-23', '科威特近海有了气田', '石油公司宣布气田发现。'], other),
    ).toBe(false)
  })

  test('a country and a figure are enough, and so is a province', () => {
    const bridge: Told = [
      '2025-08-20',
      'Swing bridge jams across the channel',
      'A bridge in the Netherlands lies stuck, and 310 barges wait for it to turn.',
    ]
    const queue = (barges: number): Told => [
      '2025-08-21',
      '平转桥卡死，货船排起长队',
      `荷兰的平转桥无法转开，已有${barges}艘货船等候。`,
    ]
    expect(joined(bridge, queue(310))).toBe(true)
    expect(joined(bridge, queue(570))).toBe(false)
    expect(
      joined(
        [
          '2026-01-10',
          '越冬黑颈鹤创新高',
          '云南保护区记录到黑颈鹤2260只。\n湿地里的浅水和荞麦田引来了它们。',
        ],
        [
          '2026-01-11',
          'More cranes winter there',
          'Counters saw more cranes in Yunnan this winter.\nFarmers leave buckwheat on the terraces, and children keep dogs away.',
        ],
      ),
    ).toBe(true)
  })

  test('a name is heard below a lead of opinion, and not below one of numbers', () => {
    const news: Told = [
      '2025-08-22',
      'Carrier burns off Tolvara',
      'A carrier burnt off Tolvara with 3,870 of its cars, said Hvalsand of Bergen.',
    ]
    const feature = (lead: string): Told => [
      '2025-08-23',
      '车险与运力承压',
      `${lead}\n船在托尔瓦拉外海失火，载车3870辆。`,
    ]
    expect(joined(news, feature(OPINION))).toBe(true)
    expect(joined(news, feature(NUMBERS))).toBe(false)
    // One that a table has is known below any lead.
    const known = (told: Told): Told => but(told, ['Tolvara', 'Socotra'], ['托尔瓦拉', '索科特拉'])
    const [day, title, text] = known(news)
    const told: Told = [day, title.replace('Tolvara', 'Socotra'), text]
    expect(joined(told, known(feature(NUMBERS)))).toBe(true)
  })

  test('a figure alone is no event', () => {
    const english = (share: string): Told => [
      '2025-08-22',
      'Dockers go back',
      `An arbiter is to choose by June. ${share} more boxes went by rail.`,
    ]
    const chinese = (share: string): Told => [
      '2025-08-23',
      '器件报价',
      `海外收入占比升至${share}。`,
    ]
    expect(joinedByRules(english('18%'), chinese('18%'))).toBe(false)
    expect(joinedByRules(english('18 workers saw'), chinese('18人'))).toBe(false)
    expect(joinedByRules(english('620 metres'), chinese('620米'))).toBe(false)
  })

  test('a trade and a day are no event', () => {
    expect(
      joined(
        ['2025-08-22', 'Gas is dear', 'Gas and oil rose on August 21.'],
        ['2025-08-23', '气价', '8月21日，石油和天然气价格走高。'],
      ),
    ).toBe(false)
  })
})

const NOTHING: Parameters<typeof mutualBestPairs>[2] = {
  sharesFigure: () => false,
  rareTerms: () => 0,
}

test('what is like several is lone with none', () => {
  const links = [
    { low: 0, high: 1, score: 0.2 },
    { low: 1, high: 2, score: 0.12 },
    { low: 3, high: 4, score: 0.2 },
    { low: 4, high: 5, score: 0.06 },
    { low: 6, high: 7, score: 0.05 },
    { low: 8, high: 9, score: 0.2 },
    { low: 10, high: 11, score: 0.2 },
  ]
  const days = [1, 1, 2, 1, 3, 5, 1, 1, 1, 5, 1, Number.NaN]
  const comparing = NOTHING
  expect(mutualBestPairs(links, days, comparing)).toEqual([{ low: 3, high: 4, score: 0.2 }])
})

describe('two that give a figure alike', () => {
  const days = [1, 1, 1, 1]
  const found = (
    score: number,
    more: Partial<Parameters<typeof mutualBestPairs>[2]> = {},
    also: Parameters<typeof mutualBestPairs>[0] = [],
  ): number => {
    const comparing = { ...NOTHING, sharesFigure: () => true, ...more }
    return mutualBestPairs([{ low: 0, high: 1, score }, ...also], days, comparing).length
  }

  test('need less', () => {
    expect(found(0.04)).toBe(1)
    expect(found(0.019)).toBe(0)
    expect(found(0.04, { sharesFigure: () => false })).toBe(0)
    expect(found(0.09, { sharesFigure: () => false })).toBe(0)
    expect(found(0.11, { sharesFigure: () => false })).toBe(1)
  })

  test('may be nearly as like others, which those are not that name several things', () => {
    const also = (score: number) => [{ low: 1, high: 2, score }]
    const named = { sharesFigure: () => false, rareTerms: () => 2 }
    expect(found(0.2, {}, also(0.19))).toBe(1)
    expect(found(0.2, {}, also(0.2))).toBe(0)
    expect(found(0.2, named, also(0.17))).toBe(1)
    expect(found(0.2, named, also(0.19))).toBe(0)
  })
})

test('a count alike, and one common word, are hardly a chance', () => {
  const sorters: Told = ['2044-05-02', '邮局罢工', '邮局员工2日罢工，1.1万人上街。']
  const game: Told = ['2044-05-03', '一家工作室', '工作室现有员工1.1万人，新作下月上线。']
  expect(joinedByRules(sorters, game)).toBe(false)
})

test('two rare things that both name do for a figure', () => {
  const found = (rareTerms: number, score = 0.03): number => {
    const more = { ...NOTHING, rareTerms: () => rareTerms }
    return mutualBestPairs([{ low: 0, high: 1, score }], [1, 2], more).length
  }
  expect(found(2)).toBe(1)
  expect(found(1)).toBe(0)
  expect(found(2, 0.019)).toBe(0)
})

test('a third in another language tells nothing against two that are surely one', () => {
  const news: Told = [
    '2025-10-02',
    "Canada's postmen strike",
    'Postmen of Canada Post in Moncton walked out on Wednesday over 55,000 jobs.\nThe union called 4,371 of its members out, and 1,864 trucks stood still.',
  ]
  const later: Told = [
    '2025-10-03',
    'Union of the postmen keeps up its strike',
    'The postmen and the members of their union, who walked out on Wednesday, stayed out on Thursday.\nShops sent parcels by bus, and 1,864 trucks stood still.',
  ]
  const chinese: Told = [
    '2025-10-02',
    '送信到门的日子，加拿大要说再见',
    '加拿大邮政（Canada Post）的邮递员在蒙克顿罢工，5.5万个岗位不保，4371名会员上街。',
  ]
  expect(joined(news, later)).toBe(true)
  expect(joined(news, chinese)).toBe(true)
  expect(joined(news, later, chinese)).toBe(true)
})

test('what is told on the same days is joined before a follow-up that is as like to one of them', () => {
  const news: Told = [
    '2026-04-23',
    'Lost after lift-off',
    'The first rocket of Vayuputra broke up off Kanniyak on Friday, 87 seconds after it left Tamil Nadu.\nFive satellites were lost, one of them made by students in Coimbatore.\nThe rocket, called Neithal, burns kerosene.',
  ]
  const feature: Told = [
    '2026-04-24',
    'Neithal falls short, and so may the next round',
    'Telemetry ended as Neithal passed through the greatest strain, and its payloads went into the sea.\nVayuputra had asked investors for $90 million.',
  ]
  const later: Told = [
    '2026-05-12',
    'Frozen valve doomed rocket of Tamil Nadu',
    'A helium valve was responsible for the loss of Neithal off Kanniyak, Vayuputra has told the regulator.\nThe students in Coimbatore will travel free of charge, and kerosene is burnt again in Tamil Nadu.',
  ]
  expect(joined(news, feature)).toBe(true)
  expect(joined(news, later)).toBe(true)
  expect(joined(news, feature, later)).toBe(true)
})

test('two that have 37 cities in common, and little else, are no story; two that have as many dead are', () => {
  const maker = (what: string): Told => [
    '2034-05-02',
    '芯片龙头一季度净利增三成',
    `公司产品已进入汽车供应链。\n${what}，员工2100人。`,
  ]
  const rule = (what: string): Told => [
    '2034-05-03',
    '多地出台充电桩新规',
    `新规要求充电桩服务费封顶。\n${what}，日均服务1.2万次。`,
  ]
  expect(joinedByRules(maker('直营门店覆盖37个城市'), rule('换电网络已覆盖37个城市'))).toBe(false)
  expect(joinedByRules(maker('门店火灾致37人死亡'), rule('火灾致37人死亡'))).toBe(true)
})
