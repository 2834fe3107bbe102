import { expect, test } from 'vitest'
import { generateDumps } from './corpus.ts'

const dumps = [...generateDumps({ articles: 95, perDump: 20, seed: 3 })]

test('equal arguments give equal bytes, another seed gives others', () => {
  expect([...generateDumps({ articles: 95, perDump: 20, seed: 3 })]).toEqual(dumps)
  expect([...generateDumps({ articles: 95, perDump: 20, seed: 4 })]).not.toEqual(dumps)
})

test('every article has a title, a byline and a body of the promised size', () => {
  const bylines = dumps.flatMap(({ text }) => text.match(/^.+· \d{4}-\d\d-\d\d \d\d:\d\d$/gm) ?? [])
  expect(bylines).toHaveLength(95)
  const bytes = dumps.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  expect(bytes / 95).toBeGreaterThan(2200)
  expect(bytes / 95).toBeLessThan(3200)
})

test('titles do not repeat, so that no two articles become one', () => {
  const titles = dumps.flatMap(({ text }) =>
    text
      .split('\n')
      .slice(4)
      .filter((line, at) => at % 3 === 0 && line !== ''),
  )
  expect(new Set(titles).size).toBe(titles.length)
})
