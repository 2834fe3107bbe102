/**
 * Publishes a stage in one step that a crash cannot leave half done: brings the stage up to date, checks it,
 * syncs the disk, and exchanges it with the output folder.
 */

import { dirname, join } from 'node:path'
import { sha256 } from '../../text/hash.ts'
import type { Fault } from '../check/fault.ts'
import type { Disk } from '../disk/disk.ts'
import { ignoringDiskErrors } from '../disk/diskError.ts'
import { exchange } from '../disk/exchange.ts'
import type { FileList } from '../files/fileList.ts'
import { formatManifest, MANIFEST } from '../files/manifest.ts'
import { foldersOf, foreignFilesIn, stampOf } from '../files/siteFolder.ts'
import { yieldingWhenDue, yieldToEvents } from '../program/eventLoop.ts'
import { type Refusal, refuseForeign, refuseOvertaken } from './refusal.ts'
import type { OpenStage } from './stage.ts'

interface PublishOptions {
  /** Wait until every new file is on the disk, not only the folders and the manifest. */
  readonly durable?: boolean
}

/** Numbers of files. */
export interface Published {
  /** New, or with other bytes than before. */
  readonly written: number
  readonly kept: number
  readonly removed: number
  /** SHA-256 of the manifest of the site. */
  readonly manifest: string
}

/** Faults that the check found; nothing was published. */
export interface FaultySite {
  readonly faults: readonly Fault[]
}

/**
 * Publishes the site of a stage; without a difference to the published one it changes nothing.
 *
 * The lock stays until `abandon`, so that a cache is written before another build begins.
 *
 * @returns A refusal where foreign files came into the output meanwhile; they are still there.
 * @throws DiskError; the site before is still published, byte for byte.
 */
export async function publish(
  stage: OpenStage,
  { durable = false }: PublishOptions = {},
): Promise<Published | FaultySite | Refusal> {
  const { disk, next, wanted, published } = stage
  const { changed } = wanted
  const files = wanted.list
  const gone = published.pathsNotIn(files)
  let { manifest } = stage
  if (manifest === null || changed.size > 0 || gone.length > 0) {
    // Signals are handled at these points, and not during or after the swap.
    await yieldToEvents()
    await bringUpToDate(stage, files)
    await yieldToEvents()
    const faults = faultsIn(stage, files, gone)
    if (faults.length > 0) return { faults }
    await yieldToEvents()
    manifest = writeManifest(stage, files, durable)
    const stamp = stampOf(disk, join(next, MANIFEST))
    await yieldToEvents()
    if (!stage.lock.isHeld()) return refuseOvertaken()
    const folders = foldersOf(disk, next, files.paths)
    const foreign = await swap(stage)
    if (foreign.length > 0) return refuseForeign(stage.output, foreign)
    const old = stage.sites.filter((site) => site.files === published)
    stage.sites = [{ manifest, stamp, files, folders }, ...old]
  }
  return {
    written: changed.size,
    kept: files.size - changed.size,
    removed: gone.length,
    manifest,
  }
}

/**
 * Ends a build, published or not: removes the stage and releases the lock. What cannot be removed now the next build
 * removes.
 *
 * @param ms Milliseconds that removing may take; with sixty thousand files it may take seconds.
 */
export function abandon(stage: OpenStage, ms = Number.POSITIVE_INFINITY): void {
  if (!stage.open) return
  stage.open = false
  const { disk, next, last, lock } = stage
  ignoringDiskErrors(() => {
    // Where another build took over, the folder belongs to that.
    if (disk.kind(next) === null || !lock.isHeld()) return
    // Unchanged, it is still the site before the published one, and is kept for the next build.
    if (stage.clean) disk.move(next, last)
    else disk.removeTree(next, ms)
  })
  ignoringDiskErrors(() => lock.release())
}

/**
 * Checks the site of a stage.
 *
 * @param files Of the new site.
 * @param gone Paths of the published site that the new one has not.
 */
export function faultsIn(
  stage: OpenStage,
  files: FileList,
  gone: readonly string[],
): readonly Fault[] {
  const { wanted, check } = stage
  const has = (path: string): boolean => wanted.has(path)
  const { changed } = wanted
  return check?.faults({ ...stage, wanted: files, has, gone, changed }) ?? []
}

/** Links kept files from the output into `next`, and removes files that are gone, with their empty folders. */
async function bringUpToDate(stage: OpenStage, files: FileList): Promise<void> {
  const { disk, next, output } = stage
  const base = stage.base.list
  stage.clean = false
  const yieldIfDue = yieldingWhenDue()
  for (const path of base.pathsNotIn(files)) {
    await yieldIfDue()
    disk.remove(join(next, path))
    for (let above = dirname(path); above !== '.'; above = dirname(above)) {
      if (!disk.removeEmpty(join(next, above))) break
    }
  }
  for (const [path, fingerprint] of files.notIn(base)) {
    await yieldIfDue()
    stage.place(path, fingerprint, (target) => disk.link(join(output, path), target))
  }
}

/** Writes the manifest and syncs the disk. @returns SHA-256 of the manifest. */
function writeManifest(
  { disk, wanted, next }: OpenStage,
  files: FileList,
  durable: boolean,
): string {
  const manifest = join(next, MANIFEST)
  disk.remove(manifest)
  const bytes = formatManifest(files)
  disk.create(manifest, bytes)
  disk.sync(manifest)
  const folders = new Set([next])
  for (const path of wanted.changed.keys()) {
    if (durable) disk.sync(join(next, path))
    for (let above = dirname(path); above !== '.'; above = dirname(above)) {
      folders.add(join(next, above))
    }
  }
  for (const folder of folders) disk.sync(folder)
  return sha256(bytes)
}

/**
 * Exchanges stage and output, or changes nothing.
 *
 * Where the system cannot do that in one step, two renames do it: between them, for some ten microseconds, there is no
 * site, and if the machine stops just then, the next build restores it.
 *
 * A file may have been saved into the output during the build. Such files are looked for before the exchange, so that
 * readers see only one site, and after it, when no more can come.
 *
 * @returns Paths of such files; the site before is published again then, with them.
 */
async function swap(stage: OpenStage): Promise<readonly string[]> {
  const { disk, next, last, output, folders, isOurs, corrupt } = stage
  const opened = { files: stage.published, folders, isOurs, corrupt }
  const early = foreignFilesIn(disk, output, opened)
  if (early.length > 0) return early
  const first = disk.kind(output) === null || disk.list(output)?.length === 0
  const whole = !first && (await exchange(disk, next, output))
  if (first) disk.move(next, output)
  else if (!whole) renameBoth(disk, [output, last], [next, output])
  const back = async (): Promise<void> => {
    if (first) disk.move(output, next)
    else if (!whole) renameBoth(disk, [output, next], [last, output])
    else if (!(await exchange(disk, next, output))) renameBoth(disk, [output, last], [next, output])
  }
  try {
    const late = first ? [] : foreignFilesIn(disk, whole ? next : last, opened)
    if (late.length > 0) {
      await back()
      return late
    }
    disk.sync(dirname(output))
  } catch (error) {
    // The new site may not be on the disk, or cannot be inspected: the old one is published again.
    await back()
    throw error
  }
  if (whole) ignoringDiskErrors(() => disk.move(next, last))
  return []
}

/** Makes two renames; when the second fails, the first is reversed. */
function renameBoth(disk: Disk, [from, to]: Move, [next, last]: Move): void {
  disk.move(from, to)
  try {
    disk.move(next, last)
  } catch (error) {
    disk.move(to, from)
    throw error
  }
}

type Move = readonly [from: string, to: string]
