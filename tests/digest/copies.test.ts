import { expect, test } from 'vitest'
import { withCopies } from '../../src/digest/copies.ts'
import { lightFile } from '../arranged.ts'

const article = (item: string, title = 'Tin', byline = 'Tin Daily· 2025-11-09 08:41'): string =>
  `${title}\n${byline}\nCore Viewpoint - Tin rose [1]. Group 1: Ports - ${item} [2]\n`

function told(...texts: readonly string[]): readonly (readonly string[])[] {
  const lights = texts.map((text, at) => {
    return lightFile(`${at}.txt`, `Tin\nSearch documents\n${text}`)
  })
  return withCopies(lights).map(({ problems }) =>
    problems
      .filter(({ code }) => ['copy', 'other-text', 'twin', 'near-copy'].includes(code))
      .map(({ severity, line, message }) => `${severity} ${line} ${message}`),
  )
}

test('of a page that was copied twice, the second copy is told', () => {
  const once = 'info 6 this is the article of 0.txt:3 once more'
  expect(told(article('It rose') + article('It rose'))).toEqual([[once]])
  expect(told(article('It rose'), article('It rose'))).toEqual([
    [],
    ['info 3 this is the article of 0.txt:3 once more'],
  ])
})

test('one article with two texts is told with both places', () => {
  expect(told(article('It rose'), '', article('It fell'))).toEqual([
    [],
    [],
    ['warning 3 this is the article of 0.txt:3 with another text'],
  ])
})

test.each([
  ['title', 'Tin fell', undefined],
  ['time', 'Tin', 'Tin Daily· 2025-11-08 08:41'],
  ['source', 'Tin', 'Tin Weekly· 2025-11-09 08:41'],
  ['line of source and time', 'Tin', ''],
])('an article whose %s was corrected in one of two files is told', (_, title, byline) => {
  expect(told(article('It rose'), article('It rose', title, byline))).toEqual([
    [],
    ['warning 3 this is the text of 0.txt:3 word for word, under another title, source or time'],
  ])
})

test('two articles with one text are two where more than one of title, source and time is another', () => {
  const other = article('It rose', 'Tin fell', 'Tin Daily· 2025-11-08 08:41')
  expect(told(article('It rose'), other)).toEqual([[], []])
  // What is no digest, such as a line of a page, may well stand below several.
  expect(
    told(
      'Tin\nTin Daily· 2025-11-09 08:41\nSold out.\n',
      'Tin\nTin Daily· 2025-11-08 08:41\nSold out.\n',
    ),
  ).toEqual([[], []])
})

test('one title, source and day at two times with nearly one lead is noted, by whatever the rest differs', () => {
  const once = article('It rose')
  const note = 'info 3 this has title, source and day of 0.txt:3, and nearly its lead'
  const again = (title: string, byline: string, lead = 'Tin rose') =>
    told(once, article('It fell', title, byline).replace('Tin rose', lead))[1]
  expect(again('TIN', 'Tin Daily· 2025-11-09 08:46')).toEqual([note])
  expect(again('Tin', 'Tin Daily· Nov 9, 2025')).toEqual([note])
  expect(again('Tin', 'Tin Daily· 2025-11-10 08:46')).toEqual([])
  expect(again('Tin', 'Tin Weekly· 2025-11-09 08:46')).toEqual([])
  expect(again('Tin', 'Tin Daily· 2025-11-09 15:00', 'Ports in Asia closed')).toEqual([])
})
