import { expect, test } from 'vitest'
import { lighten } from '../../src/digest/light.ts'
import type { DumpView } from '../../src/digest/views/dump.ts'
import { parseFile } from '../../src/read/read.ts'
import type { Dump } from '../../src/records/article.ts'
import { dumpLines } from '../../templates/parts/dump.ts'
import { sheetOf } from './sheet.ts'

test('a line that is too long for its page is cut before a character, never in it', () => {
  const text = `Search documents\nTin\nPaper· 2025-03-05 08:00\nCore Viewpoint - ab${'😀'.repeat(30_000)}\n`
  const view = viewOf(parseFile('a.txt', Buffer.from(text)))
  // Before the cut stand now an even number of code units, now an odd one.
  for (const path of ['d/a.html', 'd/b.html']) {
    const odd = path === 'd/a.html' ? text : text.replace('ab', 'a')
    const html = dumpLines(sheetOf(path, view), parseFile('a.txt', Buffer.from(odd))).toString()
    expect(html).toContain('😀')
    expect(html).not.toContain('\ufffd')
  }
})

test('what is left over is found on its line, be it a picture or within a statement', () => {
  const text =
    '---\ntitle: Tin\n---\n\n- Tin rose <!-- twice --> again.\n\n![A pit](a.png)\n\n> Quoted\n'
  const dump = parseFile('a.md', Buffer.from(text))
  const lines = dumpLines(sheetOf('d/a.html', viewOf(dump)), dump)
    .toString()
    .split('</li>')
  const on = (number: number): string => lines[number - 1] ?? ''
  expect(on(5)).toMatch(/>Tin rose &lt;!-- twice --&gt; again\.<\/a><span id="\w{10}-L5"><\/span>/)
  expect(on(7)).toMatch(/<span id="\w{10}-L7">!\[A pit\]\(a\.png\)<\/span>/)
  expect(on(9)).toMatch(/<span class="left" id="\w{10}-L9">&gt; Quoted<\/span>/)
})

function viewOf(dump: Dump): DumpView {
  const light = lighten(dump)
  return {
    path: dump.path,
    raw: 'd/a.txt',
    bytes: dump.bytes,
    lines: dump.lines,
    problems: 0,
    from: 1,
    to: dump.lines,
    before: null,
    after: null,
    articleCount: 1,
    isDivided: false,
    sections: [],
    ids: light.articles.map(({ id }) => id),
  }
}
