import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/digest/differing/findings.ts'
import type { FigureArticle } from '../../src/digest/differing/placed.ts'
import { agreements, disagreements } from '../../src/digest/disagreements.ts'
import { lighten } from '../../src/digest/light.ts'
import { parseFile } from '../../src/read/read.ts'
import { eighths, growth } from '../growth.ts'
import { articleOf, readAcross } from './across.ts'
import { scoreFlags } from './score.ts'

function sample(): readonly FigureArticle[] {
  const names = ['gold-jewellery.txt', 'rare-earth.txt', 'solar.txt', 'tea-drinks.txt']
  return names.flatMap((name) => {
    const bytes = readFileSync(new URL(`../../articles/${name}`, import.meta.url))
    return lighten(parseFile(name, bytes)).articles.map((article) => ({
      ...article,
      title: article.title.text,
      topics: [name],
    }))
  })
}

function raws(articles: readonly FigureArticle[]): readonly (readonly [string, string, string])[] {
  return disagreements(articles, {}).map(({ kind, subject, members }) => [
    kind,
    subject,
    members.map(({ raw }) => raw).join(' | '),
  ])
}

/** No calendar has it, and it is not told. */
const NO_DAY: ReadonlySet<string> = new Set(['rex:11月31日'])

/** Sixty days on it may be of the year before; and a power cut to come may be announced. */
const MAY_BE_RIGHT: ReadonlySet<string> = new Set(['bts:9月26日', 'hat:11月28日'])

