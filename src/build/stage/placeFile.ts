/** Puts files into the site being made. */
import { dirname, join } from 'node:path'
import type { Disk } from '../disk/disk.ts'
import { DiskError } from '../disk/diskError.ts'
import type { FileEdit } from '../files/fileEdit.ts'
import type { Fingerprint } from '../files/fileList.ts'

/** The site being made, as it stands. */
export interface NextSite {
  readonly disk: Disk
  /** Folder beside the output for what is not of the site, on the same disk: lock, cache, stage. */
  readonly work: string
  /** Folder of the site being made. */
  readonly next: string
  /** What stands in `next` now; asked for first, it takes the site before last there. */
  readonly base: FileEdit
  /** Whether `next` is there and still what `last` was. */
  clean: boolean
}

/**
 * Put a file where it belongs in `next`.
 *
 * @param path From the root of the site.
 * @param make Makes it, at a place where nothing stands.
 */
export type Place = (path: string, fingerprint: Fingerprint, make: (target: string) => void) => void

export function filePlacer(site: NextSite): Place {
  const { disk, work, next } = site
  /** That are there. */
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
    unblocked(site, path, () => {
      folder(path)
      if (base.get(path) !== undefined) {
        // Whoever still reads the old file reads it to its end.
        make(spare)
        disk.move(spare, target)
      } else make(target)
    })
    base.set(path, fingerprint)
  }
}

/** What stands in the way is a file where the new site has a folder, or the other way round. */
function unblocked(
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
