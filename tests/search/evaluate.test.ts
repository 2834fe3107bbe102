import { describe, expect, test } from 'vitest'
import { Writer } from '../../src/search/build/bytes.ts'
import { SCALE, type TierTable } from '../../src/search/format.ts'
import { type CompiledQuery, EXACT, evaluate, type Found } from '../../src/search/query/evaluate.ts'
import { Files, Tier } from '../../src/search/query/shards.ts'

const SEGMENT = 10
const SEGMENTS = 8
const table: TierTable = {
  articles: SEGMENT * SEGMENTS,
  files: 0,
  segment: SEGMENT,
  perShard: 1,
  facets: 1,
  texts: [],
  terms: [],
  firsts: { shared: '', steps: '', rests: '' },
  pairBits: null,
  pairCount: 0,
  pairs: [],
  rest: '',
  lines: '',
  words: '',
}
const everywhere: CompiledQuery['span'] = { low: 0, high: table.articles, includes: () => true }

/** A tier whose one common term stands in `perSegment` articles of each segment. */
function commonIn(perSegment: number): { tier: Tier; compiled: CompiledQuery; turns: string[][] } {
  const turns: string[][] = []
  let turn: string[] | null = null
  const load = async (name: string): Promise<Uint8Array> => {
    if (!turn) {
      turn = []
      turns.push(turn)
    }
    turn.push(name)
    await new Promise((resolve) => setTimeout(resolve, 1))
    turn = null
    const bytes = new Writer()
    for (let at = 0; at < perSegment; at++) bytes.varint((at === 0 ? 0 : SCALE) + 1)
    return bytes.view()
  }
  const entry = { term: 'price', count: perSegment * SEGMENTS, postings: null, common: 'a/c0' }
  const clauses = [[{ entry, factor: 1, exact: true }]]
  const compiled: CompiledQuery = {
    clauses,
    optional: [],
    filters: [],
    checked: new Set(),
    without: [],
    span: everywhere,
  }
  return { tier: new Tier(new Files(load), table, 0), compiled, turns }
}

const names = (segments: readonly number[]): readonly string[] =>
  segments.map((segment) => `t/a/c0-${segment}`)

test('the segments seen tell how many more have enough, and up to twice as many come at once', async () => {
  const { tier, compiled, turns } = commonIn(2)
  const { scores, stopped } = await evaluate(tier, compiled, () => 1, 8)
  expect(turns).toEqual([names([7]), names([6, 5]), names([4])])
  expect([scores.size, stopped]).toEqual([8, true])
})

test('where the newest has enough, no other comes', async () => {
  const { tier, compiled, turns } = commonIn(9)
  expect((await evaluate(tier, compiled, () => 1, 8)).stopped).toBe(true)
  expect(turns).toEqual([names([7])])
})

test('where the newest have nothing, all others come', async () => {
  const { tier, compiled, turns } = commonIn(0)
  expect((await evaluate(tier, compiled, () => 1, 8)).stopped).toBe(false)
  expect(turns).toEqual([names([7]), names([6, 5]), names([4, 3, 2, 1, 0])])
})

describe('parts of a phrase that are common', () => {
  /** Each article has the common one, so many of each segment the rare one. */
  async function found(perSegment: number): Promise<{ names: readonly string[]; found: Found }> {
    const names = new Set<string>()
    const load = async (name: string): Promise<Uint8Array> => {
      names.add(name.slice(0, -2))
      const bytes = new Writer()
      const count = name.includes('c1') ? perSegment : SEGMENT
      for (let at = 0; at < count; at++) bytes.varint(SCALE + 1)
      return bytes.view()
    }
    const tier = new Tier(new Files(load), table, 0)
    const clauses = [
      { count: 72, common: 'a/c0' },
      { count: 4, common: 'a/c1' },
    ].map((entry) => [{ entry: { term: '', postings: null, ...entry }, factor: 1, exact: true }])
    const compiled = {
      clauses,
      optional: [],
      filters: [],
      checked: new Set(clauses),
      without: [],
      span: everywhere,
    }
    const all = await evaluate(tier, compiled, () => 1, 100)
    return { names: [...names], found: all }
  }

  test('are left to the texts where the rarest leave few articles', async () => {
    const { names, found: all } = await found(1)
    expect(names).toEqual(['t/a/c1'])
    expect(all.scores.size).toBe(8)
    expect(Math.floor((all.scores.get(1) ?? 0) / EXACT)).toBe(2)
  })

  test('are asked for where they leave more', async () => {
    expect((await found(4)).names).toEqual(['t/a/c1', 't/a/c0'])
  })
})
