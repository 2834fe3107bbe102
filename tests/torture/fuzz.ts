/** Figure 7: made-up files by the hundred thousand, and what becomes of each. */

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../root.ts'
import { type Figure, pick, type Scale, share } from './figure.ts'
import type { Found } from './fuzzer.ts'
import { ended } from './workplace.ts'

/** Processors that a long look is run on at once; a short one would load all that it needs twice. */
const WORKERS = 2

export async function fuzz(scale: Scale): Promise<Figure> {
  const inputs = pick(scale, 1000, share(scale, 5_000_000))
  // On a busy machine only what hangs says something.
  const mostMs = pick(scale, 5000, 50)
  const workers = pick(scale, 1, WORKERS)
  const start = performance.now()
  const found = await Promise.all(
    Array.from({ length: workers }, (_, worker) =>
      fuzzer(scale.seed * WORKERS + worker, inputs / workers, mostMs),
    ),
  )
  const seconds = (performance.now() - start) / 1000
  const sum = (of: (one: Found) => number): number => found.reduce((all, one) => all + of(one), 0)
  const faults = found.flatMap((one) => one.faults)
  const slowest = Math.max(...found.map((one) => one.slowest))
  const done = sum((one) => one.inputs)
  if (done < inputs) faults.push(`only ${done} of ${inputs} inputs`)
  return {
    number: 7,
    property: 'made-up dumps and Markdown of up to 4 KB',
    goal: `no throw, no word lost, well-formed, nothing dangerous, <= ${mostMs} ms each`,
    got: `${done} inputs, ${sum((one) => one.pages)} pages and files of them, ${Math.round(done / seconds)} inputs a second: ${faults.length} faults, slowest ${Math.round(slowest)} ms`,
    reached: faults.length === 0,
    faults,
  }
}

async function fuzzer(seed: number, count: number, mostMs: number): Promise<Found> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      join(ROOT, 'tests/torture/fuzzer.ts'),
      ...[seed, count, mostMs].map(String),
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const { code, stdout, stderr } = await ended(child, 3_600_000)
  if (code === 0) return JSON.parse(stdout)
  return { inputs: 0, pages: 0, slowest: 0, faults: [`seed ${seed} ended with ${code}: ${stderr}`] }
}
