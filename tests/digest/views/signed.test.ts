import { expect, test } from 'vitest'
import { arrange } from '../../../src/digest/arrange.ts'
import type { Digest } from '../../../src/digest/digest.ts'
import { lighten } from '../../../src/digest/light.ts'
import { articlePages } from '../../../src/digest/views/article.ts'
import { signedShown, signedWhole } from '../../../src/digest/views/signed.ts'
import { parseFile } from '../../../src/read/read.ts'

const TIN = `锡价上涨
Cai Jing· 2025-11-09 08:41
Core Viewpoint - Tin rises to 300 yuan [1]. Group 1: Prices - Stocks fell to a low [2].`
const COPPER = `铜价下跌
Cai Jing· 2025-11-08 10:00
Core Viewpoint - Copper falls by 12% on weak demand [1]. Group 1: Prices - Stocks rose again [2].`

function digestOf(tin: string): Digest {
  const text = ['Workflow', '金属', 'icon', 'Search documents', tin, COPPER, ''].join('\n')
  return arrange([lighten(parseFile('a.txt', Buffer.from(text)))], { dismiss: {} })
}

const [before, after, lower] = [TIN, TIN.replace('a low', 'a low point'), `\n${TIN}`].map(digestOf)

function copperOf(digest: Digest | undefined): string[] {
  const copper = digest?.articles.find(({ title }) => title.text === '铜价下跌')
  return copper ? [signedShown(copper), signedWhole(copper)] : []
}

test('an article that moves in its file is new to data, and to pages once its line is another', () => {
  const [standing, moved, elsewhere] = [before, after, lower].map(copperOf)
  expect(moved?.[0]).toBe(standing?.[0])
  expect(moved?.[1]).not.toBe(standing?.[1])
  expect(elsewhere?.[0]).not.toBe(standing?.[0])
})

test('a word more in an article makes the pages of those after it in its file no other', () => {
  const [old, now] = [before, after].map((digest) =>
    [...articlePages(digest ?? digestOf(TIN))].map(({ made }) => String(made)),
  )
  expect(now?.filter((made) => old?.includes(made))).toHaveLength(1)
})
