import { expect, test } from 'vitest'
import { CAPITALS } from '../../../src/digest/bilingual/capitals.ts'
import { codesOf, isCountryCode } from '../../../src/digest/bilingual/codes.ts'
import { EVENTS } from '../../../src/digest/bilingual/events.ts'
import { EVERYDAY } from '../../../src/digest/bilingual/everyday.ts'
import { NAMES } from '../../../src/digest/bilingual/names.ts'
import { NOUNS } from '../../../src/digest/bilingual/nouns.ts'
import { NOUNS_OF_LEISURE } from '../../../src/digest/bilingual/nounsOfLeisure.ts'
import { NOUNS_OF_NATURE } from '../../../src/digest/bilingual/nounsOfNature.ts'
import { NOUNS_OF_WORK } from '../../../src/digest/bilingual/nounsOfWork.ts'
import { otherForms } from '../../../src/digest/bilingual/otherForms.ts'
import { WORD_FAMILIES } from '../../../src/digest/bilingual/wordFamilies.ts'
import { PLACES } from '../../../src/text/places.ts'
import { SPOTS } from '../../../src/text/spots.ts'

const TABLES = [
  PLACES,
  NAMES,
  SPOTS,
  EVENTS,
  NOUNS,
  NOUNS_OF_WORK,
  NOUNS_OF_NATURE,
  NOUNS_OF_LEISURE,
]

/** Islands, dependencies and names that are also words, which no news is known by. */
const LEFT = 60

test('nearly all countries have one code in both languages', () => {
  const [english, chinese] = ['en', 'zh-Hans'].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  )
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const regions = letters.flatMap((first) => letters.map((second) => first + second))
  const named = regions.flatMap((region) => {
    const names = [english?.of(region), chinese?.of(region)]
    return names.every((name) => name !== undefined)
      ? [names.map((name) => codesOf(name ?? ''))]
      : []
  })
  const without = named.filter(
    ([mine = [], theirs = []]) =>
      !mine.some((code) => isCountryCode(code) && theirs.includes(code)),
  )
  expect(named.length).toBeGreaterThan(250)
  expect(without.length).toBeLessThan(LEFT)
})

test.each([
  ['Samoa shuts its schools', '萨摩亚全国学校停课', '@ws'],
  ['Haiti votes', '海地举行选举', '@ht'],
  ['Chad asks for vaccine', '乍得霍乱疫情蔓延', '@td'],
  ['The Faroese vote', '法罗群岛选举', '@fo'],
  ['Palladium gone from the airport', '机场2.4吨钯被盗', '~palladium'],
  ['Ferry rolls over off Mohéli', '科摩罗客轮倾覆', '!sinking'],
  ['Kenya keeps its macadamias', '肯尼亚禁出夏威夷果', '~macadamia'],
  ['Legionnaires’ disease in a hotel', '旅行团染上军团菌', '~legionella'],
  ['Cavers sing up the rope', '探明国内最深溶洞', '~cave'],
  ['Tugs tied up at Maputo', '马普托拖轮罢工', '@mz'],
  ['Conakry padlocks a pier', '科纳克里封港', '@gn'],
  ['Zimbabwean farmers wait', '哈拉雷农民等雨', '@zw'],
  ['Ore piles up at Richards Bay', '理查兹湾压港', '*kwazulu'],
  ['Central bank holds rates', '央行按兵不动', '~bank'],
  ['Queues for bubble tea', '奶茶店排长队', '~tea'],
  ['Norilsk Nickel cuts output', '诺里尔斯克镍业减产', '=nornickel'],
  ['Blackout in Heraklion', '伊拉克利翁停电', '*heraklion'],
  ['Dockworkers go back', '码头工人复工', '~dockworker'],
  ['Snow leopards on film', '雪豹现身镜头', '~snowleopard'],
  ['Scaffolding comes down', '脚手架倒下', '~scaffold'],
])('%s, %s', (english, chinese, code) => {
  expect(codesOf(english)).toContain(code)
  expect(codesOf(chinese)).toContain(code)
})

test.each([
  ['诺里尔斯克镍业减产', '*lille'],
  ['伊拉克利翁停电', '@iq'],
  ['吉尼斯世界纪录', '*nice'],
  ['七十七国集团开会', '=g7'],
  ['默克尔出书', '=merck'],
  ['万事达卡涨价', '@bd'],
  ['阿里亚矿区增产', '=alibaba'],
])('%s: a name is not what a part of it is', (text, code) => {
  expect(codesOf(text)).not.toContain(code)
})

test.each(['欧元', 'euros', 'Nasdaq', '港交所', 'Reuters', '路透社'])(
  '%s is in any news, and tells of none',
  (text) => {
    expect(codesOf(text)).toEqual([])
  },
)

test('no form is of two things', () => {
  const codes = new Map<string, string>()
  const twice: string[] = []
  for (const line of TABLES.join('').trim().split(/\n+/)) {
    const [code = '', english = '', chinese = ''] = line.split(' : ')
    for (const form of new Set(`${english}|${chinese}`.split('|'))) {
      if ((codes.get(form) ?? code) !== code) twice.push(`${form}: ${codes.get(form)}, ${code}`)
      codes.set(form, code)
    }
  }
  expect(twice).toEqual([])
  expect(codes.size).toBeGreaterThan(20_000)
})

test('a city is called alike in both languages within the row of its country', () => {
  const places = PLACES.trim()
    .split('\n')
    .map((line) => line.split(/ : |\|/))
  for (const line of CAPITALS.trim().split('\n')) {
    const forms = line.split(/ : |\|/)
    expect(
      places.some((place) => forms.every((form) => place.includes(form))),
      line,
    ).toBe(true)
  }
})

