import { expect, test } from 'vitest'
import type { Moved } from '../../src/build/movedArticles.ts'
import { formerlyLine } from '../../src/commands/formerlyLine.ts'
import { MovedSince } from '../../src/commands/movedSince.ts'

const corrected = (from: string, to: string): Moved =>
  ({ from: { id: from }, to: { id: to, title: { text: `Of ${to}` } } }) as Moved

test('what keeps an address is told until the settings say it', () => {
  expect(formerlyLine([corrected('old', 'new')], {}, '')).toMatch(
    /address: “Of new”\. .* formerly: \{ 'new': 'old' \}\n$/,
  )
  // With that in the settings the article has its old id again, which the build before lacked.
  expect(formerlyLine([corrected('new', 'old')], { new: 'old' }, '')).toBe('')
  expect(formerlyLine([corrected('old', 'old')], {}, '')).toBe('')
})

test('of an article that is corrected again, the line to take out is named', () => {
  expect(formerlyLine([corrected('old', 'newer')], { new: 'old' }, '')).toMatch(
    /formerly: \{ 'newer': 'old' \}, and take out new\n$/,
  )
})

test('where the line would be too long, it says where all are', () => {
  const many = [...'abcdef'].map((letter) => corrected(letter, `${letter}1`))
  expect(formerlyLine(many, {}, 'data/changes.json')).toMatch(
    /'e1': 'e', … \}; all 6: data\/changes\.json\n$/,
  )
})

test('a title that is corrected in steps while builds follow it has the address that it began with', () => {
  const since = new MovedSince<Moved['from'], Moved['to']>()
  const add = (id: string, ...moved: readonly Moved[]): readonly Moved[] =>
    since.add(moved, [id], 0)
  expect(add('a')).toEqual([])
  expect(add('b', corrected('a', 'b'))).toEqual([corrected('a', 'b')])
  expect(add('c', corrected('b', 'c'))).toEqual([corrected('a', 'c')])
  expect(add('c')).toEqual([])
  expect(add('a', corrected('c', 'a'))).toEqual([])
  expect(add('d', corrected('a', 'd'))).toEqual([corrected('a', 'd')])
})

test('where nothing had changed at first, what is read then is known', () => {
  const since = new MovedSince<Moved['from'], Moved['to']>()
  expect(since.add([], null, 0)).toEqual([])
  expect(since.add([], ['a'], 1)).toEqual([])
  expect(since.add([corrected('a', 'b')], ['b'], 2)).toEqual([corrected('a', 'b')])
})

test('the title of an article that has just been begun is typed on, and not corrected', () => {
  const since = new MovedSince<Moved['from'], Moved['to']>()
  const minute = 60_000
  expect(since.add([], ['old'], 0)).toEqual([])
  expect(since.add([], ['old', 'n'], minute)).toEqual([])
  expect(since.add([corrected('n', 'ne')], ['old', 'ne'], 2 * minute)).toEqual([])
  const both = [corrected('ne', 'new'), corrected('old', 'mended')]
  expect(since.add(both, ['mended', 'new'], 3 * minute)).toEqual([corrected('old', 'mended')])
  // By then it may be published.
  const late = [corrected('new', 'newer')]
  expect(since.add(late, ['mended', 'newer'], 30 * minute)).toEqual([corrected('new', 'newer')])
})
