import * as node from 'node:fs'
import type { Calls } from './calls.ts'
import { type DiskReads, diskReads } from './reads.ts'
import { type DiskRemovals, diskRemovals } from './removals.ts'
import { type DiskWrites, diskWrites } from './writes.ts'

/** File system operations that the build uses, each whole or failed. */
export interface Disk extends DiskReads, DiskWrites, DiskRemovals {}

/** @param calls Of `node:fs`; tests pass calls that fail. */
export function createDisk(calls: Calls = node): Disk {
  return { ...diskReads(calls), ...diskWrites(calls), ...diskRemovals(calls) }
}
