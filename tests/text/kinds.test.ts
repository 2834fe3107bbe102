import { expect, test } from 'vitest'
import { HALF, HAN, hasKind, kindsOf, TURNING, UNSAFE, WORD } from '../../src/text/kinds.ts'

const PATTERNS: readonly (readonly [string, number, RegExp])[] = [
  ['Han', HAN, /\p{Script=Han}/u],
  ['letters', WORD, /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u],
  ['turning', TURNING, /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}/u],
  ['halves', HALF, /\p{Surrogate}/u],
]

test.each(PATTERNS)(
  'every code unit is told as its pattern tells it: %s',
  (_name, kind, pattern) => {
    // What turns a line without being of these scripts.
    const marks =
      kind === TURNING ? '\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069' : ''
    for (let time = 0; time < 2; time++) {
      for (let unit = 0; unit < 0x10000; unit++) {
        const character = String.fromCharCode(unit)
        const expected = pattern.test(character) || marks.includes(character)
        if (((kindsOf(unit) & kind) !== 0) !== expected) expect.fail(unit.toString(16))
      }
    }
  },
)

test('markup and what cannot be shown are unsafe, text is not', () => {
  for (const text of ['<', '&', '"', "'", 'a\u0007', '\u202e', '\ud800', '\uffff']) {
    expect(hasKind(text, UNSAFE)).toBe(true)
  }
  expect(hasKind('稀土, tea: 3.5% — “quoted”\n\t…', UNSAFE)).toBe(false)
})

test('beyond the end of a text there is no character', () => {
  expect(kindsOf('a'.charCodeAt(1)) & (HAN | WORD | TURNING | HALF)).toBe(0)
})
