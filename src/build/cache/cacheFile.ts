/**
 * Files that a build leaves for the next one: JSON with a checksum and the signature of the program that wrote it.
 * A file that is missing, damaged or of another program is ignored.
 *
 * ```text
 * {"sha256":"of the value of `kept`","kept":{"program":…}}
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

/** Why a cache file is not used. */
export type Reason = 'absent' | 'damaged' | 'other program'

/** The cache has other content than was written, or leads to a site that cannot be published. */
export class DamagedCache extends Error {}

export type CacheFile<Value> =
  | { readonly value: Value; readonly reason: null }
  | { readonly value: null; readonly reason: Reason }

/**
 * Reads a cache file.
 *
 * @param program Signature of the running program; a file of another one is not used.
 * @param isWhole Checks the shape of the value.
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
    // An earlier form of the file was JSON without a checksum.
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

/** Whether a value has all of these keys. */
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

/** The JSON inside the seal; null where the checksum does not match. */
function unsealed(text: string): string | null {
  const inside = text.slice(SEAL, -1)
  return text === `${seal(inside)}${inside}}` ? inside : null
}

/**
 * Writes a draft and renames it, so that a killed build leaves the old file or the new one. A link in the place of the
 * draft is removed and not followed.
 *
 * @param parts Of its content, in order; joining them would copy them.
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
 * Removes whatever is in the place of a file of ours. A link is not followed. It may be a folder: a container creates
 * one for a mounted path that does not exist yet.
 */
export function removeAny(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

/** Writes the cache if the disk allows: the site is published already, and only the next build takes longer without. */
export function ifWritable<Result>(write: () => Result): Result | null {
  try {
    return write()
  } catch (error) {
    if (codeOf(error) === '') throw error
    return null
  }
}
