/**
 * One build at a time writes a site. The lock is a file that names the process that holds it; the lock of
 * a process that has ended is taken over. Whether a process of another machine or container has ended
 * cannot be seen: it shows that it is alive by writing to its lock.
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

/** Who holds a lock. */
export interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, as the system tells it; empty where it does not. Tells reused ids. */
  readonly began: string
  /** Within which its number is known, as the system tells it: a container has numbers of its own. */
  readonly space: string
}

export interface Lock {
  /** Whether nobody took it over: of one that stood still for long it is thought that it was killed. */
  isHeld(): boolean
  /** The same, looked up only where so long has passed that somebody may have. */
  isStillHeld(): boolean
  release(): void
}

const PAUSE_MS = 50
/** How often a process shows that it is alive, and for how long that is believed. */
const BEAT_MS = 20_000
const SILENT_NS = 300_000_000_000n
/** A machine that was started again since: whoever held a lock there under its name has ended. */
const RESTARTED_NS = 60_000_000_000n
/** How the files of those begin who wait for the lock, or take one over. */
const WAITING = 'lock-'

/** Files of this process here: one of its own that is not among them could not be removed. */
const ours = new Set<string>()

/**
 * Take the lock, waiting a little for another build to end.
 *
 * @param path Of the lock file; its folder exists.
 * @param patience Milliseconds to wait.
 * @returns The lock, or who holds it.
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
  /** What another one took over is not kept alive for it. */
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

/** Remove what builds that ended while they waited have left. To be called by the one at work. */
export function clearWaiting(disk: Disk, folder: string): void {
  for (const { name } of disk.list(folder) ?? []) {
    const path = join(folder, name)
    if (!name.startsWith(WAITING)) continue
    const holder = readHolder(disk, path)
    if (
      holder === null ||
      (holder !== 'gone' && !isAlive(disk, holder, path, join(folder, 'lock')))
    )
      disk.remove(path)
  }
}

/** Nobody holds the lock; who was taking it over has ended, and what stood in the way is gone. */
const CLEARED = 'cleared'

/**
 * A link to a whole file is made in one step, so nobody ever reads half a lock.
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
        // The one at work found it before anything stood in it, and took it for nobody's.
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
    const other = readHolder(disk, guard)
    // Its holder was killed within the few steps below.
    if (other === 'gone' || (other !== null && isAlive(disk, other, guard, mine))) return false
    disk.remove(guard)
    return CLEARED
  }
  try {
    const holder = readHolder(disk, path)
    if (holder !== 'gone' && (holder === null || !isAlive(disk, holder, path, mine)))
      disk.remove(path)
    return true
  } finally {
    disk.remove(guard)
  }
}

/** @returns Null for a file that names nobody. */
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

/** What stands in a lock; null where there is none. A pipe or a device in its place could be read without end, and says nothing. */
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
 * Whether a file is still of use.
 *
 * @param fresh A file that was made just now.
 */
function isAlive(
  disk: Disk,
  { pid, host, began, space }: Holder,
  path: string,
  fresh: string,
): boolean {
  const here = self()
  const isSeen = space === '' ? host === here.host : space === here.space
  if (!isSeen) return isHeardOf(disk, path, fresh, host === here.host)
  if (pid === process.pid) return ours.has(path)
  try {
    process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  return began === '' || began === beganAt(pid)
}

/**
 * By the times that the disk itself gives: clocks of two machines differ, and one may be wrong. Several
 * may have one name, so that the name alone tells nothing.
 */
function isHeardOf(disk: Disk, path: string, fresh: string, isNamesake: boolean): boolean {
  // Of one that is gone meanwhile nothing is heard.
  const [last = 0n, now = 0n] = [path, fresh].map((file) => disk.stamp(file)?.mtimeNs)
  return now - last < (isNamesake ? silenceSinceStart() : SILENT_NS)
}

/** Nobody who began before this machine did has written since. */
function silenceSinceStart(): bigint {
  const up = BigInt(Math.ceil(os.uptime())) * 1_000_000_000n
  const silence = up > RESTARTED_NS ? up : RESTARTED_NS
  return silence < SILENT_NS ? silence : SILENT_NS
}

function self(): Holder {
  return { pid: process.pid, host: hostname(), began: beganAt(process.pid), space: SPACE }
}

/** `pid:[4026531836]@60fedf1c-…`: which numbers of processes count, and since which start of the machine; empty where there is no /proc. */
const SPACE = orEmpty(() => `${readlinkSync('/proc/self/ns/pid')}@${bootId()}`)

/**
 * Start of a process in clock ticks since boot, with the boot's id; `ended` for one that was killed
 * and that its parent has not yet asked after; empty where there is no /proc.
 */
function beganAt(pid: number): string {
  return orEmpty(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the command stands in brackets and may have spaces: count from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'ended' : `${fields[19]}@${bootId()}`
  })
}
