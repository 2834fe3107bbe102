/**
 * Whatever befalls what a build leaves for the next one: the same site comes out, and nothing is
 * written but the site. Who writes it on purpose gets no further.
 */

import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { type Cache, readCache, writeCache } from '../../src/build/cache/cache.ts'
import type { Memory } from '../../src/build/result.ts'
import { lighten } from '../../src/digest/light.ts'
import type { LightArticle } from '../../src/digest/lightArticle.ts'
import { parseFile } from '../../src/read/read.ts'
import { settingsSchema } from '../../src/records/settings.ts'
import { generateDumps } from '../bench/corpus.ts'
import { treeHash } from '../files.ts'
import { draws } from '../torture/workplace.ts'
import { forgotten } from './anew.ts'
import { packFile } from './packed.ts'

const root = mkdtempSync(join(tmpdir(), 'cinnabar-damaged-'))
const place = join(root, 'project')
const kept = join(root, 'kept')
const articles = join(place, 'articles')
const work = join(place, '.cinnabar/site')
const dumps = [...generateDumps({ articles: 10, perDump: 2, seed: 5 })]
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Of the first build. */
let first: Memory | null = null

async function made() {
  const settings = settingsSchema.parse({ title: 'Test', languages: ['en'] })
  const output = join(place, 'site')
  const options = { root: process.cwd(), version: '0', memory: forgotten(first) }
  const result = await build({ ...options, settings: { ...settings, articles, output } })
  if (result.published) first ??= result.memory
  return result
}

function save(count: number): void {
  for (const { path, text } of dumps.slice(0, count)) writeFileSync(join(articles, path), text)
}

let clean = ''

beforeAll(async () => {
  mkdirSync(articles, { recursive: true })
  save(dumps.length)
  await made()
  clean = treeHash(join(place, 'site'))
  rmSync(place, { recursive: true })
  mkdirSync(articles, { recursive: true })
  save(dumps.length - 1)
  await made()
  cpSync(place, kept, { recursive: true, preserveTimestamps: true })
})

/** A site with its cache, and a dump that is not on it yet. */
beforeEach(() => {
  rmSync(place, { recursive: true, force: true })
  cpSync(kept, place, { recursive: true, preserveTimestamps: true })
  save(dumps.length)
})

/** Nothing stands where no build writes. */
function expectNothingElse(): void {
  expect(readdirSync(root).sort()).toEqual(['kept', 'project'])
  expect(readdirSync(place).sort()).toEqual(['.cinnabar', 'articles', 'site'])
  expect(readdirSync(join(place, '.cinnabar'))).toEqual(['site'])
  expect(readdirSync(articles)).toHaveLength(dumps.length)
}

/** A path in place of one of the texts of a file, a number in place of one of its numbers. */
const DAMAGES: readonly ((bytes: Buffer, draw: () => number) => Buffer)[] = [
  (bytes, draw) => {
    const at = Math.floor(draw() * bytes.length)
    const other = Buffer.from(bytes)
    other.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(draw() * 8)), at)
    return other
  },
  (bytes, draw) => bytes.subarray(0, Math.floor(draw() * bytes.length)),
  (bytes, draw) => put(bytes, /"[^"]{3,60}"/g, '"../../../x"', draw),
  (bytes, draw) => put(bytes, /"[^"]{3,60}"/g, `"${root}/x\\u0000\\u001b[31m"`, draw),
  (bytes, draw) =>
    put(bytes, /\b\d+\b/g, ['-1', '1e12', '0', '4294967296'][Math.floor(draw() * 4)], draw),
]

function put(bytes: Buffer, what: RegExp, by = '', draw = () => 0): Buffer {
  const text = bytes.toString('latin1')
  const found = [...text.matchAll(what)]
  const { 0: old = '', index = 0 } = found[Math.floor(draw() * found.length)] ?? {}
  return Buffer.from(text.slice(0, index) + by + text.slice(index + old.length), 'latin1')
}

test.each([
  'cache.json',
  'cache-receipt.json',
  'cache-sites.json',
  'cache-records-0',
  'cache-compared',
])('a %s that was damaged anywhere changes nothing', async (name) => {
  const draw = draws(name.length)
  const bytes = readFileSync(join(work, name))
  for (const damage of DAMAGES) {
    writeFileSync(join(work, name), damage(bytes, draw))
    expect(await made()).toMatchObject({ published: true })
    expect(treeHash(join(place, 'site'))).toBe(clean)
    expectNothingElse()
    rmSync(place, { recursive: true })
    cpSync(kept, place, { recursive: true, preserveTimestamps: true })
    save(dumps.length)
  }
})

