import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os, { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDisk } from '../../src/build/disk/disk.ts'
import { DiskError } from '../../src/build/disk/diskError.ts'
import { clearWaiting, type Lock, takeLock } from '../../src/build/disk/lock.ts'
import { whileHeld } from '../../src/build/disk/lockedDisk.ts'

const disk = createDisk()
let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cinnabar-lock-'))
  path = join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

async function taken(): Promise<Lock> {
  const lock = await takeLock(disk, path, 0)
  if ('pid' in lock) throw new Error(`held by ${lock.pid}`)
  return lock
}

/** A process that has ended. */
async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'close')
  return child.pid ?? 0
}

test('one holds it, another is told who, and gets it afterwards', async () => {
  const lock = await taken()
  expect(await takeLock(disk, path, 0)).toMatchObject({ pid: process.pid, host: hostname() })
  lock.release()
  const next = await taken()
  next.release()
  expect(readdirSync(folder)).toEqual([])
})

test('one who waits gets it when it is given back', async () => {
  const lock = await taken()
  const waiting = takeLock(disk, path, 2000)
  setTimeout(() => lock.release(), 100)
  const next = await waiting
  if ('pid' in next) throw new Error('waited in vain')
  next.release()
})

test('one who waits in vain is told when the time is over, however slow the disk is', async () => {
  const lock = await taken()
  let tries = 0
  const slow = {
    ...disk,
    link(from: string, to: string): void {
      tries++
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
      disk.link(from, to)
    },
  }
  expect(await takeLock(slow, path, 200)).toMatchObject({ pid: process.pid })
  expect(tries).toBe(1)
  lock.release()
})

test.each(['', '{', '{"pid":"x"}', '{"pid":-1,"host":"x"}', '{"pid":0,"host":"x"}'])(
  'a lock that says %j is nobody’s',
  async (text) => {
    writeFileSync(path, text)
    const lock = await taken()
    lock.release()
  },
)

test('the lock of an ended process, or of one with its number, is taken over', async () => {
  for (const holder of [
    { pid: await endedPid(), began: '' },
    { pid: process.ppid, began: 'long ago' },
    { pid: process.pid, began: '' },
  ]) {
    writeFileSync(path, JSON.stringify({ ...holder, host: hostname() }))
    const lock = await taken()
    lock.release()
    expect(existsSync(path)).toBe(false)
  }
})

test('the lock of another machine is left alone', async () => {
  const holder = { pid: await endedPid(), host: `not-${hostname()}`, began: '' }
  writeFileSync(path, JSON.stringify(holder))
  expect(await takeLock(disk, path, 0)).toMatchObject(holder)
})

test('a stale lock is not taken while another takes it over', async () => {
  writeFileSync(path, '')
  writeFileSync(
    join(folder, 'lock-old'),
    JSON.stringify({ pid: process.ppid, host: hostname(), began: '' }),
  )
  expect(await takeLock(disk, path, 0)).toMatchObject({ pid: process.pid })
  expect(readFileSync(join(folder, 'lock-old'), 'utf8')).toContain(`${process.ppid}`)
  writeFileSync(join(folder, 'lock-old'), '')
  // Whoever was taking it over is gone: the next attempt finds the way free.
  const lock = await takeLock(disk, path, 100)
  expect(lock).toHaveProperty('release')
})

test('one who was killed while taking a stale lock over holds nobody up, however little they wait', async () => {
  const gone = JSON.stringify({ pid: await endedPid(), host: hostname(), began: '' })
  writeFileSync(path, gone)
  writeFileSync(join(folder, 'lock-old'), gone)
  const lock = await taken()
  lock.release()
  expect(readdirSync(folder)).toEqual([])
})

test('files of those who wait stay, of those who are gone go', async () => {
  const gone = { pid: await endedPid(), host: hostname(), began: '' }
  const waiting = { pid: process.ppid, host: hostname(), began: '' }
  writeFileSync(join(folder, 'lock-a'), JSON.stringify(gone))
  writeFileSync(join(folder, 'lock-b'), JSON.stringify(waiting))
  writeFileSync(join(folder, 'cache.json'), '')
  clearWaiting(disk, folder)
  expect(readdirSync(folder)).toEqual(['cache.json', 'lock-b'])
})

