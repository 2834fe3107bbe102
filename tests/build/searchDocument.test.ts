import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { versionOf } from '../../src/build/outputs/search.ts'
import { documentFacts, searchDocument } from '../../src/build/outputs/searchDocument.ts'
import { openBodies } from '../../src/build/reading/bodies.ts'
import { arrange } from '../../src/digest/arrange.ts'
import { bodyOf } from '../../src/digest/body.ts'
import { lighten } from '../../src/digest/light.ts'
import { LINES } from '../../src/digest/views/dump.ts'
import { marksOf } from '../../src/digest/views/marks.ts'
import { parseFile } from '../../src/read/read.ts'
import type { Dump } from '../../src/records/article.ts'
import { buildIndex } from '../../src/search/build/build.ts'
import { planIndex } from '../../src/search/build/plan.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { placeOf } from '../../src/search/query/hits.ts'
import { linesOf as dumpLinesOf } from '../../src/search/query/lines.ts'
import { linesOf } from '../../src/text/lines.ts'
import { listing } from '../arranged.ts'
import { named, refOf } from '../exports/sample.ts'
import { byLength } from '../length.ts'
import { ROOT } from '../root.ts'
import { openSite, siteOf } from '../search/site.ts'

/** Anchor, number and text of what search finds of a Markdown article in which `a.png` is there. */
function passagesOf(text: string) {
  const [article] = parseFile('a.md', Buffer.from(`---\ntitle: Copper\n---\n\n${text}`)).articles
  if (!article) throw new Error('No article')
  const place = { dump: 'a.md', line: 1, start: 0, end: 1 }
  const body = bodyOf(article, { id: 'a', place, figures: [] }, [], ({ places }) =>
    places.includes('a.png')
      ? { path: 'assets/pictures/a.png', width: 9, height: 9 }
      : { code: 'no-picture', found: '' },
  )
  const { passages } = searchDocument(refOf('Copper'), body, { 'a.md': 'd/a.html' })
  return passages.map((one) => [one.anchor.replace(/^i-.*/, 'i'), one.number, one.text])
}

test('what stands beside the insights is found where the page shows it', () => {
  const text = [
    '![Above](a.png)',
    '## Core Viewpoint',
    'Output fell [^a].',
    '![A pit](a.png "Seen from above")',
    '## Mines',
    '- Two shafts closed [2].',
    '> They said so.',
    '![Lost](b.png)',
    '[^a]: From the report.',
  ].join('\n\n')
  expect(passagesOf(text)).toEqual([
    ['lead', '', 'Output fell.'],
    ['i', '1.1', 'Two shafts closed.'],
    ['main', '¶', 'Above'],
    ['lead', '¶', 'A pit · Seen from above'],
    ['i', '¶', '> They said so.'],
    ['i', '¶', '![Lost](b.png)'],
    ['p3', '¶ 3', 'From the report.'],
  ])
})

test('what nothing could be told of is found in its part, and a picture without words nowhere', () => {
  expect(passagesOf('> A quote alone.\n\n![](a.png)').map(([anchor]) => anchor)).toEqual(['text'])
})

/** What search finds in files, and in which articles. */
function foundIn(dumps: readonly Dump[]) {
  const lights = dumps.map(lighten)
  const bodies = openBodies(lights, () => expect.fail('read again'), dumps)
  const digest = arrange(lights, { dismiss: {}, topics: {} }, bodies.body)
  const pages = Object.fromEntries(digest.dumps.map(({ path, permalink }) => [path, permalink]))
  return digest.articles.map((ref) => {
    const body = bodies.words(ref.id)
    const { contentHash } = documentFacts(ref)
    return { ref, body, contentHash, document: searchDocument(ref, body, pages), digest }
  })
}

/** Page and line on which each fragment of a file stands. */
function standingIn(dump: Dump, ids: readonly string[], permalink: string) {
  const { starts } = linesOf(dump.text)
  const lineAt = (at: number): number => starts.findLastIndex((start) => start <= at) + 1
  const page = (line: number): string =>
    line <= LINES ? permalink : permalink.replace('.html', `.${Math.ceil(line / LINES)}.html`)
  const standing = new Map(starts.map((_, at) => [`${page(at + 1)}#L${at + 1}`, at + 1]))
  for (const { id, start } of marksOf(dump, ids)) {
    if (id !== null) standing.set(`${page(lineAt(start))}#${id}`, lineAt(start))
  }
  return standing
}

/** Where the index has the passages of each article, and on which line. */
async function indexed(found: ReturnType<typeof foundIn>) {
  const documents = new Map(found.map(({ ref, document }) => [ref.id, document]))
  const site = new Map<string, string>()
  const files = buildIndex(planIndex(found.map(({ ref }) => documentFacts(ref))), {
    documents: (ids) => ids.flatMap((id) => documents.get(id) ?? []),
  })
  for (const { path, content } of files) site.set(path, content)
  const places = new Map<string, readonly { readonly place: string; readonly line: number }[]>()
  for (const tier of await openSite(site).open()) {
    for (let article = 0; article < tier.table.articles; article++) {
      const stored = (await tier.text(article)) ?? expect.fail('no text')
      const passages = stored[8].map((one) => ({ place: placeOf(stored, one), line: one[4] }))
      const [numbers] = await dumpLinesOf([{ tier, article, passages }])
      places.set(
        stored[0],
        passages.map((one, at) => ({ ...one, line: numbers?.[at] ?? 0 })),
      )
    }
  }
  return places
}

