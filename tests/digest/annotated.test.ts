/** What is found in annotated articles. `score.ts` prints what the rows tell. */
import { describe, expect, test } from 'vitest'
import { findingsOf } from '../../src/digest/differing/findings.ts'
import { disagreements } from '../../src/digest/disagreements.ts'
import { stories } from '../../src/digest/stories.ts'
import { readAcross } from './across.ts'
import { SETS } from './regression.ts'
import { flagsOf, pairsIn } from './score.ts'

/** What is found rightly, what is to be found, and what is found wrongly. */
type Found = readonly [right: number, told: number, wrong: number]

/** Groups of figures that differ and that a flag has whole, and flags of none; pairs of one story. */
const FOUND: readonly (readonly [set: string, flags: Found, pairs: Found])[] = [
  ['across', [8, 8, 0], [11, 11, 0]],
  ['held-out', [7, 7, 0], [7, 7, 1]],
  ['news', [6, 9, 0], [23, 23, 2]],
  ['later', [5, 8, 0], [13, 13, 5]],
  ['year', [9, 13, 1], [43, 46, 0]],
  ['second-year', [4, 8, 0], [34, 36, 0]],
  ['third-year', [3, 5, 0], [27, 34, 2]],
  ['fourth-year', [4, 5, 0], [16, 16, 1]],
  ['fifth-year', [1, 2, 0], [15, 15, 0]],
  ['sixth-year', [12, 16, 1], [49, 49, 2]],
  ['bilingual-1', [8, 8, 0], [17, 17, 1]],
  ['chinese-1', [11, 12, 0], [16, 16, 0]],
  ['english-1', [13, 15, 0], [20, 22, 1]],
  ['bilingual-2', [7, 10, 0], [12, 12, 2]],
  ['chinese-2', [8, 9, 0], [14, 14, 0]],
  ['english-2', [8, 12, 0], [13, 13, 5]],
  ['bilingual-3', [9, 10, 0], [14, 14, 0]],
  ['english-3', [9, 11, 0], [15, 15, 0]],
  ['bilingual-4', [6, 6, 0], [11, 11, 2]],
  ['bilingual-5', [6, 6, 0], [9, 9, 0]],
  ['whole-english-1', [4, 4, 0], [6, 6, 0]],
  ['whole-chinese-1', [4, 6, 0], [4, 6, 0]],
  ['whole-mixed-1', [3, 3, 0], [5, 5, 0]],
  ['whole-mixed-2', [2, 2, 0], [4, 4, 0]],
  ['whole-mixed-3', [3, 3, 0], [5, 5, 0]],
  ['whole-mixed-4', [5, 6, 0], [6, 6, 0]],
  ['whole-mixed-5', [2, 3, 0], [7, 7, 0]],
  ['whole-mixed-6', [4, 5, 0], [6, 6, 0]],
  ['whole-mixed-7', [4, 6, 0], [8, 8, 0]],
  ['whole-mixed-8', [4, 4, 0], [8, 8, 2]],
  ['whole-mixed-9', [2, 2, 1], [6, 6, 0]],
  ['whole-mixed-10', [1, 3, 1], [5, 5, 0]],
  ['whole-mixed-11', [1, 1, 0], [5, 5, 0]],
  ['whole-mixed-12', [0, 1, 0], [5, 5, 0]],
  ['whole-english-2', [11, 14, 0], [19, 19, 0]],
  ['whole-chinese-2', [13, 15, 0], [20, 20, 0]],
  ['whole-mixed-13', [8, 11, 1], [18, 18, 3]],
  ['whole-mixed-14', [9, 10, 0], [18, 19, 0]],
  ['whole-mixed-15', [8, 10, 0], [11, 11, 0]],
  ['whole-english-3', [6, 13, 0], [19, 19, 2]],
  ['whole-chinese-3', [6, 13, 0], [19, 21, 0]],
  ['whole-mixed-16', [10, 13, 0], [20, 20, 4]],
  ['whole-mixed-17', [6, 13, 0], [21, 21, 0]],
  ['whole-mixed-18', [7, 13, 0], [18, 18, 0]],
  ['whole-mixed-19', [8, 14, 0], [19, 19, 2]],
  ['whole-english-4', [8, 12, 0], [23, 25, 0]],
  ['whole-chinese-4', [8, 13, 0], [20, 20, 2]],
  ['whole-mixed-20', [9, 13, 0], [22, 22, 2]],
  ['whole-mixed-21', [6, 14, 0], [19, 19, 0]],
  ['whole-english-5', [7, 14, 0], [26, 26, 2]],
  ['whole-chinese-5', [8, 14, 1], [20, 20, 4]],
  ['whole-mixed-22', [9, 13, 0], [21, 21, 0]],
  ['whole-mixed-23', [7, 13, 0], [22, 24, 0]],
  ['whole-english-6', [2, 13, 0], [23, 23, 0]],
  ['whole-chinese-6', [3, 14, 0], [18, 18, 0]],
  ['whole-mixed-24', [4, 14, 0], [24, 24, 0]],
  ['whole-mixed-25', [7, 14, 0], [23, 23, 0]],
  ['whole-english-7', [6, 14, 0], [23, 25, 0]],
  ['whole-chinese-7', [11, 14, 1], [20, 20, 3]],
  ['whole-mixed-26', [7, 14, 1], [23, 23, 2]],
  ['whole-mixed-27', [11, 14, 0], [21, 21, 0]],
  ['whole-english-8', [5, 14, 0], [22, 22, 0]],
  ['whole-chinese-8', [5, 14, 1], [20, 20, 0]],
  ['whole-mixed-28', [4, 14, 0], [20, 20, 2]],
  ['whole-mixed-29', [8, 14, 0], [19, 20, 2]],
  ['whole-english-9', [4, 14, 0], [19, 20, 0]],
  ['whole-chinese-9', [6, 14, 2], [20, 20, 0]],
  ['whole-mixed-30', [7, 14, 0], [20, 20, 2]],
  ['whole-mixed-31', [4, 14, 0], [22, 22, 0]],
  ['whole-english-10', [6, 14, 0], [20, 20, 2]],
  ['whole-chinese-10', [4, 14, 0], [20, 20, 0]],
  ['whole-mixed-32', [5, 14, 0], [20, 22, 0]],
  ['whole-mixed-33', [6, 14, 0], [24, 24, 2]],
  ['whole-english-11', [5, 14, 0], [20, 22, 0]],
  ['whole-chinese-11', [4, 14, 0], [18, 20, 4]],
  ['whole-mixed-34', [5, 14, 1], [18, 20, 4]],
  ['whole-mixed-35', [4, 14, 0], [18, 18, 0]],
  ['whole-english-12', [1, 14, 0], [20, 20, 0]],
  ['whole-chinese-12', [2, 14, 0], [20, 20, 0]],
  ['whole-mixed-36', [6, 14, 0], [17, 18, 2]],
  ['whole-mixed-37', [8, 14, 0], [18, 20, 0]],
  ['whole-english-13', [6, 14, 0], [18, 18, 2]],
  ['whole-chinese-13', [9, 14, 0], [19, 19, 0]],
  ['whole-mixed-38', [9, 14, 0], [17, 18, 2]],
  ['whole-mixed-39', [7, 14, 0], [22, 24, 0]],
  ['whole-english-14', [5, 14, 1], [20, 20, 0]],
  ['whole-chinese-14', [6, 14, 0], [18, 18, 0]],
  ['whole-mixed-40', [6, 14, 1], [18, 18, 3]],
  ['whole-mixed-41', [7, 14, 0], [18, 18, 0]],
  ['whole-english-15', [3, 14, 1], [18, 18, 1]],
  ['whole-chinese-15', [3, 14, 0], [21, 22, 0]],
  ['whole-mixed-42', [8, 14, 0], [20, 20, 2]],
  ['whole-mixed-43', [3, 14, 0], [18, 18, 0]],
  ['whole-english-16', [4, 14, 0], [20, 20, 2]],
  ['whole-chinese-16', [7, 14, 0], [18, 20, 2]],
  ['whole-mixed-44', [6, 14, 0], [20, 20, 0]],
  ['whole-mixed-45', [5, 14, 0], [20, 20, 0]],
  ['whole-english-17', [1, 14, 0], [18, 20, 0]],
  ['whole-chinese-17', [3, 14, 0], [19, 20, 0]],
  ['whole-mixed-46', [10, 14, 0], [20, 20, 2]],
  ['whole-mixed-47', [5, 14, 0], [17, 20, 0]],
  ['whole-chinese-25', [2, 14, 0], [22, 22, 0]],
  ['whole-english-25', [5, 14, 0], [24, 24, 0]],
  ['whole-mixed-62', [10, 14, 0], [22, 22, 0]],
  ['whole-mixed-63', [2, 14, 1], [22, 24, 0]],
  ['whole-mixed-64', [7, 14, 0], [21, 22, 0]],
  ['whole-mixed-65', [3, 14, 0], [13, 22, 0]],
  ['whole-mixed-69', [5, 14, 0], [34, 36, 0]],
  ['whole-english-28', [4, 10, 0], [29, 34, 2]],
  ['whole-english-29', [6, 10, 0], [22, 31, 0]],
  ['whole-chinese-28', [9, 10, 1], [32, 34, 2]],
  ['whole-chinese-29', [2, 10, 0], [26, 31, 2]],
  ['whole-mixed-70', [7, 10, 0], [31, 34, 0]],
  ['whole-mixed-71', [5, 10, 0], [26, 34, 5]],
  ['whole-mixed-72', [6, 10, 1], [25, 31, 5]],
  ['whole-mixed-68', [7, 14, 0], [32, 34, 0]],
  ['whole-mixed-67', [8, 14, 0], [36, 36, 0]],
  ['whole-mixed-66', [9, 14, 0], [28, 28, 0]],
  ['whole-chinese-27', [8, 15, 0], [36, 38, 0]],
  ['whole-chinese-26', [4, 14, 1], [28, 33, 0]],
  ['whole-english-27', [5, 14, 0], [36, 36, 0]],
  ['whole-english-26', [11, 14, 0], [30, 30, 0]],
  ['whole-chinese-23', [5, 14, 0], [20, 20, 0]],
  ['whole-english-23', [7, 14, 1], [22, 22, 0]],
  ['whole-chinese-24', [5, 14, 0], [21, 24, 0]],
  ['whole-english-24', [2, 14, 0], [21, 24, 0]],
  ['whole-mixed-58', [7, 14, 0], [24, 24, 0]],
  ['whole-mixed-59', [7, 14, 0], [24, 24, 0]],
  ['whole-mixed-60', [7, 14, 1], [21, 22, 0]],
  ['whole-mixed-61', [2, 14, 1], [10, 22, 2]],
  ['whole-chinese-21', [9, 14, 0], [22, 22, 4]],
  ['whole-english-21', [6, 14, 0], [20, 22, 0]],
  ['whole-chinese-22', [7, 14, 0], [17, 22, 0]],
  ['whole-english-22', [1, 14, 1], [18, 24, 0]],
  ['whole-mixed-54', [7, 14, 0], [21, 22, 0]],
  ['whole-mixed-55', [5, 14, 0], [22, 22, 0]],
  ['whole-mixed-56', [5, 14, 0], [18, 18, 0]],
  ['whole-mixed-57', [3, 15, 0], [22, 22, 0]],
  ['whole-english-19', [2, 14, 0], [17, 22, 0]],
  ['whole-mixed-50', [8, 14, 0], [21, 22, 2]],
  ['whole-chinese-18', [8, 14, 1], [24, 24, 2]],
  ['whole-english-18', [5, 14, 0], [22, 22, 0]],
  ['whole-chinese-19', [3, 14, 1], [19, 22, 4]],
  ['whole-chinese-20', [4, 14, 3], [22, 22, 2]],
  ['whole-english-20', [7, 14, 0], [24, 24, 2]],
  ['whole-mixed-48', [6, 14, 0], [22, 22, 0]],
  ['whole-mixed-49', [5, 14, 1], [21, 22, 0]],
  ['whole-mixed-51', [4, 14, 0], [21, 22, 0]],
  ['whole-mixed-52', [5, 14, 0], [20, 22, 0]],
  ['whole-mixed-53', [8, 15, 0], [17, 20, 0]],
  ['whole-chinese-30', [5, 11, 0], [25, 27, 2]],
  ['whole-english-30', [7, 12, 0], [29, 29, 0]],
  ['whole-mixed-73', [10, 12, 0], [35, 35, 3]],
  ['whole-mixed-74', [11, 12, 0], [35, 35, 2]],
  ['whole-chinese-31', [9, 11, 0], [32, 32, 0]],
  ['whole-english-31', [10, 12, 0], [34, 34, 4]],
  ['whole-mixed-75', [6, 12, 0], [29, 29, 0]],
  ['whole-mixed-76', [6, 11, 0], [37, 37, 0]],
  ['whole-chinese-32', [9, 12, 1], [31, 31, 3]],
  ['whole-english-32', [6, 11, 0], [40, 40, 0]],
  ['whole-mixed-77', [8, 12, 0], [33, 35, 0]],
  ['whole-mixed-78', [9, 12, 1], [29, 31, 1]],
  ['whole-chinese-33', [12, 12, 0], [31, 33, 2]],
  ['whole-english-33', [11, 12, 0], [29, 29, 4]],
  ['whole-mixed-79', [9, 12, 0], [24, 29, 7]],
  ['whole-mixed-80', [7, 11, 1], [29, 33, 3]],
  ['whole-chinese-34', [8, 12, 0], [35, 35, 7]],
  ['whole-english-34', [9, 12, 0], [29, 29, 7]],
  ['whole-mixed-81', [7, 12, 0], [30, 34, 2]],
  ['whole-mixed-82', [9, 12, 0], [37, 37, 0]],
  ['whole-chinese-35', [10, 11, 0], [28, 30, 5]],
  ['whole-english-35', [5, 11, 1], [29, 29, 7]],
  ['whole-mixed-83', [11, 12, 0], [31, 31, 3]],
  ['whole-mixed-84', [10, 12, 0], [31, 31, 3]],
  ['whole-chinese-36', [6, 12, 1], [39, 49, 0]],
  ['whole-chinese-37', [8, 12, 0], [32, 45, 2]],
  ['whole-english-36', [9, 12, 0], [38, 40, 0]],
  ['whole-english-37', [8, 12, 0], [50, 72, 1]],
  ['whole-mixed-85', [7, 12, 0], [43, 45, 3]],
  ['whole-mixed-86', [9, 12, 0], [27, 31, 0]],
  ['whole-mixed-87', [9, 12, 0], [34, 36, 0]],
  ['whole-mixed-88', [6, 12, 0], [34, 38, 0]],
  ['whole-chinese-38', [11, 12, 0], [42, 42, 0]],
  ['whole-english-38', [7, 12, 0], [45, 48, 0]],
  ['whole-mixed-89', [8, 12, 0], [30, 33, 0]],
  ['whole-mixed-90', [9, 12, 1], [31, 31, 0]],
  ['whole-chinese-39', [4, 11, 0], [25, 25, 2]],
  ['whole-english-39', [4, 11, 0], [25, 25, 4]],
  ['whole-mixed-91', [9, 12, 1], [21, 25, 5]],
  ['whole-mixed-92', [5, 11, 0], [25, 25, 4]],
  ['whole-mixed-93', [6, 11, 1], [25, 25, 2]],
  ['whole-english-40', [7, 12, 2], [23, 25, 6]],
  ['whole-chinese-40', [7, 12, 1], [27, 27, 0]],
  ['whole-mixed-94', [7, 11, 0], [25, 25, 2]],
  ['whole-mixed-95', [10, 12, 2], [23, 27, 2]],
  ['whole-english-41', [5, 12, 0], [21, 25, 7]],
  ['whole-chinese-41', [7, 11, 1], [27, 27, 4]],
  ['whole-mixed-96', [7, 11, 0], [23, 25, 1]],
  ['whole-mixed-97', [8, 11, 1], [25, 27, 5]],
  ['whole-english-42', [3, 11, 0], [21, 27, 4]],
  ['whole-mixed-98', [7, 11, 1], [23, 25, 4]],
  ['whole-chinese-43', [9, 12, 0], [25, 29, 2]],
  ['whole-english-44', [3, 11, 0], [27, 29, 1]],
  ['whole-mixed-101', [6, 11, 0], [23, 27, 4]],
  ['whole-chinese-44', [4, 12, 0], [25, 27, 1]],
  ['whole-english-45', [2, 11, 0], [27, 27, 1]],
  ['whole-mixed-103', [8, 12, 0], [25, 27, 0]],
  ['whole-chinese-45', [5, 12, 0], [25, 27, 1]],
  ['whole-english-46', [2, 12, 0], [25, 29, 1]],
  ['whole-mixed-105', [6, 12, 0], [23, 27, 2]],
  ['whole-mixed-106', [8, 11, 2], [25, 27, 0]],
  ['whole-chinese-46', [2, 12, 0], [26, 27, 2]],
  ['whole-english-47', [5, 12, 0], [27, 29, 0]],
  ['whole-mixed-107', [9, 12, 3], [21, 27, 0]],
  ['whole-mixed-108', [7, 11, 0], [27, 27, 1]],
  ['whole-chinese-47', [6, 12, 0], [24, 27, 4]],
  ['whole-english-48', [7, 12, 0], [23, 29, 0]],
  ['whole-mixed-109', [9, 12, 0], [24, 27, 0]],
  ['whole-mixed-110', [10, 11, 0], [24, 27, 0]],
  ['whole-mixed-104', [5, 11, 1], [27, 27, 0]],
  ['whole-mixed-102', [7, 12, 0], [27, 27, 0]],
  ['whole-chinese-42', [9, 12, 0], [27, 27, 6]],
  ['whole-english-43', [1, 11, 0], [27, 27, 1]],
  ['whole-mixed-100', [8, 12, 0], [19, 27, 1]],
  ['whole-mixed-99', [4, 11, 0], [25, 27, 0]],
  ['whole-chinese-48', [3, 12, 0], [27, 27, 2]],
  ['whole-english-49', [3, 12, 0], [24, 27, 4]],
  ['whole-mixed-111', [8, 12, 0], [19, 27, 0]],
  ['whole-mixed-112', [6, 12, 1], [23, 27, 3]],
  ['whole-chinese-49', [5, 12, 0], [22, 27, 0]],
  ['whole-english-50', [6, 12, 0], [25, 27, 0]],
  ['whole-mixed-113', [12, 12, 1], [25, 27, 2]],
  ['whole-mixed-114', [8, 12, 0], [25, 29, 1]],
  ['whole-chinese-50', [3, 12, 0], [21, 27, 2]],
  ['whole-english-51', [2, 12, 0], [22, 27, 2]],
  ['whole-mixed-115', [6, 12, 1], [22, 27, 2]],
  ['whole-mixed-116', [6, 12, 0], [20, 27, 0]],
  ['whole-mixed-117', [4, 12, 0], [19, 27, 0]],
  ['whole-mixed-118', [8, 12, 0], [23, 27, 1]],
  ['whole-chinese-51', [6, 12, 0], [27, 27, 0]],
  ['whole-english-52', [4, 12, 0], [24, 27, 0]],
  ['whole-mixed-119', [7, 12, 1], [22, 27, 2]],
  ['whole-mixed-120', [3, 12, 1], [21, 27, 1]],
  ['whole-chinese-52', [2, 11, 0], [25, 27, 0]],
  ['whole-english-53', [0, 12, 0], [25, 27, 1]],
  ['whole-mixed-121', [5, 12, 1], [19, 27, 2]],
  ['whole-mixed-122', [7, 12, 0], [23, 27, 0]],
  ['whole-chinese-53', [2, 12, 0], [23, 25, 3]],
  ['whole-english-54', [2, 12, 0], [23, 27, 1]],
  ['whole-mixed-123', [5, 11, 0], [27, 27, 0]],
  ['whole-mixed-124', [6, 12, 0], [23, 25, 3]],
]

