/** A build that finds nothing changed touches nothing; whatever did change is seen. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { build } from '../../src/build/build.ts'
import { RECEIPT } from '../../src/build/cache/receipt.ts'
import type { BuildOptions } from '../../src/build/options.ts'
import type { BuildResult } from '../../src/build/result.ts'
import { settingsSchema } from '../../src/records/settings.ts'
import { generateDumps } from '../bench/corpus.ts'
import { treeHash } from '../files.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-receipt-'))
const articles = join(folder, 'articles')
const site = join(folder, 'site')
const work = join(folder, '.cinnabar/site')
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const DUMP = join(articles, 'generated-00001.txt')
const LONG_AGO = new Date('2020-01-01T00:00:00Z')
let text = ''

/** So long after it was saved a file is trusted to be as it was, however slow the machine is. */
const SETTLED_MS = 10_000

beforeAll(() => {
  const now = Date.now.bind(Date)
  vi.spyOn(Date, 'now').mockImplementation(() => now() + SETTLED_MS)
  mkdirSync(articles)
  const [dump] = generateDumps({ articles: 2, perDump: 2, seed: 5 })
  text = dump?.text ?? ''
})

beforeEach(async () => {
  for (const name of readdirSync(articles)) rmSync(join(articles, name))
  writeFileSync(DUMP, text)
  utimesSync(DUMP, LONG_AGO, LONG_AGO)
  await made()
})

async function made(
  options: Pick<BuildOptions, 'memory' | 'prepare' | 'published'> = {},
  places: Partial<BuildOptions['settings']> = { articles, output: site },
): Promise<BuildResult> {
  const settings = { ...settingsSchema.parse({ title: 'Test', languages: ['en'] }) }
  const result = await build({
    root: process.cwd(),
    version: '0',
    settings: { ...settings, ...places },
    ...options,
  })
  if (!result.published) throw new Error(result.why.join('\n'))
  return result
}

/** What stands beside the site, each with the time of its last change. */
function times(): readonly (readonly [string, number])[] {
  return readdirSync(work).map((name) => [name, statSync(join(work, name)).mtimeMs] as const)
}

test('nothing changed: nothing is written, not even beside the site', async () => {
  const before = times()
  const { written, removed, kept, articles: count } = await made()
  expect({ written, removed, count }).toEqual({ written: 0, removed: 0, count: 2 })
  expect(kept).toBeGreaterThan(30)
  expect(times()).toEqual(before)
})

test('nor where the same places are written otherwise, as `npm start` writes them', async () => {
  const before = times()
  const [from, to] = [articles, site].map((path) => relative(process.cwd(), path))
  await made({}, { articles: from ?? '', output: to ?? '' })
  expect(times()).toEqual(before)
})

test('what is dismissed and is not there is told again where nothing changed', async () => {
  const places = { articles, output: site, dismiss: { p50w16gjj8: 'Seen.' } }
  const strays = [{ setting: 'dismiss', id: 'p50w16gjj8', why: 'unknown', meant: null }]
  expect((await made({}, places)).strays).toEqual(strays)
  const before = times()
  expect((await made({}, places)).strays).toEqual(strays)
  expect(times()).toEqual(before)
})

test('another site is told as soon as it is there, before what the next build needs is kept', async () => {
  const told: boolean[] = []
  const published = (): void => {
    told.push(readFileSync(join(site, 'index.html'), 'utf8').includes('Zebras'))
  }
  await made({ published })
  expect(told).toEqual([])
  const before = readFileSync(join(work, RECEIPT), 'utf8')
  writeFileSync(DUMP, `${text}\nZebras sell\nNews· 2099-03-01 08:00\nCore Viewpoint - Up [1].\n`)
  await made({
    published: () => {
      published()
      expect(readFileSync(join(work, RECEIPT), 'utf8')).toBe(before)
    },
  })
  expect(told).toEqual([true])
  expect(readFileSync(join(work, RECEIPT), 'utf8')).not.toBe(before)
})

test('nothing changed, but more is to come: all is read, nothing is written, the same comes out', async () => {
  expect((await made({ memory: null })).memory).toBe(null)
  const before = treeHash(site)
  const { memory, written, removed, cold } = await made({
    memory: null,
    prepare: new AbortController().signal,
  })
  expect({ written, removed, cold }).toEqual({ written: 0, removed: 0, cold: null })
  expect(treeHash(site)).toBe(before)
  expect(memory?.digest.totals.articles).toBe(2)
  writeFileSync(join(articles, 'more.txt'), text.replace(/ - /, ' - So: '))
  await made({ memory })
  const grown = treeHash(site)
  rmSync(join(folder, '.cinnabar'), { recursive: true })
  rmSync(site, { recursive: true })
  await made()
  expect(treeHash(site)).toBe(grown)
})

