import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonText } from '../../src/text/json.ts'

/** A text as UTF-8 takes it: half of a pair becomes U+FFFD there, too. */
function made(text: string): string {
  return Buffer.from(text).toString()
}

test('half of a surrogate pair becomes U+FFFD, wherever it stands', () => {
  expect(jsonText({ '\udc00': ['half \ud800 pair', '\ud800\ud800'] })).toBe(
    '{"\ufffd":["half \ufffd pair","\ufffd\ufffd"]}',
  )
})

test('what looks like one in the text stays as it is', () => {
  for (const text of ['\\ud800', '\\\\ud800', '\u{1F600}', '\\\ud800', '"\ud800']) {
    expect(JSON.parse(jsonText(text))).toBe(made(text))
  }
})

test('any text is read back as it was, made whole', () => {
  const unit = fc.constantFrom('\\', 'u', 'd800', '"', '\ud800', '\udc00', '\u{1F600}', 'a', '\n')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const json = jsonText([text])
      expect(json).toBe(JSON.stringify([made(text)]))
    }),
  )
})

test('it is printed over lines where that is wanted', () => {
  expect(jsonText({ a: [1] }, 1)).toBe(JSON.stringify({ a: [1] }, null, 1))
})
