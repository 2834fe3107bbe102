/**
 * The lock by which one build at a time writes a site: a file that names its process. The lock of a process that has
 * ended is taken over. A process of another machine or container cannot be looked up: it writes to its lock every
 * twenty seconds, and counts as ended after five minutes without.
 */

import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import os, { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf } from '../../read/systemError.ts'
import type { Disk } from './disk.ts'
import { DiskError, ignoringDiskErrors } from './diskError.ts'
import { bootId, orEmpty } from './machine.ts'

/** Process that holds a lock. */
export interface Holder {
  readonly pid: number
  readonly host: string
  /** Start of the process, see {@link beganAt}, by which a reused process id is noticed; empty where unknown. */
  readonly began: string
  /** PID namespace, see {@link SPACE}: a container has process ids of its own; empty where unknown. */
  readonly space: string
}

export interface Lock {
  /** Whether no other process has taken it over, as happens after five minutes of standstill; reads the file. */
  isHeld(): boolean
  /** The same, but reads the file only when the last look is more than twenty seconds ago. */
  isStillHeld(): boolean
  release(): void
}

const PAUSE_MS = 50
/** A process writes to its lock this often, and counts as ended after so long without. */
const BEAT_MS = 20_000
const SILENT_NS = 300_000_000_000n
/** Least silence after which a process of a host with our name counts as ended where the machine was started since. */
const RESTARTED_NS = 60_000_000_000n
/** Prefix of files of processes that wait for the lock, or take one over. */
const WAITING = 'lock-'

/** Lock files of this process; one with its id that is not among them is left from a failed removal. */
const ours = new Set<string>()

/**
 * Takes the lock; waits for another build to end.
 *
 * @param path Of the lock file; its folder exists.
 * @param patience Milliseconds to wait.
 * @returns The lock, or the process that holds it.
 */
export async function takeLock(disk: Disk, path: string, patience: number): Promise<Lock | Holder> {
  const mine = join(dirname(path), `${WAITING}${randomUUID()}`)
  const text = JSON.stringify({ ...self(), lock: basename(mine) })
  ours.add(mine)
  try {
    // By the clock: on a busy machine a short sleep is long.
    const until = performance.now() + patience
    disk.create(mine, text)
    for (;;) {
      const tried = tryLock(disk, mine, text, path)
      if (tried === null) {
        ours.add(path)
        return hold(disk, text, path)
      }
      const left = until - performance.now()
      if (tried !== CLEARED && left <= 0) return tried
      await sleep(tried === CLEARED ? PAUSE_MS : Math.min(PAUSE_MS, left))
    }
  } finally {
    ours.delete(mine)
    ignoringDiskErrors(() => disk.remove(mine))
  }
}

function hold(disk: Disk, text: string, path: string): Lock {
  let lookedAt = Date.now()
  const isHeld = (): boolean => readLock(disk, path)?.trimEnd() === text
  /** Writes to the lock, unless another process has taken it over. */
  const beat = (): boolean => {
    if (!isHeld()) return false
    ignoringDiskErrors(() => disk.touch(path))
    lookedAt = Date.now()
    return true
  }
  const beats = setInterval(() => ignoringDiskErrors(() => void beat()), BEAT_MS).unref()
  return {
    isHeld,
    isStillHeld: () => Date.now() - lookedAt < BEAT_MS || beat(),
    release() {
      clearInterval(beats)
      ours.delete(path)
      if (isHeld()) disk.remove(path)
    },
  }
}

/** Removes files of processes that ended while they waited. To be called with the lock held. */
export function clearWaiting(disk: Disk, folder: string): void {
  for (const { name } of disk.list(folder) ?? []) {
    const path = join(folder, name)
    if (name.startsWith(WAITING) && isLeft(disk, path, join(folder, 'lock'))) disk.remove(path)
  }
}

/** The lock is free, and the file of a process that ended while it took the lock over is removed: try again. */
const CLEARED = 'cleared'

/**
 * The lock is a link to a complete file, so no process ever reads half of one.
 *
 * @returns Null when the lock is ours now.
 */
