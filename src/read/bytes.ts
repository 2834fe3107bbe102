/** A file of the articles as it stands on the disk; apart, since a look at bytes needs no parser. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats,
} from 'node:fs'
import type { Code } from '../records/problem.ts'
import { type InputFile, largest } from './files.ts'
import { reason } from './systemError.ts'

/** The bytes of a file, or why it cannot be read. */
export function readBytes(file: InputFile): Uint8Array | { code: Code; found: string } {
  try {
    // The name may have become a link or a pipe since it was listed.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
    const handle = openSync(file.absolute, flags)
    try {
      const stat = fstatSync(handle)
      if (!stat.isFile()) return { code: 'not-a-file', found: 'this' }
      if (!standsThere(stat, file.absolute)) return { code: 'link-out', found: '' }
      if (stat.size > largest(file.path)) {
        return { code: 'too-large', found: `${stat.size} bytes` }
      }
      return readFileSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    return { code: 'unreadable', found: reason(error) }
  }
}

/**
 * Whether an open file is the one of this path, with no link on the way: a folder may have become one
 * since it was listed, and be a folder again by now.
 */
function standsThere({ dev, ino }: Stats, path: string): boolean {
  const now = lstatSync(path)
  return now.ino === ino && now.dev === dev && realpathSync.native(path) === path
}
