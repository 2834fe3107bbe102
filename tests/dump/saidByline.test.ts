import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'

test.each([
  ['*Source: AFP | Date: 2025-11-10*', 'AFP', '2025-11-10'],
  ['_来源：新华社 | 时间：2025-11-09 08:41_', '新华社', '2025-11-09T08:41'],
  ['**Source:** AFP | **Date:** 2025-11-10', 'AFP', '2025-11-10'],
  ['*AFP · 2025-11-10*', 'AFP', '2025-11-10'],
  ['*作者：李明*\n*来源：新华社*', '新华社', null],
  ['Reuters\n2026-12-02 10:00', 'Reuters', '2026-12-02T10:00'],
  ['Reuters, November 10, 2025', 'Reuters', '2025-11-10'],
  ['新华社 | 2025-11-10', '新华社', '2025-11-10'],
  ['Financial Times 2025-11-10', 'Financial Times', '2025-11-10'],
  // A place, and a name in words.
  ['Rotterdam, 10 November 2025', null, null],
  ['Published in The Times, 2025-11-10', null, null],
  ['Prices as seen by the Times, 2025-11-10', null, null],
  // The one property of a note.
  ['Created: November 3, 2025', null, '2025-11-03'],
  // Statements.
  ['Reuters\nTin rose.', null, null],
  ['Prices of tin\n2026-12-02', null, null],
  ['Photo: Reuters\n2026-12-02', null, null],
  ['图：新华社\n2026-12-02', null, null],
  ['Company: Tin Corp', null, null],
  ['*Source: AFP, 2025-11-10, says so.*', null, null],
  ['Created: 400 jobs by November 3', null, null],
])('below a title, %j says source %j and day %j', (line, source, published) => {
  const text = `# T\n\n${line}\n\nTin rose.\n`
  const { articles, bytes } = parseFile('a.md', Buffer.from(text))
  expect(articles).toMatchObject([{ source, published }])
  expect(bytes.published + bytes.chrome + bytes.leftOver).toBe(bytes.total)
})
