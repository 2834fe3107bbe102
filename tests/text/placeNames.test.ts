import { expect, test } from 'vitest'
import { isPlaceName } from '../../src/text/placeNames.ts'

test.each([
  'Potsdam',
  'BERLIN',
  'Frankfurt am Main',
  'Geneva, Switzerland',
  '柏林',
  '臺灣',
  'Shanghai',
])('%s is a place', (name) => {
  expect(isPlaceName(name)).toBe(true)
})

test.each([
  '',
  'Boston Globe',
  'Frankfurter Allgemeine',
  'Berlin rents fall',
  '柏林日报',
  'Reuters',
])('%s is none', (name) => {
  expect(isPlaceName(name)).toBe(false)
})
