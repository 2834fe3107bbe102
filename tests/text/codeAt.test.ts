import { expect, test } from 'vitest'
import { codeAt } from '../../src/text/codeAt.ts'

test('a place outside a text has the unit 0', () => {
  expect([-1, 0, 1, 2, 3].map((at) => codeAt('a铁', at))).toEqual([0, 0x61, 0x94c1, 0, 0])
  expect(codeAt('', 0)).toBe(0)
})
