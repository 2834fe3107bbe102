import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../../src/digest/figures/quantities.ts'
import { eighths, growth } from '../../growth.ts'
import { score } from './score.ts'

describe('annotated texts', () => {
  test.each([
    'english',
    'chinese',
    'english-held-out',
    'chinese-held-out',
    'english-news',
    'chinese-news',
    'english-later',
    'chinese-later',
    'english-fresh',
    'chinese-fresh',
    'english-untouched',
    'chinese-untouched',
    'english-unseen',
    'chinese-unseen',
    'whole-english-1',
    'whole-chinese-1',
    'whole-mixed-1',
    'whole-mixed-2',
    'whole-mixed-3',
    'whole-mixed-4',
    'whole-mixed-5',
    'whole-mixed-6',
    'whole-mixed-7',
    'whole-mixed-8',
    'whole-mixed-9',
    'whole-mixed-10',
    'whole-mixed-11',
    'whole-mixed-12',
  ])('every quantity of the %s set is found, and no other', (name) => {
    const { faults } = score(name)
    expect(faults).toEqual([])
  })
})

describe('bad input', () => {
  const digit = fc.constantFrom(
    ...'0123456789,.％%一二三十百千万亿零两半元吨家个成倍年$-~至/ 　０９分之点多余翻番ahtone',
  )
  test('whatever the text, figures lie in it, apart and in order, with numbers that are numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: digit, maxLength: 60 }), (text) => {
        let end = 0
        for (const quantity of findQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end)
          expect(quantity.end).toBeGreaterThan(quantity.start)
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.raw)
          for (const number of [quantity.value ?? 0, quantity.low ?? 0, quantity.high ?? 0]) {
            expect(Number.isFinite(number)).toBe(true)
          }
          expect(quantity.value === null).toBe(quantity.low !== null && quantity.high !== null)
          end = quantity.end
        }
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['400 digits', '7'.repeat(400)],
    ['400 digits with a unit', `${'7'.repeat(400)} tons`],
    ['a list without units', '1,2,3,4'],
    ['a list of one unit', '1,2,3,4 tons'],
    ['a list of one unit in wide forms', '１,２,３,４吨'],
    ['another grouping', '1,23,456 tons and 12,34万吨'],
    ['a decimal comma', '12,5 tons'],
    ['400 digits of money', `$${'7'.repeat(400)}, ${'7'.repeat(400)}元`],
    ['400 digits after the point', `0.${'3'.repeat(400)}%`],
    ['400 digits in groups', `7${',000'.repeat(133)} tons`],
    ['400 Han digits', `${'七'.repeat(400)}吨`],
    ['scales upon scales', '5万亿亿元, 一千万亿亿元 and one million billion tons'],
    ['a power of ten', '1e400 tons'],
    ['digits of another script', '٣٤ tons'],
    ['a version', '1.2.3 and 10.20.30.40'],
    ['no figure', 'Nothing is counted here. 这里没有数字。'],
    ['empty', ''],
    ['Han digits in a row', `${'一'.repeat(300)}元`],
    ['a code', '007 and 02097 tons'],
  ])('%s: no figure', (_name, text) => {
    expect(findQuantities(text)).toEqual([])
  })

  test.each([
    '1',
    '一',
    '1,',
    '千万',
    '1 to ',
    '-',
    '三分之',
    'one hundred ',
    '1,000',
    '5%、',
    'a ',
  ])('half a megabyte of %j takes eight times as long as an eighth', async (piece) => {
    const found = await growth((size) => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      return () => findQuantities(text)
    }, eighths(500_000))
    expect(found).toMatchObject({ isSteep: false })
  })
})

test.each([
  ['收入５６．６３億元', '５６．６３億元', 5_663_000_000],
  ['５6．6３亿元', '５6．6３亿元', 5_663_000_000],
  ['产量１２，３４５吨', '１２，３４５吨', 12_345],
  ['$１．５ billion', '$１．５ billion', 1_500_000_000],
  ['增长１2.５％', '１2.５％', 12.5],
  ['In 2024,500 people came', '500 people', 500],
])('mixed widths are one number: %s', (text, raw, value) => {
  expect(findQuantities(text)).toMatchObject([{ raw, value }])
})
