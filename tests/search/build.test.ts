import { describe, expect, test } from 'vitest'
import { buildIndex } from '../../src/search/build/build.ts'
import { ByteLists } from '../../src/search/build/bytes.ts'
import { unpack } from '../../src/search/build/pack.ts'
import { sizesFor } from '../../src/search/build/tier.ts'
import { TIER } from '../../src/search/format.ts'
import { corpusDocuments, document } from './documents.ts'
import { planOf, reader, siteOf } from './site.ts'

const documents = [...corpusDocuments({ articles: TIER + 40, perDump: 40, seed: 2 })]
const later = document('zzzzzzzzz0', '新增的一篇', ['One more article'], {
  published: '2030-01-01T08:00',
})
const clean = siteOf(documents)

describe('an article more', () => {
  const grown = [...documents, later]

  test('touches the small tier alone', () => {
    const [base, small] = planOf(documents)
    const [grownBase, grownSmall] = planOf(grown)
    expect(grownBase).toEqual(base)
    expect(grownSmall?.folder).not.toBe(small?.folder)
  })

  test('makes the same files as a build from nothing', () => {
    const kept = new Set(planOf(documents).map(({ folder }) => folder))
    const plan = planOf(grown)
    const asked: string[] = []
    const files = buildIndex(plan, {
      documents: (ids) => {
        asked.push(...ids)
        return reader(grown)(ids)
      },
      isKept: (folder) => kept.has(folder),
    })
    const named = new Set(plan.map(({ folder }) => folder))
    const site = new Map(
      [...clean].filter(
        ([path]) => !/^search\/\w+\//.test(path) || named.has(path.split('/')[1] ?? ''),
      ),
    )
    for (const { path, content } of files) site.set(path, content)
    expect(site).toEqual(siteOf(grown))
    expect(asked).toHaveLength(41)
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
      /^search\/(?:manifest|fold-\w+|\w{12}\/(?:tier|names|days|[tpdcfw]\/[\w/-]+))\.js$/,
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

test('many lists of bytes grow together and keep what is theirs', () => {
  const lists = new ByteLists()
  const wanted = new Map<number, number[]>()
  for (let turn = 0; turn < 60_000; turn++) {
    const list = (turn * turn) % 97
    const byte = (turn * 31) % 256
    lists.add(list, byte)
    wanted.set(list, [...(wanted.get(list) ?? []), byte].slice(-3000))
  }
  for (const [list, bytes] of wanted) {
    expect([...lists.read(list)].slice(-bytes.length)).toEqual(bytes)
  }
})
