/**
 * Compares the folder of a site with its manifest. A folder whose stamp is unchanged since it was listed has the same
 * names in it, and is not listed again: of the 144 folders of a site of 46,000 files an edit touches a few dozen.
 */

import { join } from 'node:path'
import { groupBy } from '../../digest/group.ts'
import { sha256 } from '../../text/hash.ts'
import { isOfFileManagers } from '../../text/leftBehind.ts'
import type { Disk } from '../disk/disk.ts'
import { DiskError } from '../disk/diskError.ts'
import type { Stamp } from '../disk/reads.ts'
import { FileList, type Fingerprint, fingerprintOf, NO_FILES } from './fileList.ts'
import { MANIFEST, parseManifest } from './manifest.ts'

/** Stamps of folders, as {@link storedStamp} makes them, by the path of the folder with `/` at its end. */
export type Folders = ReadonlyMap<string, string>

/** A site that had every file of its manifest, and no other, when it was inspected. */
export interface WholeSite {
  /** SHA-256 of its manifest. */
  readonly manifest: string
  /** Stamp of its manifest file: while it is unchanged the file is not read; empty where the file must be read. */
  readonly stamp: string
  /** Null where only the stamps are known, as for a process that has just begun. */
  readonly files: FileList | null
  readonly folders: Folders
}

/** What the inspection of a folder found. */
interface InspectedSite {
  /** Files of the manifest that are there, with the bytes that it says. */
  readonly files: FileList
  /** Files of the manifest that are there with other bytes; only those of unverified folders are read. */
  readonly corrupt: ReadonlySet<string>
  /** Paths of all other files, links and devices, sorted. */
  readonly unlisted: readonly string[]
  readonly folders: Folders
  /** SHA-256 of the manifest where every file of it is there and no foreign file is; else null. */
  readonly manifest: string | null
  /** As of {@link WholeSite}. */
  readonly stamp: string
  /** Whether there is a manifest of ours. */
  readonly isOurs: boolean
}

/**
 * Inspects the folder of a site.
 *
 * @param known Sites of earlier builds: of the one with this manifest, unchanged folders are not listed.
 * @param related Files of a site with mostly the same paths, whose numbers are used.
 */
export function inspectSite(
  disk: Disk,
  root: string,
  known: readonly WholeSite[],
  related: FileList | null = null,
): InspectedSite {
  const path = join(root, MANIFEST)
  const stamp = disk.stamp(path)
  const unread = stamp && known.find((site) => site.files !== null && site.stamp === stamp.text)
  const text = unread || disk.kind(path) !== 'file' ? null : disk.read(path)
  const hash = text === null ? (unread?.manifest ?? '') : sha256(text)
  const same = unread ?? known.find(({ manifest }) => manifest === hash) ?? null
  const listed =
    same?.files ?? (text === null ? null : parseManifest(text.toString(), related?.numbers))
  const isOurs = listed !== null
  const found = listFolders(disk, root, same?.folders ?? new Map())
  const there = presentIn(listed ?? NO_FILES, found)
  const corrupt = corruptIn(disk, root, there, found)
  const files = without(there, corrupt)
  const unlisted = unlistedIn(found, { files, corrupt, isOurs })
  const isWhole = isOurs && files.size === listed.size && withoutSystemFiles(unlisted).length === 0
  return {
    files,
    corrupt,
    unlisted,
    folders: found.folders,
    isOurs,
    manifest: isWhole ? hash : null,
    stamp: stamp !== null && isSettled(stamp) ? stamp.text : '',
  }
}

/**
 * Paths of files in the folder of a site that no build made, sorted.
 *
 * @param root Folder of the site, which may have been moved since it was inspected.
 */
export function foreignFilesIn(
  disk: Disk,
  root: string,
  { folders, ...own }: Own & Pick<InspectedSite, 'folders'>,
): readonly string[] {
  return withoutSystemFiles(unlistedIn(listFolders(disk, root, folders), own))
}

/** Paths without files that file managers create, which may be deleted. */
export function withoutSystemFiles(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !path.split('/').some(isOfFileManagers))
}

/** Contents of the folder of a site. */
interface Listed {
  /** Stamps from just before each folder was listed. */
  readonly folders: Folders
  /** Folders with the same stamp as before: they hold exactly the files of the manifest. */
  readonly untouched: ReadonlySet<string>
  /** Folders without a known stamp, or whose stamp was changed by another program. */
  readonly unverified: ReadonlySet<string>
  /** Contents of all other folders, without subfolders. */
  readonly entries: ReadonlyMap<string, 'file' | 'other'>
}

/** @param known Stamps of folders that held exactly the files of the manifest. */
function listFolders(disk: Disk, root: string, known: Folders): Listed {
  const below = subfolders(known)
  const folders = new Map<string, string>()
  const untouched = new Set<string>()
  const unverified = new Set<string>()
  const entries = new Map<string, 'file' | 'other'>()
  const visit = (folder: string): void => {
    const path = join(root, folder.slice(0, -1))
    const stamp = disk.stamp(path)
    const stored = storedStamp(stamp)
    folders.set(folder, stored)
    if (stamp !== null && stamp.text === known.get(folder)) {
      untouched.add(folder)
      for (const each of below.get(folder) ?? []) visit(each)
      return
    }
    if (!hasSameStamp(folder, stored, known.get(folder))) unverified.add(folder)
    for (const { name, kind } of disk.list(path) ?? []) {
      if (kind === 'folder') visit(`${folder}${name}/`)
      else entries.set(folder + name, kind)
    }
  }
  if (disk.kind(root) === 'folder') visit('')
  return { folders, untouched, unverified, entries }
}

