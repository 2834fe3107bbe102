import { expect, test } from 'vitest'
import { searchDocument } from '../../src/build/outputs/searchDocument.ts'
import { bodyOf } from '../../src/digest/body.ts'
import { parseFile } from '../../src/read/read.ts'
import { refOf } from '../exports/sample.ts'

/** Anchor, number and text of what search finds of a Markdown article in which `a.png` is there. */
function passagesOf(text: string) {
  const [article] = parseFile('a.md', Buffer.from(`---\ntitle: Copper\n---\n\n${text}`)).articles
  if (!article) throw new Error('No article')
  const place = { dump: 'a.md', line: 1, start: 0, end: 1 }
  const body = bodyOf(article, { id: 'a', place, figures: [] }, [], ({ places }) =>
    places.includes('a.png')
      ? { path: 'assets/pictures/a.png', width: 9, height: 9 }
      : { code: 'no-picture', found: '' },
  )
  const { passages } = searchDocument(refOf('Copper'), body, { 'a.md': 'd/a.html' })
  return passages.map((one) => [one.anchor.replace(/^i-.*/, 'i'), one.number, one.text])
}

test('what stands beside the insights is found where the page shows it', () => {
  const text = [
    '![Above](a.png)',
    '## Core Viewpoint',
    'Output fell [^a].',
    '![A pit](a.png "Seen from above")',
    '## Mines',
    '- Two shafts closed [2].',
    '> They said so.',
    '![Lost](b.png)',
    '[^a]: From the report.',
  ].join('\n\n')
  expect(passagesOf(text)).toEqual([
    ['lead', '', 'Output fell.'],
    ['i', '1.1', 'Two shafts closed.'],
    ['main', '¶', 'Above'],
    ['lead', '¶', 'A pit · Seen from above'],
    ['i', '¶', '> They said so.'],
    ['i', '¶', '![Lost](b.png)'],
    ['p3', '¶ 3', 'From the report.'],
  ])
})

test('what nothing could be told of is found in its part, and a picture without words nowhere', () => {
  expect(passagesOf('> A quote alone.\n\n![](a.png)').map(([anchor]) => anchor)).toEqual(['text'])
})