test('everyday words stand in both languages, and English ones not twice', () => {
  const lines = [EVERYDAY, WORD_FAMILIES].flatMap((table) => table.trim().split('\n'))
  const forms = lines.flatMap((line) => line.replace(/ : .*/, '').split('|'))
  expect(lines.filter((line) => !/^[^:]*[a-z] : \p{sc=Han}[\p{sc=Han}|]*$/u.test(line))).toEqual([])
  expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([])
})

test.each([
  ['wei lai', ['蔚来']],
  ['新浪', ['xin lang']],
  ['xin lang', ['新浪']],
  ['路透', ['Reuters']],
  ['36氪', ['3 6 Ke']],
  ['荣成', ['rongcheng']],
  ['rong cheng', ['荣成']],
  ['record high', ['新高', '创新高', '历史新高', '创历史新高', '纪录', 'all-time high', 'record']],
  ['千瓦', ['kW', 'kilowatt']],
  ['道歉', ['apology', 'apologised', 'apologized', '致歉']],
  ['东京', ['Tokyo']],
  // Nouns find verbs, which headlines have, and the other way round.
  ['layoffs', ['裁员', '减员', 'lays off', 'laid off', 'job cuts', 'lay off']],
  ['merge', ['合并', '重组', 'merger', 'joined']],
  ['desalination', ['海水淡化', 'desalinate', 'desalinated']],
  // A plural takes no other word's place.
  ['降息', ['rate cut', 'cut rates', 'cuts rates', 'rate cuts']],
  [
    '自动驾驶',
    [
      'autonomous driving',
      'self-driving',
      'robotaxi',
      'robotaxis',
      'driverless',
      '无人驾驶',
      '无人出租车',
    ],
  ],
  ['falling', ['下跌', '跌', '下降', 'fell', 'fall', 'decline']],
  ['IPO', ['上市', '招股', '首次公开募股', 'initial public offering', 'listing']],
  // Not any tea.
  ['bubble tea', ['奶茶', '茶饮', 'milk tea']],
  ['production capacity', ['产能']],
  // What each of two words is.
  ['调查', ['investigation', 'probe', 'survey']],
  [
    '净利润',
    [
      ...['net profit', 'net income', 'net profits', 'net incomes', 'profit', 'earnings'],
      ...['利润', '盈利', '净利'],
    ],
  ],
  ['sales', ['销量', '销售额', '营收', '收入']],
  ['交付', ['deliveries', 'delivered', '交付量', 'delivery', '配送']],
  ['Dubai', ['迪拜']],
  // One name in two spellings, but no two of a row of names.
  ['罗浮宫', ['Louvre', '卢浮宫']],
  ['休斯顿', ['Houston', '休斯敦']],
  ['天问一号', ['Tianwen', 'Tianwen-1']],
  ['乐天化学', ['Lotte']],
  ['曼彻斯特城', ['Manchester', 'Man City']],
  ['虎门大桥', ['Humen']],
  ['verdict', ['判决', '裁决', 'ruling']],
  ['后门', ['backdoor']],
  ['日本', ['Japan', 'Japanese']],
  // An element by its character, but not by one that is part of other words: 无锡.
  ['titanium', ['钛']],
  ['钛', ['titanium']],
  ['锡', ['tin']],
  ['tin', ['锡价', '锡矿', '锡锭', '锡业']],
  ['crude oil', ['原油']],
  ['capex', ['资本开支', '资本支出', 'capital expenditure', 'capital spending']],
  [
    '换电',
    [
      ...['battery swap', 'battery swapping', 'battery-swap', 'battery-swapping'],
      ...['battery swaps', 'battery-swaps', '换电站', '换电模式'],
    ],
  ],
  ['目标价', ['target price', 'price target', 'target prices', 'price targets']],
  // In a text several words stand as they are written; one word is found by its stem.
  ['价格战', ['price war', 'price wars']],
  ['price wars', ['价格战']],
  ['net losses', ['净亏损', '亏损']],
  ['solid-state drives', ['固态硬盘', 'SSD', 'SSDs']],
  ['涨停', ['daily limit', 'limit up', 'limit-up', 'daily limits']],
  ['份额', ['share', '占比']],
  [
    '创新高',
    [
      ...['record high', 'all-time high', 'record', 'record highs', 'all-time highs'],
      ...['新高', '历史新高', '创历史新高', '纪录'],
    ],
  ],
  ['crash', ['暴跌', '大跌', '跳水', '重挫', 'plunge', 'tumble', 'slump']],
  ['share price', ['股价', '股票', 'stock', 'shares']],
  ['rights issue', ['供股', '配股']],
  ['实体清单', ['entity list', 'trade blacklist', 'entity lists', 'trade blacklists']],
  ['光伏', ['PV', 'solar', 'photovoltaic', 'photovoltaics', '太阳能']],
  // Its abbreviations wherever they stand in a row, as they mean nothing else.
  ['联合国', ['United Nations', 'U.N.', 'UN']],
  ['通胀', ['inflation', 'prices rose', 'CPI']],
  ['碳酸锂', ['lithium carbonate', 'lithium carbonates']],
  ['原油', ['oil', 'crude']],
  ['工行', ['工商银行', 'ICBC']],
  // What is short is looked for under no other name: 施工行业.
  ['ICBC', ['工商银行']],
  ['wheat', ['小麦']],
])('%s is looked for as %j', (form, others) => {
  expect(otherForms().get(form)).toEqual(others)
})
