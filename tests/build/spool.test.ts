import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { DiskError } from '../../src/build/disk/diskError.ts'
import { openSpool } from '../../src/build/outputs/spool.ts'
import type { FigureLines } from '../../src/exports/figureLines.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-spool-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ARTICLES = new Map(['a', 'bb', '猫'].map((id) => [id, { id }]))
const articleOf = (id: string): object | undefined => ARTICLES.get(id)

/** Lines and passages told apart by the article, none for an empty id; and how often they were made. */
function source(): FigureLines & {
  readonly passage: (id: string) => string
  readonly made: Map<string, number>
} {
  const made = new Map<string, number>()
  const text = (kind: string, id: string): string => {
    const key = `${kind} ${id}`
    made.set(key, (made.get(key) ?? 0) + 1)
    return id === '' ? '' : `${key}\n`.repeat(id.length)
  }
  const print = (kind: string) => (id: string) => Buffer.from(text(kind, id))
  return { json: print('{}'), csv: print('1,2'), passage: (id) => text('≠', id), made }
}

test('in any order, over several builds, it gives what was made, and makes it once', () => {
  const ask = fc.constantFrom('add', 'json', 'csv', 'passage', 'build' as const)
  const step = fc.tuple(ask, fc.constantFrom('', 'a', 'bb', '猫'))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const own = source()
      const spool = openSpool(folder)
      let lines = spool.of(own, articleOf)
      for (const [ask, id] of steps) {
        if (ask === 'build') lines = spool.of(own, articleOf)
        if (ask === 'add') lines.add(id)
        if (ask === 'json') expect(lines.json(id)).toEqual(source().json(id))
        if (ask === 'csv') expect(lines.csv(id)).toEqual(source().csv(id))
        const print = (): string => own.passage(id)
        if (ask === 'passage')
          expect(lines.cachedText(id, 'passage', print)).toBe(source().passage(id))
      }
      spool.close()
      for (const [key, times] of own.made) if (!key.endsWith(' ')) expect(times).toBe(1)
    }),
  )
})

test('an article that is another object has other lines and another passage', () => {
  const spool = openSpool(folder)
  expect(spool.of(source(), articleOf).json('a').toString()).toBe('{} a\n')
  const other = { json: () => Buffer.from('new'), csv: () => Buffer.from('') }
  expect(spool.of(other, articleOf).json('a').toString()).toBe('{} a\n')
  expect(spool.of(source(), articleOf).cachedText('a', 'passage', () => 'old')).toBe('old')
  expect(spool.of(source(), articleOf).cachedText('a', 'passage', () => 'new')).toBe('old')
  const changed = spool.of(other, () => ({}))
  expect(changed.json('a').toString()).toBe('new')
  expect(changed.cachedText('a', 'passage', () => 'new')).toBe('new')
  spool.close()
})

test('no file of it is left', () => {
  const spool = openSpool(folder)
  spool.of(source(), articleOf).add('a')
  spool.close()
  expect(readdirSync(folder)).toEqual([])
})

test('a link in its place goes, and what it leads to stays as it is', () => {
  const other = join(folder, 'other')
  writeFileSync(other, 'of somebody else')
  symlinkSync(other, join(folder, 'spool'))
  const spool = openSpool(folder)
  spool.of(source(), articleOf).add('a')
  spool.close()
  expect(readFileSync(other, 'utf8')).toBe('of somebody else')
  expect(readdirSync(folder)).toEqual(['other'])
  rmSync(other)
})

test('where it cannot be written the path is named', () => {
  const missing = join(folder, 'none')
  expect(() => openSpool(missing)).toThrow(DiskError)
  expect(() => openSpool(missing)).toThrow(join(missing, 'spool'))
})

test('a spool that is closed holds no file open', () => {
  const spool = openSpool(folder)
  const lines = spool.of(source(), articleOf)
  lines.add('a')
  spool.close()
  expect(() => lines.add('bb')).toThrow(DiskError)
})
