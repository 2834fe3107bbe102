import { expect, test } from 'vitest'
import { periodOf } from '../../src/digest/facts/periods.ts'

test.each([
  ['6月产量62万吨', '2031M6'],
  ['总产56.8万吨，低于5月预计的62万吨', null],
  ['美农5月预测值为62万吨', null],
  ['比5月多一成', null],
  ['7月预计零售62万辆', '2031M7'],
  ['于5月投产', '2031M5'],
])('the month of %s', (text, period) => {
  expect(periodOf(text, '2031-07-22')).toBe(period)
})
