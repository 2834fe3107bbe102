/** What publishing waits for, says and leaves, on disks of either kind. */

import * as fs from 'node:fs'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDisk, type Disk } from '../../src/build/disk/disk.ts'
import { DiskError } from '../../src/build/disk/diskError.ts'
import { MANIFEST, parseManifest } from '../../src/build/files/manifest.ts'
import { abandon, publish } from '../../src/build/stage/publish.ts'
import type { OpenStage } from '../../src/build/stage/stage.ts'
import { sha256 } from '../../src/text/hash.ts'
import { newProject, type Project, tree, watchedDisk } from './site.ts'

let project: Project
let output: string

beforeEach(() => {
  project = newProject()
  output = project.output
})
afterEach(() => project.remove())

const OLD = { 'index.html': 'one', 'a/x.html': 'x', 'a/y.html': 'y', 'b/z.html': 'z' }
const NEW = { 'index.html': 'two', 'a/x.html': null, 'a/new.html': 'n', 'c/e/d.html': 'd' }
const NEW_WHOLE = { ...NEW, 'a/x.html': 'x' }

const open = (check = false): Promise<OpenStage> => project.begin({ check })

test('numbers tell what became of each file, and the manifest is the one that stands there', async () => {
  expect(await project.make(OLD)).toMatchObject({ written: 4, kept: 0, removed: 0 })
  const done = await project.make(NEW)
  expect(done).toMatchObject({ written: 3, kept: 1, removed: 2 })
  const text = readFileSync(join(output, MANIFEST), 'utf8')
  expect(done).toMatchObject({ manifest: sha256(text) })
  const listed = [...(parseManifest(text) ?? [])]
  expect(listed.map(([path]) => path)).toEqual(Object.keys(NEW_WHOLE).sort())
  for (const [path, print] of listed) {
    const bytes = readFileSync(join(output, path))
    expect(print).toBe(`${sha256(bytes)} ${bytes.length}`)
  }
})

test('a site from which files went alone is published, too', async () => {
  await project.make(OLD)
  expect(await project.make({ 'a/x.html': 'x' })).toMatchObject({ written: 0, kept: 1, removed: 3 })
  expect(Object.keys(tree(output)).sort()).toEqual(['a/x.html', MANIFEST])
  expect(existsSync(join(output, 'b'))).toBe(false)
  // The one before goes on from here: nothing of it is left over in the next.
  await project.make({ 'a/x.html': 'X' })
  await project.make({ 'a/x.html': 'XX' })
  expect(Object.keys(tree(output)).sort()).toEqual(['a/x.html', MANIFEST])
  expect(existsSync(join(output, 'b'))).toBe(false)
})

test('one file that goes is enough, and takes its empty folders along', async () => {
  const deep = { 'a.html': 'a', 'c/d/e/f.html': 'f' }
  await project.make(deep)
  await project.make({ ...deep, 'a.html': 'A' })
  expect(await project.make({ 'a.html': 'A' })).toMatchObject({ written: 0, kept: 1, removed: 1 })
  expect(fs.readdirSync(output).sort()).toEqual(['a.html', MANIFEST])
})

test('a site of no files is a site, and an output with what a file manager left is empty', async () => {
  await project.make({})
  await project.make({ 'a.html': 'a' })
  expect(tree(output)).toMatchObject({ 'a.html': 'a' })
  fs.rmSync(output, { recursive: true })
  fs.rmSync(project.work, { recursive: true })
  fs.mkdirSync(output)
  writeFileSync(join(output, '.DS_Store'), '')
  await project.make({ 'a.html': 'a' })
  expect(Object.keys(tree(output)).sort()).toEqual(['a.html', MANIFEST])
})

test('what was taken from the site before last is not kept for it when publishing fails', async () => {
  await project.make(OLD)
  // What differs is what goes: nothing has to be put into the one before, only taken out.
  await project.make({ ...OLD, 'a/x.html': 'X' })
  const kept = Object.fromEntries(Object.keys(OLD).map((path) => [path, null]))
  const { 'a/x.html': _, ...fewer } = kept
  const before = tree(output)
  await expect(project.make(fewer, { disk: failing('fsyncSync', 2) })).rejects.toThrow(DiskError)
  expect(tree(output)).toEqual(before)
  expect(existsSync(join(project.work, 'last'))).toBe(false)
})

