/** Hashes are short because they stand in addresses: what was made to share one is told apart. */

import { expect, test } from 'vitest'
import { openBodies } from '../../../src/build/reading/bodies.ts'
import { distinct } from '../../../src/digest/identity/distinct.ts'
import { lighten } from '../../../src/digest/light.ts'
import { parseFile } from '../../../src/read/read.ts'
import type { Dump } from '../../../src/records/article.ts'
import { listing } from '../../arranged.ts'

/** Found among 46 million titles: their hashes begin with the same fifty bits. */
const ALIKE = ['Tin report hpwuo', 'Tin report mzqwv']

function dump(path: string, title: string, items: readonly string[]): Dump {
  const body = `Core Viewpoint - Tin rose 3% [1]. Group 1: Ports - ${items.map((item) => `${item} [2]`).join(' - ')}`
  return parseFile(path, Buffer.from(listing('Tin', title, 'Tin Daily· 2025-11-09 08:41', body)))
}

test('two articles that were made to have one id are two articles, and both are told', () => {
  const dumps = ALIKE.map((title, at) => dump(`${at}.txt`, title, ['It rose to 1,200 tonnes']))
  const other = lighten(dump('x.txt', 'Tin', ['It fell']))
  const lights = [...dumps.map(lighten), other]
  expect(new Set(lights.map(({ articles }) => articles[0]?.id)).size).toBe(2)
  const found = distinct(lights)
  const [one, two] = found.map(({ articles }) => articles[0])
  if (!one || !two) throw new Error('no article')
  expect(one.id).toHaveLength(26)
  expect(one.id.slice(0, 10)).toBe(two.id.slice(0, 10))
  expect(one.id).not.toBe(two.id)
  expect(one.title.text).toBe(ALIKE[0])
  for (const light of [one, two]) {
    expect(light.figures.length).toBeGreaterThan(0)
    for (const figure of [...light.figures, light.keyFigure]) {
      expect(figure?.article).toBe(light.id)
      expect(figure?.id.startsWith(`${light.id}-`)).toBe(true)
    }
  }
  expect(found.map(({ problems }) => problems.map(({ code, line }) => [code, line]))).toEqual([
    [['shared-id', 5]],
    [['shared-id', 5]],
    [],
  ])
  // Whichever is read first.
  const turned = distinct([...lights].reverse()).map(({ articles }) => articles[0]?.id)
  expect(turned.reverse()).toEqual(found.map(({ articles }) => articles[0]?.id))
})

test('where no id is shared, or by copies of one article alone, all stays as it is', () => {
  const copies = ['a.txt', 'b.txt'].map((path) => lighten(dump(path, 'Tin', [path])))
  expect(distinct(copies)).toBe(copies)
})

test('of two copies of an article, texts that were made to have one anchor are both shown', () => {
  const items = ['msn', '1imp'].map((port) => `Tin rose to 1,200 tonnes in port ${port}.`)
  const dumps = items.map((item, at) => dump(`${at}.txt`, 'Tin in port', ['It fell', item]))
  const lights = dumps.map(lighten)
  const bodies = openBodies(lights, (path) => dumps[Number(path[0])] ?? never(), dumps)
  const body = bodies.body(lights[0]?.articles[0]?.id ?? '')
  const insights = body.groups.flatMap((group) => group.insights)
  expect(insights.map(({ text }) => text)).toEqual(['It fell', ...items])
  const [, one, two] = insights
  expect(two?.anchor).toBe(`${one?.anchor}-2`)
  expect(two?.id).toBe(`${one?.id}-2`)
  expect(two?.figures.map(({ insight }) => insight)).toEqual(two?.figures.map(() => two.anchor))
  const ids = insights.flatMap(({ figures }) => figures.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThan(1)
})

function never(): never {
  throw new Error('no such file')
}
