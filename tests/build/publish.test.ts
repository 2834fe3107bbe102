import { existsSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Calls } from '../../src/build/disk/calls.ts'
import { DiskError } from '../../src/build/disk/diskError.ts'
import { abandon, publish } from '../../src/build/stage/publish.ts'
import { failingDisk, newProject, type Project, tree } from './site.ts'

let project: Project
let output: string

beforeEach(() => {
  project = newProject()
  output = project.output
})
afterEach(() => project.remove())

const open = () => project.begin({ check: false })

test('after any edits the site is what a clean build makes', async () => {
  await project.make({ 'index.html': 'one', 'a/x.html': 'x', 'a/y.html': 'y' })
  await project.make({ 'index.html': 'two', 'a/x.html': null, 'a/z.html': 'z' })
  await project.make({ 'index.html': 'three', 'a/x.html': '2', 'a/z.html': null, 'b/c/d.txt': '' })
  await project.make({ 'index.html': null, 'a/x.html': null })
  const grown = tree(output)
  rmSync(output, { recursive: true })
  rmSync(project.work, { recursive: true })
  await project.make({ 'index.html': 'three', 'a/x.html': '2' })
  expect(grown).toEqual(tree(output))
  expect(existsSync(join(output, 'b'))).toBe(false)
})

test('a kept file is never written through, and keeps its time', async () => {
  await project.make({ 'a.html': 'old', 'b.html': 'b' })
  const before = statSync(join(output, 'b.html'))
  await project.make({ 'a.html': 'new', 'b.html': null })
  await project.make({ 'a.html': 'newer', 'b.html': 'b' })
  expect(statSync(join(output, 'b.html')).mtimeMs).toBe(before.mtimeMs)
  expect(tree(join(project.work, 'last'))).toMatchObject({ 'a.html': 'new', 'b.html': 'b' })
})

test('when nothing differs nothing is touched', async () => {
  await project.make({ 'a.html': 'a' })
  const before = statSync(output)
  expect(await project.make({ 'a.html': 'a' })).toMatchObject({ written: 0, kept: 1, removed: 0 })
  expect(statSync(output).ino).toBe(before.ino)
})

test('a page may become a folder, and a folder a page', async () => {
  await project.make({ a: 'page', 'b/c': 'below' })
  await project.make({ 'a/d': 'below', b: 'page' })
  await project.make({ a: 'page', 'b/c': 'below' })
  await project.make({ 'a/d': 'below', b: 'page' })
  expect(tree(output)).toMatchObject({ 'a/d': 'below', b: 'page' })
})

test('what the check finds is not published, and the next build is', async () => {
  await project.make({ 'data.json': '{}' })
  const before = tree(output)
  const done = await project.make({ 'data.json': '{' }, { check: true })
  expect(done).toEqual({ faults: [expect.objectContaining({ path: 'data.json', line: 1 })] })
  expect(tree(output)).toEqual(before)
  await project.make({ 'data.json': '[]' }, { check: true })
  expect(tree(output)['data.json']).toBe('[]')
})

test('a folder that is not ours is refused and left alone', async () => {
  mkdirSync(output)
  writeFileSync(join(output, 'thesis.doc'), 'years of work')
  await expect(open()).rejects.toThrow('_site holds files')
  writeFileSync(join(output, 'manifest.json'), '{ "name": "an app" }')
  await expect(open()).rejects.toThrow('_site holds files')
  expect(Object.keys(tree(output)).sort()).toEqual(['manifest.json', 'thesis.doc'])
})

test('an empty folder is taken, a file is refused', async () => {
  mkdirSync(output)
  await project.make({ 'a.txt': 'a' })
  rmSync(output, { recursive: true })
  writeFileSync(output, '')
  await expect(open()).rejects.toThrow('is not a folder')
})

test('a file with the name of a folder that stays is told, and so is a folder with that of a file', async () => {
  await project.make({ 'a/x.txt': 'x', b: 'b' })
  for (const added of ['a', 'b/y.txt']) {
    const done = await project.make({ 'a/x.txt': null, b: null, [added]: 'new' }, { check: true })
    expect(done).toMatchObject({
      faults: [{ path: added.slice(0, 1) }],
    })
    expect(tree(output)).toMatchObject({ 'a/x.txt': 'x', b: 'b' })
  }
})

test('files lost from the output come back', async () => {
  await project.make({ 'a.txt': 'a', 'b/b.txt': 'b' })
  await project.make({ 'a.txt': 'a', 'b/b.txt': 'b2' })
  rmSync(join(output, 'a.txt'))
  expect(await project.make({ 'a.txt': 'a', 'b/b.txt': 'b2' })).toMatchObject({ written: 1 })
  expect(tree(output)).toMatchObject({ 'a.txt': 'a', 'b/b.txt': 'b2' })
})

const LEFT = ['._a.txt', '.directory', 'Icon\r', '@eaDir/a.txt']

