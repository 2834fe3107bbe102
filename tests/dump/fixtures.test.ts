import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseFile } from '../../src/read/read.ts'
import type { Dump } from '../../src/records/article.ts'
import { dumpJson } from '../../src/records/json.ts'

/** One folder a case, named after its rule of the dump format; `vitest -u` writes what is expected. */
const FIXTURES = join(import.meta.dirname, '..', 'fixtures')

const inputs = readdirSync(FIXTURES)
  .sort()
  .flatMap((name) =>
    ['input.txt', 'input.md']
      .filter((file) => existsSync(join(FIXTURES, name, file)))
      .map((file) => ({ name, file })),
  )

describe.each(inputs)('$name', ({ name, file }) => {
  let dump: Dump
  beforeAll(() => {
    dump = parseFile(file, readFileSync(join(FIXTURES, name, file)))
  })

  test('gives these records', async () => {
    const { topic, articles, rest } = dumpJson(dump, file)
    const records = `${JSON.stringify({ topic, articles, rest }, null, 2)}\n`
    await expect(records).toMatchFileSnapshot(join(FIXTURES, name, 'records.json'))
  })

  test('gives these problems', async () => {
    const problems = dump.problems.map(
      ({ line, column, severity, code, message }) =>
        `${line}:${column} ${severity} ${code}: ${message}\n`,
    )
    await expect(problems.join('')).toMatchFileSnapshot(join(FIXTURES, name, 'problems.txt'))
  })

  test('loses no byte', () => {
    const { total, published, chrome, leftOver } = dump.bytes
    expect(published + chrome + leftOver).toBe(total)
  })

  test('leaves nothing over twice', () => {
    const { rest, articles } = dump
    const pieces = [...rest, ...articles.flatMap((article) => article.rest)]
      .map(({ span }) => span)
      .sort((a, b) => a.start - b.start)
    expect(pieces.filter(({ start }, at) => start < (pieces[at - 1]?.end ?? 0))).toEqual([])
  })

  test('knows where its texts stand', () => {
    expect(misplaced(dump)).toEqual([])
  })
})

test('there is a case', () => {
  expect(inputs.length).toBeGreaterThan(0)
})

/** Texts that their span does not hold. */
function misplaced({ text, articles, rest, sections, lines }: Dump): readonly string[] {
  const spans = [
    ...sections.flatMap(({ topics, topicSpan }) =>
      topics.map((topic) => ({ text: topic, span: topicSpan })),
    ),
    ...rest,
    ...articles.flatMap((article) => [
      // The name of the file stands nowhere in it.
      ...(article.title === 'input' ? [] : [{ text: article.title, span: article.titleSpan }]),
      { text: article.source, span: article.bylineSpan },
      ...article.rest,
      ...(article.lead ? [article.lead] : []),
      ...(article.lead ? [{ text: article.lead.label, span: article.lead.labelSpan }] : []),
      ...article.groups.flatMap(({ label, heading, span, insights }) => [
        { text: heading ?? label, span },
        ...insights,
      ]),
    ]),
  ]
  return spans.flatMap(({ text: found, span }) => {
    if (found === null || found === undefined) return []
    if (!span || span.line < 1 || span.line > lines) return [found]
    return holds(text.slice(span.start, span.end), found) ? [] : [found]
  })
}

/** Whether the letters and digits of a text occur in a part in this order. */
function holds(part: string, text: string): boolean {
  let at = 0
  for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? []) {
    at = part.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
