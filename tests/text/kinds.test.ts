import { expect, test } from 'vitest'
import { HALF, HAN, KANA, kindsOf, OTHER, TRADITIONAL, WORD } from '../../src/text/kinds.ts'

const PATTERNS: readonly (readonly [string, number, RegExp])[] = [
  ['Han', HAN, /\p{Script=Han}/u],
  ['letters', WORD, /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u],
  ['halves', HALF, /\p{Surrogate}/u],
  ['kana', KANA, /[ぁ-ゖァ-ヺー]/],
]

test.each(PATTERNS)(
  'every code unit is told as its pattern tells it: %s',
  (_name, kind, pattern) => {
    // The second time from the table.
    for (let time = 0; time < 2; time++) {
      for (let unit = 0; unit < 0x10000; unit++) {
        const expected = pattern.test(String.fromCharCode(unit))
        if (((kindsOf(unit) & kind) !== 0) !== expected) expect.fail(unit.toString(16))
      }
    }
  },
)

test('beyond the end of a text there is no character', () => {
  expect(kindsOf('a'.charCodeAt(1)) & (HAN | WORD | HALF | KANA | TRADITIONAL | OTHER)).toBe(0)
})
