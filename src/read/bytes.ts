/** A file of the articles as it stands on the disk; apart, since a look at bytes needs no parser. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Code } from '../records/problem.ts'
import { type InputFile, largest, reason } from './files.ts'

/** The bytes of a file, or why it cannot be read. */
export function readBytes(file: InputFile): Uint8Array | { code: Code; found: string } {
  try {
    // The name may have become a link or a pipe since it was listed.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
    const handle = openSync(file.absolute, flags)
    try {
      const stat = fstatSync(handle)
      if (!stat.isFile()) return { code: 'not-a-file', found: 'this' }
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
