import { expect, test } from 'vitest'
import { haveDisjointFigures } from '../../../../src/digest/stories/groups/disjointFigures.ts'

const given = (figures: readonly string[], rareTerms = 1) => ({
  sharesFigure: (one: number, other: number): boolean => figures[one] === figures[other],
  distinctiveTerms: (): number => rareTerms,
})
const link = { low: 1, high: 2, score: 0.24 }

test('an article without a figure of those that give one alike is of another event', () => {
  expect(haveDisjointFigures([0, 1], [2], link, given(['a', 'a', 'b']))).toBe(true)
  expect(haveDisjointFigures([2], [0, 1], link, given(['a', 'a', 'b']))).toBe(true)
  expect(haveDisjointFigures([0, 1], [2], link, given(['a', 'a', 'a']))).toBe(false)
  expect(haveDisjointFigures([0, 1], [2], link, given(['a', 'b', 'c']))).toBe(false)
  expect(haveDisjointFigures([0], [2], link, given(['a', 'a', 'b']))).toBe(false)
})

test('unless it is much alike and both name several things that hardly anybody else does', () => {
  const alike = { ...link, score: 0.3 }
  expect(haveDisjointFigures([0, 1], [2], alike, given(['a', 'a', 'b'], 2))).toBe(false)
  expect(haveDisjointFigures([0, 1], [2], alike, given(['a', 'a', 'b']))).toBe(true)
  expect(haveDisjointFigures([0, 1], [2], link, given(['a', 'a', 'b'], 2))).toBe(true)
})
