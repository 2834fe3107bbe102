/** What the stage takes, refuses and repairs before anything is published. */

import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDisk } from '../../src/build/disk/disk.ts'
import { DiskError } from '../../src/build/disk/diskError.ts'
import { SourceFault } from '../../src/build/program/sourceFault.ts'
import { openStage, openTrial } from '../../src/build/stage/openStage.ts'
import { abandon, publish } from '../../src/build/stage/publish.ts'
import type { OpenStage } from '../../src/build/stage/stage.ts'
import { sha256 } from '../../src/text/hash.ts'
import { treeHash } from '../files.ts'
import { newProject, type Project, tree } from './site.ts'

let project: Project

beforeEach(() => {
  project = newProject()
})
afterEach(() => project.remove())

const open = (check = false): Promise<OpenStage> => project.begin({ check })

test('a folder that cannot be the output is refused before anything is made', async () => {
  const { root } = project
  const articles = join(root, 'articles')
  expect(await openStage(articles, { project: root, articles })).toMatchObject({
    refused: 'output',
    message: expect.stringContaining('is the folder of the articles'),
  })
  expect(existsSync(join(root, '.cinnabar'))).toBe(false)
})

test('a folder on another disk than its surroundings is refused', async () => {
  await project.make({ a: 'a' })
  const disk = createDisk()
  const apart = { ...disk, device: (path: string) => path.length }
  expect(await project.open({ disk: apart })).toMatchObject({
    message: expect.stringContaining('is a mount point'),
  })
})

test('where the build is run, the output folder is called by a dot', async () => {
  await project.make({ a: 'a' })
  writeFileSync(join(project.output, 'b'), '')
  const place = vi.spyOn(process, 'cwd').mockReturnValue(project.output)
  try {
    expect(await project.open()).toMatchObject({
      message: 'The output folder . holds what no build put there: b.',
    })
  } finally {
    place.mockRestore()
  }
})

test('what stopped between the two moves of a swap is mended by the next build', async () => {
  await project.make({ a: 'a' })
  await project.make({ a: 'b' })
  rmSync(join(project.work, 'last'), { recursive: true })
  renameSync(project.output, join(project.work, 'last'))
  abandon(await open())
  expect(tree(project.output)).toMatchObject({ a: 'b' })
})

test('a site before that holds more than its manifest is not built upon', async () => {
  await project.make({ a: 'a', b: 'b' })
  await project.make({ a: 'A', b: 'b' })
  writeFileSync(join(project.work, 'last/stray'), '')
  await project.make({ a: 'a', b: 'b' })
  expect(Object.keys(tree(project.output)).sort()).toEqual(['a', 'b', 'manifest.json'])
  // What stood there is gone, so that the site before has its place again.
  expect(existsSync(join(project.work, 'last/stray'))).toBe(false)
  expect(tree(join(project.work, 'last'))).toMatchObject({ a: 'A' })
  expect(existsSync(join(project.work, 'next'))).toBe(false)
})

test('a site before that is taken up for the next build stands where it stood, and is known', async () => {
  await project.make({ a: 'a', 'b/c': 'c' })
  await project.make({ a: 'A', 'b/c': 'c' })
  const stage = await open()
  expect(stage.sites).toHaveLength(1)
  stage.openNext()
  expect(stage.sites.map(({ files }) => files?.paths)).toEqual([
    ['a', 'b/c'],
    ['a', 'b/c'],
  ])
  abandon(stage)
  expect(tree(join(project.work, 'last'))).toMatchObject({ a: 'a', 'b/c': 'c' })
  expect(tree(project.output)).toMatchObject({ a: 'A', 'b/c': 'c' })
})

