/** Removing files and folders. */
import { join } from 'node:path'
import { codeOf, unlessRefused } from '../../read/systemError.ts'
import { attempt, type Calls, MISSING } from './calls.ts'

/** Every method throws `DiskError`. */
export interface DiskRemovals {
  /** A file, if it is there. */
  remove(path: string): void
  /** A folder, if it is empty. @returns whether it is gone. */
  removeEmpty(path: string): boolean
  /**
   * A folder with all that is in it, if it is there; links in it are removed, not followed.
   *
   * @param ms Milliseconds that it may take; as long as it takes, if absent.
   * @returns Whether it is gone.
   */
  removeTree(path: string, ms?: number): boolean
}

export function diskRemovals(calls: Calls): DiskRemovals {
  return {
    remove(path) {
      attempt('remove', path, () => unlessRefused(() => calls.unlinkSync(path), MISSING))
    },
    removeEmpty(path) {
      return attempt('remove', path, () => {
        try {
          calls.rmdirSync(path)
          return true
        } catch (error) {
          if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return false
          throw error
        }
      })
    },
    removeTree(path, ms = Number.POSITIVE_INFINITY) {
      const until = performance.now() + ms
      return attempt('remove', path, () => {
        const found = unlessRefused(() => calls.lstatSync(path), MISSING)
        return found === null || removeUntil(calls, path, found.isDirectory(), until)
      })
    },
  }
}

/** Removes depth-first; links are removed and not followed. */
function removeUntil(calls: Calls, path: string, isFolder: boolean, until: number): boolean {
  if (!isFolder) {
    unlessRefused(() => calls.unlinkSync(path), MISSING)
    return true
  }
  const entries =
    unlessRefused(() => calls.readdirSync(path, { withFileTypes: true }), MISSING) ?? []
  for (const entry of entries) {
    if (performance.now() > until) return false
    if (!removeUntil(calls, join(path, entry.name), entry.isDirectory(), until)) return false
  }
  unlessRefused(() => calls.rmdirSync(path), MISSING)
  return true
}
