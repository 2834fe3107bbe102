import * as node from 'node:fs'
import { dirname, join } from 'node:path'
import { codeOf } from '../../read/systemError.ts'
import { compare } from '../../text/compare.ts'
import { DiskError } from './diskError.ts'

/** The calls of `node:fs` that publishing makes; a test hands in a set that fails where it wants. */
export type Calls = Pick<
  typeof node,
  | 'closeSync'
  | 'copyFileSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'unlinkSync'
  | 'writeSync'
>

/** What stands in a folder, as its listing tells; links are never followed. */
export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}

/** By what a folder or file is known again, wherever it is moved to. */
export interface Stamp {
  readonly print: string
  /** When it changed last, a folder by a name in it, in nanoseconds since 1970. */
  readonly mtimeNs: bigint
}

/** Reading and writing in whole steps. Every method throws `DiskError`. */
export interface Disk {
  /** A new file of mode 644. @throws DiskError `EEXIST` where something stands already. */
  create(path: string, content: string | Uint8Array): void
  /** Give a file that is there the time of now, as its disk tells it, by a space at its end. */
  touch(path: string): void
  /** A folder of mode 755 with those above it. */
  folder(path: string): void
  /** Another name for a file; a copy where the file system has no links. */
  link(from: string, to: string): void
  move(from: string, to: string): void
  /** A file, if it is there. */
  remove(path: string): void
  /** A folder, if it is empty. @returns whether it is gone. */
  removeEmpty(path: string): boolean
  /**
   * A folder with all that is in it, if it is there; links in it are removed, not followed.
   *
   * @param ms Milliseconds that it may take; as long as it takes, if absent.
   * @returns Whether it is gone.
   */
  removeTree(path: string, ms?: number): boolean
  read(path: string): Buffer
  /** Sorted by code unit; null when there is no such folder. */
  list(path: string): readonly Entry[] | null
  /** What stands at a path, links not followed; null for nothing. */
  kind(path: string): Entry['kind'] | null
  /** Device number of what stands at a path. */
  device(path: string): number
  /** The same for a file or folder wherever it is moved to. */
  identity(path: string): string
  /** Other names in a folder, or bytes in a file, make another stamp; null when nothing stands there. */
  stamp(path: string): Stamp | null
  real(path: string): string
  /** Wait until a file or the names in a folder are on the disk. */
  sync(path: string): void
}

const PATIENCE = 20
const PAUSE_MS = 25
const sleeper = new Int32Array(new SharedArrayBuffer(4))

