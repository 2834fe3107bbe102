/**
 * The cache: results of the last build that the next one reuses. It only saves time: without it, or where it is
 * damaged or of another version of the program, the site has the same bytes.
 *
 * ```text
 * .cinnabar/_site/cache.json         files as they were read, signatures of outputs
 *                 cache-receipt.json what was read and published: see receipt.ts
 *                 cache-sites.json   stamps of folders: see siteStamps.ts
 *                 cache-records-0    facts of the articles: see records.ts
 *                 cache-compared     results of comparing them: see compared.ts
 * ```
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LightDump } from '../../digest/lightArticle.ts'
import type { Site } from '../../digest/views/page.ts'
import type { CachedPictures } from './cachedPictures.ts'
import {
  DamagedCache,
  hasAll,
  type Reason,
  readCacheFile,
  removeAny,
  writeCacheFile,
} from './cacheFile.ts'
import { dropCompared } from './compared.ts'
import { openRecords, type Records, type Slot } from './records.ts'
import { recordsPath, type Turn } from './recordsFile.ts'

/** A file of the articles folder as it was read. */
export interface CachedFile {
  readonly size: number
  readonly changedMs: number
  readonly dump: LightDump
  readonly slot: Slot
}

/** What pages need to know of assets; their files are of the site. */
export interface PlacedAssets {
  /** Permalink by plain name: `style.css`, `theme.js`. */
  readonly permalinks: Readonly<Record<string, string>>
  readonly inline: Site['inline']
}

export interface Cache {
  /** Signature of the code that wrote it. */
  readonly program: string
  /** Signature of what every page depends on: outputs and assets are of no use where that is another. */
  readonly pages: string
  readonly files: Readonly<Record<string, CachedFile>>
  /** SHA-256 of the manifest of the site that the outputs are of. */
  readonly manifest: string
  /** Signatures of outputs, as the ledger has them. */
  readonly outputs: Readonly<Record<string, string>>
  readonly assets: PlacedAssets
  readonly pictures: CachedPictures
  readonly records: Records
}

export type CacheRead =
  | { readonly cache: Cache; readonly reason: null }
  | { readonly cache: null; readonly reason: Reason }

/** Content of `cache.json`. */
interface Stored
  extends Pick<Cache, 'program' | 'pages' | 'manifest' | 'outputs' | 'assets' | 'pictures'> {
  readonly files: Readonly<Record<string, Omit<CachedFile, 'dump'>>>
  /** Which file has the records. */
  readonly records: Turn
}

/**
 * Reads the cache.
 *
 * @param folder That has it.
 * @param code Signature of the running program's code; a cache of another one is not used.
 */
export function readCache(folder: string, code: string): CacheRead {
  const { value, reason } = readCacheFile(join(folder, INDEX), code, isStored)
  if (value === null) return { cache: null, reason }
  let records: Records | null = null
  try {
    records = openRecords(folder, value.records, false)
    const files: Record<string, CachedFile> = {}
    for (const [path, file] of Object.entries(value.files)) {
      files[path] = { ...file, dump: records.read(file.slot, path) }
    }
    return { cache: { ...value, files, records }, reason: null }
  } catch (error) {
    records?.close()
    if (error instanceof DamagedCache || error instanceof TypeError) {
      return { cache: null, reason: 'damaged' }
    }
    throw error
  }
}

const INDEX = 'cache.json'

function isStored(value: object): value is Stored {
  return (
    hasAll(value, ['files', 'pages', 'manifest', 'outputs', 'assets', 'pictures', 'records']) &&
    typeof value.files === 'object' &&
    typeof value.outputs === 'object' &&
    (value.records === 0 || value.records === 1)
  )
}

/** Obsolete records may take as many bytes as those in use, and this much more. */
const ROOM = 1_000_000

/** @returns The cache for the next build in this process; null when it has to be read from the disk. */
export function writeCache(folder: string, cache: Cache): Cache | null {
  const used = Object.values(cache.files).reduce((sum, { slot }) => sum + slot.length, 0)
  if (cache.records.size <= 2 * used + ROOM) {
    writeIndex(folder, cache)
    return cache
  }
  const records = openRecords(folder, cache.records.turn === 0 ? 1 : 0, true)
  try {
    const files = Object.entries(cache.files).map(
      ([path, file]) => [path, { ...file, slot: records.copy(cache.records, file.slot) }] as const,
    )
    writeIndex(folder, { ...cache, files: Object.fromEntries(files), records })
  } finally {
    records.close()
  }
  removeAny(recordsPath(folder, cache.records.turn))
  return null
}

function writeIndex(folder: string, cache: Cache): void {
  const { program, pages, manifest, files, outputs, assets, pictures, records } = cache
  const stored: Stored = {
    program,
    pages,
    manifest,
    files: Object.fromEntries(
      Object.entries(files).map(([path, { dump, ...file }]) => [path, file]),
    ),
    outputs,
    assets,
    pictures,
    records: records.turn,
  }
  writeCacheFile(join(folder, INDEX), stored)
}

/** Begins an empty cache; records are written while files are read. */
export function newRecords(folder: string): Records {
  removeAny(join(folder, INDEX))
  return openRecords(folder, 0, true)
}

/** Removes records and results of comparing that no `cache.json` refers to. */
export function dropUnused(folder: string, { turn }: Records): void {
  if (existsSync(join(folder, INDEX))) return
  removeAny(recordsPath(folder, turn))
  dropCompared(folder)
}
