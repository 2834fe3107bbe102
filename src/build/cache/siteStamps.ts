/**
 * Stamps of the folders of the site and of the one before, in `cache-sites.json`: with them the next process need not
 * list 46,000 files to find out that none changed.
 */
import { join } from 'node:path'
import { bootId, orEmpty } from '../disk/machine.ts'
import { haveSameStamps, type WholeSite } from '../files/siteFolder.ts'
import { readCacheFile, writeCacheFile } from './cacheFile.ts'

const NAME = 'cache-sites.json'
/**
 * Format of the stamps, and the boot of the machine: stamps of another format or of an earlier boot are not used, as
 * after a power failure a folder may have the names of files without their contents.
 */
const FORM = `dev:ino:mtime:ctime ${orEmpty(bootId)}`.trim()

interface Stored {
  readonly program: string
  readonly sites: readonly Site[]
}

interface Site {
  readonly manifest: string
  readonly folders: Readonly<Record<string, string>>
}

/** @param work Folder beside the site. @returns Sites without their files; empty where none can be used. */
export function readSiteStamps(work: string): readonly WholeSite[] {
  const { value } = readCacheFile(join(work, NAME), FORM, isStored)
  return (value?.sites ?? []).map(({ manifest, folders }) => ({
    manifest,
    stamp: '',
    files: null,
    folders: new Map(Object.entries(folders)),
  }))
}

/** @param sites The published one first; while its stamps are unchanged, the file is not written again. */
export function writeSiteStamps(work: string, sites: readonly WholeSite[]): void {
  const [kept] = readSiteStamps(work)
  const [own] = sites
  if (kept?.manifest === own?.manifest && (!own || haveSameStamps(own.folders, kept?.folders)))
    return
  const stored: Stored = {
    program: FORM,
    sites: sites.map(({ manifest, folders }) => ({
      manifest,
      folders: Object.fromEntries(folders),
    })),
  }
  writeCacheFile(join(work, NAME), stored)
}

function isStored(value: object): value is Stored {
  return 'sites' in value && Array.isArray(value.sites) && value.sites.every(isSite)
}

function isSite(value: unknown): value is Site {
  return (
    typeof value === 'object' &&
    value !== null &&
    'manifest' in value &&
    'folders' in value &&
    typeof value.manifest === 'string' &&
    typeof value.folders === 'object' &&
    value.folders !== null &&
    Object.values(value.folders).every((stamp) => typeof stamp === 'string')
  )
}
