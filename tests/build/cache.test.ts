import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Cache, readCache, writeCache } from '../../src/build/cache.ts'
import { lighten } from '../../src/digest/light.ts'
import { parseFile } from '../../src/read/read.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-cache-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'deep', 'cache.json')

const sample = 'articles/rare-earth.txt'
const cache: Cache = {
  program: 'p1',
  files: {
    'rare-earth.txt': {
      size: 1,
      mtimeMs: 2,
      dump: lighten(parseFile('rare-earth.txt', readFileSync(sample))),
    },
  },
  outputs: { 'index.html': 's1' },
  assets: { 'style.css': 'assets/style.1.css' },
}

function figuresOf(from: Cache | null): unknown {
  return from?.files['rare-earth.txt']?.dump.articles.map(({ figures, dates }) => [figures, dates])
}

test('what was written is read, every figure and date whole', () => {
  writeCache(path, cache)
  const { cache: read, reason } = readCache(path, 'p1')
  expect(reason).toBe(null)
  expect(read).toEqual(cache)
  // Signatures are taken of JSON, so the order of keys counts.
  expect(JSON.stringify(figuresOf(read))).toBe(JSON.stringify(figuresOf(cache)))
  expect(read?.files['rare-earth.txt']?.dump.articles[0]?.figures.length).toBeGreaterThan(1)
})

test('a cache of another program, a damaged one and none are as good as none', () => {
  writeCache(path, cache)
  expect(readCache(path, 'p2')).toEqual({ cache: null, reason: 'other program' })
  const text = readFileSync(path, 'utf8')
  for (const damaged of [
    text.slice(0, -20),
    '',
    'null',
    '[]',
    '{"program":"p1"}',
    text.replace('"packed"', '"lost"'),
  ]) {
    writeFileSync(path, damaged)
    expect(readCache(path, 'p1')).toEqual({ cache: null, reason: 'damaged' })
  }
  expect(readCache(join(folder, 'absent.json'), 'p1').reason).toBe('absent')
})
