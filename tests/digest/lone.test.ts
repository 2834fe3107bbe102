import { describe, expect, test } from 'vitest'
import type { FigureArticle } from '../../src/digest/differing/placed.ts'
import { lonePairs } from '../../src/digest/lone.ts'
import { stories } from '../../src/digest/stories.ts'
import { articleOf, readAcross } from './across.ts'

/** Other news, so that it can be told what is rare; all of it long before. */
const OTHERS: readonly FigureArticle[] = [
  ...readAcross('whole-mixed-10').articles,
  ...readAcross('whole-english-1').articles,
  ...readAcross('whole-chinese-1').articles,
].map((article, at) => ({
  ...article,
  id: `other${at}`,
  published: `2024-${String((at % 9) + 1).padStart(2, '0')}-0${(at % 4) * 2 + 1}T09:00`,
}))

type Told = readonly [published: string, title: string, text: string]

/** Whether the first two of some articles are one story among other news. */
function joined(...told: readonly Told[]): boolean {
  const own = told.map(([published, title, text], at) =>
    articleOf(`own${at}`, `${published}T09:00`, title, text.split('\n')),
  )
  return stories([...OTHERS, ...own]).some((ids) => ids.includes('own0') && ids.includes('own1'))
}

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
    expect(joined(outbreak, mats, next, last)).toBe(false)
  })

  test('share a company of the table', () => {
    expect(
      joined(
        ['2026-03-18', '零跑汽车首次全年盈利', '零跑汽车18日公布，营收647.3亿元。'],
        ['2026-03-19', '薄利生意', '去年卖出近60万辆车的零跑，平均每辆净赚约900元。'],
      ),
    ).toBe(true)
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
      joined(english, ['2025-08-23', '科威特近海有了气田', '石油公司宣布气田发现。'], other),
    ).toBe(false)
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

test('what is like several is lone with none', () => {
  const links = [
    { low: 0, high: 1, score: 0.2 },
    { low: 1, high: 2, score: 0.12 },
    { low: 3, high: 4, score: 0.2 },
    { low: 4, high: 5, score: 0.06 },
    { low: 6, high: 7, score: 0.09 },
    { low: 8, high: 9, score: 0.2 },
    { low: 10, high: 11, score: 0.2 },
  ]
  const days = [1, 1, 2, 1, 3, 5, 1, 1, 1, 5, 1, Number.NaN]
  expect(lonePairs(links, days)).toEqual([{ low: 3, high: 4, score: 0.2 }])
})
