import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineAt, lineCount, linesOf, lineText, placeAt } from '../../src/text/lines.ts'

const text = fc.string({ unit: fc.constantFrom('\r', '\n', '\r\n', 'a', '稀', '\u2028') })

test('lines end with a feed, a return or both, and with nothing else', () => {
  fc.assert(
    fc.property(text, (text) => {
      const lines = linesOf(text)
      const wanted = text.split(/\r\n|\n|\r/)
      expect(lines.starts.map((_, at) => lineText(lines, at + 1))).toEqual(wanted)
      expect(lineText(lines, wanted.length + 1)).toBe('')
      expect(lineText(lines, 0)).toBe('')
      expect(lineCount(lines)).toBe(wanted.at(-1) === '' ? wanted.length - 1 : wanted.length)
    }),
  )
})

test('the place of a character is its line and how far it stands in it', () => {
  fc.assert(
    fc.property(text, fc.nat(), (text, at) => {
      const lines = linesOf(text)
      const offset = at % (text.length + 1)
      const { line, column } = placeAt(lines, offset)
      expect(lineAt(lines, offset)).toBe(line)
      expect((lines.starts[line - 1] ?? 0) + column - 1).toBe(offset)
      expect(offset).toBeLessThan(lines.starts[line] ?? Number.POSITIVE_INFINITY)
    }),
  )
})

test('of too many lines no more are found than tell it', () => {
  expect(linesOf('\n'.repeat(100), 10).starts).toHaveLength(11)
})
