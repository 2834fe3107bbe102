import { expect, test } from 'vitest'
import { KEYS_EN, KEYS_ZH } from '../../src/text/keys.ts'

test('both languages tell of the same keys, in the same order', () => {
  const keys = ({ parts }: typeof KEYS_EN) => parts.map((part) => part.keys.map(([key]) => key))
  expect(keys(KEYS_ZH)).toEqual(keys(KEYS_EN))
})
