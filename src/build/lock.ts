/**
 * One build at a time writes a site. The lock is a file with the process that holds it; the lock of
 * a process that has ended is taken over.
 */

import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Disk } from './disk.ts'
import { codeOf, DiskError, ifPossible } from './diskError.ts'

/** Who holds a lock. */
export interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, as the system tells it; empty where it does not. Tells reused ids. */
  readonly began: string
}

export interface Lock {
  release(): void
}

const PAUSE_MS = 50
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
  ours.add(mine)
  try {
    // By the clock: on a busy machine a short sleep is long.
    const until = performance.now() + patience
    disk.create(mine, JSON.stringify(self()))
    for (;;) {
      const tried = tryLock(disk, mine, path)
      if (tried === null) {
        ours.add(path)
        return {
          release() {
            ours.delete(path)
            disk.remove(path)
          },
        }
      }
      const left = until - performance.now()
      if (tried !== CLEARED && left <= 0) return tried
      await sleep(tried === CLEARED ? PAUSE_MS : Math.min(PAUSE_MS, left))
    }
  } finally {
    ours.delete(mine)
    ifPossible(() => disk.remove(mine))
  }
}

/** Remove what builds that ended while they waited have left. To be called by the one at work. */
export function clearWaiting(disk: Disk, folder: string): void {
  for (const { name } of disk.list(folder) ?? []) {
    const path = join(folder, name)
    if (!name.startsWith(WAITING)) continue
    const holder = readHolder(disk, path)
    if (holder === null || (holder !== 'gone' && !isAlive(holder, path))) disk.remove(path)
  }
}

/** Nobody holds the lock; who was taking it over has ended, and what stood in the way is gone. */
const CLEARED = 'cleared'

/**
 * A link to a whole file is made in one step, so nobody ever reads half a lock.
 *
 * @returns Null when the lock is ours now.
 */
function tryLock(disk: Disk, mine: string, path: string): Holder | typeof CLEARED | null {
  for (;;) {
    try {
      disk.link(mine, path)
      return null
    } catch (error) {
      if (!(error instanceof DiskError)) throw error
      if (error.code === 'ENOENT') {
        // The one at work found it before anything stood in it, and took it for nobody's.
        disk.create(mine, JSON.stringify(self()))
        continue
      }
      if (error.code !== 'EEXIST') throw error
    }
    const holder = readHolder(disk, path)
    if (holder === 'gone') continue
    if (holder !== null && isAlive(holder, path)) return holder
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
    if (other === 'gone' || (other !== null && isAlive(other, guard))) return false
    disk.remove(guard)
    return CLEARED
  }
  try {
    const holder = readHolder(disk, path)
    if (holder !== 'gone' && (holder === null || !isAlive(holder, path))) disk.remove(path)
    return true
  } finally {
    disk.remove(guard)
  }
}

/** @returns Null for a file that names nobody. */
function readHolder(disk: Disk, path: string): Holder | 'gone' | null {
  let text: string
  try {
    text = disk.read(path).toString()
  } catch (error) {
    if (error instanceof DiskError && error.code === 'ENOENT') return 'gone'
    throw error
  }
  try {
    const { pid, host, began } = JSON.parse(text)
    if (!Number.isSafeInteger(pid) || pid < 1 || typeof host !== 'string') return null
    return { pid, host, began: typeof began === 'string' ? began : '' }
  } catch {
    return null
  }
}

/** Whether a file is still of use. Of another machine we cannot know, so its holder counts as alive. */
function isAlive({ pid, host, began }: Holder, path: string): boolean {
  if (host !== hostname()) return true
  if (pid === process.pid) return ours.has(path)
  try {
    process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  return began === '' || began === beganAt(pid)
}

function self(): Holder {
  return { pid: process.pid, host: hostname(), began: beganAt(process.pid) }
}

/**
 * Start of a process in clock ticks since boot, with the boot's id; `ended` for one that was killed
 * and that its parent has not yet asked after; empty where there is no /proc.
 */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The name of the command stands in brackets and may have spaces: count from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'ended' : `${fields[19]}@${boot}`
  } catch {
    return ''
  }
}
