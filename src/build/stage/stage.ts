/**
 * The stage: the next site, made beside the published one.
 *
 * ```text
 * news/_site/                    what readers see
 * news/.cinnabar/_site/lock      the process that builds
 *                      next/     the site being made; after a crash thrown away
 *                      last/     the site before this one
 * ```
 *
 * Two whole sites take turns. `last` becomes `next`, gets the files that changed since, and changes
 * places with the output: adding an article to a site of 35,000 files touches a few dozen. A file
 * that did not change is one file with two names, so no file is ever written through an old name.
 */

import { join } from 'node:path'
import type { Check, CheckMemory } from '../check/verify.ts'
import type { Disk } from '../disk/disk.ts'
import type { Lock } from '../disk/lock.ts'
import { FileEdit } from '../files/fileEdit.ts'
import { type FileList, fingerprintOf, NO_FILES } from '../files/fileList.ts'
import { MANIFEST } from '../files/manifest.ts'
import { foldersAbove, sitePath } from '../files/paths.ts'
import { type Folders, inspectSite, type WholeSite } from '../files/siteFolder.ts'
import { SourceFault } from '../program/sourceFault.ts'
import { openEncoder } from './encode.ts'
import { filePlacer, type NextSite, type Place } from './placeFile.ts'

/** The site being made. It has the files that `write` or `keep` named, and no others. */
export interface Stage {
  /** The folder that readers see, absolute, links resolved. */
  readonly output: string
  /** Folder for lock, cache and stage, beside the output and so on the same disk. */
  readonly work: string
  /** Published files that are really there; empty before the first build. */
  readonly published: FileList
  /**
   * Writes a file of the new site. With equal bytes the published file is kept, with its time.
   *
   * @param path From the root of the site, as `sitePath` allows.
   * @param isSound Its content is valid by construction and is not checked.
   * @throws DiskError, and SourceFault when the path was written before.
   */
  write(path: string, content: string | Uint8Array, isSound?: boolean): void
  /**
   * Keeps a published file in the new site, unless it is also written.
   *
   * @returns Whether it is there; if not, it must be written.
   */
  keep(path: string): boolean
  /** Keeps several files. Repeated calls with the same list object are fast. @returns Whether all are there. */
  keepAll(paths: readonly string[]): boolean
  /** Makes the site before last the one being made, as the first written file does: warms up what that reads. */
  openNext(): void
  /** Bytes of a file that was written or kept. */
  read(path: string): Buffer
  /** SHA-256 of such a file in hex. @throws RangeError for any other path. */
  hash(path: string): string
}

/** A stage with what `publish` and `abandon` need. */
export interface OpenStage extends Stage, NextSite {
  readonly lock: Lock
  readonly check: Check | null
  readonly last: string
  /** Whether the output has a manifest of ours. */
  readonly isOurs: boolean
  /** Files of the output with other bytes than were published. */
  readonly corrupt: ReadonlySet<string>
  /** Stamps of the folders of the output when it was opened. */
  readonly folders: Folders
  /** For the next build of this process. */
  sites: readonly WholeSite[]
  readonly checked: CheckMemory
  /** SHA-256 of the published manifest where every file of it is there and no other; else null. */
  readonly manifest: string | null
  /** Files of the new site. */
  readonly wanted: FileEdit
  open: boolean
  readonly place: Place
  /** What it was created of, from which another can be. */
  readonly found: FoundSite
}

/** The published site, and where the next one is made. */
type FoundSite = Pick<
  OpenStage,
  | 'output'
  | 'work'
  | 'next'
  | 'last'
  | 'published'
  | 'isOurs'
  | 'corrupt'
  | 'folders'
  | 'manifest'
  | 'sites'
  | 'checked'
>

/**
 * Creates a stage without files.
 *
 * @param check Gets each file that is written; null where nothing is checked.
 */
export function createStage(
  disk: Disk,
  lock: Lock,
  check: Check | null,
  state: FoundSite,
): OpenStage {
  const { next, published } = state
  let base: FileEdit | null = null
  const wanted = new FileEdit(published, false)
  const claim = openClaims()
  const encode = openEncoder()

  const stage: OpenStage = {
    ...state,
    found: state,
    disk,
    lock,
    check,
    get base() {
      base ??= openNext(stage)
      return base
    },
    wanted,
    clean: true,
    open: true,
    place: (path, fingerprint, make) => place(path, fingerprint, make),
    write(path, content, isSound = false) {
      const bytes = typeof content === 'string' ? encode(content) : content
      const fingerprint = fingerprintOf(bytes)
      claim(sitePath(path))
      wanted.set(path, fingerprint)
      if (!wanted.changed.has(path)) return
      if (!isSound) check?.see(path, content)
      if (stage.base.get(path) === fingerprint) return
      stage.place(path, fingerprint, (target) => disk.create(target, bytes))
    },
    keep: (path) => wanted.keep(path),
    keepAll: (paths) => wanted.keepAll(paths),
    openNext: () => void stage.base,
    read(path) {
      return disk.read(join(wanted.changed.has(path) ? next : state.output, path))
    },
    hash(path) {
      const fingerprint = wanted.get(path)
      if (fingerprint === undefined) throw new RangeError(`${path} is not of the new site`)
      return fingerprint.slice(0, fingerprint.indexOf(' '))
    },
  }
  const place = filePlacer(stage)
  return stage
}

/** Claims the paths of written files. It throws SourceFault for one that is claimed already, or both file and folder. */
function openClaims(): (path: string) => void {
  const files = new Set<string>()
  const folders = new Set<string>()
  const hint = (name: string): string => `; where one is public/${name}, give that another name`
  return (path) => {
    if (path === MANIFEST)
      throw new SourceFault(`${MANIFEST} lists the files of the site${hint(path)}`)
    if (files.has(path))
      throw new SourceFault(`Two files of the site have the path ${path}${hint(path)}`)
    const above = [...foldersAbove(path)]
    const clash = folders.has(path) ? path : above.find((folder) => files.has(folder))
    if (clash !== undefined)
      throw new SourceFault(`The site would have a file and a folder ${clash}${hint(clash)}`)
    for (const folder of above) folders.add(folder)
    files.add(path)
  }
}

/** Moves `last` to `next`, and removes it where it is not whole: then `next` is an empty folder. */
function openNext(
  stage: Pick<OpenStage, 'disk' | 'next' | 'last' | 'sites' | 'published'>,
): FileEdit {
  const { disk, next, last, sites, published } = stage
  const { files, folders, unlisted, manifest, stamp } = inspectSite(disk, last, sites, published)
  if (manifest !== null && unlisted.length === 0) {
    const besides = sites.filter((site) => site.manifest !== manifest)
    stage.sites = [...besides, { manifest, stamp, files, folders }]
    disk.move(last, next)
    return new FileEdit(files, true)
  }
  disk.removeTree(last)
  disk.folder(next)
  return new FileEdit(NO_FILES, true)
}