/** Paths from the root of the project whose bytes are waited for. */
async function waits(durable?: boolean): Promise<readonly string[]> {
  const paths = new Map<number, string>()
  const seen: string[] = []
  const disk = createDisk({
    ...fs,
    openSync(path, ...rest) {
      const handle = fs.openSync(path, ...rest)
      paths.set(handle, relative(project.root, String(path)))
      return handle
    },
    fsyncSync(handle) {
      seen.push(paths.get(handle) ?? '')
      fs.fsyncSync(handle)
    },
  })
  const stage = await project.begin({ disk, check: false })
  for (const [path, content] of Object.entries(NEW_WHOLE)) stage.write(path, content)
  await (durable === undefined ? publish(stage) : publish(stage, { durable }))
  abandon(stage)
  return seen.map((path) => path.replace('.cinnabar/_site/', '')).sort()
}

test('the disk is waited for: manifest and folders always, each file on request', async () => {
  await project.make(OLD)
  const folders = ['', 'next', 'next/a', 'next/c', 'next/c/e']
  expect((await waits(false)).filter((path) => path !== 'lock')).toEqual(
    [...folders, 'next/manifest.json'].sort(),
  )
  await project.make(OLD)
  expect(await waits()).toEqual([...folders, 'next/manifest.json'].sort())
  await project.make(OLD)
  expect((await waits(true)).filter((path) => path !== 'lock')).toEqual(
    [
      ...folders,
      'next/manifest.json',
      'next/index.html',
      'next/a/new.html',
      'next/c/e/d.html',
    ].sort(),
  )
})

test('a build that is given up leaves the site, the one before, and no lock', async () => {
  await project.make(OLD)
  await project.make(NEW)
  const before = [tree(output), tree(join(project.work, 'last'))]
  const untouched = await open()
  abandon(untouched)
  expect([tree(output), tree(join(project.work, 'last'))]).toEqual(before)
  const begun = await open()
  begun.write('index.html', 'three')
  abandon(begun)
  expect(tree(output)).toEqual(before[0])
  expect(fs.readdirSync(project.work).filter((name) => name === 'lock' || name === 'next')).toEqual(
    [],
  )
  // Given up twice it does not touch what another has begun.
  const other = await open()
  other.write('index.html', 'four')
  abandon(begun)
  expect(existsSync(join(project.work, 'lock'))).toBe(true)
  expect(existsSync(other.next)).toBe(true)
  abandon(other)
})

test('where a disk knows no exchange, two moves do', async () => {
  const path = process.env.PATH
  process.env.PATH = '/nowhere'
  try {
    await project.make(OLD)
    await project.make(NEW)
    expect(tree(output)).toMatchObject(NEW_TREE)
    expect(tree(join(project.work, 'last'))).toMatchObject(OLD)
    await project.make(OLD)
    expect(tree(output)).toMatchObject(OLD)
    for (let at = 1; at <= 12; at++) {
      for (const kind of ['renameSync', 'fsyncSync'] as const) {
        const before = tree(output)
        const outcome = await project.make(NEW_WHOLE, { disk: failing(kind, at) }).catch(String)
        const isOld = typeof outcome === 'string'
        expect(tree(output)).toEqual(isOld ? before : expect.objectContaining(NEW_TREE))
        await project.make(OLD)
        await project.make({ ...OLD, 'b/z.html': 'zz' })
      }
    }
  } finally {
    process.env.PATH = path
  }
})

test.each([
  ['before the swap', null],
  ['in the swap', process.env.PATH],
  ['in a swap of two moves', '/nowhere'],
])('a file that comes %s stays, and the site before with it', async (_, path) => {
  await project.make(OLD)
  await project.make(NEW)
  const before = tree(output)
  const comes = (): void => writeFileSync(join(output, 'late.txt'), 'an hour of work')
  const kept = process.env.PATH
  process.env.PATH = path ?? kept
  try {
    // Seen before, it is no reason to move anything.
    const moves = (): void => expect.unreachable('the output was moved')
    const disk = hurried(path === null ? moves : comes)
    const stage = await project.begin({ check: false, disk })
    stage.write('index.html', 'three')
    if (path === null) comes()
    expect(await publish(stage)).toMatchObject({
      refused: 'output',
      message: expect.stringContaining('holds what no build put there: late.txt.'),
    })
    abandon(stage)
    expect(tree(output)).toEqual({ ...before, 'late.txt': 'an hour of work' })
    fs.rmSync(join(output, 'late.txt'))
    await project.make({ ...NEW_TREE, 'index.html': 'three' })
    expect(tree(output)).toMatchObject({ ...NEW_TREE, 'index.html': 'three' })
    expect(existsSync(join(output, 'late.txt'))).toBe(false)
  } finally {
    process.env.PATH = kept
  }
})

