/**
 * Compares the folder of a site with its manifest. A folder in which no name was added or removed
 * since it was read has the same stamp, and is not read again: of the 144 folders of a site of 46,000 files an
 * edit touches a few dozen.
 */

import { join } from 'node:path'
import { sha256 } from '../../text/hash.ts'
import { isOfFileManagers } from '../../text/leftBehind.ts'
import type { Disk } from '../disk/disk.ts'
import { DiskError } from '../disk/diskError.ts'
import type { Stamp } from '../disk/looking.ts'
import { FileList, NO_FILES, type Print, printOf } from './fileList.ts'
import { MANIFEST, parseManifest } from './manifest.ts'

/** Stamps of folders by their path, which ends in `/`, as {@link stampedAs} has them. */
export type Folders = ReadonlyMap<string, string>

/** A site that was whole when it was looked at: every file of its manifest there, and no other. */
export interface WholeSite {
  /** SHA-256 of its manifest. */
  readonly manifest: string
  /** Stamp of the file of its manifest, which need not be read as long as it has it; empty where it must. */
  readonly stamp: string
  /** Null where only the stamps are known, as after another process. */
  readonly files: FileList | null
  readonly folders: Folders
}

/** A site as its manifest tells, and as it is. */
interface FoundSite {
  /** Of the manifest, the files that are there as it tells them. */
  readonly files: FileList
  /** Of the manifest, those that are there with other bytes; looked for where somebody may have been. */
  readonly spoilt: ReadonlySet<string>
  /** Paths of everything else but folders, sorted. */
  readonly others: readonly string[]
  readonly folders: Folders
  /** SHA-256 of the manifest, where every file of it is there and none of a stranger; else null. */
  readonly manifest: string | null
  /** As of a whole site. */
  readonly stamp: string
  /** Whether there is a manifest of ours. */
  readonly isOurs: boolean
}

/**
 * Look at a site.
 *
 * @param known Sites as they were; the one with this manifest spares reading what nobody touched.
 * @param kin Files of a site that has most of the paths, too.
 */
export function lookAtSite(
  disk: Disk,
  root: string,
  known: readonly WholeSite[],
  kin: FileList | null = null,
): FoundSite {
  const path = join(root, MANIFEST)
  const stamp = disk.stamp(path)
  const still = stamp && known.find((site) => site.files !== null && site.stamp === stamp.print)
  const text = still || disk.kind(path) !== 'file' ? null : disk.read(path)
  const hash = text === null ? (still?.manifest ?? '') : sha256(text)
  const same = still ?? known.find(({ manifest }) => manifest === hash) ?? null
  const listed =
    same?.files ?? (text === null ? null : parseManifest(text.toString(), kin?.numbers))
  const isOurs = listed !== null
  const found = lookThrough(disk, root, same?.folders ?? new Map())
  const there = thereOf(listed ?? NO_FILES, found)
  const spoilt = spoiltOf(disk, root, there, found)
  const files = without(there, spoilt)
  const others = othersIn(found, { files, spoilt, isOurs })
  const isWhole = isOurs && files.size === listed.size && strangersAmong(others).length === 0
  return {
    files,
    spoilt,
    others,
    folders: found.folders,
    isOurs,
    manifest: isWhole ? hash : null,
    stamp: stamp !== null && isAtRest(stamp) ? stamp.print : '',
  }
}

/**
 * Files below a site that no build put there, sorted; there were none when it was looked at.
 *
 * @param root Where it stands now.
 */
export function strangersIn(
  disk: Disk,
  root: string,
  { folders, ...own }: Own & Pick<FoundSite, 'folders'>,
): readonly string[] {
  return strangersAmong(othersIn(lookThrough(disk, root, folders), own))
}

/** Those that no build put there; what file managers leave is nobody's work. */
export function strangersAmong(others: readonly string[]): readonly string[] {
  return others.filter((path) => !path.split('/').some(isOfFileManagers))
}

/** What was found below a folder. */
interface Found {
  /** As they were just before each was read. */
  readonly folders: Folders
  /** Folders that had what is listed of them, and have no name more or less. */
  readonly untouched: ReadonlySet<string>
  /** Folders of which nothing is known, or that have another stamp than this program left them with. */
  readonly doubtful: ReadonlySet<string>
  /** What stands in all others, folders left out. */
  readonly entries: ReadonlyMap<string, 'file' | 'other'>
}

/** @param known Of folders that had what is listed of them, and no more. */
function lookThrough(disk: Disk, root: string, known: Folders): Found {
  const below = subfolders(known)
  const folders = new Map<string, string>()
  const untouched = new Set<string>()
  const doubtful = new Set<string>()
  const entries = new Map<string, 'file' | 'other'>()
  const visit = (folder: string): void => {
    const path = join(root, folder.slice(0, -1))
    const stamp = disk.stamp(path)
    const stamped = stampedAs(stamp)
    folders.set(folder, stamped)
    if (stamp !== null && stamp.print === known.get(folder)) {
      untouched.add(folder)
      for (const each of below.get(folder) ?? []) visit(each)
      return
    }
    if (!isAsLeft(folder, stamped, known.get(folder))) doubtful.add(folder)
    for (const { name, kind } of disk.list(path) ?? []) {
      if (kind === 'folder') visit(`${folder}${name}/`)
      else entries.set(folder + name, kind)
    }
  }
  if (disk.kind(root) === 'folder') visit('')
  return { folders, untouched, doubtful, entries }
}

