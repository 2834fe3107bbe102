import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseListing } from '../../src/dump/listing.ts'
import { parseFile } from '../../src/read/read.ts'
import type { Article, Reading } from '../../src/records/article.ts'
import { linesOf } from '../../src/text/lines.ts'
import { dump } from './dumps.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')

/** Clocks of no day: alone they are all that could date an article, and where others have days they are text, and told. */
const CLOCKS = ['B2-talk-none-clocks', 'B2-talk-none-midnight']

/** Each ends with a line end. */
const texts = readdirSync(FIXTURES)
  .filter((name) => /^[A-Z]\d|^second/.test(name) && !CLOCKS.includes(name))
  .map((name) => readFileSync(join(FIXTURES, name, 'input.txt'), 'utf8').replace(/\s*$/, '\n'))

const page = dump.map(({ written }) => written)

function read(text: string): Reading {
  return parseListing(linesOf(text), 'a.txt')
}

/** Articles that begin `lines` lines and `at` characters further down, each with its topics. */
function told({ sections, articles }: Reading, lines: number, at: number): readonly unknown[] {
  const moved = ({ section, ...article }: Article): unknown =>
    JSON.parse(JSON.stringify(article), (key, value) => {
      if (key === 'line') return value + lines
      return key === 'start' || key === 'end' ? value + at : value
    })
  return articles.map((article) => [sections[article.section]?.topics, moved(article)])
}

test('a page below other text has the articles and the topic that it has alone', () => {
  fc.assert(
    fc.property(fc.oneof(page, fc.constantFrom(...texts)), page, (above, below) => {
      const first = read(above)
      fc.pre(first.articles.length > 0)
      const lines = above.split('\n').length - 1
      expect(told(read(above + below), 0, 0)).toEqual([
        ...told(first, 0, 0),
        ...told(read(below), lines, above.length),
      ])
    }),
    { numRuns: 100 },
  )
})

test('begins at the first line of its head', () => {
  const text = 'Search documents\nA\nB· 2025-11-09 08:41\nGroup 1 - C [1].\n'
  const { sections } = read(`\nWorkflow\nTin\nicon\n${text}Zinc\n\n${text}${text}`)
  expect(sections).toMatchObject([
    { topics: ['Tin'], line: 2 },
    { topics: ['Zinc'], line: 9 },
    { topics: [], line: 15 },
  ])
})

test('a page of flashes in capitals, of which no line is a sentence, is one above another', () => {
  const flashes =
    'Thursday, November 5, 2026\n09:30 AM  BOE HOLDS RATES AT 4.00% IN 5-4 VOTE\n08:15 AM  MAERSK BUYS SHIPS\n'
  const below = 'Workflow\nTin\nicon\nSearch documents\nA\nB· 2025-11-09 08:41\nGroup 1 - C [1].\n'
  expect(read(flashes + below)).toMatchObject({
    articles: [{ title: 'BOE HOLDS RATES AT 4.00% IN 5-4 VOTE' }, {}, { title: 'A' }],
    sections: [{}, { topics: ['Tin'] }],
  })
})

test.each(CLOCKS)('clocks of no day above a page are text, which is told: %s', (name) => {
  const above = readFileSync(join(FIXTURES, name, 'input.txt'), 'utf8')
  const below = 'Workflow\nTin\nicon\nSearch documents\nA\nB· 2025-11-09 08:41\nGroup 1 - C [1].\n'
  const { articles, sections, problems } = parseFile('a.txt', Buffer.from(above + below))
  expect(articles).toMatchObject([{ title: 'A' }])
  expect(sections).toMatchObject([{ topics: ['Tin'] }])
  expect(problems.map(({ code }) => code)).toContain('stray')
})
