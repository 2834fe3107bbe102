import { expect, test } from 'vitest'
import {
  isMarkup,
  withBreaks,
  withoutBlockId,
  withoutComments,
  withoutNoteMarks,
} from '../../src/dump/noteMarks.ts'

test.each([
  ['see [[Tin]].', 'see Tin.'],
  ['see [[Tin|the tin note]].', 'see the tin note (Tin).'],
  ['[[黄金|金价]]上涨', '金价 (黄金)上涨'],
  ['[[Tin|Tin]]', 'Tin'],
  ['[[A#b]] and [[C]]', 'A#b and C'],
  ['==a record== of ==two==', 'a record of two'],
  ['黄金==创新高==了', '黄金创新高了'],
  // No marks of a note.
  ['a == b == c', 'a == b == c'],
  ['x==y==z', 'x==y==z'],
  ['===', '==='],
  ['[[1]] and [[ 2 ]]', '[[1]] and [[ 2 ]]'],
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
  ['Tin rose. %%ask Bob%% It fell.', 'Tin rose. It fell.'],
  ['缅甸复产推迟 %%私人%%。', '缅甸复产推迟。'],
  ['a <!-- not\nyet --> b', 'a b'],
  ['a %%5% more%% b', 'a b'],
  // None.
  ['rose 5%% and fell 3 %%', 'rose 5%% and fell 3 %%'],
  ['rose 5 %% and fell 3 %%', 'rose 5 %% and fell 3 %%'],
  ['a %% b', 'a %% b'],
  ['a <!-- b', 'a <!-- b'],
])('of %j stays %j without comments', (text, words) => {
  expect(withoutComments(text, text)).toBe(words)
})

test('a break is a space, but where it is written as text', () => {
  expect(withBreaks('a<br />b<BR>c', 'a<br />b<BR>c')).toBe('a b c')
  expect(withBreaks('a<!-- more -->b', 'a<!-- more -->b')).toBe('a b')
  expect(withBreaks('a<br>b', 'a&lt;br>b')).toBe('a<br>b')
})

test.each([
  ['<!-- note -->', true],
  ['%%\nnot yet\n%%', true],
  ['![[a.png|400]] ![[b]]', true],
  ['{{< figure src="a" >}}\n{{% x %}}', true],
  ['{% include a.html %}', true],
  ['<div class="note">', true],
  [':::info\ntext\n:::', true],
  [':::tip Note', true],
  [':::', true],
  [':::info\ntext', false],
  ['<!-- a', false],
  ['%%', false],
  ['<!-- note --> text', false],
  ['{{ page.title }}', false],
  ['100%% sure', false],
  ['text', false],
  ['', false],
])('%j is nothing but marks: %j', (text, is) => expect(isMarkup(text)).toBe(is))
