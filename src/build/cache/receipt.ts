/**
 * The receipt: what the last build read and published, in a small file, by which a build without a change ends before
 * it loads the cache.
 */
import type { Stray } from '../../digest/stray.ts'
import type { Listing } from '../../read/files.ts'
import type { PictureFacts } from '../../read/pictures.ts'
import type { Problem } from '../../records/problem.ts'
import { type CachedPictures, pictureNamesSignature } from './cachedPictures.ts'
import { hasAll, readCacheFile, writeCacheFile } from './cacheFile.ts'
import { type FileFacts, unchangedFacts } from './fileFacts.ts'

/** Its name beside the site. */
export const RECEIPT = 'cache-receipt.json'

export interface Receipt {
  /** Signature of the program that wrote it. */
  readonly program: string
  /** By path. */
  readonly files: Readonly<Record<string, FileFacts>>
  /** Pictures that articles show. */
  readonly pictures: CachedPictures
  /** Signature of the names of all pictures of the folder. */
  readonly names: string
  /** Problems of the folder: links, devices, files of other kinds. */
  readonly folder: readonly Problem[]
  /** SHA-256 of the manifest that was published. */
  readonly manifest: string
  /** Number of articles. */
  readonly articles: number
  /** All problems, in the order in which a build prints them. */
  readonly problems: readonly Problem[]
  /** Ids and names in the settings that match nothing. */
  readonly strays: readonly Stray[]
}

/** @returns Null where none can be used. */
export function readReceipt(path: string, program: string): Receipt | null {
  return readCacheFile(path, program, isReceipt).value
}

export function writeReceipt(path: string, receipt: Receipt): void {
  writeCacheFile(path, receipt)
}

/**
 * The receipt with current times, where neither the folder nor the site changed; null when something has to be
 * built.
 *
 * @param published SHA-256 of the manifest of the site; null where its files are not those of the manifest.
 */
export function stillValid(
  receipt: Receipt,
  { files, pictures, problems }: Listing,
  published: string | null,
): Receipt | null {
  if (receipt.manifest !== published) return null
  if (files.length !== Object.keys(receipt.files).length) return null
  if (JSON.stringify(problems) !== JSON.stringify(receipt.folder)) return null
  const found: Record<string, FileFacts> = {}
  for (const file of files) {
    const facts = unchangedFacts(file, receipt.files[file.path])
    if (facts === null) return null
    found[file.path] = facts
  }
  if (pictureNamesSignature({ pictures }) !== receipt.names) return null
  const shown: Record<string, PictureFacts> = { ...receipt.pictures }
  for (const file of pictures) {
    const old = shown[file.path]
    const facts = old && unchangedFacts(file, old)
    if (facts === null) return null
    if (old && facts) shown[file.path] = { ...old, changedMs: facts.changedMs }
  }
  return { ...receipt, files: found, pictures: shown }
}

function isReceipt(value: object): value is Receipt {
  return (
    hasAll(value, ['files', 'pictures', 'names', 'folder', 'manifest']) &&
    hasAll(value, ['articles', 'problems', 'strays']) &&
    typeof value.files === 'object' &&
    value.files !== null &&
    typeof value.pictures === 'object' &&
    value.pictures !== null &&
    Array.isArray(value.folder) &&
    Array.isArray(value.problems) &&
    Array.isArray(value.strays) &&
    typeof value.articles === 'number'
  )
}
