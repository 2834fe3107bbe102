import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'

const PIECES = ['\\*', '\\[1]', '\\\\', '\\&amp;', '&amp;', '&#42;', '&#x5b;2]', '&copy', '&none;']

function leadOf(words: readonly string[]): string | undefined {
  const text = `## Core Viewpoint\n\n${words.join(' ')} end\n`
  return parseFile('a.md', Buffer.from(text)).articles[0]?.lead?.text
}

// The second has too many marks for emphasis and links to be looked for.
test('escapes and references say the same in a paragraph of few and of hundreds', () => {
  const piece = fc.constantFrom(...PIECES, 'tin', '锡', '𐀀', '𐐀')
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (words) => {
      const marked = [...words, '\\_']
      const few = leadOf(marked)?.replace(/ end$/, '') ?? ''
      const many = Array.from({ length: 110 }, () => marked).flat()
      expect(leadOf(many)).toBe(`${Array.from({ length: 110 }, () => few).join(' ')} end`)
    }),
    { numRuns: 100 },
  )
})
