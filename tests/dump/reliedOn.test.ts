/** Readings that an editor relies on and no other test asks for: each would change with one condition of the readers. */
import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'
import type { Article } from '../../src/records/article.ts'

function read(path: string, text: string): Article | undefined {
  return parseFile(path, Buffer.from(text)).articles[0]
}

function said(article: Article | undefined): readonly string[] {
  return (article?.groups ?? []).flatMap(({ insights }) => insights.map(({ text }) => text))
}

test('lines that citations open are statements below a heading that names no references', () => {
  const below = (heading: string): Article | undefined =>
    read(
      'a.md',
      `# Tin\n\n- Tin rose [1][2].\n\n## ${heading}\n\n[1] Mines closed.\n[2] Stocks fell.\n`,
    )
  expect(said(below('Prices'))).toEqual(['Tin rose.', 'Mines closed. Stocks fell.'])
  expect(said(below('References'))).toEqual(['Tin rose.'])
})

test('a question or a sentence above a date is no source', () => {
  const source = (line: string): string | null | undefined =>
    read(
      'a.txt',
      `Metals\nSearch documents\nGold hits a record of $4,000 an ounce\n${line}\n2025-11-09 08:41\nCore Viewpoint - Gold rose [1].\n`,
    )?.source
  expect(source('Mining Weekly')).toBe('Mining Weekly')
  for (const line of ['What Now?', 'Markets: Gold', 'Up 3%']) expect(source(line)).toBe(null)
})

test('of two paragraphs below a summary neither is the lead', () => {
  const lead = (text: string): string | undefined =>
    read('a.md', `# Tin\n\n## Summary\n\n${text}\n\n## Prices\n\n- Tin rose [1].\n`)?.lead?.text
  expect(lead('Mines closed.')).toBe('Mines closed.')
  expect(lead('Mines closed.\n\nStocks fell.')).toBe(undefined)
})

test('a short line right below the label of the lead is the lead, also above a list', () => {
  const article = read('a.md', '# Tin\n\n## Core Viewpoint\n\nTin rose\n\n- Mines closed [1].\n')
  expect(article?.lead?.text).toBe('Tin rose')
  expect(said(article)).toEqual(['Mines closed.'])
})
