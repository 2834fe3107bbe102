/** What is done to files while somebody looks at a preview, on a real disk. */
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  watch as watchFolder,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { unseenLine } from '../../src/commands/start.ts'
import { type Watch, type WatchOptions, watchPaths } from '../../src/commands/watch.ts'

let place = ''
let heard: string[][] = []
let unseen: string[] = []
let opened: Watch | undefined

const at = (path: string): string => join(place, path)
const make = (...folders: readonly string[]): void =>
  folders.forEach((folder) => void mkdirSync(at(folder), { recursive: true }))
const write = (path: string): void => writeFileSync(at(path), 'text')
const told = (): readonly string[] => heard.flat()

function open(options: Partial<WatchOptions> = {}): void {
  opened = watchPaths(
    ['articles', 'late/one/articles', 'far/one/two/articles', '.settings.ts'].map(at),
    {
      changed: (paths) => void heard.push(paths.map((path) => relative(place, path))),
      unseen: (folders) => void unseen.push(...folders.map((folder) => relative(place, folder))),
      ...options,
    },
  )
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'cinnabar-watch-'))
  ;[heard, unseen] = [[], []]
  make('articles/old', 'late', 'far/one/two')
  for (const path of ['articles/a.txt', 'articles/old/b.txt', '.settings.ts', 'beside.txt'])
    write(path)
})

afterEach(() => {
  opened?.close()
  rmSync(place, { recursive: true, force: true })
})

test.each<[string, string, () => void | Promise<void>]>([
  ['a new file', 'articles/new.txt', () => write('articles/new.txt')],
  ['a changed one', 'articles/a.txt', () => appendFileSync(at('articles/a.txt'), '+')],
  ['a changed one of a folder', 'articles/old/b.txt', () => write('articles/old/b.txt')],
  ['one that is gone', 'articles/a.txt', () => rmSync(at('articles/a.txt'))],
  ['one that was moved', 'articles/old/a.txt', () => move('articles/a.txt', 'articles/old/a.txt')],
  ['one that took the place of another', '.settings.ts', () => move('beside.txt', '.settings.ts')],
  ['a folder with files', 'articles/deep', () => inFolder('articles/deep/er')],
  ['a file in a new folder', 'articles/deep/er/c.txt', () => later('articles/deep/er')],
  ['a file in a folder with a new name', 'articles/new/c.txt', () => moved('articles/new')],
  ['a file where another folder is now', 'articles/old/c.txt', () => replaced('articles/old')],
  ['a file where all was taken away and came back', 'articles/c.txt', () => replaced('articles')],
  ['what was not there at first', 'late/one/articles/c.txt', () => later('late/one/articles')],
  ['what comes where a folder above it went', 'far/one/two/articles/c.txt', () => again('far/one')],
])('%s is told', async (_, path, act) => {
  open()
  await act()
  await expect.poll(told, { timeout: 10_000 }).toContain(path)
})

function move(from: string, to: string): void {
  renameSync(at(from), at(to))
}

function inFolder(folder: string): void {
  make(folder)
  write(join(folder, 'c.txt'))
}

/** A file after the folder was told of. */
async function later(folder: string): Promise<void> {
  make(folder)
  await wait(100)
  write(join(folder, 'c.txt'))
}

async function again(above: string): Promise<void> {
  rmSync(at(above), { recursive: true })
  await wait(100)
  make(above)
  await wait(100)
  await later('far/one/two/articles')
}

async function moved(to: string): Promise<void> {
  move('articles/old', to)
  await wait(100)
  write(join(to, 'c.txt'))
}

async function replaced(folder: string): Promise<void> {
  make('other')
  rmSync(at(folder), { recursive: true })
  move('other', folder)
  await wait(100)
  write(join(folder, 'c.txt'))
}

test('what nobody asked for is not told', async () => {
  make('articles/.git')
  open()
  for (const path of ['beside.txt', 'articles/.swp', 'articles/.git/index', 'new.txt']) write(path)
  make('articles.bak', '_site')
  write('articles.bak/a.txt')
  // What is told is told in the order in which it was done.
  write('articles/a.txt')
  await expect.poll(told, { timeout: 10_000 }).toContain('articles/a.txt')
  expect(new Set(told())).toEqual(new Set(['articles/a.txt']))
})

