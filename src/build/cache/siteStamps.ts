/**
 * Stamps of the folders of the site and of the one before, as `cache-sites.json` beside the site: the
 * next process need not look through 46,000 files of which nobody touched one.
 */
import { join } from 'node:path'
import { bootId, orEmpty } from '../disk/machine.ts'
import { haveSameStamps, type WholeSite } from '../files/siteFolder.ts'
import { readCacheFile, writeCacheFile } from './cacheFile.ts'

const NAME = 'cache-sites.json'
/**
 * A program that stamps folders another way is to say so here. Of a machine that was started again since, a stamp
 * tells nothing: one that lost its power may have the names of files and not what was written into them.
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

/** @param work Folder beside the site. @returns Sites without their files; none where none were kept. */
export function readSiteStamps(work: string): readonly WholeSite[] {
  const { value } = readCacheFile(join(work, NAME), FORM, isStored)
  return (value?.sites ?? []).map(({ manifest, folders }) => ({
    manifest,
    stamp: '',
    files: null,
    folders: new Map(Object.entries(folders)),
  }))
}

/** @param sites The one that is published first: where it is kept and nobody touched it since, all stays as it is. */
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
