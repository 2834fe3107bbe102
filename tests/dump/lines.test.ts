import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'
import { byLength } from '../length.ts'

const HEAD = 'Workflow\nTin\nicon\nSearch documents\nA title\nTin Daily· 2026-11-03 14:20\n'

const opening = fc.constantFrom(
  'Core Viewpoint - Tin rose [1].',
  'Core Viewpoint',
  'Group 1: Ports',
  'Group 1: Ports - Tin rose [1]',
)
const statement = fc
  .record({
    sign: fc.constantFrom('- ', '• ', '● ', '– ', '1. ', '(2) ', '③', '~ ', '  - ', '\t', ''),
    words: fc.constantFrom(
      'Chile fell',
      '智利下降',
      'Peru - Sur rose',
      'The mines sold',
      '5 mines',
    ),
    end: fc.constantFrom(' [2].', ' [3]', '', '.', ' [4]; ', '。[5]'),
  })
  .map(({ sign, words, end }) => sign + words + end)
const other = fc.constantFrom(
  ...['Group 1: Ports', 'Group 2: Mines', 'Demand', 'Demand side', '市场', 'Country\tTons', ''],
  ...['Core Viewpoint', '2. Core Views', 'Read more here'],
)
const lines = fc
  .tuple(opening, fc.array(fc.oneof({ weight: 2, arbitrary: statement }, other), { maxLength: 9 }))
  .map(([first, others]) => [first, ...others])

/** Lines that end with a citation, above others of the same text that are cited. */
function citedTwice(part: string): readonly string[] {
  const written = part.split('\n')
  const ended = written.findIndex((line) => /\[\d\][.。;]?\s*$/.test(line))
  return ended === -1 ? [] : written.slice(ended + 1).filter((line) => /\[\d/.test(line))
}

test('no line stands under the citation of one below when it ended with its own', () => {
  fc.assert(
    fc.property(lines, (lines) => {
      const { text, articles } = parseFile('a.txt', Buffer.from(HEAD + lines.join('\n')))
      for (const { lead, groups } of articles) {
        const insights = groups.flatMap((group) => group.insights)
        for (const { span } of lead ? [lead, ...insights] : insights) {
          expect(citedTwice(text.slice(span.start, span.end))).toEqual([])
        }
      }
    }),
    { numRuns: byLength(700, 2000) },
  )
})
