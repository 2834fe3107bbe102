import { expect, test } from 'vitest'
import { lighten } from '../../src/digest/light.ts'
import type { DumpView } from '../../src/digest/views/dump.ts'
import { parseFile } from '../../src/read/read.ts'
import { dumpLines } from '../../templates/parts/dump.ts'
import { sheetOf } from './sheet.ts'

test('a line that is too long for its page is cut before a character, never in it', () => {
  const text = `Search documents\nTin\nPaper· 2025-03-05 08:00\nCore Viewpoint - ab${'😀'.repeat(30_000)}\n`
  const dump = parseFile('a.txt', Buffer.from(text))
  const light = lighten(dump)
  const view: DumpView = {
    path: 'a.txt',
    kind: 'listing',
    raw: 'd/a.txt',
    bytes: dump.bytes,
    lines: dump.lines,
    sha256: dump.sha256,
    problems: 0,
    from: 1,
    to: dump.lines,
    before: null,
    after: null,
    articleCount: 1,
    articles: [],
    ids: light.articles.map(({ id }) => id),
  }
  // Before the cut stand now an even number of code units, now an odd one.
  for (const path of ['d/a.html', 'd/b.html']) {
    const odd = path === 'd/a.html' ? text : text.replace('ab', 'a')
    const html = dumpLines(sheetOf(path, view), parseFile('a.txt', Buffer.from(odd))).toString()
    expect(html).toContain('😀')
    expect(html).not.toContain('\ufffd')
  }
})
