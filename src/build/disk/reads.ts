/** Read-only questions to the disk. */
import type { Stats } from 'node:fs'
import { unlessRefused } from '../../read/systemError.ts'
import { compare } from '../../text/compare.ts'
import { attempt, type Calls, MISSING } from './calls.ts'

/** Entry of a folder; links are not followed. */
export interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'other'
}

/** Identity and times of a file or folder: as long as they are unchanged, so is the file, or the names in the folder. */
export interface Stamp {
  readonly text: string
  /** Last change of the file, or of the names in the folder, in nanoseconds since 1970. */
  readonly mtimeNs: bigint
}

/** Every method throws `DiskError`. */
export interface DiskReads {
  read(path: string): Buffer
  /** Sorted by code unit; null when there is no such folder. */
  list(path: string): readonly Entry[] | null
  /** Links are not followed; null when nothing is there. */
  kind(path: string): Entry['kind'] | null
  /** Device number. */
  device(path: string): number
  /** Device and inode number, which stay the same when it is moved. */
  identity(path: string): string
  /** Null when nothing is there. */
  stamp(path: string): Stamp | null
  real(path: string): string
}

export function diskReads(calls: Calls): DiskReads {
  const look = <Found>(path: string, call: () => Found): Found | null =>
    attempt('look at', path, () => unlessRefused(call, MISSING))
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
      const found = look(path, () => calls.lstatSync(path))
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
      const found = look(path, () => calls.lstatSync(path, { bigint: true }))
      if (found === null) return null
      const { dev, ino, mtimeNs, ctimeNs } = found
      // A program that copies folders can set the first of the two times, and never the second.
      return { text: `${dev}:${ino}:${mtimeNs}:${ctimeNs}`, mtimeNs }
    },
    real(path) {
      return attempt('look at', path, () => calls.realpathSync(path))
    },
  }
}

/** Kind of an entry or of `lstat`. */
export function kindOf(found: Pick<Stats, 'isFile' | 'isDirectory'>): Entry['kind'] {
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
}
