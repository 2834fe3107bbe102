/** System calls; the error of each names the path and what was to be done. */
import type * as node from 'node:fs'
import { codeOf } from '../../read/systemError.ts'
import { DiskError } from './diskError.ts'

/** The calls of `node:fs` that publishing makes; a test hands in a set that fails where it wants. */
export type Calls = Pick<
  typeof node,
  | 'closeSync'
  | 'copyFileSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'unlinkSync'
  | 'writeSync'
>

/** Error codes of a path at which nothing is. */
export const MISSING = ['ENOENT']

const PATIENCE = 20
const PAUSE_MS = 25
const sleeper = new Int32Array(new SharedArrayBuffer(4))

/**
 * Makes a system call. With too many files open it waits and tries again, as other processes close theirs.
 *
 * @param action Verb of the message, which the path follows: `write`.
 * @throws DiskError where the call fails.
 */
export function attempt<Result>(action: string, path: string, call: () => Result): Result {
  for (let tries = 0; ; tries++) {
    try {
      return call()
    } catch (error) {
      const code = codeOf(error)
      if ((code !== 'EMFILE' && code !== 'ENFILE') || tries === PATIENCE) {
        throw new DiskError(action, path, error)
      }
      Atomics.wait(sleeper, 0, 0, PAUSE_MS)
    }
  }
}
