import { expect, test } from 'vitest'
import { withCopies } from '../../src/digest/copies.ts'
import { lightFile } from '../arranged.ts'

const article = (item: string): string =>
  `Tin\nTin Daily· 2025-11-09 08:41\nCore Viewpoint - Tin rose [1]. Group 1: Ports - ${item} [2]\n`

function told(...texts: readonly string[]): readonly (readonly string[])[] {
  const lights = texts.map((text, at) => {
    return lightFile(`${at}.txt`, `Tin\nSearch documents\n${text}`)
  })
  return withCopies(lights).map(({ problems }) =>
    problems
      .filter(({ code }) => code === 'copy' || code === 'other-text')
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