function tryLock(
  disk: Disk,
  mine: string,
  text: string,
  path: string,
): Holder | typeof CLEARED | null {
  for (;;) {
    try {
      disk.link(mine, path)
      return null
    } catch (error) {
      if (!(error instanceof DiskError)) throw error
      if (error.code === 'ENOENT') {
        // The process that holds the lock removed our file: it looked while the file was still empty.
        disk.create(mine, text)
        continue
      }
      if (error.code !== 'EEXIST') throw error
    }
    const holder = readHolder(disk, path)
    if (holder === 'gone') continue
    if (holder !== null && isAlive(disk, holder, path, mine)) return holder
    const taken = takeOver(disk, mine, path)
    if (taken === CLEARED) return CLEARED
    if (!taken) return holder ?? self()
  }
}

/**
 * Remove the lock of a process that has ended. Two builds may find it at the same time, and the
 * slower one must not remove the fresh lock of the faster: only the one that holds `lock-old` may.
 */
function takeOver(disk: Disk, mine: string, path: string): boolean | typeof CLEARED {
  const guard = join(dirname(path), `${WAITING}old`)
  try {
    disk.link(mine, guard)
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
    if (error.code === 'ENOENT') return true
    if (error.code !== 'EEXIST') throw error
    if (!isLeft(disk, guard, mine)) return false
    // Its holder was killed within the few steps below.
    disk.remove(guard)
    return CLEARED
  }
  try {
    if (isLeft(disk, path, mine)) disk.remove(path)
    return true
  } finally {
    disk.remove(guard)
  }
}

/** Whether a file is there and names no process, or one that has ended. */
function isLeft(disk: Disk, path: string, fresh: string): boolean {
  const holder = readHolder(disk, path)
  return holder === null || (holder !== 'gone' && !isAlive(disk, holder, path, fresh))
}

/** @returns Null for a file that names no process. */
function readHolder(disk: Disk, path: string): Holder | 'gone' | null {
  const text = readLock(disk, path)
  if (text === null) return 'gone'
  try {
    const { pid, host, began, space } = JSON.parse(text)
    if (!Number.isSafeInteger(pid) || pid < 1 || typeof host !== 'string') return null
    const told = (value: unknown): string => (typeof value === 'string' ? value : '')
    return { pid, host, began: told(began), space: told(space) }
  } catch {
    return null
  }
}

/** Text of a lock file; null where there is none; empty for a pipe or device, which could be read without end. */
function readLock(disk: Disk, path: string): string | null {
  const kind = disk.kind(path)
  if (kind !== 'file') return kind && ''
  try {
    return disk.read(path).toString()
  } catch (error) {
    if (error instanceof DiskError && error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * Whether the process of a file is still running.
 *
 * @param fresh A file that was just created, whose time is that of now.
 */
function isAlive(
  disk: Disk,
  { pid, host, began, space }: Holder,
  path: string,
  fresh: string,
): boolean {
  const here = self()
  const isLocal = space === '' ? host === here.host : space === here.space
  if (!isLocal) return hasWrittenLately(disk, path, fresh, host === here.host)
  if (pid === process.pid) return ours.has(path)
  try {
    process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  return began === '' || began === beganAt(pid)
}

/**
 * By the times that the disk gives to files, as clocks of two machines differ. Several machines may have one name, so
 * the name alone does not identify one.
 */
function hasWrittenLately(disk: Disk, path: string, fresh: string, hasSameHost: boolean): boolean {
  // A file that is gone meanwhile counts as silent.
  const [last = 0n, now = 0n] = [path, fresh].map((file) => disk.stamp(file)?.mtimeNs)
  return now - last < (hasSameHost ? silenceSinceStart() : SILENT_NS)
}

/** A process that began before this machine was started has not written since. */
function silenceSinceStart(): bigint {
  const up = BigInt(Math.ceil(os.uptime())) * 1_000_000_000n
  const silence = up > RESTARTED_NS ? up : RESTARTED_NS
  return silence < SILENT_NS ? silence : SILENT_NS
}

function self(): Holder {
  return { pid: process.pid, host: hostname(), began: beganAt(process.pid), space: SPACE }
}

/** PID namespace and boot id: `pid:[4026531836]@60fedf1c-…`; empty where there is no /proc. */
const SPACE = orEmpty(() => `${readlinkSync('/proc/self/ns/pid')}@${bootId()}`)

/**
 * Start of a process in clock ticks since boot, with the boot id; `ended` for a zombie; empty where there is no /proc.
 */
function beganAt(pid: number): string {
  return orEmpty(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the command is in brackets and may have spaces, so fields are counted after it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'ended' : `${fields[19]}@${bootId()}`
  })
}
