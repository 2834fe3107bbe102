import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { changesSince, type Earlier } from '../../src/digest/changes/changes.ts'
import type { Article, Digest } from '../../src/digest/digest.ts'
import { readStatement } from '../../src/dump/citations.ts'
import { articleFiles } from '../../src/exports/article.ts'
import { changesFile, NotEarlier, readEarlier } from '../../src/exports/changes.ts'
import type { OutputFile } from '../../src/exports/file.ts'
import { contentHash } from '../../src/exports/index.ts'
import { schemaFiles } from '../../src/exports/schema.ts'
import { topicFiles } from '../../src/exports/topic.ts'
import { arranged, listing } from '../arranged.ts'
import {
  ARTICLES,
  bodies,
  bodyOf,
  digestOf,
  HOSTED,
  indexFiles,
  named,
  refOf,
  SITE,
} from './sample.ts'

const digest = digestOf(ARTICLES)

function article(digest: Digest, id: string | undefined): Article {
  const found = digest.byId.get(id ?? '')
  if (!found) throw new Error(`No article ${id}`)
  return found
}

function parse({ content }: OutputFile): Record<string, unknown> {
  return JSON.parse(String(content))
}

/** Validates a file by the schema that it names itself, found by its own relative address. */
function problemsOf(file: OutputFile): unknown {
  const ajv = new Ajv2020({ allErrors: true, strict: true, validateFormats: false })
  const value = parse(file)
  const named = new URL(String(value.$schema), `https://x/${file.path}`).pathname.slice(1)
  const schema = schemaFiles().find(({ path }) => path === named)
  if (!schema) return `${file.path} names ${named}, which is not there`
  const validate = ajv.compile(JSON.parse(String(schema.content)))
  return validate(value) ? null : validate.errors
}

/** A digest as a later build reads it. */
function earlierOf(digest: Digest): Earlier {
  const [index] = [...indexFiles(digest, SITE)]
  return readEarlier(parse(index ?? { path: '', content: '{}' }), () => null, null)
}

const json = (files: Iterable<OutputFile>): OutputFile[] =>
  [...files].filter(({ path }) => path.endsWith('.json'))

test('every JSON file is valid by the schema it names', () => {
  const later = digestOf(ARTICLES.slice(1))
  const files = json([
    ...indexFiles(digest, SITE),
    ...indexFiles(digest, HOSTED),
    ...indexFiles(digest, SITE, 900),
    ...indexFiles(digest, SITE, 100),
    ...ARTICLES.flatMap(({ id }) => articleFiles(article(digest, id), bodies(id), SITE)),
    ...digest.topics.flatMap((topic) => topicFiles(topic, bodies, SITE)),
    changesFile(changesSince(earlierOf(digest), later), later),
  ])
  expect(files.length).toBeGreaterThan(9)
  for (const file of files) expect(problemsOf(file), file.path).toBeNull()
})

test('every citation that a dump can have is valid', () => {
  const { text, citations } = readStatement('Kites sell [0][3][999].')
  expect([text, citations]).toEqual(['Kites sell.', [0, 3, 999]])
  const [ref] = ARTICLES
  if (!ref) throw new Error('No article')
  const body = bodies(ref.id)
  const lead = body.lead && { ...body.lead, citations }
  const [file] = articleFiles(article(digest, ref.id), { ...body, lead }, SITE)
  expect(problemsOf(file)).toBeNull()
})

test('no file has half a surrogate pair, which many parsers refuse', () => {
  const ref = refOf('half \ud800 pair', {
    source: named('s', '\udc00'),
    topics: [named('t', '\ud800')],
  })
  const own = digestOf([ref])
  const files = json([
    ...indexFiles(own, SITE),
    ...indexFiles(own, SITE, 100),
    ...articleFiles(article(own, ref.id), bodyOf(ref, '\ud800'), SITE),
    ...own.topics.flatMap((topic) => topicFiles(topic, () => bodyOf(ref), SITE)),
    changesFile(
      changesSince({ contentHash: '', articles: new Map(), figures: null, doubts: [] }, own),
      own,
    ),
  ])
  for (const { path, content } of files) expect(String(content), path).not.toMatch(/\\ud[89a-f]/)
  expect(parse(files[0] ?? { path: '', content: '' }).articles).toMatchObject([
    { title: 'half \ufffd pair', source: '\ufffd', topics: ['\ufffd'] },
  ])
})

test('a field removed or retyped is found', () => {
  const [file] = [...indexFiles(digest, SITE)]
  if (!file) throw new Error('No index')
  const value = parse(file)
  const { totals: _, ...without } = value
  expect(problemsOf({ ...file, content: JSON.stringify(without) })).not.toBeNull()
  expect(problemsOf({ ...file, content: JSON.stringify({ ...value, parts: 7 }) })).not.toBeNull()
  expect(problemsOf({ ...file, content: JSON.stringify({ ...value, added: 7 }) })).toBeNull()
})

test('schemas are JSON Schema 2020-12 and let fields be added', () => {
  for (const { content } of schemaFiles()) {
    expect(String(content)).toContain('https://json-schema.org/draft/2020-12/schema')
    expect(String(content)).not.toContain('"additionalProperties": false')
  }
})

