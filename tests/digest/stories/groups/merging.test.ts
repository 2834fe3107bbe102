import { expect, test } from 'vitest'
import { mayMerge } from '../../../../src/digest/stories/groups/merging.ts'

/** An order of trains, told by 0 and 1, and a strike six days later, told by 2 and 3, of one company. */
const figures = (given: readonly string[]) => ({
  similarity: (): number => 0.3,
  sharesFigure: (one: number, other: number): boolean => given[one] === given[other],
  rareTerms: (): number => 3,
  distinctiveTerms: (): number => 0,
  isHan: (): boolean => false,
  days: [0, 0, 6, 6],
})
const link = { low: 1, high: 2, score: 0.3 }

test('two stories of several days apart, each with a figure of its own and nothing else in common, are two', () => {
  expect(mayMerge([0, 1], [2, 3], link, figures(['a', 'a', 'b', 'b']))).toBe(false)
  expect(mayMerge([0, 1], [2, 3], link, figures(['a', 'a', 'a', 'b']))).toBe(true)
})

test('one article of days later needs no figure of the first', () => {
  expect(mayMerge([0, 1], [2], link, figures(['a', 'a', 'b', 'b']))).toBe(true)
})

test('one article of days before a story is of something else, and one of the days before it may be of it', () => {
  const told = figures(['a', 'a', 'a', 'a'])
  expect(mayMerge([0], [2, 3], link, told)).toBe(false)
  expect(mayMerge([2, 3], [0], link, told)).toBe(false)
  expect(mayMerge([0], [2, 3], link, { ...told, days: [3, 0, 6, 6] })).toBe(true)
  expect(mayMerge([0], [1, 2], link, told)).toBe(true)
  expect(mayMerge([0], [2, 3], link, { ...told, days: [Number.NaN, 0, 6, 6] })).toBe(true)
})