/** No calendar has it, and it is not told. */
const NO_DAY: ReadonlySet<string> = new Set(['rex:11月31日'])

/** Sixty days on it may be of the year before; and a power cut to come may be announced. */
const MAY_BE_RIGHT: ReadonlySet<string> = new Set(['bts:9月26日', 'hat:11月28日'])

test('no set is left out', () => {
  expect(FOUND.map(([set]) => set).sort()).toEqual([...SETS].sort())
})

describe.each(FOUND)('annotated articles (%s)', (set, [whole, differing, others], pairs) => {
  const across = readAcross(set)
  const { articles, dates } = across
  const told = stories(articles)
  const findings = [findingsOf(articles, told)]
  const found = disagreements(articles, {}, findings)

  test(`${whole} of ${differing} groups that differ are flagged whole, and ${others} others`, () => {
    const { right, told, wrong } = flagsOf(across, findings)
    expect([right, told, wrong.length]).toEqual([whole, differing, others])
  })

  test(`${pairs[0]} of ${pairs[1]} pairs are of one story, and ${pairs[2]} wrong ones`, () => {
    const { right, told: all, wrong } = pairsIn(across, told)
    expect([right, all, wrong.length]).toEqual(pairs)
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
    const dismissed = { [id]: 'Both are right, see the erratum.' }
    const [first] = disagreements(articles, dismissed, findings)
    expect(first).toMatchObject({
      id,
      status: 'dismissed',
      note: 'Both are right, see the erratum.',
    })
  })
})
