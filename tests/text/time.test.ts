import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fullDay,
  fullTime,
  isCivil,
  longDay,
  monthName,
  shortDay,
  withZone,
} from '../../src/text/time.ts'

test('a day is written in both languages', () => {
  const time = '2025-11-09T08:41'
  expect([fullTime(time, 'en'), fullTime(time, 'zh')]).toEqual([
    '9 Nov 2025, 08:41',
    '2025年11月9日 08:41',
  ])
  expect(fullTime('2025-11-09', 'en')).toBe('9 Nov 2025')
  expect([fullDay(time, 'en'), fullDay(time, 'zh')]).toEqual(['9 Nov 2025', '2025年11月9日'])
  expect([shortDay(time, 'en'), shortDay(time, 'zh')]).toEqual(['9 Nov', '11月9日'])
  expect([longDay(time, 'en'), longDay(time, 'zh')]).toEqual([
    'Sunday, 9 November 2025',
    '2025年11月9日 星期日',
  ])
  expect([monthName('2025-12', 'en'), monthName(time, 'zh')]).toEqual([
    'December 2025',
    '2025年11月',
  ])
})

test.each([
  ['0001-01-01', 'Monday, 1 January 1'],
  ['0099-12-31', 'Thursday, 31 December 99'],
  ['1900-03-01', 'Thursday, 1 March 1900'],
  ['9999-12-31', 'Friday, 31 December 9999'],
])('%s is %s', (day, long) => expect(longDay(day, 'en')).toBe(long))

test('a week later is the same day of the week, in any year', () => {
  const day = fc.tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 21 }),
  )
  fc.assert(
    fc.property(day, ([year, month, first]) => {
      const two = (number: number): string => String(number).padStart(2, '0')
      const name = (date: number): string | undefined =>
        longDay(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`, 'en').split(',')[0]
      expect(name(first + 7)).toBe(name(first))
      expect(name(first + 1)).not.toBe(name(first))
      expect(isCivil(year, month, first)).toBe(true)
    }),
  )
})

test.each([
  ['2025-11-09T08:41', 'Asia/Shanghai', '2025-11-09T08:41:00+08:00'],
  ['2025-11-09', 'America/St_Johns', '2025-11-09T00:00:00-03:30'],
  ['2025-07-09', 'America/St_Johns', '2025-07-09T00:00:00-02:30'],
  ['2025-11-09', 'UTC', '2025-11-09T00:00:00+00:00'],
  // No clock shows it, since summer begins: what stands before it holds.
  ['2025-03-30T02:30', 'Europe/Berlin', '2025-03-30T02:30:00+01:00'],
])('%s in %s is %s', (civil, zone, time) => expect(withZone(civil, zone)).toBe(time))

test('what is no civil time is a mistake of ours', () => {
  expect(() => fullDay('yesterday', 'en')).toThrow('Not a civil time: yesterday')
  for (const wrong of [
    [0, 1, 1],
    [2025, 2, 29],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 4, 31],
    [2025, 1, 1, 24],
    [2025, 1, 1, 0, 60],
  ] as const) {
    const [year, month, day, hour, minute] = wrong
    expect(isCivil(year, month, day, hour, minute)).toBe(false)
  }
})
