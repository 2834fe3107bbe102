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
  /** Whether new files are checked before anybody sees them; they are. */
  readonly check?: boolean
  readonly disk?: Disk
  /** What the last build of this process left; read from the disk where it left nothing. */
  readonly sites?: readonly WholeSite[]
  readonly checked?: CheckMemory
  /** When it is aborted before the stage is open, the lock is given back. */
  readonly stop?: AbortSignal | undefined
}

/** Another build that is about to end; with the start of a process not more than a second. */
export const PATIENCE_MS = 250

/**
 * Take the lock, repair what a crash left, and open the next site.
 *
 * Files and folders made by this process have modes 644 and 755 from now on, whatever its umask.
 *
 * @param output Folder of the site; made if need be.
 * @returns The stage, to be ended by `publish` or `abandon`; or why there is none.
 * @throws DiskError when the disk does not let us.
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
  const folder = settle(disk, resolve(output))
  const shown = shownPath(folder)
  const fault = outputFault(folder, {
    project: settle(disk, resolve(project)),
    articles: settle(disk, resolve(articles)),
  })
  if (fault !== null) return refuseOutput(`The output folder ${shown} ${fault}.`)
  const kind = disk.kind(folder)
  if (kind !== null && kind !== 'folder')
    return refuseOutput(`The output ${shown} is not a folder.`)

  const work = workFolder(folder)
  disk.folder(work)
  if (kind === 'folder' && disk.device(folder) !== disk.device(work)) {
    return refuseOutput(
      `The output folder ${shown} is a mount point, and cannot be replaced as a whole.`,
    )
  }
  const lock = await takeLock(disk, join(work, 'lock'), patience)
  if ('pid' in lock) return refuseBusy(shown, join(work, 'lock'), lock)
  const release = (): void => ignoringDiskErrors(() => lock.release())
  stop?.addEventListener('abort', release)
  try {
    await clear(disk, work)
    const stage = enter(whileHeld(disk, lock), lock, check ? createCheck(checked) : null, {
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

/** Remove what builds that were killed, or stopped in the middle of much, have left. */
async function clear(disk: Disk, work: string): Promise<void> {
  clearWaiting(disk, work)
  disk.remove(join(work, 'new'))
  while (!disk.removeTree(join(work, 'next'), YIELD_EVERY_MS)) await yieldToEvents()
}

/** A path with the links in it resolved, as far as it exists. */
function settle(disk: Disk, path: string): string {
  const above = dirname(path)
  if (above === path || disk.kind(path) !== null) return disk.real(path)
  return join(settle(disk, above), basename(path))
}

/** Files of somebody else in the output, which publishing would remove. */
interface ForeignFiles extends Pick<OpenStage, 'isOurs'> {
  readonly foreign: readonly string[]
}

function enter(
  disk: Disk,
  lock: Lock,
  check: Check | null,
  { output, work, sites: known, checked }: Pick<OpenStage, 'output' | 'work' | 'sites' | 'checked'>,
): OpenStage | ForeignFiles {
  const next = join(work, 'next')
  const last = join(work, 'last')
  // A crash between the two renames of a swap: the site before stands here, whole.
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
    // Where a file manager left files in the folder, what was known without them is kept.
    sites:
      manifest === null || unlisted.length > 0
        ? known
        : [
            { manifest, stamp, files, folders },
            ...known.filter((site) => site.manifest !== manifest),
          ],
  })
}

/** A stage for a site that nobody will see, beside one that is open: of its own it changes nothing. */
export function openTrial(stage: OpenStage): OpenStage {
  return createStage(overlayOn(stage.disk), stage.lock, createCheck(stage.checked), {
    output: stage.output,
    work: stage.work,
    next: stage.next,
    last: stage.last,
    published: stage.published,
    isOurs: stage.isOurs,
    corrupt: stage.corrupt,
    folders: stage.folders,
    manifest: stage.manifest,
    sites: stage.sites,
    checked: stage.checked,
  })
}