test('a lock names its process', async () => {
  const lock = await taken()
  const holder = JSON.parse(readFileSync(path, 'utf8'))
  expect(holder).toMatchObject({ pid: process.pid, host: hostname() })
  // The ticks since boot at which it began, and the boot: field 22 of proc(5), whatever it is called.
  if (existsSync('/proc/self/stat')) {
    const [, , , ...fields] = readFileSync('/proc/self/stat', 'utf8')
      .replace(/\(.*\)/s, 'x')
      .split(' ')
    expect(holder.began).toMatch(new RegExp(`^${fields[18]}@[0-9a-f-]{36}$`))
  }
  lock.release()
})

test.runIf(existsSync('/proc/self/stat'))(
  'the lock of a process that was killed, and that nobody has asked after, is taken over',
  async () => {
    const child = spawn('sleep', ['60'], { stdio: 'ignore' })
    const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const began = `${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}@${boot}`
    const holder = { pid: child.pid, host: hostname(), began }
    writeFileSync(path, JSON.stringify(holder))
    expect(await takeLock(disk, path, 0)).toMatchObject(holder)
    process.kill(child.pid ?? 0, 'SIGKILL')
    // Nothing is heard of its end before the next turn of the event loop.
    const pause = new Int32Array(new SharedArrayBuffer(4))
    const isZombie = (): boolean => / Z /.test(readFileSync(`/proc/${child.pid}/stat`, 'utf8'))
    while (!isZombie()) Atomics.wait(pause, 0, 0, 5)
    const taking = takeLock(disk, path, 0)
    expect(await taking).toHaveProperty('release')
  },
)

test('one whose file was cleared away before anything stood in it makes it again', async () => {
  let links = 0
  const cleared = createDisk({
    ...fs,
    linkSync(from, to) {
      if (++links === 1) rmSync(from)
      fs.linkSync(from, to)
    },
  })
  const lock = await takeLock(cleared, path, 0)
  if ('pid' in lock) throw new Error(`held by ${lock.pid}`)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid })
  lock.release()
  expect(readdirSync(folder)).toEqual([])
  // And a folder that is gone is told.
  rmSync(folder, { recursive: true })
  await expect(takeLock(disk, path, 0)).rejects.toThrow('does not exist')
  mkdirSync(folder)
})

test('who waits in the process that is at work is not cleared away; what it could not remove is', async () => {
  const lock = await taken()
  const stuck = {
    ...disk,
    remove: (file: string) => (file === path ? disk.remove(file) : full(file)),
  }
  const waiting = takeLock(stuck, path, 100)
  clearWaiting(disk, folder)
  expect(readdirSync(folder)).toHaveLength(2)
  expect(await waiting).toMatchObject({ pid: process.pid })
  expect(readdirSync(folder)).toHaveLength(2)
  clearWaiting(disk, folder)
  expect(readdirSync(folder)).toEqual(['lock'])
  lock.release()
})

function full(file: string): never {
  throw new DiskError('remove', file, new Error('on purpose'))
}

test('two that find a stale lock: one takes it over, the other is told by whom', async () => {
  for (let round = 0; round < 5; round++) {
    writeFileSync(path, JSON.stringify({ pid: await endedPid(), host: hostname(), began: '' }))
    const both = await Promise.all([takeLock(disk, path, 0), takeLock(disk, path, 0)])
    const locks = both.filter((found): found is Lock => 'release' in found)
    expect(locks).toHaveLength(1)
    expect(both.find((found) => 'pid' in found)).toMatchObject({ pid: process.pid })
    locks[0]?.release()
    expect(readdirSync(folder)).toEqual([])
  }
})

test('the first process of a container holds its lock like any other', async () => {
  const first = { pid: 1, host: hostname(), began: '' }
  writeFileSync(path, JSON.stringify(first))
  expect(await takeLock(disk, path, 0)).toMatchObject(first)
})

