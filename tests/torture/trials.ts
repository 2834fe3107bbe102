/** Every line of `npm run torture`, in the order of its figures. */

import { attacks } from './attacks.ts'
import { edits } from './edits.ts'
import { stops } from './endings.ts'
import { diskFaults } from './failing.ts'
import type { Trial } from './figure.ts'
import { fuzz } from './fuzz.ts'
import { hosted } from './hosted.ts'
import { kept } from './kept.ts'
import { kills } from './kills.ts'
import { large } from './large.ts'
import { naughty } from './naughty.ts'
import { parallel } from './parallel.ts'
import { coverage, mutation } from './proven.ts'
import { replaced } from './replaced.ts'
import { sameBytes } from './sameBytes.ts'
import { slow } from './slow.ts'
import { specials } from './specials.ts'
import { whole } from './whole.ts'

export interface NamedTrial {
  /** Of the figures that it gives. */
  readonly numbers: readonly number[]
  readonly name: string
  readonly trial: Trial
  /** Too long for `npm test` in any form. */
  readonly onlyLong?: true
}

export const TRIALS: readonly NamedTrial[] = [
  { numbers: [1], name: 'kill -9 at random points', trial: kills },
  { numbers: [2], name: 'a failing disk', trial: diskFaults },
  { numbers: [3], name: 'builds at once', trial: parallel },
  { numbers: [4, 5], name: 'hostile files in a real browser', trial: attacks },
  { numbers: [6], name: 'naughty strings', trial: naughty },
  { numbers: [7], name: 'made-up files', trial: fuzz },
  { numbers: [8], name: 'shapes that make a program slow', trial: slow },
  { numbers: [9], name: 'the same bytes anywhere', trial: sameBytes },
  { numbers: [10], name: 'random edits', trial: edits },
  { numbers: [11], name: 'what is no plain file', trial: specials },
  { numbers: [12], name: 'readers while the site is swapped', trial: hosted },
  { numbers: [12], name: 'a search while the site is replaced', trial: replaced },
  { numbers: [13], name: 'more than memory holds', trial: large },
  { numbers: [14], name: 'mistakes that tests find', trial: mutation, onlyLong: true },
  { numbers: [14], name: 'branches that tests go through', trial: coverage, onlyLong: true },
  { numbers: [15], name: 'signals and closed pipes', trial: stops },
  { numbers: [16], name: 'what is asked a part of, asked whole', trial: whole, onlyLong: true },
  { numbers: [17], name: 'what is kept for the next build', trial: kept },
]

/**
 * What waits for a browser or a server, mostly, a failing disk and the same bytes anywhere: each half keeps a
 * processor busy as long.
 */
const WITH_READERS = [2, 4, 5, 6, 9, 12]

/** Whether a trial is of the half with those of what reaches a reader. */
export function isWithReaders({ numbers }: NamedTrial): boolean {
  return numbers.some((number) => WITH_READERS.includes(number))
}
