import { expect, test } from 'vitest'
import {
  hashTags,
  isTags,
  withoutBlockId,
  withoutNoteMarks,
  withTask,
} from '../../src/dump/markdown/noteMarks.ts'

test.each([
  ['see [[Tin]].', 'see Tin.'],
  ['see [[Tin|the tin note]].', 'see the tin note (Tin).'],
  ['[[黄金|金价]]上涨', '金价 (黄金)上涨'],
  ['[[Tin|Tin]]', 'Tin'],
  ['[[A#b]] and [[C]]', 'A#b and C'],
  // No marks of a note.
  ['[[1]] and [[ 2 ]], [[2025]]', '[1] and [ 2 ], [[2025]]'],
  ['[[1]](https://a.example)', '[[1]](https://a.example)'],
  ['![[a.png]]', '![[a.png]]'],
  ['a[[i]]]', 'a[[i]]]'],
])('of %j the words are %j', (text, words) => expect(withoutNoteMarks(text)).toBe(words))

test.each([
  ['a record. ^rec1', 'a record.'],
  ['a record ^37066d', 'a record'],
  ['note ^1', 'note ^1'],
  ['x^n', 'x^n'],
])('%j is said as %j', (text, words) => expect(withoutBlockId(text)).toBe(words))

test.each([
  ['[x] Done', '☑ Done'],
  ['[X]  核对锡价', '☑ 核对锡价'],
  ['[ ] Ask', '☐ Ask'],
  ['[x] ', ''],
  ['[/] half', '[/] half'],
  ['[x](a.md)', '[x](a.md)'],
])('the task %j is said as %j', (text, words) => {
  expect(withTask(text, true)).toBe(words)
  expect(withTask(text, false)).toBe(text)
})

test.each([
  ['#gold #metals/precious', ['gold', 'metals/precious']],
  ['Tin rose #锡 #2025-rally, #a_b.', ['锡', '2025-rally', 'a_b']],
  ['ranked #1 in #2025, C#, a#b, (#c), \\#d, # e', []],
  ['#话题# and ##heading', []],
])('the tags of %j', (text, tags) => expect(hashTags(text)).toEqual(tags))

test('a text of nothing but tags is none', () => {
  expect(isTags('#gold\n#metals/precious ')).toBe(true)
  expect(isTags('#gold rose')).toBe(false)
  expect(isTags('#1 #gold')).toBe(false)
  expect(isTags('')).toBe(false)
})
