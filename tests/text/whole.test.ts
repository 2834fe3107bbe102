import { expect, test } from 'vitest'
import { beginning, wholeAt } from '../../src/text/whole.ts'

test('a text is cut before a character, never in it', () => {
  expect([0, 1, 2, 3, 4, 9].map((length) => beginning('a😀b', length))).toEqual([
    '',
    'a',
    'a',
    'a😀',
    'a😀b',
    'a😀b',
  ])
})

test('halves that are no pair are parted', () => {
  expect(wholeAt('\ude00\ud83d\ud83d\ude00', 1)).toBe(1)
  expect(wholeAt('\ude00\ud83d\ud83d\ude00', 2)).toBe(2)
  expect(wholeAt('\ude00\ud83d\ud83d\ude00', 3)).toBe(2)
  expect(wholeAt('\ude00', 0)).toBe(0)
})
