/** Opens the stage of an output folder: checks that the folder is ours, takes the lock, repairs what a crash left. */

import { basename, dirname, join, resolve } from 'node:path'
import { shownPath } from '../../read/shownPath.ts'
import { readSiteStamps } from '../cache/siteStamps.ts'
import { type Check, CheckMemory, createCheck } from '../check/verify.ts'
import { createDisk, type Disk } from '../disk/disk.ts'
import { ignoringDiskErrors } from '../disk/diskError.ts'
import { clearWaiting, type Lock, takeLock } from '../disk/lock.ts'
import { whileHeld } from '../disk/lockedDisk.ts'
import { overlayOn } from '../disk/overlayDisk.ts'
import { MANIFEST } from '../files/manifest.ts'
import { type Guarded, outputFault, workFolder } from '../files/paths.ts'
import { inspectSite, type WholeSite, withoutSystemFiles } from '../files/siteFolder.ts'
import { YIELD_EVERY_MS, yieldToEvents } from '../program/eventLoop.ts'
import { type Refusal, refuseBusy, refuseForeign, refuseOutput } from './refusal.ts'
import { createStage, type OpenStage } from './stage.ts'

export interface StageOptions extends Guarded {
  /** Milliseconds to wait for another build to end. */
  readonly patience?: number
  /** Whether new files are checked before they are published; default true. */
  readonly check?: boolean
  readonly disk?: Disk
  /** From the last build of this process; empty to read the stamps from the disk. */
  readonly sites?: readonly WholeSite[]
  readonly checked?: CheckMemory
  /** When it aborts before the stage is open, the lock is released. */
  readonly stop?: AbortSignal | undefined
}

/** Time to wait for a build that is about to end. */
export const PATIENCE_MS = 250

/**
 * Takes the lock, repairs what a crash left, and opens the next site.
 *
 * From then on this process creates files and folders with modes 644 and 755, whatever its umask was.
 *
 * @param output Folder of the site, which need not exist.
 * @returns The stage, to be ended by `abandon`; or why there is none.
 * @throws DiskError
 */
export async function openStage(
  output: string,
  {
    articles,
    project,
    patience = PATIENCE_MS,
    check = true,
    disk = createDisk(),
    sites = [],
    checked = new CheckMemory(),
    stop,
  }: StageOptions,
): Promise<OpenStage | Refusal> {
  process.umask(0o022)
  const place = findOutput(disk, output, { articles, project })
  if ('refused' in place) return place
  const { folder, shown, work } = place
  const lock = await takeLock(disk, join(work, 'lock'), patience)
  if ('pid' in lock) return refuseBusy(shown, join(work, 'lock'), lock)
  const release = (): void => ignoringDiskErrors(() => lock.release())
  stop?.addEventListener('abort', release)
  try {
    await removeLeftovers(disk, work)
    const stage = openSite(whileHeld(disk, lock), lock, check ? createCheck(checked) : null, {
      output: folder,
      work,
      sites: sites.length > 0 ? sites : readSiteStamps(work),
      checked,
    })
    if ('open' in stage) return stage
    release()
    return stage.isOurs
      ? refuseForeign(folder, stage.foreign)
      : refuseOutput(`The output folder ${shown} holds files, and no ${MANIFEST} of ours.`)
  } catch (error) {
    release()
    throw error
  } finally {
    stop?.removeEventListener('abort', release)
  }
}

/** Where the site and the files of its builds are. */
interface Output {
  readonly folder: string
  /** As messages name it. */
  readonly shown: string
  readonly work: string
}

function findOutput(disk: Disk, output: string, { articles, project }: Guarded): Output | Refusal {
  const folder = resolveLinks(disk, resolve(output))
  const shown = shownPath(folder)
  const fault = outputFault(folder, {
    project: resolveLinks(disk, resolve(project)),
    articles: resolveLinks(disk, resolve(articles)),
  })
  if (fault !== null) return refuseOutput(`The output folder ${shown} ${fault}.`)
  const kind = disk.kind(folder)
  if (kind !== null && kind !== 'folder')
    return refuseOutput(`The output ${shown} is not a folder.`)
  const work = workFolder(folder)
  disk.folder(work)
  if (kind === 'folder' && disk.device(folder) !== disk.device(work))
    return refuseOutput(
      `The output folder ${shown} is a mount point, and cannot be replaced as a whole.`,
    )
  return { folder, shown, work }
}

/** Removes what killed or stopped builds have left. */
async function removeLeftovers(disk: Disk, work: string): Promise<void> {
  clearWaiting(disk, work)
  disk.remove(join(work, 'new'))
  while (!disk.removeTree(join(work, 'next'), YIELD_EVERY_MS)) await yieldToEvents()
}

/** A path with links resolved, as far as it exists. */
function resolveLinks(disk: Disk, path: string): string {
  const above = dirname(path)
  if (above === path || disk.kind(path) !== null) return disk.real(path)
  return join(resolveLinks(disk, above), basename(path))
}

/** Files in the output that no build made, and that publishing would remove. */
interface ForeignFiles extends Pick<OpenStage, 'isOurs'> {
  readonly foreign: readonly string[]
}

function openSite(
  disk: Disk,
  lock: Lock,
  check: Check | null,
  { output, work, sites: known, checked }: Pick<OpenStage, 'output' | 'work' | 'sites' | 'checked'>,
): OpenStage | ForeignFiles {
  const next = join(work, 'next')
  const last = join(work, 'last')
  // After a crash between the two renames of a swap the site before is in `last`, whole.
  if (disk.kind(output) === null && disk.kind(last) === 'folder') disk.move(last, output)

  const found = inspectSite(disk, output, known)
  const { files, unlisted, folders, isOurs, corrupt, manifest, stamp } = found
  const foreign = withoutSystemFiles(unlisted)
  if (foreign.length > 0) return { isOurs, foreign }
  return createStage(disk, lock, check, {
    output,
    work,
    next,
    last,
    published: files,
    isOurs,
    corrupt,
    folders,
    manifest,
    checked,
    // With files of a file manager in the folder its stamps are not those of a whole site: earlier ones are kept.
    sites:
      manifest === null || unlisted.length > 0
        ? known
        : [
            { manifest, stamp, files, folders },
            ...known.filter((site) => site.manifest !== manifest),
          ],
  })
}

/** Opens a stage on a virtual disk, beside one that is open, for a site that is never published. */
export function openTrial(stage: OpenStage): OpenStage {
  const { disk, lock, checked, found, sites } = stage
  return createStage(overlayOn(disk), lock, createCheck(checked), { ...found, sites })
}
