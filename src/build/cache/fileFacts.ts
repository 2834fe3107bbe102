/** Tells whether a file of the articles is unchanged without parsing it. */
import { readBytes } from '../../read/bytes.ts'
import type { InputFile } from '../../read/files.ts'
import { sha256 } from '../../text/hash.ts'

/** Size, time and hash by which a file is known as unchanged. */
export interface FileFacts {
  readonly size: number
  /** In milliseconds since 1970; -1 where the file may change without its time changing. */
  readonly changedMs: number
  readonly sha256: string
}

/** A file that changed within this time, in milliseconds, may change again within one tick of its disk's clock. */
const UNSETTLED_MS = 2000

/**
 * Facts of an unchanged file; null when it is new or changed. Of a file with another time the bytes are compared.
 *
 * @param old From the last build; undefined for a new file.
 */
export function unchangedFacts(file: InputFile, old: FileFacts | undefined): FileFacts | null {
  if (old === undefined || old.size !== file.size) return null
  if (old.changedMs === file.changedMs) return old
  const changedMs = trustedTime(file)
  const read = readBytes(file)
  if (!(read instanceof Uint8Array) || sha256(read) !== old.sha256) return null
  return { size: file.size, changedMs, sha256: old.sha256 }
}

/** The time of a file; -1 for one that was just saved, so that the next build compares its bytes. */
export function trustedTime({ changedMs }: InputFile): number {
  return Date.now() - changedMs > UNSETTLED_MS ? changedMs : -1
}