test('a lock that goes while it is looked at is free, and one that cannot be read is told', async () => {
  writeFileSync(path, JSON.stringify({ pid: process.ppid, host: hostname(), began: '' }))
  const going = {
    ...disk,
    read(file: string): Buffer {
      rmSync(file, { force: true })
      return disk.read(file)
    },
  }
  const lock = await takeLock(going, path, 0)
  expect(lock).toHaveProperty('release')
  const damaged = { ...disk, read: full }
  await expect(takeLock(damaged, path, 0)).rejects.toThrow('on purpose')
})

test('what happens between two steps of taking a lock over is noticed', async () => {
  const guard = join(folder, 'lock-old')
  /** A disk on which something comes before or after the guard of a stale lock is taken. */
  const during = (before: (own: string) => void, after: () => void) => {
    let isFirst = true
    return {
      ...disk,
      link(from: string, to: string): void {
        const isNow = to === guard && isFirst
        if (to === guard) isFirst = false
        if (isNow) before(from)
        disk.link(from, to)
        if (isNow) after()
      },
    }
  }
  // Its own file was cleared away: it begins again.
  writeFileSync(path, '')
  const cleared = await takeLock(
    during(
      (own) => rmSync(own),
      () => undefined,
    ),
    path,
    0,
  )
  if ('pid' in cleared) throw new Error(`held by ${cleared.pid}`)
  cleared.release()
  // Another was faster: its lock is not touched.
  const other = { pid: process.ppid, host: hostname(), began: '' }
  writeFileSync(path, '')
  const faster = during(
    () => undefined,
    () => writeFileSync(path, JSON.stringify(other)),
  )
  expect(await takeLock(faster, path, 0)).toMatchObject(other)
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(other)
  expect(existsSync(guard)).toBe(false)
})

test('a lock that does not say when its process began is of whoever has the number', async () => {
  writeFileSync(path, JSON.stringify({ pid: process.ppid, host: hostname() }))
  expect(await takeLock(disk, path, 0)).toEqual({
    space: '',
    pid: process.ppid,
    host: hostname(),
    began: '',
  })
})

test('of a folder that is gone there is nothing to clear', () => {
  expect(() => clearWaiting(disk, join(folder, 'gone'))).not.toThrow()
})

test.each([
  ['lock', new TypeError('a mistake of ours')],
  ['lock', new DiskError('write', 'lock', Object.assign(new Error(), { code: 'EIO' }))],
  ['lock-old', new TypeError('a mistake of ours')],
  ['lock-old', new DiskError('write', 'lock-old', Object.assign(new Error(), { code: 'EIO' }))],
])('what else goes wrong with %s is thrown: %s', async (name, error) => {
  writeFileSync(path, '')
  const link: typeof disk.link = (from, to) => {
    if (to === join(folder, name)) throw error
    disk.link(from, to)
  }
  await expect(takeLock({ ...disk, link }, path, 0)).rejects.toBe(error)
  expect(readdirSync(folder)).toEqual(['lock'])
})

/** A process of this machine, but of a container with numbers of its own. */
const ELSEWHERE = { pid: 7, host: 'container', began: '', space: 'pid:[1]@boot' }

/** Sets how long ago anybody heard of who holds a lock. */
function silentFor(seconds: number): void {
  const then = Date.now() / 1000 - seconds
  fs.utimesSync(path, then, then)
}

test('the lock of another container is left alone for five minutes, and taken over then', async () => {
  writeFileSync(path, JSON.stringify(ELSEWHERE))
  silentFor(280)
  expect(await takeLock(disk, path, 0)).toEqual(ELSEWHERE)
  silentFor(320)
  const lock = await taken()
  lock.release()
  expect(readdirSync(folder)).toEqual([])
})

