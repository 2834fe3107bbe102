/**
 * What the last build found out, so that the next one need not. Never a second truth: a cache that
 * is gone, damaged or another program's is as good as none, and the same bytes come out.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LightDump } from '../digest/light.ts'

/** A file of the articles folder as it was read. */
export interface CachedFile {
  readonly size: number
  readonly mtimeMs: number
  readonly dump: LightDump
}

export interface Cache {
  /** Signature of the program that wrote it. */
  readonly program: string
  readonly files: Readonly<Record<string, CachedFile>>
  /** Signature of each output by its path. */
  readonly outputs: Readonly<Record<string, string>>
}

export type CacheRead =
  | { readonly cache: Cache; readonly reason: null }
  | { readonly cache: null; readonly reason: 'absent' | 'damaged' | 'other program' }

/**
 * Read the cache of a program.
 *
 * @param program Signature of the running program; a cache of another one is not used.
 */
export function readCache(path: string, program: string): CacheRead {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return { cache: null, reason: 'absent' }
  }
  try {
    const cache: unknown = JSON.parse(text)
    if (!isCache(cache)) return { cache: null, reason: 'damaged' }
    return cache.program === program
      ? { cache, reason: null }
      : { cache: null, reason: 'other program' }
  } catch {
    return { cache: null, reason: 'damaged' }
  }
}

function isCache(value: unknown): value is Cache {
  return (
    typeof value === 'object' &&
    value !== null &&
    'program' in value &&
    'files' in value &&
    'outputs' in value &&
    typeof value.files === 'object' &&
    typeof value.outputs === 'object'
  )
}

/** Written beside and renamed, so that a killed build leaves the old cache or the new one. */
export function writeCache(path: string, cache: Cache): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.new`
  writeFileSync(draft, JSON.stringify(cache))
  renameSync(draft, path)
}
