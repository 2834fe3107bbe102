import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { openRecords } from '../../src/build/cache/records.ts'
import { type ReadFile, readAndPack } from '../../src/build/reading/packRead.ts'
import { openReader } from '../../src/build/reading/reader.ts'
import { readInThread } from '../../src/build/reading/readInThread.ts'
import { scan } from '../../src/build/reading/scan.ts'
import { type InputFile, listFiles } from '../../src/read/files.ts'
import { generateDumps } from '../bench/corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-thread-'))
afterAll(() => rmSync(folder, { recursive: true }))

for (const { path, text } of generateDumps({ articles: 60, perDump: 5, seed: 7 })) {
  writeFileSync(join(folder, path), text)
}
writeFileSync(join(folder, 'written.md'), '---\ntitle: By hand\ndate: 2026-03-01\n---\nOne line.\n')
writeFileSync(join(folder, 'broken.txt'), Buffer.from([0xff, 0xfe, 0x00, 0xd8]))
const { files } = await listFiles(folder)

interface Task {
  readonly file: InputFile
}

function taking(all: readonly InputFile[]): () => Task | undefined {
  let next = 0
  return () => {
    const file = all[next++]
    return file && { file }
  }
}

test('a thread reads files as they are read without one', async () => {
  const { parse } = await openReader(files)
  const found = new Map<string, ReadFile>()
  const thread = readInThread(taking(files), ({ file }, read) => found.set(file.path, read))
  await thread.done()
  await thread.end()
  expect([...found.keys()]).toEqual(files.map(({ path }) => path))
  for (const [path, { packed, isRead }] of found) {
    const [own] = readAndPack([{ dump: parse(path), before: [] }])
    if (!own) throw new Error(`${path} is not read`)
    expect(Buffer.from(packed.bytes).equals(own.packed.bytes), path).toBe(true)
    expect({ ...packed, bytes: null }).toEqual({ ...own.packed, bytes: null })
    expect(isRead).toBe(own.isRead)
  }
})

test('what goes wrong where it is kept is told as it was', async () => {
  const thread = readInThread(taking(files), () => {
    throw new Error('cannot write: the disk is full')
  })
  await expect(thread.done()).rejects.toThrow('the disk is full')
  await thread.end()
})

test('reading that is given up ends', async () => {
  const found: string[] = []
  const thread = readInThread(taking(files), ({ file }) => found.push(file.path))
  await thread.end()
  await expect(thread.done()).rejects.toThrow('ended early')
  expect(found.length).toBeLessThan(files.length)
})

test('many files are read in the order of their paths, in one thread or in two', async () => {
  const many = mkdtempSync(join(folder, 'many-'))
  for (const [at, { text }] of [
    ...generateDumps({ articles: 60, perDump: 1, seed: 8 }),
  ].entries()) {
    // What is no article is read soon, and makes a file long enough for two.
    writeFileSync(join(many, `${at}.txt`), `${'chrome '.repeat(14_000)}\n${text}`)
  }
  const listing = await listFiles(many)
  const [one, two] = [await scanned(listing.files, 1), await scanned(listing.files, 2)]
  expect(two.dumps).toBe(one.dumps)
  expect(two.paths).toEqual(listing.files.map(({ path }) => path))
  // The first ones went to the other thread, and came later.
  expect(one.places).toEqual([...one.places].sort((a, b) => a - b))
  expect(two.places).not.toEqual([...two.places].sort((a, b) => a - b))
})

async function scanned(all: readonly InputFile[], cores: number) {
  const records = openRecords(mkdtempSync(join(folder, 'records-')), 0, true)
  try {
    const { parse } = await openReader(all)
    const { dumps, files: read } = await scan(all, { known: {}, records, parse, cores })
    const places = Object.values(read).map(({ slot }) => slot.at)
    // As JSON: facts and figures are read when they are asked for.
    return { dumps: JSON.stringify(dumps), paths: Object.keys(read), places }
  } finally {
    records.close()
  }
}

test('a signal is heard between the articles of one file, not only between files', async () => {
  const place = mkdtempSync(join(folder, 'one-'))
  const [{ text } = { text: '' }] = generateDumps({ articles: 40, perDump: 40, seed: 8 })
  writeFileSync(join(place, 'one.txt'), text)
  const listing = await listFiles(place)
  // Each look at the clock is a tenth of a second later, as of a machine that is slow.
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 100))
  let turns = 0
  const turn = (): void => {
    turns++
    timer = setImmediate(turn)
  }
  let timer = setImmediate(turn)
  try {
    await scanned(listing.files, 1)
    expect(turns).toBeGreaterThanOrEqual(40)
  } finally {
    clearImmediate(timer)
    clock.mockRestore()
  }
})
