/**
 * What stands in the folder of a site against its manifest. A folder in which no name has come or gone
 * since it was looked at keeps its stamp, and is not read again: of a site of 46,000 files in 144
 * folders an edit touches a few dozen.
 */

import { basename, join } from 'node:path'
import { sha256 } from '../text/hash.ts'
import type { Disk, Stamp } from './disk.ts'
import { type Files, MANIFEST, type Print, parseManifest } from './manifest.ts'

/** Stamps of folders by their path, which ends in `/`; empty for one that is to be read again. */
export type Folders = ReadonlyMap<string, string>

/** A site that was whole when it was looked at: every file of its manifest there, and no other. */
export interface WholeSite {
  /** SHA-256 of its manifest. */
  readonly manifest: string
  readonly files: ReadonlyMap<string, Print>
  readonly folders: Folders
}

/** What was found below a folder. */
export interface Standing {
  /** Of the manifest, the files that are there. */
  readonly files: ReadonlyMap<string, Print>
  /** Paths of everything else but folders, sorted. */
  readonly others: readonly string[]
  /** As they were just before each was read. */
  readonly folders: Folders
}

/** A site as its manifest tells, and as it is. */
export interface FoundSite extends Standing {
  /** SHA-256 of the manifest, where every file of it is there and no other; else null. */
  readonly manifest: string | null
  /** Whether there is a manifest of ours. */
  readonly isOurs: boolean
}

/** Left by file managers in any folder that was looked at. */
const HARMLESS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/**
 * Look at a site.
 *
 * @param known Sites as they were; the one with this manifest spares reading what nobody touched.
 */
export function lookAtSite(disk: Disk, root: string, known: readonly WholeSite[]): FoundSite {
  const text = readManifest(disk, root)
  const hash = text === null ? '' : sha256(text)
  const same = known.find(({ manifest }) => manifest === hash) ?? null
  const listed = same?.files ?? (text === null ? null : parseManifest(text.toString()))
  const isOurs = listed !== null
  const found = lookThrough(disk, root, listed ?? new Map(), same?.folders ?? new Map())
  const others = isOurs ? found.others.filter((path) => path !== MANIFEST) : found.others
  const isWhole = isOurs && others.length === 0 && found.files.size === listed.size
  return { ...found, others, isOurs, manifest: isWhole ? hash : null }
}

/** Those that no build put there; what file managers leave is nobody's work. */
export function strangersAmong(others: readonly string[]): readonly string[] {
  return others.filter((path) => !HARMLESS.has(basename(path)))
}

function readManifest(disk: Disk, root: string): Buffer | null {
  const path = join(root, MANIFEST)
  return disk.kind(path) === 'file' ? disk.read(path) : null
}

/**
 * @param listed What is looked for.
 * @param known Of folders that had what is listed of them, and no more.
 */
export function lookThrough(
  disk: Disk,
  root: string,
  listed: ReadonlyMap<string, Print>,
  known: Folders,
): Standing {
  const below = subfolders(known)
  const folders = new Map<string, string>()
  const untouched = new Set<string>()
  const found = new Map<string, 'file' | 'other'>()
  const visit = (folder: string): void => {
    const path = join(root, folder.slice(0, -1))
    const stamp = disk.stamp(path)
    folders.set(folder, settled(stamp))
    if (stamp !== null && stamp.print === known.get(folder)) {
      untouched.add(folder)
      for (const each of below.get(folder) ?? []) visit(each)
      return
    }
    for (const { name, kind } of disk.list(path) ?? []) {
      if (kind === 'folder') visit(`${folder}${name}/`)
      else found.set(folder + name, kind)
    }
  }
  if (disk.kind(root) === 'folder') visit('')
  const isThere = (path: string): boolean =>
    untouched.has(folderOf(path)) || found.get(path) === 'file'
  const others = [...found].flatMap(([path, kind]) =>
    kind === 'file' && listed.has(path) ? [] : path,
  )
  return { files: onlyThose(listed, isThere), others: others.sort(), folders }
}

/** The same map where all are. */
function onlyThose(
  files: ReadonlyMap<string, Print>,
  isThere: (path: string) => boolean,
): ReadonlyMap<string, Print> {
  const kept: Files = new Map()
  for (const [path, print] of files) if (isThere(path)) kept.set(path, print)
  return kept.size === files.size ? files : kept
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
export function foldersOf(disk: Disk, root: string, paths: Iterable<string>): Folders {
  const folders = new Map<string, string>()
  const add = (folder: string): void => {
    if (folders.has(folder)) return
    folders.set(folder, settled(disk.stamp(join(root, folder))))
    if (folder !== '') add(folderOf(folder.slice(0, -1)))
  }
  add('')
  for (const path of paths) add(folderOf(path))
  return folders
}

/** Clocks of some file systems go by two seconds, those of most by some thousandths. */
const COARSE = { tick: 10_000_000n, restless: 3000 }
const RESTLESS_MS = 100

/** Its print; empty for a folder that could get another name in it and keep its time. */
function settled(stamp: Stamp | null): string {
  if (stamp === null) return ''
  const age = Date.now() - Number(stamp.mtimeNs / 1_000_000n)
  const restless = stamp.mtimeNs % COARSE.tick === 0n ? COARSE.restless : RESTLESS_MS
  return age > restless ? stamp.print : ''
}
