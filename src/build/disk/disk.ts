import * as node from 'node:fs'
import type { Calls } from './calls.ts'
import { type Looking, looking } from './looking.ts'
import { type Removing, removing } from './removing.ts'
import { type Writing, writing } from './writing.ts'

/** File system operations that the build uses, each whole or failed. */
export interface Disk extends Looking, Writing, Removing {}

/** @param calls Of `node:fs`, or ones that fail on purpose. */
export function createDisk(calls: Calls = node): Disk {
  return { ...looking(calls), ...writing(calls), ...removing(calls) }
}
