/** The examples of articles/README.md are read as it says. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'
import type { Article, Insight } from '../../src/records/article.ts'

const README = readFileSync(new URL('../../articles/README.md', import.meta.url), 'utf8')

/** What stands in a file, and what it is read as. */
const EXAMPLES = [
  ...README.matchAll(/```text\n([^`]*)```\n\nis read as\n\n```text\n([^`]*)```/g),
].map(([, written = '', read = '']) => [written, read] as const)

function told({ text, citations }: Insight): string {
  return [text, ...citations.map((number) => `[${number}]`)].join(' ')
}

function outline({ title, source, published, lead, groups }: Article): string {
  return [
    `title: ${title}`,
    `source: ${source ?? 'none'}, ${published?.replace('T', ' ') ?? 'no date'}`,
    ...(lead ? [`lead: ${told(lead)}`] : []),
    ...groups.flatMap((group) => [
      ...(group.heading === null ? [] : [`group: ${group.heading}`]),
      ...group.insights.map((insight) => `- ${told(insight)}`),
    ]),
  ].join('\n')
}

test('there are examples', () => expect(EXAMPLES.length).toBeGreaterThan(4))

test.each(EXAMPLES)('%j', (written, read) => {
  const { articles } = parseFile('example.txt', new TextEncoder().encode(written))
  expect(`${articles.map(outline).join('\n')}\n`).toBe(read)
})