test('addresses in a file are relative to that file', () => {
  const id = ARTICLES[0]?.id
  const [file] = articleFiles(article(digest, id), bodies(id ?? ''), SITE)
  expect(parse(file)).toMatchObject({
    html: `../../a/${id}.html`,
    json: `${id}.json`,
    markdown: `../../a/${id}.md`,
  })
  const [index] = [...indexFiles(digest, SITE)]
  expect(parse(index ?? file)).toMatchObject({
    site: { title: 'Kite News', url: null, timezone: 'Asia/Shanghai' },
    articles: [{ html: `a/${id}.html`, json: `data/a/${id}.json` }, {}, {}],
  })
})

test('a time has the zone assumed for it; a day has none; a false date is kept raw', () => {
  const [index] = [...indexFiles(digest, SITE)]
  expect(parse(index ?? { path: '', content: '{}' }).articles).toMatchObject([
    {
      published: {
        raw: '2025-11-09 08:41',
        iso: '2025-11-09T08:41:00+08:00',
        zoneAssumed: 'Asia/Shanghai',
      },
    },
    { published: { raw: '2025-10-22', iso: '2025-10-22', zoneAssumed: null } },
    { published: { raw: '2025-04-31 25:00', iso: null, zoneAssumed: null } },
  ])
})

test('the index holds the lead and no other text of an article, figures included', () => {
  const read = arranged({
    'tin.txt': listing(
      'Tin',
      'Tin rises',
      'Tin Daily· 2025-11-09 08:41',
      'Core Viewpoint - Smelters closed for a week [1]. Group 1: Ports - Ships took 7,200 tons of ore [2].',
    ),
  })
  expect(read.totals.figures).toBe(1)
  const texts = Array.from(indexFiles(read, SITE), ({ content }) => String(content)).join('')
  expect(texts).toContain('Smelters closed')
  expect(texts).not.toMatch(/Ships|tons/)
})

test('a large index is cut by month; counts, hashes and totals still add up', () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    refOf(`Kite ${at}`, { published: `2025-${at < 25 ? '11' : '10'}-09T08:41` }),
  )
  const files = [...indexFiles(digestOf(many), SITE, 6_000)]
  const index = parse(files.at(-1) ?? { path: '', content: '{}' })
  expect(index).toMatchObject({ totals: { articles: 40 }, articles: [] })
  const parts = index.parts as readonly { path: string; count: number }[]
  expect(parts.map(({ path }) => path)).toEqual(files.slice(0, -1).map(({ path }) => path))
  expect(parts.reduce((total, { count }) => total + count, 0)).toBe(40)
  expect(parts.length).toBeGreaterThan(2)
  for (const { content } of files) expect(Buffer.byteLength(content)).toBeLessThan(7_000)
  const read = readEarlier(
    index,
    (path) => parse(files.find((file) => file.path === path) ?? { path, content: '{}' }),
    null,
  )
  expect([...read.articles.keys()]).toEqual(many.map(({ id }) => id))
})

test('contentHash changes with an article and with a dump, and with nothing else', () => {
  const hash = contentHash(digest)
  expect(contentHash(digestOf(ARTICLES))).toBe(hash)
  expect(contentHash(digestOf(ARTICLES.slice(1)))).not.toBe(hash)
  const [first, ...others] = ARTICLES
  if (!first) throw new Error('No article')
  expect(contentHash(digestOf([{ ...first, contentHash: 'x' }, ...others]))).not.toBe(hash)
})

test('changes since an earlier build are named', () => {
  const [one, two, three] = ARTICLES
  if (!one || !two || !three) throw new Error('No articles')
  const earlier = earlierOf(digestOf([one, two]))
  const now = digestOf([{ ...two, contentHash: 'new' }, three])
  expect(parse(changesFile(changesSince(earlier, now), now))).toMatchObject({
    since: earlier.contentHash,
    added: [{ id: three.id, title: three.title.text, html: `../a/${three.id}.html` }],
    changed: [{ id: two.id, html: `../a/${two.id}.html` }],
    removed: [{ id: one.id, title: one.title.text, source: one.source?.name, html: null }],
    figures: null,
  })
})

test('an earlier build of another version, or of none, is refused in one sentence', () => {
  const read =
    (value: unknown, figures: unknown = null) =>
    () =>
      readEarlier(value, () => null, figures)
  const whole = parse([...indexFiles(digest, SITE)][0] ?? { path: '', content: '{}' })
  expect(read(whole)).not.toThrow()
  expect(read({ ...whole, schemaVersion: '1.7', news: 1 })).not.toThrow()
  expect(read({ ...whole, schemaVersion: '2.0' })).toThrow('version 2.0, expected 1.0')
  expect(read({ ...whole, articles: [{ id: '<b>' }] })).toThrow(/no build writes|none that/)
  for (const value of [null, 7, 'x', [], {}, { schemaVersion: {} }]) {
    expect(read(value)).toThrow(NotEarlier)
    expect(read(whole, { figures: value })).toThrow(NotEarlier)
  }
})