test('what is written in a trial can be read in it, and stands nowhere', async () => {
  await project.make({ a: 'a', 'b/c': 'c' })
  await project.make({ a: 'A', 'b/c': 'c' })
  const stage = await open()
  const before = treeHash(project.root)
  const trial = openTrial(stage)
  trial.write('a', 'again')
  trial.write('new/d', 'd')
  expect(trial.keep('b/c')).toBe(true)
  expect(['a', 'b/c', 'new/d'].map((path) => trial.read(path).toString())).toEqual([
    'again',
    'c',
    'd',
  ])
  expect(trial.wanted.list.paths).toEqual(['a', 'b/c', 'new/d'])
  expect(treeHash(project.root)).toBe(before)
  abandon(stage)
  expect(tree(project.output)).toMatchObject({ a: 'A', 'b/c': 'c' })
  expect(tree(join(project.work, 'last'))).toMatchObject({ a: 'a', 'b/c': 'c' })
})

test('a folder that goes while it is looked at counts as empty', async () => {
  await project.make({ a: 'a', 'gone/b': 'b' })
  const disk = createDisk()
  const list: typeof disk.list = (path) => (path.endsWith('gone') ? null : disk.list(path))
  const stage = await project.begin({ check: false, disk: { ...disk, list } })
  expect(stage.published.paths).toEqual(['a'])
  abandon(stage)
})

test('each file of a site is written once, and the manifest by publishing alone', async () => {
  const stage = await open()
  stage.write('a', 'a')
  expect(() => stage.write('a', 'b')).toThrow('Two files of the site have the path a')
  expect(() => stage.write('a/b/x', 'x')).toThrow('a file and a folder a; where one is public/a,')
  stage.write('c/d/x', 'x')
  expect(() => stage.write('c', 'c')).toThrow('a file and a folder c;')
  stage.write('c/d/y', 'y')
  expect(() => stage.write('manifest.json', '{}')).toThrow(SourceFault)
  expect(() => stage.write('manifest.json', '{}')).toThrow('public/manifest.json')
  expect(() => stage.write('../a', 'a')).toThrow('No path for a page')
  expect(stage.keep('b')).toBe(false)
  abandon(stage)
})

