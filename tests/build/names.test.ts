/** Names chosen so that their pages would stand in one place: each gets a place of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import type { Memory } from '../../src/build/result.ts'
import { dumpStem } from '../../src/digest/identity/identity.ts'
import { settingsSchema } from '../../src/records/settings.ts'
import { slug } from '../../src/text/slug.ts'
import { filesBelow, treeHash } from '../files.ts'
import { forgotten } from './anew.ts'

const folder = mkdtempSync(join(tmpdir(), 'cinnabar-names-'))
const articles = join(folder, 'articles')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(articles, { recursive: true })
})

/** Of the first build of each name. */
const known = new Map<string, Memory | null>()

/** @param memory Of the build before; null: as a new process begins. */
async function made(name = 'site', memory: Memory | null = null): Promise<Memory | null> {
  const settings = settingsSchema.parse({ title: 'Test', languages: ['en'] })
  const output = join(folder, name)
  const result = await build({
    root: process.cwd(),
    version: '0',
    settings: { ...settings, articles, output },
    memory: memory ?? forgotten(known.get(name) ?? null),
  })
  if (!result.published) throw new Error(result.why.join('\n'))
  if (!known.has(name)) known.set(name, result.memory)
  return result.memory
}

function save(path: string, topic: string, word: string, times = 1): void {
  const entry = (at: number): string =>
    `Kites ${word} ${at}\nNews ${word}· 2025-03-04 09:10\nCore Viewpoint - Kites ${word} rose ${at}% [1]. Group 1: Sales - They sold well [2].\n`
  const entries = Array.from({ length: times }, (_, at) => entry(at))
  const text = `Workflow\n${topic}\nicon\nSearch documents\n${entries.join('\n')}`
  writeFileSync(join(articles, path), text)
}

/** What pages of a folder say, all together. */
function said(where: string): string {
  const site = join(folder, 'site')
  const paths = filesBelow(site).filter((path) => path.startsWith(where) && path.endsWith('.html'))
  return paths.map((path) => readFileSync(join(site, path), 'utf8')).join('\n')
}

/** The site of edits, each build going on from the one before, is the site of one clean build. */
async function isCleanAfter(edits: readonly (() => void)[]): Promise<void> {
  let memory: Memory | null = null
  for (const edit of edits) {
    edit()
    memory = await made('site', memory)
    rmSync(join(folder, 'clean'), { recursive: true, force: true })
    rmSync(join(folder, '.cinnabar/clean'), { recursive: true, force: true })
    await made('clean')
    expect(treeHash(join(folder, 'site'))).toBe(treeHash(join(folder, 'clean')))
  }
}

test('topics with one hash, or named like one, have pages of their own', async () => {
  const [one, other] = ['四五一六一四', '二四五五零九零']
  expect(slug(one)).toBe(slug(other))
  await isCleanAfter([
    () => save('a.txt', one, 'one'),
    () => save('b.txt', other, 'two'),
    () => save('c.txt', slug(one), 'three'),
    () => rmSync(join(articles, 'b.txt')),
    () => rmSync(join(articles, 'c.txt')),
  ])
  save('b.txt', other, 'two')
  save('c.txt', slug(one), 'three')
  await made()
  const pages = filesBelow(join(folder, 'site')).filter((path) => /^t\/[^.]+\.html$/.test(path))
  expect(pages).toHaveLength(3)
  for (const word of ['one', 'two', 'three']) expect(said('t/')).toContain(`Kites ${word} 0`)
})

test('files with one hash, or named like one, have pages of their own', async () => {
  const [one, other] = ['三二六五四.txt', '五零五一三.txt']
  expect(dumpStem(one)).toBe(dumpStem(other))
  const squatter = `${dumpStem(one).slice(2)}.txt`
  expect(dumpStem(squatter)).toBe(dumpStem(one))
  await isCleanAfter([
    () => save(one, 'Tin', 'one'),
    () => save(other, 'Tin', 'two'),
    () => save(squatter, 'Tin', 'three'),
    () => rmSync(join(articles, one)),
    () => rmSync(join(articles, squatter)),
  ])
})

test('a file and a topic called like a later page of another stand beside it', async () => {
  await isCleanAfter([
    () => save('tin.txt', 'Tin', 'one', 160),
    () => save('tin-2.txt', 'Tin 1', 'two'),
  ])
  const paths = filesBelow(join(folder, 'site'))
  const wanted = ['d/tin.html', 'd/tin.2.html', 'd/tin-2.html', 't/tin.1.html', 't/tin-1.html']
  expect(paths).toEqual(expect.arrayContaining(wanted))
})
