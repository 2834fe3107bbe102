/**
 * Files that a build leaves for the next one: JSON with a checksum and the signature of the program that wrote it.
 * A file that is missing, damaged or of another program is ignored.
 *
 * ```text
 * {"sha256":"of what stands behind `kept`","kept":{"program":…}}
 * ```
 */
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { codeOf, unlessRefused } from '../../read/systemError.ts'
import { sha256 } from '../../text/hash.ts'
import { MISSING } from '../disk/calls.ts'

/** Why there is nothing to use. */
export type Reason = 'absent' | 'damaged' | 'other program'

/** What was kept is not what was written, or leads to what cannot be published. */
export class DamagedCache extends Error {}

export type CacheFile<Value> =
  | { readonly value: Value; readonly reason: null }
  | { readonly value: null; readonly reason: Reason }

/**
 * Read what was kept.
 *
 * @param program Signature of the running program; what another one wrote is not used.
 * @param isWhole Tells whether it has its parts.
 */
export function readCacheFile<Value extends object>(
  path: string,
  program: string,
  isWhole: (value: object) => value is Value,
): CacheFile<Value> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return { value: null, reason: 'absent' }
  }
  try {
    const sealed = unsealed(text)
    // Programs before this form of the file wrote JSON without a seal.
    const value: unknown = JSON.parse(sealed ?? text)
    if (typeof value !== 'object' || value === null || !('program' in value)) {
      return { value: null, reason: 'damaged' }
    }
    if (value.program !== program) return { value: null, reason: 'other program' }
    return sealed !== null && isWhole(value)
      ? { value, reason: null }
      : { value: null, reason: 'damaged' }
  } catch {
    return { value: null, reason: 'damaged' }
  }
}

/** Whether something that was kept has all of these parts, whatever they are. */
export function hasAll<Key extends string>(
  value: object,
  parts: readonly Key[],
): value is Readonly<Record<Key, unknown>> {
  return parts.every((part) => part in value)
}

export function writeCacheFile(path: string, value: object & { readonly program: string }): void {
  mkdirSync(dirname(path), { recursive: true })
  const text = Buffer.from(JSON.stringify(value))
  replaceFile(path, [Buffer.from(seal(text)), text, Buffer.from('}')])
}

function seal(text: string | Uint8Array): string {
  return `{"sha256":"${sha256(text)}","kept":`
}

const SEAL = seal('').length

/** What was sealed; null where one byte of it is another. */
function unsealed(text: string): string | null {
  const inside = text.slice(SEAL, -1)
  return text === `${seal(inside)}${inside}}` ? inside : null
}

/**
 * Written beside and renamed, so that a killed build leaves the old file or the new one. A link that
 * stands in the way of the draft is removed, not written through.
 *
 * @param parts Of its content, one behind another: to put them together would copy them.
 */
export function replaceFile(path: string, parts: readonly Uint8Array[]): void {
  const draft = `${path}.new`
  rmSync(draft, { force: true })
  const file = openSync(draft, 'wx', 0o644)
  try {
    for (const part of parts) writeFileSync(file, part)
  } finally {
    closeSync(file)
  }
  if (unlessRefused(() => lstatSync(path).isDirectory(), MISSING)) removeAny(path)
  renameSync(draft, path)
}

/**
 * Make room for a file of ours: a link is not followed, and a folder may stand there, too, where a container was
 * told to keep what was not yet there.
 */
export function removeAny(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

/** What is kept spares the next build work; the site is published, so a disk that is full is no fault. */
export function ifWritable<Result>(write: () => Result): Result | null {
  try {
    return write()
  } catch (error) {
    if (codeOf(error) === '') throw error
    return null
  }
}