test('files are read where they stand, written as bytes or as text, kept or written first', async () => {
  await project.make({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' })
  const stage = await open(true)
  stage.write('a.txt', Buffer.from('new'))
  stage.write('b.txt', Buffer.from('b'))
  expect(stage.keep('a.txt')).toBe(true)
  expect(stage.keep('c.txt')).toBe(true)
  const read = ['a.txt', 'b.txt', 'c.txt'].map((path) => stage.read(path).toString())
  expect(read).toEqual(['new', 'b', 'c'])
  expect(await publish(stage)).toMatchObject({ written: 1, kept: 2 })
  abandon(stage)
  expect(tree(project.output)).toMatchObject({ 'a.txt': 'new', 'b.txt': 'b' })
})

test('a page of the site before last may stand where a folder is wanted, and the other way', async () => {
  const pages = { 'x/a': 'page', 'x/b/c': 'below', 'x/b/d/e': 'below', y: 'y' }
  const folders = { 'x/a/f/g': 'below', 'x/b': 'page', y: 'y' }
  await project.make(pages)
  await project.make({ ...pages, y: 'Y' })
  await project.make(folders)
  expect(tree(project.output)).toMatchObject(folders)
  await project.make({ ...folders, y: 'Y' })
  await project.make({ ...folders, y: 'z' })
  await project.make(pages)
  const found = tree(project.output)
  expect(Object.keys(found).sort()).toEqual([...Object.keys(pages), 'manifest.json'].sort())
})

test('a site before last that was taken up, and not changed, goes back to its place', async () => {
  await project.make({ a: 'a' })
  await project.make({ a: 'b' })
  const stage = await open()
  stage.write('a', 'a')
  abandon(stage)
  expect(tree(join(project.work, 'last'))).toMatchObject({ a: 'a' })
  expect(tree(project.output)).toMatchObject({ a: 'b' })
  mkdirSync(join(project.work, 'next'))
  abandon(await open())
  expect(existsSync(join(project.work, 'next'))).toBe(false)
})

test('a build that is to end at once leaves the rest to the next, which begins with nothing', async () => {
  await project.make({ a: 'a' })
  const stopped = await open()
  for (const path of ['b', 'c/d', 'c/e/f']) stopped.write(path, path)
  abandon(stopped, 0)
  expect(existsSync(join(project.work, 'next'))).toBe(true)
  expect(existsSync(join(project.work, 'lock'))).toBe(false)
  const stage = await open()
  expect(existsSync(join(project.work, 'next'))).toBe(false)
  abandon(stage)
  expect(tree(project.output)).toMatchObject({ a: 'a' })
})

test('what stands where the next site is to be goes, and nothing that a link there leads to', async () => {
  await project.make({ a: 'a' })
  const next = join(project.work, 'next')
  const victim = join(project.root, 'articles')
  writeFileSync(join(victim, 'dump.txt'), 'years of work')
  for (const put of [
    () => symlinkSync(victim, next),
    () => writeFileSync(next, ''),
    () => {
      mkdirSync(join(next, 'deep'), { recursive: true })
      symlinkSync(victim, join(next, 'deep/link'))
    },
  ]) {
    put()
    abandon(await open())
    expect(existsSync(next)).toBe(false)
    expect(readFileSync(join(victim, 'dump.txt'), 'utf8')).toBe('years of work')
  }
})

test('a build that is stopped while it removes what another left gives the lock back', async () => {
  await project.make({ a: 'a' })
  const stop = new AbortController()
  const disk = createDisk()
  const removeTree: typeof disk.removeTree = (path, ms) => {
    stop.abort()
    expect(existsSync(join(project.work, 'lock'))).toBe(false)
    return disk.removeTree(path, ms)
  }
  const stage = await project.open({ stop: stop.signal, disk: { ...disk, removeTree } })
  expect(stage).toHaveProperty('open')
})

test('new files are checked unless somebody asks not to, texts and bytes alike', async () => {
  const { root, output } = project
  const stage = await openStage(output, { project: root, articles: join(root, 'articles') })
  if ('refused' in stage) throw new Error(stage.message)
  stage.write('a.json', '{')
  stage.write('b.xml', Buffer.from('<a>'))
  const done = await publish(stage)
  abandon(stage)
  expect(done).toMatchObject({ faults: [{ path: 'a.json' }, { path: 'b.xml' }] })
  expect(existsSync(output)).toBe(false)
})

test('what cannot be at fault is not checked, and of any file of the new site the hash is known', async () => {
  await project.make({ a: 'a' })
  const stage = await open(true)
  stage.write('b.json', 'no JSON', true)
  stage.keep('a')
  expect(stage.hash('b.json')).toBe(sha256('no JSON'))
  expect(stage.hash('a')).toBe(sha256('a'))
  expect(() => stage.hash('c')).toThrow('c is not of the new site')
  expect(await publish(stage)).toMatchObject({ written: 1, kept: 1 })
  abandon(stage)
})

test('a file that is lost and not wanted any more leaves the manifest', async () => {
  await project.make({ a: 'a', b: 'b' })
  rmSync(join(project.output, 'b'))
  await project.make({ a: 'a' })
  expect(readFileSync(join(project.output, 'manifest.json'), 'utf8')).not.toContain('"b"')
})

test('a folder is made once, however many files it has', async () => {
  const made: string[] = []
  const disk = createDisk()
  const folder = (path: string): void => {
    made.push(path)
    disk.folder(path)
  }
  await project.make(
    { 'a/b': 'b', 'a/c': 'c', 'a/d/e': 'e', f: 'f' },
    { disk: { ...disk, folder } },
  )
  const below = made.filter((path) => /next.a/.test(path))
  expect(below).toEqual(['a', 'a/d'].map((path) => join(project.work, 'next', path)))
})

test('a disk that refuses is told, and not taken for a file in the way', async () => {
  await project.make({ a: 'a' })
  const before = tree(project.output)
  const disk = createDisk()
  let refused = false
  const folder = (path: string): void => {
    if (path.endsWith('b') && !refused) {
      refused = true
      throw new DiskError('make the folder', path, Object.assign(new Error(), { code: 'ENOSPC' }))
    }
    disk.folder(path)
  }
  await expect(project.make({ a: 'a', 'b/c': 'c' }, { disk: { ...disk, folder } })).rejects.toThrow(
    'the disk is full',
  )
  expect(tree(project.output)).toEqual(before)
})
