import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchCommand } from '../../src/commands/search.ts'
import { buildIndex } from '../../src/search/build/build.ts'
import { nameFiles, namePaths } from '../../src/search/build/names.ts'
import { filesBelow } from '../files.ts'
import { document } from '../search/documents.ts'
import { planOf, reader } from '../search/site.ts'
import { heard } from './heard.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'))
  const documents = [
    document('a1', '金价突破', ['The price of gold rose', 'Prices of silver\u001b[31m followed'], {
      source: 'Sou Hu Wang',
      published: '2025-10-01T09:30',
    }),
    document('a2', '白银', ['Silver fell by 3%']),
    document('a3', 'Metals', [], {
      passages: [
        {
          anchor: 'lead',
          number: '',
          heading: null,
          text: 'Platinum stayed',
          lang: 'en',
          dump: 'd/a.html',
          line: 2,
        },
      ],
    }),
    document('a4', '锡\t价', ['Tin and its 价格']),
    document('a5', 'Lead', ['•\tLead fell.\nZinc rose.']),
  ]
  const names = nameFiles(new Map([['price', ['价格']]]))
  const index = buildIndex(planOf(documents, [5, 71]), {
    documents: reader(documents),
    names: names.folder,
  })
  const files = namePaths(names.folder).map((_, number) => names.file(number))
  for (const { path, content } of [...index, ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

const run = (args: readonly string[], input = '') =>
  heard(searchCommand, args, { cwd: '/', stdin: Readable.from([input]) })

test('--json prints one line with hits and what a cold browser loads', async () => {
  const { code, out } = await run(['--site', folder, '--json', 'gold', 'price'])
  expect(code).toBe(0)
  const { ms, bytes, requests, all, ...line } = JSON.parse(out)
  expect(line).toEqual({
    query: 'gold price',
    understood: {
      needs: ['gold', 'price'],
      without: [],
      sources: [],
      notSources: [],
      topics: [],
      notTopics: [],
      after: null,
      before: null,
      until: null,
      unread: [],
      repaired: {},
      loosened: false,
      lacking: [],
      cut: false,
      counted: 'all',
    },
    total: 1,
    hits: [
      {
        id: 'a1',
        title: '金价突破',
        source: 'Sou Hu Wang',
        published: '2025-10-01T09:30',
        insight: 'i-a10',
        score: expect.any(Number),
      },
    ],
    missing: [],
  })
  expect(ms).toBeGreaterThan(0)
  expect(bytes).toBeGreaterThan(100)
  expect(requests).toBeGreaterThan(2)
  expect(all.bytes).toBeGreaterThanOrEqual(bytes)
})

test('--batch answers each line from a cold start, --limit cuts the hits', async () => {
  const { out } = await run(
    ['--batch', '--json', `--site=${folder}`, '--limit', '1'],
    'silver\n\n3%\nsilver\n',
  )
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ query, total, hits }) => [query, total, hits.length])).toEqual([
    ['silver', 2, 1],
    ['3%', 1, 1],
    ['silver', 2, 1],
  ])
  expect(lines[2].requests).toBe(lines[0].requests)
})

test('words beside --batch, which would be searched by nobody, are told', async () => {
  const { code, err } = await run(['--batch', 'queries.txt', '--site', folder])
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^--batch reads standard input, and not queries\.txt\n/),
  ])
})

test('paragraphs of one passage stand on its line', async () => {
  expect((await run(['--site', folder, 'zinc'])).out).toContain('  1.1  • Lead fell. Zinc rose.\n')
  expect((await run(['--site', folder, 'tin'])).out).toContain('\n锡 价\n')
})

test('people read titles, passages, addresses and lines, without control characters', async () => {
  const { out } = await run(['--site', folder, 'silver', '-gold'])
  expect(out).toBe(
    '1 article\n\n白银\n  2025-01-01\n  1.1  Silver fell by 3%\n       a/a2.html#i-a20  L71\n',
  )
  const [lines = ''] = filesBelow(folder).filter((path) => path.startsWith('search/l/'))
  const content = readFileSync(join(folder, lines))
  writeFileSync(join(folder, lines), content.subarray(0, -9))
  const { out: without } = await run(['--site', folder, 'silver', '-gold'])
  writeFileSync(join(folder, lines), content)
  expect(without).toBe(out.replace('L71', 'd/a.html#a2-a20'))
  expect((await run(['--site', folder, 'prices'])).out).not.toContain('\u001b')
  expect((await run(['--site', folder, 'gold', 'helium'])).out).toBe(
    '0 articles\n  gold alone: 1\n  helium alone: 0\n',
  )
})

test('--help says how; what stands behind -- is a query, whatever it begins with', async () => {
  const { code, out } = await run(['--help'])
  expect([code, out]).toEqual([0, expect.stringContaining('usage: npm run -s search')])
  expect((await run(['--site', folder, '--', 'gold', '--jsn'])).code).toBe(0)
  expect((await run(['--site'])).err).toContain('--site needs a value')
})

test('a quoted phrase and a query in characters that stand apart are told as they were read', async () => {
  const quoted = await run(['--site', folder, '--json', '"price of gold" -silver'])
  expect(JSON.parse(quoted.out).understood).toMatchObject({
    needs: ['"price of gold"'],
    without: ['silver'],
  })
  const { out } = await run(['--site', folder, '突破金价'])
  expect(out).toContain('Nothing has the characters side by side; these have all of them.')
  expect(out).toContain('金价突破')
  expect((await run(['--site', folder, '金突'])).out).toBe(
    '0 articles\n  金突 alone: 0\n  金 突 apart: 1\n',
  )
})

test('what was passed over, and what could not be had, is told', async () => {
  const { out } = await run(['--site', folder, 'after:soon', 'silver'])
  expect(out).toContain('after:soon is no date, and was passed over.\n2 articles')
  expect((await run(['--site', folder, 'silver', 'fell', 'helium'])).out).toContain(
    'Nothing has all of this; these have it without helium.\n1 article',
  )
  expect((await run(['--site', folder, '>5%'])).out).toContain(
    'Figures are found as they stand: > was passed over.',
  )
  expect((await run(['--site', folder, 'source:nobody'])).out).toContain(
    'No source or topic has nobody in its name.',
  )
})

test('a word that nothing has is repaired, and it is said; leads are called so', async () => {
  const { out } = await run(['--site', folder, 'platinmu'])
  expect(out).toContain('Nothing was found with platinmu; these have platinum.')
  expect(out).toContain('lead  Platinum stayed')
  const { out: other } = await run(['--site', folder, 'tin', 'price'])
  expect(other).toContain('price was also looked for as 价格.\n1 article')
})

test('wrong usage is 2, a site without index 1', async () => {
  expect((await run(['--site', folder, '--jsn', 'gold'])).code).toBe(2)
  expect((await run(['--site', folder, '--limit', 'x', 'gold'])).code).toBe(2)
  expect((await run(['--site', folder, '--limit', '0', 'gold'])).err).toMatch(
    /^Not a number of hits: 0; expected one from 1 to /,
  )
  expect((await run(['--site', '', 'gold'])).err).toMatch(/^--site needs a value\n/)
  expect((await run(['--limt', '3', 'gold'])).err).toMatch(
    /^Unknown option '--limt'; did you mean --l/,
  )
  expect((await run(['--site', folder])).code).toBe(2)
  expect((await run(['--site', join(folder, 'search'), 'gold'])).code).toBe(1)
})
