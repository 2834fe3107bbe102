import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unaccented } from '../../src/text/unaccented.ts'

test.each([
  ['Åland', 'Aland'],
  ['Besançon', 'Besancon'],
  ['Łódź', 'Lodz'],
  ['Đakovo', 'Dakovo'],
  ['Straße', 'Strase'],
  ['Gülşen', 'Gulsen'],
  ['Ǣthelred and Ǿrsted', 'Athelred and Orsted'],
  ['北京 and São Paulo', '北京 and Sao Paulo'],
])('%s is %s', (text, plain) => {
  expect(unaccented(text)).toBe(plain)
})

test('what a letter became has nothing more to take away', () => {
  const letters = Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code)).join('')
  expect(unaccented(unaccented(letters))).toBe(unaccented(letters))
})

test('no place of a text moves, and what has no marks stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = unaccented(text)
      expect(plain.length).toBe(text.length)
      expect(unaccented(plain)).toBe(plain)
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        if (unit < 0xc0 || unit > 0x24f) expect(plain.charCodeAt(at)).toBe(unit)
      }
    }),
  )
})
