/**
 * `npm run torture`: the promises of safety, put to the test, as a table of goals and figures.
 *
 * `--short` is what `npm test` runs; `--only 1,3` runs some; `--seed N` draws other points;
 * `--parts N` does an N-th of the rounds of those that take long.
 */

import { numberOf, numbersOf, optionsOf, runTool } from '../usage.ts'
import { type Figure, printTable } from './figure.ts'
import { TRIALS } from './trials.ts'

const USAGE = `usage: npm run torture -- [--short] [--only 1,3] [--seed N] [--parts N]
`
const args = process.argv.slice(2)
await runTool(USAGE, args, torture)

async function torture(): Promise<void> {
  const values = optionsOf(args, {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
    parts: { type: 'string', default: '1' },
  })
  const only = values.only === undefined ? null : numbersOf(values.only)
  const [seed, parts] = [numberOf(values.seed), numberOf(values.parts)]
  const figures: Figure[] = []
  for (const { numbers, name, trial, onlyLong } of TRIALS) {
    if (values.short && onlyLong) continue
    if (only && !numbers.some((number) => only.includes(number))) continue
    process.stderr.write(`figure ${numbers.join(', ')} …\n`)
    const scale = {
      length: values.short ? ('short' as const) : ('long' as const),
      seed,
      parts,
    }
    // What the others found is shown all the same.
    const found = await trial(scale).catch((error: unknown): Figure => {
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return {
        number: numbers[0] ?? 0,
        property: name,
        goal: '',
        got: 'it broke off',
        reached: false,
        faults: [said],
      }
    })
    for (const figure of [found].flat()) {
      figures.push(figure)
      for (const fault of figure.faults.slice(0, 10)) {
        process.stderr.write(`  ${fault.slice(0, 500)}\n`)
      }
    }
  }
  process.stdout.write(`${printTable(figures)}\n`)
  process.exitCode = figures.length > 0 && figures.every(({ reached }) => reached) ? 0 : 1
}
