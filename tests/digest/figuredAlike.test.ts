import { expect, test } from 'vitest'
import { figuredPairs } from '../../src/digest/stories/figuredAlike.ts'

const found = (figures: number, things: number, score = 0.2): number =>
  figuredPairs([{ low: 0, high: 1, score }], () => figures, { things: () => things }).length

test('two figures are enough, or one and two rare things', () => {
  expect(found(2, 0)).toBe(1)
  expect(found(1, 2)).toBe(1)
  expect(found(1, 1)).toBe(0)
  expect(found(0, 9)).toBe(0)
})

test('but not of two that have hardly a word in common', () => {
  expect(found(2, 2, 0.05)).toBe(0)
})
