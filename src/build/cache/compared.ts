/**
 * Results of comparing articles, for the next build: one file beside the cache, read as a whole.
 *
 * ```text
 * | CRC-32 of the rest, 4 bytes | { program, compared } as V8 writes plain data
 * ```
 *
 * It identifies articles by their content, so any build of the same program can use it. Without it the result is
 * the same.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import type { Compared } from '../../digest/arrange.ts'
import { type CacheFile, removeAny, replaceFile } from './cacheFile.ts'

const FILE = 'cache-compared'
const SUM_BYTES = 4

interface Stored {
  readonly program: string
  readonly compared: Compared
}

/** @param program Signature of the running program's code; results of another one are not used. */
export function readCompared(folder: string, program: string): CacheFile<Compared> {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(folder, FILE))
  } catch {
    return { value: null, reason: 'absent' }
  }
  const content = bytes.subarray(SUM_BYTES)
  if (!sumOf(content).equals(bytes.subarray(0, SUM_BYTES))) {
    return { value: null, reason: 'damaged' }
  }
  try {
    const stored: Stored = deserialize(content)
    if (stored.program !== program) return { value: null, reason: 'other program' }
    return { value: stored.compared, reason: null }
  } catch {
    return { value: null, reason: 'damaged' }
  }
}

export function writeCompared(folder: string, program: string, compared: Compared): void {
  const content = serialize({ program, compared } satisfies Stored)
  replaceFile(join(folder, FILE), [sumOf(content), content])
}

/** Removes the file. */
export function dropCompared(folder: string): void {
  removeAny(join(folder, FILE))
}

function sumOf(content: Uint8Array): Buffer {
  const sum = Buffer.alloc(SUM_BYTES)
  sum.writeUInt32LE(crc32(content))
  return sum
}
