import { expect, test } from 'vitest'
import { farDates, withFarDates } from '../../src/digest/farDates.ts'
import { lighten } from '../../src/digest/light.ts'
import { parseFile } from '../../src/read/read.ts'
import { lightFile } from '../arranged.ts'

/** The dates that are told, of articles of these dates. */
function told(...dates: readonly (string | null)[]): readonly string[] {
  const places = dates.map((published, at) => {
    return { longId: `${at}`, published, path: 'a.txt', line: at + 1 }
  })
  return farDates(places).map(({ line }) => dates[line - 1] ?? '')
}

test('a date far ahead of all others is told, also behind one that is farther', () => {
  expect(
    told('2025-11-09', '2099-11-10T08:41', '2025-11-08', null, '9999-12-31', '2025-11-01'),
  ).toEqual(['2099-11-10T08:41', '9999-12-31'])
})

test('a year that slipped by one is told', () => {
  const month = Array.from({ length: 10 }, (_, day) => `2025-12-${10 + day}`)
  expect(told('2026-11-09', ...month)).toEqual(['2026-11-09'])
  expect(told('2026-11-09', ...month.slice(1))).toEqual([])
})

test('a digest of days to come is not told, nor news after a long rest', () => {
  expect(told('2025-11-09', '2025-11-08', '2025-11-12')).toEqual([])
  expect(told('2024-01-01', '2024-01-02', '2024-01-03', '2026-05-01', '2026-05-01T08:00')).toEqual(
    [],
  )
})

test('a whole page of 2099 is told, but not the greater part of all articles', () => {
  const page = ['2099-01-02', '2099-01-03T08:00']
  expect(told('2025-11-09', '2025-11-08', ...page, '2025-11-01')).toEqual(page)
  expect(told('1925-11-09', '2025-11-08', '2025-11-07')).toEqual([])
  expect(told('2025-11-09', '2099-11-09')).toEqual([])
})

test('an article that stands in two files is one, and told in both', () => {
  const place = { longId: 'a', published: '2037-01-01', line: 3 }
  const other = { published: '2025-01-01', path: 'c.txt', line: 3 }
  const places = [
    { ...place, path: 'a.txt' },
    { ...place, path: 'b.txt' },
    { ...other, longId: 'b' },
    { ...other, longId: 'c' },
  ]
  expect(farDates(places).map(({ path }) => path)).toEqual(['a.txt', 'b.txt'])
})

test('the line of the date is told, in dumps and in front matter', () => {
  const body = 'Core Viewpoint - Tin rose [1]. Group 1: Ports - It fell [2]'
  const dump = `Tin\r\nSearch documents\r\nTin rose\r\nTin Daily· 2025-11-09 08:41\r\n${body}\r\n`
  const listing = `${dump}Tin fell\r\nTin Daily· 2025-11-08 08:41\r\n${body}\r\nZinc\r\nTin Daily\r\n2099-11-08 08:41\r\n${body}\r\n`
  const markdown =
    '---\ntitle: Lead\nsource: Daily\ntopic: Tin\ndate: 2079-01-01\n---\n\n## Core Viewpoint\n\nLead rose [1].\n'
  const files = [parseFile('a.txt', Buffer.from(listing)), parseFile('b.md', Buffer.from(markdown))]
  const found = withFarDates([...files.map(lighten), lightFile('c.txt', dump)])
  expect(
    found.flatMap(({ problems }) =>
      problems
        .filter(({ code }) => code === 'far-date')
        .map(({ path, line, message }) => `${path}:${line} ${message}`),
    ),
  ).toEqual([
    'a.txt:11 the date 2099-11-08 08:41 is far ahead of those of the other articles',
    'b.md:5 the date 2079-01-01 is far ahead of those of the other articles',
  ])
})
