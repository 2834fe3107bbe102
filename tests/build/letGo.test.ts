import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { collectGarbage } from '../../src/build/program/heap.ts'
import type { Memory } from '../../src/build/result.ts'
import { settingsSchema } from '../../src/records/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const articles = join(folder, 'articles')
const settings = {
  ...settingsSchema.parse({ title: 'T', languages: ['en'] }),
  articles,
  output: join(folder, 'site'),
}

async function made(memory: Memory | null): Promise<Memory> {
  const result = await build({ root: process.cwd(), settings, version: '1', memory })
  if (!result.published || !result.memory) throw new Error('Nothing was published')
  return result.memory
}

function add(day: number): void {
  const text = `Tin\nSearch documents\nTin on day ${day}\nNews· 2025-03-0${day} 08:00\nCore Viewpoint - Tin rose ${day}% [1].\n`
  writeFileSync(join(articles, `${day}.txt`), text)
}

test('a preview of many edits holds the digest of the last build, and none of those before', async () => {
  mkdirSync(articles)
  add(1)
  let memory = await made(null)
  const digests: WeakRef<object>[] = []
  for (let day = 2; day < 7; day++) {
    add(day)
    digests.push(new WeakRef(memory.digest.byId))
    memory = await made(memory)
  }
  collectGarbage()
  // The article of the first day has the neighbours that it had, and is the object of an early build.
  expect(digests.map((digest) => digest.deref() !== undefined)).toEqual(digests.map(() => false))
  expect(memory.digest.articles).toHaveLength(6)
})
