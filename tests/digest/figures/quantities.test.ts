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

test('mixed widths are one number', () => {
  expect(findQuantities('收入５６．６３億元')[0]).toMatchObject({
    raw: '５６．６３億元',
    value: 5663000000,
  })
})
