/**
 * What comparing articles found out, for the next build: one file beside the cache, read as a whole.
 *
 * ```text
 * | SHA-256 of the rest, 32 bytes | { program, compared } as V8 writes plain data
 * ```
 *
 * It names articles by what they say, so it is of use to any build of the same program, and without
 * it the same comes out.
 */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Compared } from '../../digest/arrange.ts'
import { type Kept, replaceFile } from './kept.ts'

const FILE = 'cache-compared'
const HASH_BYTES = 32

interface Stored {
  readonly program: string
  readonly compared: Compared
}

/** @param program Signature of the running program; what another one wrote is not used. */
export function readCompared(folder: string, program: string): Kept<Compared> {
  let bytes: Buffer
  try {
    bytes = readFileSync(join(folder, FILE))
  } catch {
    return { value: null, reason: 'absent' }
  }
  const content = bytes.subarray(HASH_BYTES)
  if (!hashOf(content).equals(bytes.subarray(0, HASH_BYTES))) {
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
  replaceFile(join(folder, FILE), Buffer.concat([hashOf(content), content]))
}

/** Remove it, as though nothing had been compared. */
export function dropCompared(folder: string): void {
  rmSync(join(folder, FILE), { force: true })
}

function hashOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}
