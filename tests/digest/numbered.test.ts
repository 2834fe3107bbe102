import { expect, test } from 'vitest'
import { areOtherNumbers, numberedIn } from '../../src/digest/numbered.ts'

test.each([
  ['Valmora beat Tavira 3-2 in front of a record crowd', ['result 3-2']],
  ['Valmora lost 2-3 at home.', ['result 3-2']],
  ['泰州队4比3击败南通队', ['result 4-3']],
  ['Metro line 5 opens', ['line 5']],
  ['They won 10-15 contracts', []],
  ['The club won the 2024-25 title', []],
  ['It sold 20-30 tons.', []],
])('%s', (text, numbered) => {
  expect(numberedIn(text)).toEqual(numbered)
})

test('two matches of one club are two stories, whoever tells the result first', () => {
  expect(areOtherNumbers(['result 3-2'], ['result 1-1'])).toBe(true)
  expect(areOtherNumbers(['result 3-2'], ['result 3-2', 'result 1-0'])).toBe(false)
  expect(areOtherNumbers(['result 3-2'], ['line 5'])).toBe(false)
})
