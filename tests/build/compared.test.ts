/** What comparing found is kept beside the cache, and is never a second truth. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { readCompared, writeCompared } from '../../src/build/cache/compared.ts'
import type { Memory } from '../../src/build/result.ts'
import { settingsSchema } from '../../src/records/settings.ts'
import { generateDumps } from '../bench/corpus.ts'
import { treeHash } from '../files.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-compared-'))
const articles = join(folder, 'articles')
const work = join(folder, '.cinnabar/site')
const file = join(work, 'cache-compared')
const dumps = [...generateDumps({ articles: 12, perDump: 2, seed: 5 })]
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Made {
  readonly cold: string | null
  readonly tree: string
}

async function made(): Promise<Made> {
  const { memory, ...told } = await followed()
  return told
}

/** @param memory Of the build before in this process; null for the first of several. */
async function followed(
  memory?: Memory | null,
): Promise<Made & { readonly memory: Memory | null }> {
  const settings = settingsSchema.parse({ title: 'Test', languages: ['en'] })
  const output = join(folder, 'site')
  const result = await build({
    root: process.cwd(),
    version: '0',
    settings: { ...settings, articles, output },
    ...(memory === undefined ? {} : { memory }),
  })
  if (!result.published) throw new Error(result.why.join('\n'))
  return { cold: result.cold, tree: treeHash(output), memory: result.memory }
}

/** Save the first so many dumps. */
function save(count: number): void {
  rmSync(articles, { recursive: true, force: true })
  mkdirSync(articles)
  for (const { path, text } of dumps.slice(0, count)) writeFileSync(join(articles, path), text)
}

let whole = ''

beforeAll(async () => {
  save(dumps.length)
  whole = (await made()).tree
})

test('what was written is read by the same program, as long as no byte of it is another', () => {
  const { program } = JSON.parse(readFileSync(join(work, 'cache.json'), 'utf8')).kept
  const { value } = readCompared(work, program)
  if (!value) throw new Error('Nothing was kept')
  expect(value.stories.pack.ids).toHaveLength(12)
  writeCompared(folder, 'p1', value)
  expect(readCompared(folder, 'p1')).toEqual({ value, reason: null })
  expect(readCompared(folder, 'p2').reason).toBe('other program')
  const path = join(folder, 'cache-compared')
  const bytes = readFileSync(path)
  for (const at of [0, 31, 32, 40, Math.floor(bytes.length / 2), bytes.length - 1]) {
    const other = Buffer.from(bytes)
    other[at] = (other[at] ?? 0) ^ 1
    writeFileSync(path, other)
    expect(readCompared(folder, 'p1').reason, `byte ${at}`).toBe('damaged')
  }
  for (const length of [0, 20, 32, bytes.length - 1]) {
    writeFileSync(path, bytes.subarray(0, length))
    expect(readCompared(folder, 'p1').reason, `${length} bytes`).toBe('damaged')
  }
  rmSync(path)
  expect(readCompared(folder, 'p1').reason).toBe('absent')
})

test.each<readonly [string, string | null, () => void]>([
  ['as it is', null, () => undefined],
  ['gone', null, () => rmSync(file)],
  ['damaged', 'damaged', () => writeFileSync(file, readFileSync(file).fill(7, 100, 200))],
])('%s: the same site comes out', async (_, cold, befall) => {
  save(dumps.length - 1)
  await made()
  befall()
  save(dumps.length)
  expect(await made()).toEqual({ cold, tree: whole })
})

test('a preview writes it again once many articles are other, and what is older leads to the same site', async () => {
  const begun = async (): Promise<{ memory: Memory; written: Buffer }> => {
    save(dumps.length - 2)
    const { memory } = await followed(null)
    if (memory === null) throw new Error('Nothing is remembered')
    return { memory, written: readFileSync(file) }
  }
  const few = await begun()
  save(dumps.length - 1)
  await followed(few.memory)
  expect(readFileSync(file).equals(few.written)).toBe(true)
  save(dumps.length)
  expect(await made()).toEqual({ cold: null, tree: whole })

  const many = await begun()
  save(dumps.length - 1)
  await followed({ ...many.memory, unsaved: 99 })
  expect(readFileSync(file).equals(many.written)).toBe(false)
})
