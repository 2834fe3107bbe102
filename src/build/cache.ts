/**
 * What the last build found out, so that the next one need not. Never a second truth: a cache that
 * is gone, damaged or another program's is as good as none, and the same bytes come out.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LightDump } from '../digest/light.ts'
import { type PackedArticle, packArticle, unpackArticle } from './pack.ts'

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
  /** Permalink of each asset by its plain name. */
  readonly assets: Readonly<Record<string, string>>
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
    const packed: unknown = JSON.parse(text)
    if (!isPacked(packed)) return { cache: null, reason: 'damaged' }
    if (packed.program !== program) return { cache: null, reason: 'other program' }
    const files = eachDump(packed.files, (dump) => ({
      ...dump,
      articles: dump.articles.map(unpackArticle),
    }))
    return { cache: { ...packed, files }, reason: null }
  } catch {
    return { cache: null, reason: 'damaged' }
  }
}

/** A cache as it stands on the disk. */
interface PackedCache extends Omit<Cache, 'files'> {
  readonly files: Readonly<Record<string, FileOf<PackedDump>>>
}

type PackedDump = Omit<LightDump, 'articles'> & { readonly articles: readonly PackedArticle[] }

type FileOf<D> = Omit<CachedFile, 'dump'> & { readonly dump: D }

function eachDump<From, To>(
  files: Readonly<Record<string, FileOf<From>>>,
  change: (dump: From) => To,
): Record<string, FileOf<To>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path, { ...file, dump: change(file.dump) }]),
  )
}

function isPacked(value: unknown): value is PackedCache {
  return (
    typeof value === 'object' &&
    value !== null &&
    'program' in value &&
    'files' in value &&
    'outputs' in value &&
    'assets' in value &&
    typeof value.files === 'object' &&
    typeof value.outputs === 'object'
  )
}

/** Written beside and renamed, so that a killed build leaves the old cache or the new one. */
export function writeCache(path: string, cache: Cache): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.new`
  const files = eachDump(cache.files, (dump) => ({
    ...dump,
    articles: dump.articles.map(packArticle),
  }))
  writeFileSync(draft, JSON.stringify({ ...cache, files }))
  renameSync(draft, path)
}
