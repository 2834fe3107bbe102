import { expect, test } from 'vitest'
import { rangeText } from '../../../templates/parts/when.ts'

test.each([
  ['2025-11-09', '9\u00a0November 2025'],
  ['2025-11-17', '9 to 17\u00a0November 2025'],
  ['2025-12-17', '9\u00a0November to 17\u00a0December 2025'],
  ['2026-01-02', '9\u00a0November 2025 to 2\u00a0January 2026'],
])('no line ends between a day and its month: to %s', (last, told) => {
  expect(rangeText('2025-11-09', last, 'en')).toBe(told)
})

test.each([
  ['2025-11-17', '2025年11月9日至17日'],
  ['2025-12-17', '2025年11月9日至12月17日'],
])('in Chinese, to %s', (last, told) => {
  expect(rangeText('2025-11-09', last, 'zh')).toBe(told)
})
