/** Puts files into the site being made. */
import { dirname, join } from 'node:path'
import type { Disk } from '../disk/disk.ts'
import { DiskError } from '../disk/diskError.ts'
import type { FileEdit } from '../files/fileEdit.ts'
import type { Fingerprint } from '../files/fileList.ts'

/** State of the folder of the site being made. */
export interface NextSite {
  readonly disk: Disk
  /** Folder for lock, cache and stage, beside the output and so on the same disk. */
  readonly work: string
  /** Folder of the site being made. */
  readonly next: string
  /** Files in `next`; the first access moves the site before last there. */
  readonly base: FileEdit
  /** Whether `next` is still unchanged since it was `last`. */
  clean: boolean
}

/**
 * Puts a file at its place in `next`.
 *
 * @param path From the root of the site.
 * @param make Creates it at a path where nothing is.
 */
export type Place = (path: string, fingerprint: Fingerprint, make: (target: string) => void) => void

export function filePlacer(site: NextSite): Place {
  const { disk, work, next } = site
  /** Folders that are known to exist. */
  const folders = new Set<string>()
  const spare = join(work, 'new')
  const folder = (path: string): void => {
    const above = dirname(path)
    if (above === '.' || folders.has(above)) return
    disk.folder(join(next, above))
    folders.add(above)
  }
  return (path, fingerprint, make) => {
    const { base } = site
    site.clean = false
    const target = join(next, path)
    clearingPath(site, path, () => {
      folder(path)
      if (base.get(path) !== undefined) {
        // Replaced by a rename, so that a process that is reading the old file reads it to its end.
        make(spare)
        disk.move(spare, target)
      } else make(target)
    })
    base.set(path, fingerprint)
  }
}

/** Runs a step; where a file is in the place of a folder, or a folder in that of a file, it removes that and tries again. */
function clearingPath(
  { disk, next, base }: Pick<NextSite, 'disk' | 'next' | 'base'>,
  path: string,
  step: () => void,
): void {
  try {
    step()
  } catch (error) {
    const inTheWay = ['EEXIST', 'ENOTDIR', 'EISDIR']
    if (!(error instanceof DiskError) || !inTheWay.includes(error.code)) throw error
    for (let above = dirname(path); above !== '.'; above = dirname(above)) {
      if (base.delete(above)) disk.remove(join(next, above))
    }
    for (const other of base.list.under(`${path}/`)) base.delete(other)
    disk.removeTree(join(next, path))
    step()
  }
}