/** Of the files that are listed, those that are there; the same list where all are. */
function thereOf(listed: FileList, found: Found): FileList {
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
 * Files that have other bytes than the manifest says, in folders that are not known or that somebody else put a
 * name into: a disk that lost its power keeps names and not contents, and programs save a file by a name beside it.
 */
function spoiltOf(
  disk: Disk,
  root: string,
  there: FileList,
  { doubtful }: Found,
): ReadonlySet<string> {
  const spoilt = new Set<string>()
  if (doubtful.size === 0) return spoilt
  for (const [path, print] of there) {
    if (!doubtful.has(folderOf(path))) continue
    if (!hasBytes(disk, join(root, path), print)) spoilt.add(path)
  }
  return spoilt
}

/** Whether a file has these bytes; what cannot be read has not, as where the disk has a hole. */
function hasBytes(disk: Disk, path: string, print: Print): boolean {
  try {
    return printOf(disk.read(path)) === print
  } catch (error) {
    if (error instanceof DiskError) return false
    throw error
  }
}

/** What is a build's own in a site. */
type Own = Pick<FoundSite, 'files' | 'spoilt' | 'isOurs'>

/** Paths of all that is not listed, sorted, without a manifest of ours. */
function othersIn({ entries }: Found, { files, spoilt, isOurs }: Own): readonly string[] {
  const others: string[] = []
  for (const [path, kind] of entries) {
    const isListed = files.has(path) || spoilt.has(path) || (isOurs && path === MANIFEST)
    const isOwn = kind === 'file' && isListed
    if (!isOwn) others.push(path)
  }
  return others.sort()
}

/** Of paths in order those of one folder mostly stand together: to ask this of the last is the quicker way. */
function isDirectlyIn(folder: string, path: string): boolean {
  return path.startsWith(folder) && path.indexOf('/', folder.length) < 0
}

/** Path of the folder that a file stands in. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function subfolders(folders: Folders): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>()
  for (const folder of folders.keys()) {
    if (folder === '') continue
    const above = folderOf(folder.slice(0, -1))
    const siblings = below.get(above)
    if (siblings) siblings.push(folder)
    else below.set(above, [folder])
  }
  return below
}

/** Stamps of the folders of a site that was just made, and that nobody else can write to yet. */
export function foldersOf(disk: Disk, root: string, paths: readonly string[]): Folders {
  const folders = new Map<string, string>()
  const add = (folder: string): void => {
    if (folders.has(folder)) return
    folders.set(folder, stampedAs(disk.stamp(join(root, folder))))
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

/** Stamp of a manifest that was just written, and that nobody else can write to yet. */
export function stampOf(disk: Disk, manifest: string): string {
  const stamp = disk.stamp(manifest)
  return stamp === null || isCoarse(stamp) ? '' : stamp.print
}

/** Clocks of some file systems go by two seconds, those of most by some thousandths. */
const COARSE = { tick: 10_000_000n, restless: 3000 }
const RESTLESS_MS = 100

/** Behind the stamp of a folder that could get another name in it and keep its time: it is listed again. */
const RESTLESS = '?'

/** Its print, with {@link RESTLESS} where it was not at rest; empty where nothing stands. */
function stampedAs(stamp: Stamp | null): string {
  if (stamp === null) return ''
  return isAtRest(stamp) ? stamp.print : stamp.print + RESTLESS
}

function isAtRest(stamp: Stamp): boolean {
  const age = Date.now() - Number(stamp.mtimeNs / 1_000_000n)
  return age > (isCoarse(stamp) ? COARSE.restless : RESTLESS_MS)
}

/** Whether folders have the stamps that this program left them with, whether they were at rest then or not. */
export function areAsLeft(folders: Folders, left: Folders = new Map()): boolean {
  return [...folders].every(([folder, stamp]) => isAsLeft(folder, stamp, left.get(folder)))
}

/** The folder of a site is moved by this program: its second time is another then. */
function isAsLeft(folder: string, stamp: string, left = ''): boolean {
  return stamp !== '' && restOf(folder, stamp) === restOf(folder, left)
}

function restOf(folder: string, stamp: string): string {
  const print = stamp.endsWith(RESTLESS) ? stamp.slice(0, -RESTLESS.length) : stamp
  return folder === '' ? print.slice(0, print.lastIndexOf(':')) : print
}

function isCoarse({ mtimeNs }: Stamp): boolean {
  return mtimeNs % COARSE.tick === 0n
}
