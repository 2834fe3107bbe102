/** What the disk says when it refuses, and what it does where a file system lacks something. */
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Calls } from '../../src/build/disk/calls.ts'
import { createDisk } from '../../src/build/disk/disk.ts'
import { DiskError, ignoringDiskErrors } from '../../src/build/disk/diskError.ts'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'cinnabar-disk-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

/** A disk on which one kind of call always fails. */
function failing(kind: keyof Calls, code: string) {
  const fail = (): never => {
    throw Object.assign(new Error('on purpose'), { code })
  }
  return createDisk({ ...fs, [kind]: fail })
}

test('a message names action, path and reason, whatever was thrown', () => {
  expect(new DiskError('write', 'a', 'torn').message).toBe('cannot write a: torn')
  expect(new DiskError('write', 'a', new Error('odd')).message).toBe('cannot write a: odd')
  const full = Object.assign(new Error(), { code: 'ENOSPC' })
  expect(new DiskError('write', 'a', full)).toMatchObject({
    message: 'cannot write a: the disk is full (ENOSPC)',
    path: 'a',
    code: 'ENOSPC',
  })
})

test('what is done if possible may fail by the disk alone', () => {
  const thrown = (error: Error) => () =>
    ignoringDiskErrors(() => {
      throw error
    })
  expect(thrown(new DiskError('write', 'a', null))).not.toThrow()
  expect(thrown(new TypeError('a mistake of ours'))).toThrow('a mistake of ours')
})

test('where a file system has no links a file is copied, and any other fault is told', () => {
  const [from, to] = [join(folder, 'a'), join(folder, 'b')]
  fs.writeFileSync(from, 'a')
  failing('linkSync', 'EPERM').link(from, to)
  expect(fs.readFileSync(to, 'utf8')).toBe('a')
  expect(() => failing('linkSync', 'EIO').link(from, to)).toThrow('the disk reports an error')
})

test('a folder that cannot be synced has nothing to wait for, a fault of the disk is one', () => {
  expect(() => failing('fsyncSync', 'EINVAL').sync(folder)).not.toThrow()
  expect(() => failing('fsyncSync', 'EIO').sync(folder)).toThrow('the disk reports an error')
})

test('a folder is made with those above it, or it is said why not', () => {
  const disk = createDisk()
  disk.folder(join(folder, 'a/b/c'))
  expect(fs.statSync(join(folder, 'a/b/c')).isDirectory()).toBe(true)
  fs.symlinkSync('a', join(folder, 'link'))
  disk.folder(join(folder, 'link'))
  fs.writeFileSync(join(folder, 'file'), '')
  expect(() => disk.folder(join(folder, 'file'))).toThrow('EEXIST')
  expect(() => disk.folder(join(folder, 'file/b'))).toThrow('a part of the path is no folder')
  // As Node and Linux tell of a read-only disk.
  const mkdirSync = (path: fs.PathLike, options: fs.MakeDirectoryOptions): never => {
    const isAbove = path === join(folder, 'd') && !options.recursive
    throw Object.assign(new Error('on purpose'), { code: isAbove ? 'EROFS' : 'ENOENT' })
  }
  const readOnly = createDisk({ ...fs, mkdirSync } as Calls)
  expect(() => readOnly.folder(join(folder, 'd/e'))).toThrow('the disk is read-only')
})

test('a folder that another build makes while those above it are made is there', () => {
  const path = join(folder, 'a/b')
  const mkdirSync = ((made: string, options) => {
    if (made === path && fs.existsSync(join(folder, 'a'))) fs.mkdirSync(path)
    return fs.mkdirSync(made, options)
  }) as typeof fs.mkdirSync
  createDisk({ ...fs, mkdirSync }).folder(path)
  expect(fs.statSync(path).isDirectory()).toBe(true)
})

test('names are listed by code unit with their kinds, and nothing where nothing stands', () => {
  const disk = createDisk()
  for (const name of ['b', 'B', 'é', 'a']) fs.writeFileSync(join(folder, name), '')
  fs.mkdirSync(join(folder, 'c'))
  fs.symlinkSync('a', join(folder, 'd'))
  const list = disk.list(folder) ?? []
  expect(list.map(({ name }) => name)).toEqual(['B', 'a', 'b', 'c', 'd', 'é'])
  const kinds = ['a', 'c', 'd', 'gone'].map((name) => disk.kind(join(folder, name)))
  expect(kinds).toEqual(['file', 'folder', 'other', null])
  expect(disk.list(join(folder, 'gone'))).toBeNull()
  expect(disk.stamp(join(folder, 'gone'))).toBeNull()
})

test('a folder is removed as far as there is time, and may go meanwhile', () => {
  const disk = createDisk()
  const tree = join(folder, 'tree')
  fs.mkdirSync(join(tree, 'a/b'), { recursive: true })
  fs.writeFileSync(join(tree, 'a/b/c'), '')
  expect(disk.removeTree(tree, 0)).toBe(false)
  expect(fs.existsSync(join(tree, 'a/b/c'))).toBe(true)
  const gone = failing('readdirSync', 'ENOENT')
  expect(() => gone.removeTree(tree)).toThrow(DiskError)
  expect(disk.removeTree(tree)).toBe(true)
  expect(disk.removeTree(tree)).toBe(true)
  expect(fs.existsSync(tree)).toBe(false)
})