test('what a link leads to is not followed, but where it is what was asked for', async () => {
  make('other/deep')
  rmSync(at('late'), { recursive: true })
  symlinkSync(at('other'), at('late'))
  make('other/one/articles')
  const folders: string[] = []
  open({
    open: ((folder: string, listener: never) => {
      folders.push(relative(place, folder))
      return watchFolder(folder, listener)
    }) as typeof watchFolder,
  })
  symlinkSync(at('other'), at('articles/link'))
  write('late/one/articles/c.txt')
  await expect.poll(told, { timeout: 10_000 }).toContain('late/one/articles/c.txt')
  await expect.poll(told, { timeout: 10_000 }).toContain('articles/link')
  expect(folders.filter((folder) => folder.includes('link'))).toEqual([])
})

test('many changes are told at once', async () => {
  open()
  for (let file = 0; file < 50; file++) write(`articles/${file}.txt`)
  await expect.poll(told, { timeout: 10_000 }).toHaveLength(50)
  expect(heard).toHaveLength(1)
})

test('a file is waited for while it is written, and one that always is keeps none waiting', () => {
  vi.useFakeTimers()
  try {
    let say: (event: string, name: string) => void = () => undefined
    open({
      open: ((folder: string, listener: typeof say) => {
        if (folder === at('articles')) say = listener
        return { on: () => undefined, close: () => undefined }
      }) as never,
    })
    const written = (ms: number): void => {
      for (let now = 0; now < ms; now += 10) {
        say('change', 'a.txt')
        vi.advanceTimersByTime(10)
      }
    }
    written(300)
    expect(told()).toEqual([])
    vi.advanceTimersByTime(10)
    expect(told()).toEqual(['articles/a.txt'])
    heard = []
    say('change', 'new.txt')
    written(1000)
    expect(told()).toEqual(['articles/new.txt', 'articles/a.txt'])
  } finally {
    vi.useRealTimers()
  }
})

test('a folder that cannot be watched is told once, and the others are followed', async () => {
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
  open({
    open: ((folder: string, listener: never) => {
      if (folder === at('articles/old')) throw full
      return watchFolder(folder, listener)
    }) as typeof watchFolder,
  })
  write('articles/old/b.txt')
  write('articles/a.txt')
  await expect.poll(told, { timeout: 10_000 }).toEqual(['articles/a.txt'])
  expect(unseen).toEqual(['articles/old'])
  expect(unseenLine(['articles/old'], full)).toBe(
    'Changes in articles/old are not seen: the system allows no more watchers (ENOSPC; more by fs.inotify.max_user_watches and max_user_instances). Start again to see them.\n',
  )
})

test('where the system allows too few watchers, one line tells of all folders without', async () => {
  make(...Array.from({ length: 30 }, (_, number) => `articles/old/d${number}`))
  const lines: string[] = []
  open({
    open: ((folder: string, listener: never) => {
      const code = folder.endsWith('d7') ? 'EACCES' : 'ENOSPC'
      if (folder.startsWith(at('articles/old/'))) throw Object.assign(new Error(), { code })
      return watchFolder(folder, listener)
    }) as typeof watchFolder,
    unseen: (folders, error) => {
      const shown = folders.map((folder) => relative(place, folder))
      lines.push(unseenLine([...shown].sort(), error))
    },
  })
  await expect.poll(() => lines.length).toBe(2)
  expect(lines.sort()).toEqual([
    expect.stringMatching(
      /^Changes in articles\/old\/d0, articles\/old\/d1, articles\/old\/d10 and 26 more folders are not seen: the system allows/,
    ),
    'Changes in articles/old/d7 are not seen: permission denied (EACCES). Start again to see them.\n',
  ])
})

test('nothing is told once it is closed', async () => {
  open()
  write('articles/a.txt')
  await wait(5)
  opened?.close()
  write('articles/b.txt')
  await wait(60)
  expect(told()).toEqual([])
})
