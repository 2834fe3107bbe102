/** The short form of `npm run torture`: a part of every trial, a minute or two in all. */

import { expect, test } from 'vitest'
import { attacks } from './attacks.ts'
import { edits } from './edits.ts'
import { diskFaults, stops } from './endings.ts'
import type { Figure, Trial } from './figure.ts'
import { hosted } from './hosted.ts'
import { kills } from './kills.ts'
import { parallel } from './parallel.ts'
import { sameBytes } from './sameBytes.ts'
import { slow } from './slow.ts'
import { specials } from './specials.ts'

const TRIALS: readonly (readonly [name: string, trial: Trial])[] = [
  ['kill -9 at random points', kills],
  ['a failing disk', diskFaults],
  ['builds at once', parallel],
  ['hostile files in a real browser', attacks],
  ['the same bytes anywhere', sameBytes],
  ['shapes that make a program slow', slow],
  ['random edits', edits],
  ['what is no plain file', specials],
  ['readers while the site is swapped', hosted],
  ['signals and closed pipes', stops],
]

test.each(TRIALS)('%s', { timeout: 240_000 }, async (_, trial) => {
  const figures: readonly Figure[] = [await trial({ length: 'short', seed: 1 })].flat()
  expect(figures.length).toBeGreaterThan(0)
  for (const { got, reached, faults } of figures) {
    expect(reached, `${got}\n${faults.slice(0, 10).join('\n')}`).toBe(true)
  }
})