test('folders that nobody touched are looked through once, and a file that comes into one is seen', async () => {
  await project.make(OLD)
  await project.make(NEW)
  const long = new Date('2020-01-01T00:00:00Z')
  const age = (): void => {
    for (const folder of ['', 'a', 'c', 'c/e']) fs.utimesSync(join(output, folder), long, long)
  }
  const { disk, read } = watchedDisk()
  const change = async (text: string, comes = (): void => undefined) => {
    age()
    const stage = await project.begin({ check: false, disk })
    stage.write('index.html', text)
    for (const path of ['a/x.html', 'a/new.html', 'c/e/d.html']) stage.keep(path)
    read.length = 0
    comes()
    const done = await publish(stage)
    abandon(stage)
    return done
  }
  expect(await change('three')).toMatchObject({ written: 1 })
  // The stage that was brought up to date may be read, and the output for whether it is a first one.
  expect(read.filter((path) => path.startsWith(join(output, 'c')))).toEqual([])
  expect(read.filter((path) => path.endsWith('/next/c'))).toEqual([])
  const before = tree(output)
  const comes = (): void => writeFileSync(join(output, 'c/e/late.txt'), 'an hour of work')
  expect(await change('four', comes)).toMatchObject({ refused: 'output' })
  expect(tree(output)['c/e/late.txt']).toBe('an hour of work')
  expect(tree(output)['index.html']).toBe(before['index.html'])
})

test('where only the way there is one step, two moves are the way back', async () => {
  await project.make(OLD)
  await project.make(NEW)
  const before = tree(output)
  const kept = process.env.PATH
  const once = join(project.root, 'bin')
  fs.mkdirSync(once)
  const script = `#!/bin/sh\nPATH=${kept}\nmkdir ${once}/done || exit 1\nexec mv "$@"\n`
  writeFileSync(join(once, 'mv'), script, { mode: 0o755 })
  process.env.PATH = `${once}`
  try {
    const disk = hurried(() => writeFileSync(join(output, 'late.txt'), 'an hour of work'))
    const stage = await project.begin({ check: false, disk })
    stage.write('index.html', 'three')
    expect(await publish(stage)).toMatchObject({ refused: 'output' })
    abandon(stage)
    expect(tree(output)).toEqual({ ...before, 'late.txt': 'an hour of work' })
  } finally {
    process.env.PATH = kept
  }
})

test('a first site that cannot be made sure of is none', async () => {
  for (let at = 1; at <= 8; at++) {
    const outcome = await project.make(OLD, { disk: failing('fsyncSync', at) }).catch(String)
    if (typeof outcome === 'string') expect(existsSync(output)).toBe(false)
    else expect(tree(output)).toMatchObject(OLD)
    fs.rmSync(output, { recursive: true, force: true })
    fs.rmSync(project.work, { recursive: true, force: true })
  }
})

test('a file that comes into an empty output stays', async () => {
  const stage = await open()
  stage.write('index.html', 'one')
  fs.mkdirSync(output, { recursive: true })
  writeFileSync(join(output, 'late.txt'), 'an hour of work')
  expect(await publish(stage)).toMatchObject({ refused: 'output' })
  abandon(stage)
  expect(tree(output)).toEqual({ 'late.txt': 'an hour of work' })
})

/** A disk on which something comes into the output after it was looked at, before it is moved. */
function hurried(comes: () => void): Disk {
  let came = false
  const disk = createDisk()
  return {
    ...disk,
    identity(path) {
      if (!came) comes()
      came = true
      return disk.identity(path)
    },
  }
}

const NEW_TREE = { 'index.html': 'two', 'a/x.html': 'x', 'a/new.html': 'n', 'c/e/d.html': 'd' }

/** A disk that fails at the n-th call of a kind. */
function failing(kind: 'renameSync' | 'fsyncSync', at: number) {
  let calls = 0
  const count = (): void => {
    if (++calls === at) throw Object.assign(new Error('on purpose'), { code: 'EIO' })
  }
  return createDisk({
    ...fs,
    renameSync(from, to) {
      if (kind === 'renameSync') count()
      fs.renameSync(from, to)
    },
    fsyncSync(handle) {
      if (kind === 'fsyncSync') count()
      fs.fsyncSync(handle)
    },
  })
}