/** Files of the manifest that are there; the same list object where all are. */
function presentIn(listed: FileList, found: Listed): FileList {
  const { folders, untouched, entries } = found
  if (untouched.size === folders.size) return listed
  const gone = new Set<string>()
  let folder = ''
  let isUntouched = untouched.has(folder)
  for (const path of listed.paths) {
    if (!isDirectlyIn(folder, path)) {
      folder = folderOf(path)
      isUntouched = untouched.has(folder)
    }
    if (!isUntouched && entries.get(path) !== 'file') gone.add(path)
  }
  return without(listed, gone)
}

function without(files: FileList, paths: ReadonlySet<string>): FileList {
  return paths.size === 0 ? files : FileList.of([...files].filter(([path]) => !paths.has(path)))
}

/**
 * Files of unverified folders with other bytes than the manifest says: after a power failure a disk may have names
 * without contents, and an editor that saves a file creates a name beside it.
 */
function corruptIn(
  disk: Disk,
  root: string,
  there: FileList,
  { unverified }: Listed,
): ReadonlySet<string> {
  const corrupt = new Set<string>()
  if (unverified.size === 0) return corrupt
  for (const [path, fingerprint] of there) {
    if (!unverified.has(folderOf(path))) continue
    if (!hasBytes(disk, join(root, path), fingerprint)) corrupt.add(path)
  }
  return corrupt
}

/** Whether a file has these bytes; false for one that cannot be read, as on a damaged disk. */
function hasBytes(disk: Disk, path: string, fingerprint: Fingerprint): boolean {
  try {
    return fingerprintOf(disk.read(path)) === fingerprint
  } catch (error) {
    if (error instanceof DiskError) return false
    throw error
  }
}

/** By what the files of a build are told from foreign ones. */
type Own = Pick<InspectedSite, 'files' | 'corrupt' | 'isOurs'>

/** Paths that the manifest does not list, sorted, without a manifest of ours. */
function unlistedIn({ entries }: Listed, { files, corrupt, isOurs }: Own): readonly string[] {
  const unlisted: string[] = []
  for (const [path, kind] of entries) {
    const isListed = files.has(path) || corrupt.has(path) || (isOurs && path === MANIFEST)
    const isOwn = kind === 'file' && isListed
    if (!isOwn) unlisted.push(path)
  }
  return unlisted.sort()
}

/** Whether a file is in a folder and in no subfolder of it. Sorted paths mostly stay in one folder, so this is asked first. */
function isDirectlyIn(folder: string, path: string): boolean {
  return path.startsWith(folder) && path.indexOf('/', folder.length) < 0
}

/** Path of the folder of a file, with `/` at its end; empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function subfolders(folders: Folders): ReadonlyMap<string, readonly string[]> {
  const inner = [...folders.keys()].filter((folder) => folder !== '')
  return groupBy(inner, (folder) => folderOf(folder.slice(0, -1)))
}

/** Stamps of the folders of a site that was just made, before other programs see it. */
export function foldersOf(disk: Disk, root: string, paths: readonly string[]): Folders {
  const folders = new Map<string, string>()
  const add = (folder: string): void => {
    if (folders.has(folder)) return
    folders.set(folder, storedStamp(disk.stamp(join(root, folder))))
    if (folder !== '') add(folderOf(folder.slice(0, -1)))
  }
  add('')
  let last = ''
  for (const path of paths) {
    if (isDirectlyIn(last, path)) continue
    last = folderOf(path)
    add(last)
  }
  return folders
}

/** Stamp of a manifest that was just written, before other programs see it. */
export function stampOf(disk: Disk, manifest: string): string {
  const stamp = disk.stamp(manifest)
  return stamp === null || isCoarse(stamp) ? '' : stamp.text
}

/**
 * A time changes only with the next tick of the file system's clock, so a folder that changed within this time may
 * change again and keep its stamp. Ticks are some milliseconds, on some file systems two seconds: there all times are
 * multiples of 10 ms.
 */
const SETTLED_MS = { fine: 100, coarse: 3000 }
const COARSE_TICK_NS = 10_000_000n

/** Marks the stamp of a folder that may change again and keep its stamp: such a folder is listed again. */
const UNSETTLED = '?'

/** A stamp as text, with {@link UNSETTLED} at its end where it may not change; empty for no folder. */
function storedStamp(stamp: Stamp | null): string {
  if (stamp === null) return ''
  return isSettled(stamp) ? stamp.text : stamp.text + UNSETTLED
}

function isSettled(stamp: Stamp): boolean {
  const age = Date.now() - Number(stamp.mtimeNs / 1_000_000n)
  return age > (isCoarse(stamp) ? SETTLED_MS.coarse : SETTLED_MS.fine)
}

/** Whether all folders have the same stamps as before, settled or not. */
export function haveSameStamps(folders: Folders, before: Folders = new Map()): boolean {
  return [...folders].every(([folder, stamp]) => hasSameStamp(folder, stamp, before.get(folder)))
}

/** For the root its change time is left out: moving the folder, as each build does, changes that. */
function hasSameStamp(folder: string, stamp: string, before = ''): boolean {
  return stamp !== '' && comparedPart(folder, stamp) === comparedPart(folder, before)
}

function comparedPart(folder: string, stamp: string): string {
  const text = stamp.endsWith(UNSETTLED) ? stamp.slice(0, -UNSETTLED.length) : stamp
  return folder === '' ? text.slice(0, text.lastIndexOf(':')) : text
}

function isCoarse({ mtimeNs }: Stamp): boolean {
  return mtimeNs % COARSE_TICK_NS === 0n
}
