/** Why a folder cannot be built into now: messages for the person at the terminal. */
import { shownPath } from '../../read/shownPath.ts'
import { spelt } from '../../text/clean.ts'
import type { Holder } from '../disk/lock.ts'

/** Why no site can be made now. */
export type Refusal = {
  /** One sentence. */
  readonly message: string
  readonly todo: string
} & (
  | { readonly refused: 'output' }
  // Another build has this lock: it can be waited for.
  | { readonly refused: 'busy'; readonly lock: string }
)

/** Refuses an output folder. */
export function refuseOutput(message: string): Refusal {
  return {
    refused: 'output',
    message,
    todo: 'Name another, with `--output` or as `output` in .eleventy.ts: new, empty, or made by a build.',
  }
}

const MAX_NAMED = 3

/**
 * Refuses to replace a site in which there are files that no build made.
 *
 * @param paths Of those files, at least one.
 */
export function refuseForeign(output: string, paths: readonly string[]): Refusal {
  const named = paths.slice(0, MAX_NAMED).map(spelt).join(', ')
  const more = paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : ''
  return {
    refused: 'output',
    message: `The output folder ${shownPath(output)} holds what no build put there: ${named}${more}.`,
    todo: 'Nothing was removed. Move it elsewhere; what belongs on the site, into public/.',
  }
}

/** Refuses to publish after another build took over the lock, because this one was suspended for minutes. */
export function refuseOvertaken(): Refusal {
  return {
    refused: 'output',
    message: 'This build stood still for minutes, and another one took over.',
    todo: 'Nothing was published by this one. Build again when the other has ended.',
  }
}

/** Refuses while another build holds the lock. */
export function refuseBusy(shown: string, lock: string, { pid, host }: Holder): Refusal {
  return {
    refused: 'busy',
    message: `Another build (process ${pid} on ${spelt(host)}) is writing ${shown}.`,
    todo: `Try again when it has ended. If it was killed in another container, its lock is free after five minutes; or remove ${lock}.`,
    lock,
  }
}