/** A cache as its makers would have written it, of articles as somebody wishes them. */
function forge(change: (article: LightArticle) => LightArticle, other: Partial<Cache>): void {
  const { kept: index } = JSON.parse(readFileSync(join(work, 'cache.json'), 'utf8'))
  const { cache } = readCache(work, index.program)
  if (!cache) throw new Error('no cache')
  const files = dumps.slice(0, -1).map(({ path, text }) => {
    const dump = parseFile(path, Buffer.from(text))
    const light = lighten(dump)
    const forged = { ...light, articles: light.articles.map(change) }
    const { size = 0, changedMs = 0 } = cache.files[path] ?? {}
    return [
      path,
      { size, changedMs, dump: forged, slot: cache.records.append(packFile(dump, forged)) },
    ] as const
  })
  writeCache(work, { ...cache, files: Object.fromEntries(files), ...other })
  cache.records.close()
}

test.each(['../../../../x', '/tmp/cinnabar-x', 'a/../../x', 'x\u0000', 'x\ny', 'con'])(
  'an article that is called %j in a forged cache is written nowhere, and the cache not used',
  async (id) => {
    forge((article) => ({ ...article, id, longId: id }), {})
    expect(await made()).toMatchObject({ published: true, cold: 'damaged' })
    expect(treeHash(join(place, 'site'))).toBe(clean)
    expectNothingElse()
    expect(existsSync('/tmp/cinnabar-x.html')).toBe(false)
  },
)

test('a forged cache that leads to a page with faults is not used', async () => {
  // As long as the lists have their article, and the page of the file has another anchor.
  forge(
    (article) => ({
      ...article,
      headings: article.headings.map((heading) => ({ ...heading, anchor: 'nowhere' })),
    }),
    { outputs: {} },
  )
  expect(await made()).toMatchObject({ published: true, cold: 'damaged' })
  expect(treeHash(join(place, 'site'))).toBe(clean)
  expectNothingElse()
})

test.each([Buffer.from('no data of V8'), serialize(null), serialize({ program: 1 })])(
  'forged comparisons are not used: %#',
  async (content) => {
    const sum = createHash('sha256').update(content).digest()
    writeFileSync(join(work, 'cache-compared'), Buffer.concat([sum, content]))
    expect(await made()).toMatchObject({ published: true })
    expect(treeHash(join(place, 'site'))).toBe(clean)
  },
)

test.each([
  { stories: { pairs: 7, told: 'x' }, claims: new Map() },
  { stories: null, claims: { told: 'x' } },
])('comparisons that lead to an error are made anew: %#', async (compared) => {
  const { kept: index } = JSON.parse(readFileSync(join(work, 'cache.json'), 'utf8'))
  const content = serialize({ program: index.program, compared })
  const sum = createHash('sha256').update(content).digest()
  writeFileSync(join(work, 'cache-compared'), Buffer.concat([sum, content]))
  expect(await made()).toMatchObject({ published: true, cold: 'damaged' })
  expect(treeHash(join(place, 'site'))).toBe(clean)
})

test('paths of a forged cache are looked up, and never written to or read from', async () => {
  const hostile = ['../../../x', join(root, 'x'), 'x\u0000', '__proto__']
  forge((article) => article, {
    outputs: Object.fromEntries(hostile.map((path) => [path, 'signed'])),
    assets: {
      permalinks: Object.fromEntries(hostile.map((path) => [path, path])),
      inline: { style: '', script: '' },
    },
  })
  const result = await made()
  expect(result).toMatchObject({ published: true })
  expect(treeHash(join(place, 'site'))).toBe(clean)
  expectNothingElse()
})

test('folders in the place of all that is kept change nothing', async () => {
  const names = readdirSync(work).filter((name) => name.startsWith('cache'))
  for (const name of names) {
    rmSync(join(work, name))
    mkdirSync(join(work, name, 'x'), { recursive: true })
  }
  expect(await made()).toMatchObject({ published: true })
  expect(treeHash(join(place, 'site'))).toBe(clean)
  expect(names.every((name) => lstatSync(join(work, name)).isFile())).toBe(true)
})

test('what is kept is not written through a link that stands in its way', async () => {
  const victim = join(root, 'kept', 'victim')
  writeFileSync(victim, 'years of work')
  for (const name of ['cache.json', 'cache-receipt.json', 'cache-sites.json', 'cache-compared']) {
    symlinkSync(victim, join(work, `${name}.new`))
    rmSync(join(work, name))
    symlinkSync(victim, join(work, name))
  }
  expect(await made()).toMatchObject({ published: true })
  expect(readFileSync(victim, 'utf8')).toBe('years of work')
  expect(treeHash(join(place, 'site'))).toBe(clean)
  rmSync(victim)
})
