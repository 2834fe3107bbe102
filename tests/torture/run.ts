/**
 * `npm run torture`: the promises of safety, put to the test, as a table of goals and figures.
 *
 * `--short` is what `npm test` runs; `--only 1,3` runs some; `--seed N` draws other points.
 */

import { parseArgs } from 'node:util'
import { attacks } from './attacks.ts'
import { edits } from './edits.ts'
import { diskFaults, stops } from './endings.ts'
import { type Figure, printTable, type Trial } from './figure.ts'
import { hosted } from './hosted.ts'
import { kills } from './kills.ts'
import { parallel } from './parallel.ts'
import { sameBytes } from './sameBytes.ts'
import { slow } from './slow.ts'
import { specials } from './specials.ts'

export const TRIALS: readonly (readonly [number: number, trial: Trial])[] = [
  [1, kills],
  [2, diskFaults],
  [3, parallel],
  [4, attacks],
  [8, slow],
  [9, sameBytes],
  [10, edits],
  [11, specials],
  [12, hosted],
  [15, stops],
]

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const only = values.only?.split(',').map(Number)
const figures: Figure[] = []
for (const [number, trial] of TRIALS) {
  if (only && !only.includes(number)) continue
  process.stderr.write(`figure ${number} …\n`)
  const found = await trial({ length: values.short ? 'short' : 'long', seed: Number(values.seed) })
  for (const figure of [found].flat()) {
    figures.push(figure)
    for (const fault of figure.faults.slice(0, 10)) {
      process.stderr.write(`  ${fault.slice(0, 300)}\n`)
    }
  }
}
process.stdout.write(`${printTable(figures)}\n`)
process.exitCode = figures.every(({ reached }) => reached) ? 0 : 1
