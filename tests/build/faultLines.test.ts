import { expect, test } from 'vitest'
import { faultLines } from '../../src/build/check/faultLines.ts'

test('a fault that many pages share is told of three of them, beside what else is wrong', () => {
  const message = 'a link to figures.html, which is removed'
  const shared = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
    path: `${name}.html`,
    line: 33,
    message,
  }))
  const other = { path: 'f.html', line: 2, message: 'no title' }
  expect(faultLines([...shared, other])).toEqual([
    `a.html:33: ${message}`,
    `b.html:33: ${message}`,
    `c.html:33: ${message}`,
    '  and 2 more like it',
    'f.html:2: no title',
  ])
  expect(faultLines(shared.slice(2))).toHaveLength(3)
})
