import { expect, test } from 'vitest'
import { marksOf } from '../../../src/digest/views/marks.ts'
import { parseFile } from '../../../src/read/read.ts'

const ENTRY = `Tin up
Paper· 2025-03-05 08:00
Core Viewpoint - Tin rose [1]. Group 1: Supply - Two mines closed [2].
`

/** Kind, text, fragment and address of each mark. */
function marked(text: string, ids: readonly string[]): readonly string[] {
  return marksOf(parseFile('a.txt', Buffer.from(text)), ids).map(
    ({ kind, start, end, id, permalink }) =>
      [kind, text.slice(start, end).trim().slice(0, 8), id, permalink].join(' '),
  )
}

test('each text of an article leads to where its page has it, and has a fragment of its own', () => {
  const marks = marked(`Tin\nSearch documents\n${ENTRY}`, ['v1'])
  expect(marks[0]).toMatch(/^chrome /)
  expect(marks.filter((mark) => !mark.startsWith('chrome'))).toEqual([
    'title Tin up v1-title a/v1.html',
    'text Tin rose v1-lead a/v1.html#lead',
    expect.stringMatching(/^text Two mine v1-(\w+) a\/v1\.html#i-\1$/),
  ])
})

test('what is left over of an article has its line in it as fragment, also within what is marked already', () => {
  const text = '---\ntitle: Tin\n---\n\n- Tin rose <!-- twice --> again.\n\n![A pit](a.png)\n'
  const dump = parseFile('a.md', Buffer.from(text))
  const at = (part: string): number => text.indexOf(part)
  expect(marksOf(dump, ['v1']).slice(1)).toEqual([
    {
      start: at('Tin rose'),
      end: at('\n\n!'),
      kind: 'text',
      id: expect.stringMatching(/^v1-\w{6}$/),
      permalink: expect.any(String),
    },
    // Its place, of which nothing is left to be marked.
    { start: at('<!--'), end: at('\n\n!'), kind: 'rest', id: 'v1-L5', permalink: null },
    { start: at('!['), end: text.length - 1, kind: 'text', id: 'v1-L7', permalink: null },
  ])
})

test('of an article that stands there twice the first has the fragments, and one that is not shown has no mark', () => {
  const twice = marked(`Tin\nSearch documents\n${ENTRY}${ENTRY}`, ['v1', 'v1'])
  const titles = twice.filter((mark) => mark.startsWith('title'))
  expect(titles).toEqual(['title Tin up v1-title a/v1.html', 'title Tin up  a/v1.html'])
  expect(marked(`Tin\nSearch documents\n${ENTRY}`, []).join()).not.toContain('Tin up')
})