test('getting ready tries changes that leave nothing behind, and ends when it is asked to', async () => {
  const before = treeHash(folder)
  const { signal } = new AbortController()
  const looks = vi.spyOn(signal, 'throwIfAborted')
  looks.mockImplementationOnce(() => expect(existsSync(join(work, 'lock'))).toBe(false))
  await made({ memory: null, prepare: signal })
  const whole = looks.mock.calls.length
  expect(whole).toBeGreaterThan(0)
  expect(treeHash(folder)).toBe(before)

  const asked = new AbortController()
  const until = vi.spyOn(asked.signal, 'throwIfAborted')
  until.mockImplementationOnce(() => asked.abort())
  const { memory, written } = await made({ memory: null, prepare: asked.signal })
  expect(until.mock.calls.length).toBeLessThan(whole)
  expect({ written, articles: memory?.digest.totals.articles }).toEqual({ written: 0, articles: 2 })
})

test('so it does where a change tried leads to the site before, and its files stand there alone', async () => {
  writeFileSync(DUMP, `${text}\nZebras sell\nNews· 2099-03-01 08:00\nCore Viewpoint - Up [1].\n`)
  await made()
  const before = treeHash(folder)
  const { signal } = new AbortController()
  const looks = vi.spyOn(signal, 'throwIfAborted')
  await made({ memory: null, prepare: signal })
  expect(looks.mock.calls.length).toBeGreaterThan(0)
  expect(treeHash(folder)).toBe(before)
})

test('another time with the same bytes is no change, and is remembered', async () => {
  const later = new Date('2021-01-01T00:00:00Z')
  utimesSync(DUMP, later, later)
  // Without the cache a build would make everything anew, and say so.
  rmSync(join(work, 'cache.json'))
  expect((await made()).cold).toBe(null)
  const before = times()
  expect((await made()).written).toBe(0)
  expect(times()).toEqual(before)
})

test('the same length and other bytes are a change', async () => {
  writeFileSync(DUMP, text.replace(/\d%/, '7%').replace(/[1-6](?= )/, '9'))
  expect((await made()).written).toBeGreaterThan(0)
})

test('so they are where the file was given the time that it had, as archives do', async () => {
  writeFileSync(DUMP, text.replace(/\d%/, '7%').replace(/[1-6](?= )/, '9'))
  utimesSync(DUMP, LONG_AGO, LONG_AGO)
  expect((await made()).written).toBeGreaterThan(0)
})

test('a file or a link beside the dumps is a change', async () => {
  symlinkSync('/etc/hostname', join(articles, 'link.txt'))
  const { problems, written } = await made()
  expect(problems.map(({ code }) => code)).toContain('link-out')
  expect(written).toBe(0)
  expect((await made()).problems.map(({ code }) => code)).toContain('link-out')
  rmSync(join(articles, 'link.txt'))
  expect((await made()).problems.map(({ code }) => code)).not.toContain('link-out')
})

test('what was changed in the site is put right', async () => {
  const home = readFileSync(join(site, 'index.html'), 'utf8')
  rmSync(join(site, 'index.html'))
  expect((await made()).written).toBe(1)
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(home)
})

test('a damaged receipt is as good as none', async () => {
  for (const damaged of ['', '{}', 'null', '{"program":1}']) {
    writeFileSync(join(work, 'cache-receipt.json'), damaged)
    const { cold, written } = await made()
    expect({ cold, written }).toEqual({ cold: null, written: 0 })
  }
})

test('a build that was killed after publishing is not built upon', async () => {
  const before = treeHash(site)
  const kept = readdirSync(work).filter((name) => name.startsWith('cache'))
  const contents = kept.map((name) => [name, readFileSync(join(work, name))] as const)
  writeFileSync(DUMP, text.replaceAll(/\d(?=[.%])/g, '9'))
  await made()
  expect(treeHash(site)).not.toBe(before)
  // As they stood before: the build did not come to write its own.
  for (const [name, bytes] of contents) writeFileSync(join(work, name), bytes)
  writeFileSync(DUMP, text)
  await made()
  expect(treeHash(site)).toBe(before)
})

test('where nothing can be kept for the next build, the site is published all the same', async () => {
  const before = treeHash(site)
  mkdirSync(join(work, 'cache.json.new'))
  writeFileSync(DUMP, text.replaceAll(/\d(?=[.%])/g, '9'))
  expect((await made()).written).toBeGreaterThan(0)
  expect(treeHash(site)).not.toBe(before)
  rmSync(join(work, 'cache.json.new'), { recursive: true })
  writeFileSync(DUMP, text)
  await made()
  expect(treeHash(site)).toBe(before)
})
