/**
 * What the last build found out, so that the next one need not. Never a second truth: a cache that
 * is gone, damaged or another program's is as good as none, and the same bytes come out.
 */
import type { LightDump } from '../digest/light.ts'
import { type Reason, readKept, writeKept } from './kept.ts'
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
  | { readonly cache: null; readonly reason: Reason }

/**
 * Read the cache of a program.
 *
 * @param program Signature of the running program; a cache of another one is not used.
 */
export function readCache(path: string, program: string): CacheRead {
  const { value, reason } = readKept(path, program, isPacked)
  if (value === null) return { cache: null, reason }
  try {
    const files = eachDump(value.files, (dump) => ({
      ...dump,
      articles: dump.articles.map(unpackArticle),
    }))
    return { cache: { ...value, files }, reason: null }
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

function isPacked(value: object): value is PackedCache {
  return (
    'files' in value &&
    'outputs' in value &&
    'assets' in value &&
    typeof value.files === 'object' &&
    typeof value.outputs === 'object'
  )
}

export function writeCache(path: string, cache: Cache): void {
  const files = eachDump(cache.files, (dump) => ({
    ...dump,
    articles: dump.articles.map(packArticle),
  }))
  const packed: PackedCache = { ...cache, files }
  writeKept(path, packed)
}
