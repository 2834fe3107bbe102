import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Cache, newRecords, readCache, writeCache } from '../../src/build/cache/cache.ts'
import { DamagedCache } from '../../src/build/cache/cacheFile.ts'
import { lighten } from '../../src/digest/light.ts'
import type { LightDump } from '../../src/digest/lightArticle.ts'
import { parseFile } from '../../src/read/read.ts'
import type { Dump } from '../../src/records/article.ts'
import { packFile } from './packed.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-cache-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const index = join(folder, 'cache.json')

const bytes = readFileSync('articles/rare-earth.txt')
const dump = parseFile('rare-earth.txt', bytes)
const other = parseFile('other.txt', readFileSync('articles/solar.txt'))

/** A cache of these files, as a build leaves it. */
function made(dumps: readonly Dump[]): Cache {
  const records = newRecords(folder)
  return { ...cacheOf(dumps, records), records }
}

function cacheOf(dumps: readonly Dump[], records: Cache['records']): Cache {
  const files = dumps.map((each) => {
    const light = lighten(each)
    return [
      each.path,
      { size: 1, changedMs: 2, dump: light, slot: records.append(packFile(each, light)) },
    ]
  })
  return {
    program: 'p1',
    pages: 's1',
    manifest: '',
    files: Object.fromEntries(files),
    outputs: { 'index.html': 's1' },
    pictures: {},
    assets: {
      permalinks: { 'style.css': 'assets/style.1.css' },
      inline: { style: 'p{}', script: '0' },
    },
    records,
  }
}

function read(): Cache {
  const { cache } = readCache(folder, 'p1')
  if (!cache) throw new Error('No cache')
  return cache
}

beforeEach(() => {
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
})

function lights(cache: Cache): readonly LightDump[] {
  return Object.values(cache.files).map((file) => file.dump)
}

/** With all that is read when it is asked for. */
function whole(dumps: readonly LightDump[]): readonly LightDump[] {
  return dumps.map((each) => ({
    ...each,
    articles: each.articles.map((article) => {
      const { figures, facts } = article
      const { claims, bare, terms } = facts
      return { ...article, figures, facts: { claims, bare, terms } }
    }),
  }))
}

test('what was written is read, every figure, date and body whole', () => {
  const cache = made([dump, other])
  writeCache(folder, cache)
  cache.records.close()
  const found = read()
  expect(whole(lights(found))).toEqual([lighten(dump), lighten(other)])
  // Signatures are taken of JSON, so the order of keys counts.
  const [light] = lights(found)
  const figures = light?.articles.map((article) => [article.figures, article.dates])
  expect(JSON.stringify(figures)).toBe(
    JSON.stringify(lighten(dump).articles.map((article) => [article.figures, article.dates])),
  )
  expect(figures?.[0]?.[0]?.length).toBeGreaterThan(1)
  const bodies = light?.articles.map((article) => found.records.body(article)?.article)
  expect(bodies).toEqual(dump.articles)
  found.records.close()
})

test('a file that is read again is written at the end, until too much is of no use', () => {
  const first = made([dump])
  let cache = writeCache(folder, first)
  const { size } = first.records
  let rounds = 0
  while (cache) {
    cache = writeCache(folder, cacheOf([dump], cache.records))
    expect(first.records.size).toBe(size * (++rounds + 1))
  }
  expect(rounds).toBeGreaterThan(1)
  first.records.close()
  expect(readdirSync(folder).sort()).toEqual(['cache-records-1', 'cache.json'])
  const found = read()
  expect(found.records.size).toBe(size)
  expect(whole(lights(found))).toEqual([lighten(dump)])
  found.records.close()
})

test('a cache of another program, a damaged one and none are as good as none', () => {
  const cache = made([dump])
  writeCache(folder, cache)
  cache.records.close()
  expect(readCache(folder, 'p2')).toEqual({ cache: null, reason: 'other program' })
  const text = readFileSync(index, 'utf8')
  for (const damaged of [
    text.slice(0, -20),
    '',
    'null',
    '[]',
    '{"program":"p1"}',
    text.replace('"slot"', '"lost"'),
    text.replace('"lists":', '"lists":1'),
    text.replace('"records":0', '"records":1'),
    text.replace(/"sha256":"./, '"sha256":"x'),
  ]) {
    expect(damaged).not.toBe(text)
    writeFileSync(index, damaged)
    expect(readCache(folder, 'p1')).toEqual({ cache: null, reason: 'damaged' })
  }
  // As programs wrote it before it had a sum.
  writeFileSync(index, JSON.stringify({ program: 'p0', files: {} }))
  expect(readCache(folder, 'p1').reason).toBe('other program')
  writeFileSync(index, JSON.stringify({ program: 'p1', files: {} }))
  expect(readCache(folder, 'p1').reason).toBe('damaged')
  rmSync(index)
  expect(readCache(folder, 'p1').reason).toBe('absent')
})

test('damaged figures and bodies are told when they are asked for', () => {
  const cache = made([dump])
  writeCache(folder, cache)
  cache.records.close()
  const path = join(folder, 'cache-records-0')
  const { slot } = cache.files['rare-earth.txt'] ?? { slot: null }
  const records = readFileSync(path)
  records.fill(0, (slot?.lists ?? 0) + (slot?.facts ?? 0))
  writeFileSync(path, records)
  const found = read()
  const article = lights(found)[0]?.articles[0]
  expect(() => article?.figures).toThrow(DamagedCache)
  expect(() => article && found.records.body(article)).toThrow(DamagedCache)
  found.records.close()
  writeFileSync(path, records.subarray(0, 100))
  expect(readCache(folder, 'p1')).toEqual({ cache: null, reason: 'damaged' })
})
