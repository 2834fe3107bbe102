/** Creating and moving files and folders. */
import { constants } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf, unlessRefused } from '../../read/systemError.ts'
import { attempt, type Calls, MISSING } from './calls.ts'

/** Every method throws `DiskError`. */
export interface DiskWrites {
  /** Creates a file of mode 644. @throws DiskError `EEXIST` where the path exists. */
  create(path: string, content: string | Uint8Array): void
  /** Appends a space to a file, which sets its time by the clock of its disk. */
  touch(path: string): void
  /** Creates a folder of mode 755, and those above it. */
  folder(path: string): void
  /** Creates a hard link; a copy where the file system has none. */
  link(from: string, to: string): void
  move(from: string, to: string): void
  /** Waits until a file, or the names in a folder, are on the disk (`fsync`). */
  sync(path: string): void
}

export function diskWrites(calls: Calls): DiskWrites {
  return {
    create(path, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      attempt('write', path, () => write(calls, path, bytes))
    },
    touch(path) {
      const { O_WRONLY, O_APPEND } = constants
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
          calls.copyFileSync(from, to, constants.COPYFILE_EXCL)
        }
      })
    },
    move(from, to) {
      attempt(`move ${from} to`, to, () => calls.renameSync(from, to))
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

function write(calls: Calls, path: string, content: Uint8Array): void {
  const file = calls.openSync(path, 'wx', 0o644)
  try {
    for (let at = 0; at < content.length; ) at += calls.writeSync(file, content, at)
  } catch (error) {
    calls.closeSync(file)
    // Half a file would make the next attempt fail with `EEXIST`.
    unlessRefused(() => calls.unlinkSync(path), MISSING)
    throw error
  }
  calls.closeSync(file)
}

/** As `mkdir` with `recursive`, which reports `ENOENT` for a read-only disk. */
function makeFolder(calls: Calls, path: string): void {
  try {
    makeOne(calls, path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
    makeFolder(calls, dirname(path))
    makeOne(calls, path)
  }
}

/** A folder that exists already, as where another build has just made it, is no error. */
function makeOne(calls: Calls, path: string): void {
  try {
    calls.mkdirSync(path, { mode: 0o755 })
  } catch (error) {
    const isThere = codeOf(error) === 'EEXIST'
    if (!isThere || !calls.lstatSync(calls.realpathSync(path)).isDirectory()) throw error
  }
}
