import { expect, test } from 'vitest'
import {
  exactness,
  isCommonMark,
  isKnownAgainBy,
  isMeasured,
} from '../../../src/digest/facts/exactness.ts'

test.each([
  ['a day', '11-01', 0.17],
  ['a quarter', '2025Q3', 0.06],
  ['three digits', '684 USD', 0.15],
  ['three of a large sum', '684000000 USD', 0.15],
  ['two digits', '95 t', 0.05],
  ['two, zeros before and behind', '0.0350 t', 0.05],
  ['one', '600000 W', 0.02],
  ['none', '0 t', 0],
  ['three of a share', '12.5 %', 0.1],
  ['one of a share', '0.3 %', 0.03],
  ['a price as shops set it', '299 CNY', 0.02],
  ['a sum that only ends so', '26499 CNY', 0.15],
  ['a range', '5~60 t', 0.15],
  ['a very small number', '3.2e-7 t', 0.05],
])('%s says so much: %s', (_, mark, much) => {
  expect(exactness(mark)).toBe(much)
})

test('an event is known again by three digits, or by two of a large sum', () => {
  expect(['684 t', '95000000 USD', '95 USD', '95 t', '11-01'].map(isKnownAgainBy)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

test('a sum or a measure in two digits is measured, and no count or share', () => {
  expect(['95 t', '640000000 W', '95 #', '95 people', '12.5 %', '6 t'].map(isMeasured)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

test('many an article has a count or share below a hundred, a day, a month, a quarter', () => {
  expect(
    ['18 %', '33.3 %', '14 #', '3 people', '11-01', '2029M10', '2025Q3'].filter(isCommonMark),
  ).toHaveLength(7)
  expect(['18.4 t', '684 #', '95 USD'].filter(isCommonMark)).toEqual([])
})
