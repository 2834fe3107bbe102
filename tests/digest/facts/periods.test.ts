import { expect, test } from 'vitest'
import { periodOf } from '../../../src/digest/facts/periods.ts'
import { articleOf } from '../across.ts'

test.each([
  ['6月产量62万吨', '2031M6'],
  ['总产56.8万吨，低于5月预计的62万吨', null],
  ['美农5月预测值为62万吨', null],
  ['比5月多一成', null],
  ['7月预计零售62万辆', '2031M7'],
  ['于5月投产', '2031M5'],
  ['自2030年3月以来抢得门票2.9万张', null],
  ['自5月以来抢得门票2.9万张', null],
])('the month of %s', (text, period) => {
  expect(periodOf(text, '2031-07-22')).toBe(period)
})

test.each([
  ['Sales rose in the first half of the year.', '2031H1'],
  ['Sales rose in the first half of this year.', '2031H1'],
  ['In the second half of last year sales rose.', '2030H2'],
  ['Sales rose in the first half of 2030.', '2030H1'],
  ['Sales rose in the first half of FY2030.', '2030H1'],
  ['Sales rose in the first half of its fiscal year.', '2031H1'],
  ['He scored in the first half of 12 matches this year.', '2031'],
  ['He scored in the first half of the final this year.', '2031'],
  ['Rain fell in the second half of March last year.', '2030M3'],
])('the period of %s', (text, period) => {
  expect(periodOf(text, '2031-07-22')).toBe(period)
})

/** The periods of the claims of a text of September 2031. */
function periodsIn(text: string): readonly (string | null)[] {
  return articleOf('a', '2031-09-02T09:00', '', [text]).facts.claims.map(({ period }) => period)
}

test('a time alone in brackets dates the number before them', () => {
  expect(periodsIn('公司营收5亿元（2030年），门店300家。')).toContain('2030')
})

test('the year of what a number is a multiple of is not its own', () => {
  expect(periodsIn('It has cost £410 million, more than twice what was planned in 2024.')).toEqual([
    null,
  ])
})