describe('the shipped articles', () => {
  test('reserves, sums and the date of signing are questioned, and nothing else', () => {
    expect(new Set(raws(sample()))).toEqual(
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
  const [wrong] = sample().filter(({ dates }) => dates.length > 0)
  if (!wrong) throw new Error('no article with a date')
  // Their hashes begin with the same fifty bits.
  const ids = ['hpwuo', 'mzqwv'].map(
    (end) => `tin report ${end}\u0000tin daily\u00002025-11-09 08:41`,
  )
  const alike = [...ids, 'another'].map((id, at) => ({
    ...wrong,
    id: `a${at}`,
    dates: wrong.dates.map((date) => ({ ...date, id, article: `a${at}` })),
  }))
  const found = disagreements(alike, {}).filter(({ kind }) => kind === 'date')
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

/** Not part of the repository; kept beside it, or in the folder that `CINNABAR_DUMPS` names. */
const ORIGINAL = join(
  process.env.CINNABAR_DUMPS ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'dumps'),
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

/** Groups that a flag has whole, of all that are told; flags that are none of these, or a part of one. */
describe.each([
  ['across', 8, 8, 0],
  ['held-out', 7, 7, 0],
  ['news', 5, 9, 0],
  ['later', 5, 8, 0],
  ['year', 10, 13, 0],
  ['second-year', 4, 8, 0],
  ['third-year', 3, 5, 0],
  ['fourth-year', 4, 5, 0],
  ['fifth-year', 1, 2, 0],
  ['sixth-year', 12, 16, 1],
  ['bilingual-1', 8, 8, 0],
  ['chinese-1', 11, 12, 0],
  ['english-1', 13, 15, 0],
  ['bilingual-2', 7, 10, 0],
  ['chinese-2', 8, 9, 0],
  ['english-2', 8, 12, 0],
  ['bilingual-3', 9, 10, 0],
  ['english-3', 9, 11, 0],
  ['bilingual-4', 6, 6, 0],
  ['bilingual-5', 6, 6, 0],
  ['whole-english-1', 4, 4, 0],
  ['whole-chinese-1', 4, 6, 0],
  ['whole-mixed-1', 3, 3, 0],
  ['whole-mixed-2', 2, 2, 0],
  ['whole-mixed-3', 3, 3, 0],
  ['whole-mixed-4', 5, 6, 0],
  ['whole-mixed-5', 2, 3, 0],
  ['whole-mixed-6', 4, 5, 0],
  ['whole-mixed-7', 4, 6, 0],
  ['whole-mixed-8', 4, 4, 0],
  ['whole-mixed-9', 2, 2, 1],
  ['whole-mixed-10', 1, 3, 1],
  ['whole-mixed-11', 1, 1, 0],
  ['whole-english-2', 11, 14, 0],
  ['whole-chinese-2', 13, 15, 0],
  ['whole-mixed-13', 8, 11, 1],
  ['whole-mixed-14', 8, 10, 0],
  ['whole-mixed-15', 8, 10, 0],
  ['whole-english-3', 6, 13, 0],
  ['whole-chinese-3', 6, 13, 0],
  ['whole-mixed-16', 10, 13, 0],
  ['whole-mixed-17', 6, 13, 0],
  ['whole-mixed-18', 7, 13, 0],
  ['whole-mixed-19', 8, 14, 0],
  ['whole-english-4', 7, 12, 1],
  ['whole-chinese-4', 8, 13, 0],
  ['whole-mixed-20', 9, 13, 0],
  ['whole-mixed-21', 6, 14, 0],
  ['whole-english-5', 7, 14, 0],
  ['whole-chinese-5', 8, 14, 1],
  ['whole-mixed-22', 9, 13, 0],
  ['whole-mixed-23', 7, 13, 0],
  ['whole-english-6', 2, 13, 0],
  ['whole-chinese-6', 3, 14, 0],
  ['whole-mixed-24', 5, 14, 0],
  ['whole-mixed-25', 7, 14, 0],
  ['whole-english-7', 6, 14, 0],
  ['whole-chinese-7', 11, 14, 1],
  ['whole-mixed-26', 7, 14, 1],
  ['whole-mixed-27', 11, 14, 0],
  ['whole-english-8', 5, 14, 0],
  ['whole-chinese-8', 5, 14, 1],
  ['whole-mixed-28', 4, 14, 0],
  ['whole-mixed-29', 8, 14, 1],
  ['whole-english-9', 4, 14, 0],
  ['whole-chinese-9', 7, 14, 2],
  ['whole-mixed-30', 6, 14, 0],
  ['whole-mixed-31', 5, 14, 0],
  ['whole-english-10', 6, 14, 0],
  ['whole-chinese-10', 4, 14, 0],
  ['whole-mixed-32', 5, 14, 0],
  ['whole-mixed-33', 6, 14, 0],
  ['whole-english-11', 5, 14, 0],
  ['whole-chinese-11', 4, 14, 0],
  ['whole-mixed-34', 6, 14, 0],
  ['whole-mixed-35', 4, 14, 0],
  ['whole-english-12', 1, 14, 0],
  ['whole-chinese-12', 2, 14, 0],
  ['whole-mixed-36', 6, 14, 0],
  ['whole-mixed-37', 7, 14, 0],
  ['whole-english-13', 6, 14, 0],
  ['whole-chinese-13', 9, 14, 1],
  ['whole-mixed-38', 9, 14, 0],
  ['whole-mixed-39', 7, 14, 0],
  ['whole-english-14', 6, 14, 1],
  ['whole-chinese-14', 6, 14, 0],
  ['whole-mixed-40', 6, 14, 1],
  ['whole-mixed-41', 7, 14, 0],
  ['whole-english-15', 3, 14, 1],
  ['whole-chinese-15', 3, 14, 0],
  ['whole-mixed-42', 7, 14, 0],
  ['whole-mixed-43', 3, 14, 0],
  ['whole-english-16', 4, 14, 0],
  ['whole-chinese-16', 7, 14, 0],
  ['whole-mixed-44', 6, 14, 0],
  ['whole-mixed-45', 5, 14, 0],
  ['whole-english-17', 1, 14, 0],
  ['whole-chinese-17', 3, 14, 0],
  ['whole-mixed-46', 10, 14, 0],
  ['whole-mixed-47', 5, 14, 0],
  ['whole-chinese-25', 2, 14, 0],
  ['whole-english-25', 5, 14, 0],
  ['whole-mixed-62', 10, 14, 0],
  ['whole-mixed-63', 2, 14, 1],
  ['whole-mixed-64', 7, 14, 0],
  ['whole-mixed-65', 2, 14, 0],
  ['whole-mixed-69', 5, 14, 0],
  ['whole-english-28', 4, 10, 0],
  ['whole-english-29', 6, 10, 0],
  ['whole-chinese-28', 9, 10, 1],
  ['whole-chinese-29', 2, 10, 0],
  ['whole-mixed-70', 7, 10, 0],
  ['whole-mixed-71', 4, 10, 0],
  ['whole-mixed-72', 5, 10, 1],
  ['whole-mixed-68', 6, 14, 0],
  ['whole-mixed-67', 8, 14, 0],
  ['whole-mixed-66', 9, 14, 0],
  ['whole-chinese-27', 8, 15, 0],
  ['whole-chinese-26', 4, 14, 1],
  ['whole-english-27', 5, 14, 0],
  ['whole-english-26', 11, 14, 0],
  ['whole-chinese-23', 5, 14, 0],
  ['whole-english-23', 7, 14, 1],
  ['whole-chinese-24', 5, 14, 0],
  ['whole-english-24', 2, 14, 0],
  ['whole-mixed-58', 7, 14, 0],
  ['whole-mixed-59', 7, 14, 0],
  ['whole-mixed-60', 7, 14, 1],
  ['whole-mixed-61', 2, 14, 1],
  ['whole-chinese-21', 9, 14, 0],
  ['whole-english-21', 6, 14, 0],
  ['whole-chinese-22', 7, 14, 0],
  ['whole-english-22', 1, 14, 1],
  ['whole-mixed-54', 7, 14, 0],
  ['whole-mixed-55', 5, 14, 0],
  ['whole-mixed-56', 5, 14, 0],
  ['whole-mixed-57', 3, 15, 0],
  ['whole-english-19', 2, 14, 0],
  ['whole-mixed-50', 8, 14, 0],
  ['whole-mixed-12', 0, 1, 0],
  ['whole-chinese-18', 8, 14, 1],
  ['whole-english-18', 5, 14, 0],
  ['whole-chinese-19', 3, 14, 1],
  ['whole-chinese-20', 4, 14, 3],
  ['whole-english-20', 7, 14, 0],
  ['whole-mixed-48', 6, 14, 0],
  ['whole-mixed-49', 5, 14, 1],
  ['whole-mixed-51', 4, 14, 0],
  ['whole-mixed-52', 5, 14, 0],
  ['whole-mixed-53', 7, 15, 0],
  ['whole-chinese-30', 5, 11, 0],
  ['whole-english-30', 8, 12, 0],
  ['whole-mixed-73', 10, 12, 0],
  ['whole-mixed-74', 11, 12, 0],
  ['whole-chinese-31', 9, 11, 0],
  ['whole-english-31', 10, 12, 0],
  ['whole-mixed-75', 6, 12, 0],
  ['whole-mixed-76', 6, 11, 2],
  ['whole-chinese-32', 9, 12, 0],
  ['whole-english-32', 6, 11, 0],
  ['whole-mixed-77', 8, 12, 0],
  ['whole-mixed-78', 9, 12, 1],
  ['whole-chinese-33', 12, 12, 0],
  ['whole-english-33', 11, 12, 0],
  ['whole-mixed-79', 9, 12, 0],
  ['whole-mixed-80', 8, 11, 2],
  ['whole-chinese-34', 8, 12, 0],
  ['whole-english-34', 9, 12, 0],
  ['whole-mixed-81', 7, 12, 0],
  ['whole-mixed-82', 8, 12, 0],
  ['whole-chinese-35', 10, 11, 0],
  ['whole-english-35', 5, 11, 1],
  ['whole-mixed-83', 11, 12, 0],
  ['whole-mixed-84', 10, 12, 0],
  ['whole-chinese-36', 6, 12, 1],
  ['whole-chinese-37', 7, 12, 0],
  ['whole-english-36', 9, 12, 0],
  ['whole-english-37', 8, 12, 0],
  ['whole-mixed-85', 7, 12, 0],
  ['whole-mixed-86', 9, 12, 0],
  ['whole-mixed-87', 9, 12, 0],
  ['whole-mixed-88', 6, 12, 0],
  ['whole-chinese-38', 11, 12, 0],
  ['whole-english-38', 7, 12, 0],
  ['whole-mixed-89', 8, 12, 0],
  ['whole-mixed-90', 9, 12, 1],
  ['whole-chinese-39', 3, 11, 0],
  ['whole-english-39', 4, 11, 0],
  ['whole-mixed-91', 10, 12, 0],
  ['whole-mixed-92', 5, 11, 1],
  ['whole-mixed-93', 7, 11, 1],
  ['whole-english-40', 7, 12, 2],
  ['whole-chinese-40', 7, 12, 1],
  ['whole-mixed-94', 7, 11, 0],
  ['whole-mixed-95', 10, 12, 2],
  ['whole-english-41', 5, 12, 0],
  ['whole-chinese-41', 7, 11, 1],
  ['whole-mixed-96', 7, 11, 0],
  ['whole-mixed-97', 7, 11, 2],
  ['whole-english-42', 3, 11, 0],
  ['whole-mixed-98', 7, 11, 1],
  ['whole-chinese-43', 9, 12, 0],
  ['whole-english-44', 3, 11, 0],
  ['whole-mixed-101', 6, 11, 0],
  ['whole-chinese-44', 4, 12, 0],
  ['whole-english-45', 2, 11, 0],
  ['whole-mixed-103', 8, 12, 1],
  ['whole-chinese-45', 5, 12, 0],
  ['whole-english-46', 2, 12, 0],
  ['whole-mixed-105', 5, 12, 0],
  ['whole-mixed-106', 6, 11, 2],
  ['whole-chinese-46', 3, 12, 0],
  ['whole-english-47', 5, 12, 0],
  ['whole-mixed-107', 7, 12, 2],
  ['whole-mixed-108', 6, 11, 0],
  ['whole-chinese-47', 6, 12, 1],
  ['whole-english-48', 7, 12, 0],
  ['whole-mixed-109', 6, 12, 0],
  ['whole-mixed-110', 8, 11, 1],
  ['whole-mixed-104', 5, 11, 1],
  ['whole-mixed-102', 6, 12, 0],
  ['whole-chinese-42', 8, 12, 0],
  ['whole-english-43', 1, 11, 0],
  ['whole-mixed-100', 8, 12, 0],
  ['whole-mixed-99', 4, 11, 0],
] as const)('annotated articles (%s)', (name, whole, told, wrong) => {
  const { articles, dates } = readAcross(name)
  const found = disagreements(articles, {})

  test(`${whole} of ${told} groups that differ are flagged whole, and ${wrong} others`, () => {
    const flags = scoreFlags(name)
    expect(flags).toMatchObject({ right: whole, told })
    expect(flags.wrong).toHaveLength(wrong)
  })

  test('every date that cannot fit is questioned, and no other', () => {
    const questioned = found
      .filter(({ kind }) => kind === 'date')
      .flatMap(({ members }) => members.map(({ article, raw }) => `${article}:${raw}`))
    expect(new Set(questioned)).toEqual(
      new Set(dates.filter((date) => !MAY_BE_RIGHT.has(date) && !NO_DAY.has(date))),
    )
  })

  test('the order of the articles does not matter', () => {
    expect(disagreements([...articles].reverse(), {})).toEqual(found)
  })

  test.skipIf(found.length === 0)('a dismissed one stays, with its note', () => {
    const id = found[0]?.id ?? ''
    const [first] = disagreements(articles, { [id]: 'Both are right, see the erratum.' })
    expect(first).toMatchObject({
      id,
      status: 'dismissed',
      note: 'Both are right, see the erratum.',
    })
  })
})

describe('no disagreement', () => {
  const pair = (
    first: string,
    second: string,
    days: readonly [string, string] = ['2025-08-21', '2025-08-22'],
  ) =>
    disagreements(
      [
        articleOf('a', days[0], 'Orlan Motors reports for the half-year', [first]),
        articleOf('b', days[1], 'Orlan Motors half-year report: a closer look', [second]),
      ],
      {},
    )

  test('in these sentences a true one is found', () => {
    const found = pair(
      'Orlan Motors made a net profit of 412 million euros.',
      'Orlan Motors made a net profit of 421 million euros.',
    )
    expect(found).toHaveLength(1)
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
    ['new ones and all', '奥兰汽车目录新增114种药品。', '奥兰汽车目录共有142种药品。'],
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
    ['a count that comes after', 'It closed after 5,138 cases this year.', '今年报告病例5319例。'],
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

  test('what forecasters saw coming does not differ from what came', () => {
    const fell = '一夜之间柘荣县降雨287毫米。'
    expect(flags('局地雨量可达250毫米。', fell)).toHaveLength(1)
    expect(flags('气象部门预计，19日闽北有大暴雨，局地雨量可达250毫米。', fell)).toEqual([])
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
  const dated = (text: string) =>
    disagreements([articleOf('a', '2025-10-22', 'A pact', [text])], {})
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
  const [found, ...others] = disagreements(articles, {})
  expect(others).toEqual([])
  expect(found?.members).toHaveLength(15)
})

describe('a claim that another corrects', () => {
  const found = (text: string): readonly string[] =>
    disagreements([articleOf('a', '2025-08-21', 'What lies in the Orlan hills', [text])], {}).map(
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
  }, eighths(4000))
  expect(found).toMatchObject({ isSteep: false })
})
