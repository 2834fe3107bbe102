import { expect, test } from 'vitest'
import { findDates } from '../../../../src/digest/figures/dates/dates.ts'

test('a day that no calendar has is no date', () => {
  const text = 'Due 2025-02-28, not 2025-02-30; 2024年2月29日，2025年2月29日'
  expect(findDates(text).map(({ raw }) => raw)).toEqual(['2025-02-28', '2024年2月29日'])
})
