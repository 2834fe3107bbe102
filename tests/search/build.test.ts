import { describe, expect, test } from 'vitest'
import { buildIndex } from '../../src/search/build/build.ts'
import { Log } from '../../src/search/build/bytes.ts'
import { Numbers } from '../../src/search/build/numbers.ts'
import { unpack } from '../../src/search/build/pack.ts'
import { sizesFor } from '../../src/search/build/sizes.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { TIERS } from '../../src/search/format.ts'
import { corpusDocuments, document } from './documents.ts'
import { planOf, reader, type Site, siteOf, tablesOf } from './site.ts'

const [large, small] = TIERS
const documents = [...corpusDocuments({ articles: large + small + 40, perDump: 40, seed: 2 })]
const later = document('zzzzzzzzz0', '新增的一篇', ['One more article'], {
  published: '2030-01-01T08:00',
})
const clean = siteOf(documents)

/** The index of a grown digest, made from the one before; with the ids of the articles read for it. */
function grow(
  before: readonly SearchDocument[],
  grown: readonly SearchDocument[],
): { readonly site: Site; readonly read: readonly string[] } {
  const old = siteOf(before)
  const tables = tablesOf(old)
  const plan = planOf(grown)
  const folders = new Set(plan.map(({ folder }) => folder))
  const site: Site = new Map(
    [...old].filter(
      ([path]) => path.split('/').length > 2 && folders.has(path.split('/')[1] ?? ''),
    ),
  )
  const read: string[] = []
  const files = buildIndex(plan, {
    documents: (ids) => {
      read.push(...ids)
      return reader(grown)(ids)
    },
    kept: (folder) => tables.get(folder) ?? null,
  })
  for (const { path, content } of files) site.set(path, content)
  return { site, read }
}

describe('an article more', () => {
  test('changes the last tier alone', () => {
    const before = planOf(documents)
    const after = planOf([...documents, later])
    expect(before.map(({ ids }) => ids.length)).toEqual([large, small, 40])
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
    expect(after[2]?.folder).not.toBe(before[2]?.folder)
  })

  test.each([
    ['into the last tier', documents.length, 41],
    ['that fills the last tier', large + small - 1, small],
    ['that fills the first tier', large - 1, large],
  ])('%s makes the same files as a build from nothing', (_, count, most) => {
    const before = documents.slice(0, count)
    const { site, read } = grow(before, [...before, later])
    expect(site).toEqual(siteOf([...before, later]))
    expect(read.length).toBeLessThanOrEqual(most)
  })

  test('changes few files', () => {
    const { site } = grow(documents, [...documents, later])
    const changed = [...site].filter(([path, content]) => clean.get(path) !== content)
    expect(changed.length).toBeLessThan(80)
  })
})

test('the order in which articles come does not matter', () => {
  expect(siteOf([...documents].reverse())).toEqual(clean)
})

test('an index without articles is a manifest', () => {
  expect([...siteOf([]).keys()].filter((path) => !path.includes('fold'))).toEqual([
    'search/manifest.js',
  ])
})

test('a plan that promises other articles than come is an error of ours', () => {
  const plan = planOf([later])
  expect(() => [...buildIndex(plan, { documents: () => [] })]).toThrow(RangeError)
})

test('each file is one call with data that a script cannot leave', () => {
  for (const [path, content] of clean) {
    expect(path).toMatch(
      /^search\/(?:manifest|fold-\w+|\w{12}\/(?:names|days|[tpdcfw]\/[\w/-]+))\.js$/,
    )
    expect(content).toMatch(/^cinnabarShard\("[\w/-]+","[A-Za-z0-9+/=]*"\)\n$/)
    expect(unpack(content).length).toBeGreaterThan(0)
  }
})

test('a hundred thousand articles stay within the files of a folder', () => {
  const { perShard, segment } = sizesFor(100_000)
  expect(100_000 / perShard).toBeLessThan(30_000)
  expect(100_000 / segment).toBeLessThan(10)
})

test('a log gives back what was noted under each key, in its order', () => {
  const log = new Log()
  const wanted = new Map<number, number[]>()
  for (let turn = 0; turn < 150_000; turn++) {
    const key = (turn * turn) % 4099
    log.add(key, turn)
    wanted.set(key, [...(wanted.get(key) ?? []), turn])
  }
  expect(log.size).toBe(150_000)
  const valuesOf = log.sorted()
  for (const [key, values] of wanted) expect([...valuesOf(key)]).toEqual(values)
  expect([...valuesOf(3)]).toEqual([])
  expect([...valuesOf(9999)]).toEqual([])
})

test('a text has one number, however many there are', () => {
  const numbers = new Numbers()
  const texts = Array.from({ length: 30_000 }, (_, at) => `${at % 7}${'稀土'.slice(at % 3)}${at}`)
  for (const text of texts) numbers.of(text)
  expect(texts.map((text) => numbers.of(text))).toEqual([...texts.keys()])
  expect(numbers.texts).toEqual(texts)
})