/** @param calls Of `node:fs`, or ones that fail on purpose. */
export function createDisk(calls: Calls = node): Disk {
  /** Files that others opened are closed sooner or later: with too many open, wait and try again. */
  function attempt<Result>(action: string, path: string, call: () => Result): Result {
    for (let tries = 0; ; tries++) {
      try {
        return call()
      } catch (error) {
        const code = codeOf(error)
        if ((code !== 'EMFILE' && code !== 'ENFILE') || tries === PATIENCE) {
          throw new DiskError(action, path, error)
        }
        Atomics.wait(sleeper, 0, 0, PAUSE_MS)
      }
    }
  }

  function write(path: string, content: Uint8Array): void {
    const file = calls.openSync(path, 'wx', 0o644)
    try {
      for (let at = 0; at < content.length; ) at += calls.writeSync(file, content, at)
    } catch (error) {
      calls.closeSync(file)
      // Half a file would stop the next attempt, which wants to make it anew.
      unlessMissing(() => calls.unlinkSync(path))
      throw error
    }
    calls.closeSync(file)
  }

  return {
    create(path, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      attempt('write', path, () => write(path, bytes))
    },
    touch(path) {
      const { O_WRONLY, O_APPEND } = node.constants
      attempt('write', path, () => {
        const file = calls.openSync(path, O_WRONLY | O_APPEND)
        try {
          calls.writeSync(file, ' ')
        } finally {
          calls.closeSync(file)
        }
      })
    },
    folder(path) {
      attempt('make the folder', path, () => makeFolder(calls, path))
    },
    link(from, to) {
      attempt('write', to, () => {
        try {
          calls.linkSync(from, to)
        } catch (error) {
          if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error))) {
            throw error
          }
          calls.copyFileSync(from, to, node.constants.COPYFILE_EXCL)
        }
      })
    },
    move(from, to) {
      attempt(`move ${from} to`, to, () => calls.renameSync(from, to))
    },
    remove(path) {
      attempt('remove', path, () => unlessMissing(() => calls.unlinkSync(path)))
    },
    removeEmpty(path) {
      return attempt('remove', path, () => {
        try {
          calls.rmdirSync(path)
          return true
        } catch (error) {
          if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return false
          throw error
        }
      })
    },
    removeTree(path, ms = Number.POSITIVE_INFINITY) {
      const until = performance.now() + ms
      return attempt('remove', path, () => {
        const found = unlessMissing(() => calls.lstatSync(path))
        return found === null || removeUntil(calls, path, found.isDirectory(), until)
      })
    },
    read(path) {
      return attempt('read', path, () => calls.readFileSync(path))
    },
    list(path) {
      const found = attempt('read the folder', path, () =>
        unlessMissing(() => calls.readdirSync(path, { withFileTypes: true })),
      )
      if (found === null) return null
      const entries = found.map((entry): Entry => ({ name: entry.name, kind: kindOf(entry) }))
      return entries.sort((one, other) => compare(one.name, other.name))
    },
    kind(path) {
      const found = attempt('look at', path, () => unlessMissing(() => calls.lstatSync(path)))
      return found && kindOf(found)
    },
    device(path) {
      return attempt('look at', path, () => calls.lstatSync(path)).dev
    },
    identity(path) {
      const found = attempt('look at', path, () => calls.lstatSync(path, { bigint: true }))
      return `${found.dev}:${found.ino}`
    },
    stamp(path) {
      const found = attempt('look at', path, () =>
        unlessMissing(() => calls.lstatSync(path, { bigint: true })),
      )
      if (found === null) return null
      const { dev, ino, mtimeNs, ctimeNs } = found
      // Whoever copies folders sets the first of the two times to any other's, and never the second.
      return { print: `${dev}:${ino}:${mtimeNs}:${ctimeNs}`, mtimeNs }
    },
    real(path) {
      return attempt('look at', path, () => calls.realpathSync(path))
    },
    sync(path) {
      attempt('write', path, () => {
        const file = calls.openSync(path, 'r')
        try {
          calls.fsyncSync(file)
        } catch (error) {
          // Some network file systems cannot sync a folder; they have nothing to wait for.
          if (codeOf(error) !== 'EINVAL') throw error
        } finally {
          calls.closeSync(file)
        }
      })
    },
  }
}

/** What stands there, as Node tells it. */
export function kindOf(found: Pick<node.Stats, 'isFile' | 'isDirectory'>): Entry['kind'] {
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
}

/** A folder and those above it. Node's own way of doing that says of a read-only disk that nothing is there. */
function makeFolder(calls: Calls, path: string): void {
  const make = (): void => {
    calls.mkdirSync(path, { mode: 0o755 })
  }
  try {
    make()
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST' && calls.lstatSync(calls.realpathSync(path)).isDirectory()) return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    makeFolder(calls, dirname(path))
    make()
  }
}

/** What is in a folder goes before the folder; links go, and not what they lead to. */
function removeUntil(calls: Calls, path: string, isFolder: boolean, until: number): boolean {
  if (!isFolder) {
    unlessMissing(() => calls.unlinkSync(path))
    return true
  }
  const entries = unlessMissing(() => calls.readdirSync(path, { withFileTypes: true })) ?? []
  for (const entry of entries) {
    if (performance.now() > until) return false
    if (!removeUntil(calls, join(path, entry.name), entry.isDirectory(), until)) return false
  }
  unlessMissing(() => calls.rmdirSync(path))
  return true
}

/** The result, or null where the path does not exist. */
function unlessMissing<Result>(call: () => Result): Result | null {
  try {
    return call()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