/** Passages that lead to another line than that on which they stand, or say another, and how many there are. */
async function strayed(dumps: readonly Dump[]) {
  const stray: string[] = []
  let passages = 0
  const found = foundIn(dumps)
  const shown = await indexed(found)
  for (const { ref, body, document, digest } of found) {
    const lines = new Map<string, number>()
    for (const dump of dumps) {
      const known = digest.dumps.find(({ path }) => path === dump.path)
      if (!known) continue
      for (const one of standingIn(dump, known.articles, known.permalink)) lines.set(...one)
    }
    const insights = body.groups.flatMap((group) => group.insights)
    const texts = [body.lead, ...insights, ...body.rest, ...body.notes]
    const places = texts.flatMap((one) => (one && one.text !== '' ? [one.place.line] : []))
    for (const [at, { place, line }] of (shown.get(ref.id) ?? []).entries()) {
      passages++
      if (lines.get(place) !== places[at] || line !== places[at])
        stray.push(`${place} ${line} ${places[at]} ${document.passages[at]?.text}`)
    }
  }
  return { stray, passages }
}

const FIXTURES = join(ROOT, 'tests/fixtures')
const inputs = readdirSync(FIXTURES)
  .flatMap((name) =>
    ['input.txt', 'input.md'].map((file) => join(FIXTURES, name, file)).filter(existsSync),
  )
  .filter((_, at) => at % byLength(5, 1) === 0)

test('what search finds leads to its line and says it, whatever stands in the file and wherever', async () => {
  const stray: string[] = []
  let passages = 0
  for (const input of inputs) {
    const path = input.endsWith('md') ? 'a.md' : 'a.txt'
    const found = await strayed([parseFile(path, readFileSync(input))])
    stray.push(...found.stray.map((one) => `${input.slice(FIXTURES.length)}: ${one}`))
    passages += found.passages
  }
  expect(stray).toEqual([])
  expect(passages).toBeGreaterThan(100)
})

const TIN = `Tin up
Paper· 2025-03-05 08:00
Core Viewpoint - Tin rose [1]. Group 1: Supply - Two mines closed [2].`
const ZINC = TIN.replaceAll('Tin', 'Zinc')

test('so it does where two files say it in other words, and where an article goes on behind a page', async () => {
  const other = TIN.replace('closed', 'closed for good').replace('rose', 'fell')
  const again = TIN.replace('[2]', '[3]')
  const files = [
    ['a.txt', listing('锡', ZINC, TIN, again)],
    ['b.txt', listing('锡', other)],
    ['c.md', `---\ntitle: Long\n---\n\n${'Tin rose.\n\n'.repeat(LINES)}- Two mines closed.\n`],
  ] as const
  const found = await strayed(files.map(([path, text]) => parseFile(path, Buffer.from(text))))
  expect(found).toEqual({ stray: [], passages: LINES + 8 })
})

test('lines that come above an article leave what search has of it, and tell it where it stands on another page', () => {
  const at = (lines: number) => {
    const text = '\n'.repeat(lines) + listing('锡', ZINC, TIN)
    const found = foundIn([parseFile('a.txt', Buffer.from(text))])
    const one = found.find(({ ref }) => ref.title.text === 'Tin up')
    return { hash: one?.contentHash, document: one?.document }
  }
  expect(at(7)).toEqual(at(0))
  // Its title stands on line 8 at first, its text on line 10.
  expect(at(LINES - 10)).toEqual(at(0))
  const [crossing, behind] = [at(LINES - 9), at(LINES)]
  expect(crossing.hash).not.toBe(at(0).hash)
  expect(crossing.document?.passages[0]?.dump).toBe('d/a.2.html')
  expect(behind.hash).not.toBe(crossing.hash)
  expect(at(LINES + 20)).toEqual(behind)
})

test('a topic of two characters or more is found as it is read', async () => {
  const [article] = parseFile('a.md', Buffer.from('---\ntitle: Kites\n---\n\nSold.')).articles
  if (!article) throw new Error('No article')
  const place = { dump: 'a.md', line: 1, start: 0, end: 1 }
  const body = bodyOf(article, { id: 'a', place, figures: [] }, [], () => ({
    code: 'no-picture',
    found: '',
  }))
  const documentOf = (...names: string[]): SearchDocument =>
    searchDocument(refOf('Kites', { topics: names.map((name) => named('t', name)) }), body, {})
  const { elsewhere } = documentOf('黄金', '铜', 'AI算力')
  expect(elsewhere).toEqual([['huangjin', '黄金']])
  const site = openSite(siteOf([documentOf('黄金')]))
  for (const [query, articles] of [
    ['huangjin', 1],
    ['huang jin', 1],
    ['huangjing', 1],
    ['tong', 0],
  ] as const)
    expect((await site.search(query)).total(), query).toBe(articles)
})

test('folders of the index are other ones where pages call topics otherwise', () => {
  const names: readonly (readonly (readonly [string, readonly string[]])[])[] = [
    [],
    [['A', ['B C']]],
    [['A', ['B', 'C']]],
    [['A B', ['C']]],
    [
      ['A', ['B']],
      ['C', ['D']],
    ],
    [['A', ['B', 'C', 'D']]],
  ]
  const versions = names.map((called) => versionOf('1.2', ['x.html'], new Map(called)))
  expect(new Set(versions).size).toBe(names.length)
  expect(versionOf('1.2', ['x.html'], new Map())).toBe('1.2 x.html')
})