test.runIf(existsSync('/proc/self/ns/pid'))(
  'a number is only asked after where it counts, whatever the machine is called',
  async () => {
    const lock = await taken()
    const own = JSON.parse(readFileSync(path, 'utf8'))
    expect(own.space).toMatch(/^pid:\[\d+\]@[0-9a-f-]{36}$/)
    lock.release()
    const there = { pid: await endedPid(), host: hostname(), began: '', space: own.space }
    const inContainer = { ...there, space: own.space.replace(/\d+/, '1') }
    writeFileSync(path, JSON.stringify(inContainer))
    expect(await takeLock(disk, path, 0)).toEqual(inContainer)
    writeFileSync(path, JSON.stringify({ ...there, host: 'renamed' }))
    const next = await taken()
    next.release()
  },
)

test('a lock from before the machine was started again is free after a minute; a namesake at work keeps its own', async () => {
  const before = { ...ELSEWHERE, host: hostname(), space: 'pid:[1]@boot before' }
  writeFileSync(path, JSON.stringify(before))
  const uptime = vi.spyOn(os, 'uptime').mockReturnValue(100)
  silentFor(90)
  expect(await takeLock(disk, path, 0)).toEqual(before)
  silentFor(110)
  const lock = await taken()
  lock.release()
  writeFileSync(path, JSON.stringify(before))
  uptime.mockReturnValue(5)
  silentFor(50)
  expect(await takeLock(disk, path, 0)).toEqual(before)
  silentFor(70)
  const next = await taken()
  next.release()
  uptime.mockRestore()
})

test.runIf(existsSync('/proc/self/stat'))(
  'what stands in the place of a lock and is no file is nobody’s',
  async () => {
    spawnSync('mkfifo', [path])
    const lock = await taken()
    lock.release()
    fs.symlinkSync('/dev/zero', path)
    const next = await taken()
    next.release()
  },
)

test('who was overtaken while it stood still changes nothing any more, and keeps no lock of another alive', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  try {
    const lock = await taken()
    const held = whileHeld(disk, lock)
    const file = join(folder, 'a')
    held.create(file, 'a')
    const own = readFileSync(path, 'utf8')
    writeFileSync(path, own.replace(/lock-[^"]+/, 'another'))
    // It may have been asleep, and no timer has run since.
    vi.setSystemTime(Date.now() + 30_000)
    expect(() => held.remove(file)).toThrow('another one took over')
    expect(() => held.create(join(folder, 'b'), '')).toThrow('another one took over')
    silentFor(1000)
    vi.advanceTimersByTime(60_000)
    expect(Date.now() - fs.statSync(path).mtimeMs).toBeGreaterThan(900_000)
    writeFileSync(path, own)
    held.remove(file)
    expect(readFileSync(path, 'utf8')).toBe(`${own} `)
    lock.release()
    expect(readdirSync(folder)).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})

test('who holds a lock shows it by the time of the file, and gives no other one back', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const lock = await taken()
    silentFor(1000)
    vi.advanceTimersByTime(20_000)
    expect(Date.now() - fs.statSync(path).mtimeMs).toBeLessThan(10_000)
    expect(lock.isHeld()).toBe(true)
    writeFileSync(path, JSON.stringify(ELSEWHERE))
    expect(lock.isHeld()).toBe(false)
    writeFileSync(path, '')
    expect(lock.isHeld()).toBe(false)
    lock.release()
    expect(readdirSync(folder)).toEqual(['lock'])
    rmSync(path)
    vi.advanceTimersByTime(20_000)
    expect(readdirSync(folder)).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})

test('of a lock that goes while it is asked after, and of a process, nothing is left', async () => {
  writeFileSync(path, JSON.stringify(ELSEWHERE))
  const going = {
    ...disk,
    read(file: string): Buffer {
      const text = disk.read(file)
      if (file === path) rmSync(file)
      return text
    },
  }
  const lock = await takeLock(going, path, 0)
  expect(lock).toHaveProperty('release')
  const gone = { pid: await endedPid(), host: hostname(), began: 'then' }
  writeFileSync(path, JSON.stringify(gone))
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  const next = await taken()
  kill.mockRestore()
  next.release()
})
