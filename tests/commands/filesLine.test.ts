import { expect, test } from 'vitest'
import type { FileRead } from '../../src/build/result.ts'
import { filesLine } from '../../src/commands/filesLine.ts'

const file = (path: string, articles: number, state: FileRead['state'] = 'new'): FileRead => ({
  path,
  state,
  articles,
  parts: 1,
})

test('of new, changed and gone files it is told how many articles were read in them', () => {
  expect(filesLine([])).toBe('')
  expect(filesLine([file('old.txt', 0, 'gone'), file('mail.txt', 2), file('a\u0007.txt', 0)])).toBe(
    'New: mail.txt, 2 articles; a\\u0007.txt, 0 articles\nGone: old.txt\n',
  )
  expect(filesLine([file('tin.txt', 1, 'changed')])).toBe('Changed: tin.txt, 1 article\n')
})

test('of a file of several parts their number is told, too', () => {
  expect(filesLine([{ ...file('week.txt', 6), parts: 2 }, file('tin.txt', 1)])).toBe(
    'New: week.txt, 6 articles in 2 parts; tin.txt, 1 article\n',
  )
})

test('of many files the first are named, and the others counted', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map((path) => file(path, 2))
  expect(filesLine(many)).toBe(
    'New: a, 2 articles; b, 2 articles; c, 2 articles; 2 more files, 4 articles\n',
  )
  expect(filesLine(many.map((one) => ({ ...one, state: 'gone' })))).toBe(
    'Gone: a; b; c; 2 more files\n',
  )
})
