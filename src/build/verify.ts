/** The check between making a site and showing it: what is new is sound, or nothing of it is shown. */

import { join } from 'node:path'
import type { OpenStage } from './stage.ts'

/** Something that readers must not get. */
export interface Fault {
  /** Path from the root of the site. */
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

/**
 * Check the files that differ from the published ones.
 *
 * @param removed Paths that the new site no longer has.
 * @returns Sorted by path and line; empty when all is well.
 */
export function verify({ disk, next, changed }: OpenStage, _removed: readonly string[]): Fault[] {
  const faults: Fault[] = []
  for (const path of changed) {
    if (!path.endsWith('.json')) continue
    try {
      JSON.parse(disk.read(join(next, path)).toString())
    } catch (error) {
      faults.push({ path, line: 1, message: error instanceof Error ? error.message : 'no JSON' })
    }
  }
  return faults.sort((one, other) => (one.path < other.path ? -1 : 1))
}
