/** Read-only questions to the disk. */
import type { Stats } from 'node:fs'
import { unlessRefused } from '../../read/systemError.ts'
import { compare } from '../../text/compare.ts'
import { attempt, type Calls, MISSING } from './calls.ts'

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

/** Every method throws `DiskError`. */
export interface Looking {
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
}

export function looking(calls: Calls): Looking {
  return {
    read(path) {
      return attempt('read', path, () => calls.readFileSync(path))
    },
    list(path) {
      const found = attempt('read the folder', path, () =>
        unlessRefused(() => calls.readdirSync(path, { withFileTypes: true }), MISSING),
      )
      if (found === null) return null
      const entries = found.map((entry): Entry => ({ name: entry.name, kind: kindOf(entry) }))
      return entries.sort((one, other) => compare(one.name, other.name))
    },
    kind(path) {
      const found = attempt('look at', path, () =>
        unlessRefused(() => calls.lstatSync(path), MISSING),
      )
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
        unlessRefused(() => calls.lstatSync(path, { bigint: true }), MISSING),
      )
      if (found === null) return null
      const { dev, ino, mtimeNs, ctimeNs } = found
      // Whoever copies folders sets the first of the two times to any other's, and never the second.
      return { print: `${dev}:${ino}:${mtimeNs}:${ctimeNs}`, mtimeNs }
    },
    real(path) {
      return attempt('look at', path, () => calls.realpathSync(path))
    },
  }
}

/** What stands there, as Node tells it. */
export function kindOf(found: Pick<Stats, 'isFile' | 'isDirectory'>): Entry['kind'] {
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
}
