import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { newRecords } from '../../src/build/cache/cache.ts'
import { arrange } from '../../src/digest/arrange.ts'
import { lighten } from '../../src/digest/light.ts'
import type { LightDump } from '../../src/digest/lightArticle.ts'
import { parseFile } from '../../src/read/read.ts'
import { listing } from '../arranged.ts'
import { readWritten, type Written } from '../digest/across.ts'
import { SETS } from '../digest/regression.ts'
import { packFile } from './packed.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-stored-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('articles out of the cache differ in what the same articles differ in as they were read', () => {
  const records = newRecords(folder)
  let found = 0
  for (const set of SETS.filter((_, at) => at % 40 === 0)) {
    const path = `${set}.txt`
    const dump = parseFile(path, Buffer.from(listing(set, ...readWritten(set).map(asListed))))
    const light = lighten(dump)
    const stored = records.read(records.append(packFile(dump, light)), path)
    const flags = doubts(light)
    expect(doubts(stored), set).toEqual(flags)
    found += flags.length
  }
  expect(found).toBeGreaterThan(50)
})

function doubts(dump: LightDump) {
  return arrange([dump], { dismiss: {}, topics: {} }).disagreements
}

function asListed({ id, published, title, texts: [lead, ...items] }: Written): string {
  const list = items.map((item) => `\n- ${item}`).join('')
  return `${title}\nPaper ${id}· ${published.slice(0, 10)} 08:41\nCore Viewpoint - ${lead}\nGroup 1: More${list}`
}