test('what somebody else put into the output is named, and nothing is removed', async () => {
  await project.make({ 'a.txt': 'a' })
  const strange = ['.git/HEAD', '.git/config', 'CNAME', 'a.txt.swp']
  mkdirSync(join(output, '.git'))
  for (const path of strange) writeFileSync(join(output, path), path)
  const before = tree(output)
  await expect(project.make({ 'a.txt': 'A' })).rejects.toThrow(
    'holds what no build put there: .git/HEAD, .git/config, CNAME and 1 more.',
  )
  expect(tree(output)).toEqual(before)
  rmSync(join(output, 'CNAME'))
  await expect(project.make({ 'a.txt': 'A' })).rejects.toThrow(
    /: .git\/HEAD, .git\/config, a.txt.swp\.$/,
  )
  for (const path of strange) rmSync(join(output, path), { force: true })
  // What file managers leave is nobody's work, nor is an empty folder.
  mkdirSync(join(output, '@eaDir'))
  for (const name of ['.DS_Store', 'Thumbs.db', 'thumbs.db', 'desktop.ini', ...LEFT])
    writeFileSync(join(output, name), '')
  await project.make({ 'a.txt': 'A' })
  expect(tree(output)).toMatchObject({ 'a.txt': 'A' })
})

test('a link in place of a folder of the site is named and not followed', async () => {
  await project.make({ 'a.txt': 'a', 'b/b.txt': 'b' })
  rmSync(join(output, 'b'), { recursive: true })
  symlinkSync(project.root, join(output, 'b'))
  await expect(project.make({ 'a.txt': 'a', 'b/b.txt': 'b2' })).rejects.toThrow('put there: b.')
  expect(existsSync(join(project.root, 'b.txt'))).toBe(false)
})

test('a link in the last site does not lead the next one out of its folder', async () => {
  await project.make({ 'a.txt': 'a', 'b/b.txt': 'b' })
  await project.make({ 'a.txt': 'A', 'b/b.txt': 'b' })
  rmSync(join(project.work, 'last/b'), { recursive: true })
  symlinkSync(project.root, join(project.work, 'last/b'))
  await project.make({ 'a.txt': 'A', 'b/c.txt': 'c' })
  expect(tree(output)).toMatchObject({ 'a.txt': 'A', 'b/c.txt': 'c' })
  expect(existsSync(join(project.root, 'c.txt'))).toBe(false)
})

test('a second build is told who is at work', async () => {
  const first = await open()
  await expect(open()).rejects.toThrow(`process ${process.pid}`)
  abandon(first)
  abandon(await open())
})

test('a build that another one took over publishes nothing, and leaves what is its', async () => {
  await project.make({ 'index.html': 'before' })
  const stage = await open()
  stage.write('index.html', 'late')
  const lock = join(project.work, 'lock')
  const other = JSON.stringify({ pid: 7, host: 'elsewhere', began: '', space: '' })
  writeFileSync(lock, other)
  expect(await publish(stage)).toMatchObject({ refused: 'output' })
  abandon(stage)
  expect(tree(output)['index.html']).toBe('before')
  expect(tree(project.work)).toMatchObject({ lock: other, 'next/index.html': 'late' })
})

test('files have mode 644 and folders 755 whatever the umask', async () => {
  const before = process.umask(0o077)
  try {
    await project.make({ 'a/b.txt': 'b' })
  } finally {
    process.umask(before)
  }
  const modes = ['', 'a', 'a/b.txt', 'manifest.json'].map((path) =>
    (statSync(join(output, path)).mode & 0o777).toString(8),
  )
  expect(modes).toEqual(['755', '755', '644', '644'])
})

const KINDS: readonly (keyof Calls)[] = [
  'closeSync',
  'fsyncSync',
  'linkSync',
  'lstatSync',
  'mkdirSync',
  'openSync',
  'readFileSync',
  'readdirSync',
  'renameSync',
  'rmdirSync',
  'unlinkSync',
  'writeSync',
]
const OLD = { 'index.html': 'one', 'a/x.html': 'x', 'a/y.html': 'y', 'b/z.html': 'z' }
const NEW = { 'index.html': 'two', 'a/x.html': null, 'a/new.html': 'n', 'c/d.html': 'd' }

const CODES = ['ENOSPC', 'EIO', 'EACCES']

test.each(KINDS)('whichever %s fails, a whole site stands', async (kind) => {
  await project.make(NEW_WHOLE)
  const wanted = tree(output)
  let at = 1
  for (let failed = true; failed; at++) {
    const code = CODES[at % CODES.length] ?? ''
    // Twice, so that there is a site before this one to start from.
    await project.make(OLD)
    await project.make({ ...OLD, 'b/z.html': 'zz' })
    const before = tree(output)
    const faulty = failingDisk(kind, at, code)
    const outcome = await project.make(NEW, { disk: faulty.disk }).catch((error: unknown) => error)
    failed = faulty.failed()
    if (outcome instanceof Error) {
      // What cannot be read is not kept; a build makes it anew.
      const isLeftOut = kind === 'readFileSync' && outcome.message === 'a/x.html is not published'
      if (!isLeftOut) expect(outcome).toBeInstanceOf(DiskError)
      if (!isLeftOut) expect(outcome.message).toContain(project.root)
      expect(tree(output)).toEqual(before)
    } else expect(tree(output)).toEqual(wanted)
    await project.make(NEW_WHOLE)
    expect(tree(output)).toEqual(wanted)
    const beside = Object.keys(tree(project.work)).filter((path) => !path.startsWith('last/'))
    expect(beside).toEqual([])
  }
  expect(at).toBeGreaterThan(2)
})

const NEW_WHOLE = { 'index.html': 'two', 'a/x.html': 'x', 'a/new.html': 'n', 'c/d.html': 'd' }

test('with too many open files a build waits for its turn', async () => {
  const { disk, failed } = failingDisk('openSync', 2, 'EMFILE')
  await project.make(OLD, { disk })
  expect(failed()).toBe(true)
  expect(tree(output)).toMatchObject(OLD)
})
