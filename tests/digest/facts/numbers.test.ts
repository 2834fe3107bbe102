import { expect, test } from 'vitest'
import { isDuration, numbersOf } from '../../../src/digest/facts/numbers.ts'
import { findFigures } from '../../../src/digest/figures/figures.ts'

function numbersIn(text: string): readonly string[] {
  const bare: number[] = []
  return numbersOf([{ figures: findFigures(text, undefined, bare), bare }])
}

test.each([
  ['Eighty-nine hundred and fourteen were for it, 3,120 against.', '赞成8914票，反对3120票'],
  ['It has stood for thirty-four months.', '工期34个月'],
  ['They paid 4.2 million for him.', '花了420万欧元'],
  ['Losses of a hundred and thirty-one million, they say.', '亏损1.31亿英镑'],
])('%s has the numbers of %s', (english, chinese) => {
  expect(numbersIn(english)).toEqual(numbersIn(chinese))
  expect(numbersIn(english)).not.toEqual([])
})

test('a year, a small or a round number says nothing', () => {
  expect(numbersIn('In 1988 nine of 300 came, and 2041 was far.')).toEqual([])
})

test('a duration stands with its unit', () => {
  expect(numbersIn('For five years or 14 days.').map(isDuration)).toEqual([true, true])
  expect(numbersIn('For 14 tonnes.').map(isDuration)).toEqual([false])
})
