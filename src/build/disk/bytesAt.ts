/** Bytes of an open file by their place. */
import { readSync, writeSync } from 'node:fs'

/** @returns Null where the file ends before they do. */
export function readAt(file: number, at: number, length: number): Buffer | null {
  const bytes = Buffer.allocUnsafe(length)
  return readSync(file, bytes, 0, length, at) === length ? bytes : null
}

/** All of them: a call may write a part alone. */
export function writeAt(file: number, at: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, at + done)
  }
}
