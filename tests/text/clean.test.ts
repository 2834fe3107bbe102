import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean, excerpt, speltJson } from '../../src/text/clean.ts'

test('what nobody should get is replaced, one for one', () => {
  expect(clean('a\u0000b\u001bc\u007fd\ud800e\ufffff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf')
  expect(clean('a\ufdd0b\ufdefc\ufdcf\ufdf0')).toBe('a\ufffdb\ufffdc\ufdcf\ufdf0')
  expect(clean('\u{1fffe}a\u{10ffff}\u{1fffd}')).toBe('\ufffd\ufffda\ufffd\ufffd\u{1fffd}')
  expect(clean('line\r\n\ttab 😀')).toBe('line\r\n\ttab 😀')
})

test('JSON for a terminal has no half of a surrogate pair, which a program at its other end may refuse', () => {
  expect(speltJson(['half \ud800 pair', '\\ud800'])).toBe('["half \ufffd pair","\\\\ud800"]')
})

test('direction marks stay when they are balanced, overrides never', () => {
  expect(clean('\u2067abc\u2069 \u202babc\u202c')).toBe('\u2067abc\u2069 \u202babc\u202c')
  expect(clean('\u202eabc\u202c')).toBe('\ufffdabc\ufffd')
  expect(clean('\u2067abc')).toBe('\ufffdabc')
  expect(clean('\u2067abc\n\u2069')).toBe('\ufffdabc\n\ufffd')
})

test('any text keeps its length, and cleaning again changes nothing', () => {
  const unit = fc.constantFrom(
    'a',
    '锡',
    '\n',
    '\u202a',
    '\u202c',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ud83d',
    '\u0007',
  )
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const once = clean(units.join(''))
      expect(once).toHaveLength(units.join('').length)
      expect(clean(once)).toBe(once)
    }),
  )
})

test('an excerpt is one line of 120 characters in which nothing acts', () => {
  expect(excerpt('a\ufdd0\uffff\u{2fffe}')).toBe('a\\ufdd0\\uffff\\u{2fffe}')
  expect(excerpt('a\n\u001b[31m b')).toBe('a \\u001b[31m b')
  expect(Array.from(excerpt('😀'.repeat(500)))).toHaveLength(120)
})

test('an excerpt says with an ellipsis that there is more', () => {
  expect(excerpt('a'.repeat(120))).toBe('a'.repeat(120))
  expect(excerpt('a'.repeat(121))).toBe(`${'a'.repeat(119)}…`)
  expect(excerpt(`a${' '.repeat(479)}`)).toBe('a')
  expect(excerpt(`a${' '.repeat(480)}`)).toBe('a…')
  expect(excerpt('abcd', 3)).toBe('ab…')
})

test('JSON for a terminal says the same, and has no mark that acts there', () => {
  const value = {
    'a\u202e': ['\u001b[31m\u0085', '稀土\n"', '\ufeff\u2066', '😀', '\ufdd0\u{1ffff}', 1, null],
  }
  for (const indent of [undefined, 2]) {
    const text = speltJson(value, indent)
    expect(JSON.parse(text)).toEqual(value)
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]/)
    expect(text).toContain('稀土')
  }
})
