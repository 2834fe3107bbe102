/** Tells whether a file of the articles is unchanged without parsing it. */
import { readBytes } from '../../read/bytes.ts'
import type { InputFile } from '../../read/files.ts'
import { sha256 } from '../../text/hash.ts'

/** By what a file is known again. */
export interface FileFacts {
  readonly size: number
  /** -1 for a file that could have changed again without its time changing. */
  readonly changedMs: number
  readonly sha256: string
}

/** A file whose time lies this close to the clock could change again without its time changing. */
const UNSETTLED = 2000

/**
 * Facts of an unchanged file; null when it has to be read. A file with another time may still have
 * the same bytes.
 *
 * @param old What the last build saw; undefined for a new file.
 */
export function unchangedFacts(file: InputFile, old: FileFacts | undefined): FileFacts | null {
  if (old === undefined || old.size !== file.size) return null
  if (old.changedMs === file.changedMs) return old
  const changedMs = trustedTime(file)
  const read = readBytes(file)
  if (!(read instanceof Uint8Array) || sha256(read) !== old.sha256) return null
  return { size: file.size, changedMs, sha256: old.sha256 }
}

/** A file saved just now is looked at again next time. */
export function trustedTime({ changedMs }: InputFile): number {
  return Date.now() - changedMs > UNSETTLED ? changedMs : -1
}
