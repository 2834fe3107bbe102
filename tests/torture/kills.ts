/** Figure 1: killed at random points, a build leaves the old site or the new one. */

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { generateDumps } from '../bench/corpus.ts'
import { treeHash } from '../files.ts'
import { type Figure, pick, type Scale, share } from './figure.ts'
import {
  buildArgs,
  bundle,
  command,
  draws,
  ended,
  leftOvers,
  newWorkplace,
  siteFaults,
  type Workplace,
} from './workplace.ts'

export async function kills(scale: Scale): Promise<Figure> {
  const [inside, anywhere] = pick(scale, [8, 2], [share(scale, 700), share(scale, 300)])
  const publishing = await killPublishing(scale, inside)
  const building = await killBuilds(scale, anywhere)
  const faults = [...publishing.faults, ...building.faults]
  const all = publishing.killed + building.killed
  if (all < inside + anywhere) faults.push(`only ${all} ended by the kill`)
  return {
    number: 1,
    property: 'kill -9 at random points',
    goal: 'all whole, old or new; next build leaves nothing over',
    got: `${Math.max(0, all - faults.length)} of ${all} whole (${publishing.killed} inside publishing), ${publishing.over + building.over} left over`,
    reached: faults.length === 0 && publishing.over + building.over === 0,
    faults,
  }
}

/** Until the process that swaps has had its turn on a machine that does much else. */
const LONGEST_SWAP_MS = 10_000

interface Killed {
  readonly killed: number
  readonly over: number
  readonly faults: readonly string[]
}

async function killPublishing({ seed }: Scale, rounds: number): Promise<Killed> {
  const place = newWorkplace('kills')
  const draw = draws(seed)
  const faults: string[] = []
  let killed = 0
  let over = 0
  try {
    const script = bundle('publisher', place.folder)
    const start = (first: number, count: number) =>
      spawn(process.execPath, [script, place.folder, String(first), String(count), '0'])
    await ended(start(0, 1))
    for (let round = 1; killed < rounds && round <= 3 * rounds; round++) {
      const child = start(round * 1000, 1000)
      const end = ended(child)
      // From its start-up (some 50 ms) to well into its publications, each of a few ms.
      await sleep(40 + draw() * 120)
      child.kill('SIGKILL')
      if ((await end).signal === 'SIGKILL') killed++
      faults.push(
        ...(await restingFaults(place.output)).map(
          (fault) => `publishing, kill ${round}: ${fault}`,
        ),
      )
      if (round % 10 === 0) over += await finish(start(round * 1000 + 999, 1), place, faults)
    }
  } finally {
    place.remove()
  }
  return { killed, over, faults }
}

/**
 * What is wrong with a site once nothing moves: the step in which two sites change places is made by
 * a process of its own, which a kill of the build does not reach, and it may come while we read.
 */
async function restingFaults(site: string): Promise<readonly string[]> {
  let faults = faultsNow(site)
  for (let waited = 0; faults.length > 0 && waited < LONGEST_SWAP_MS; waited += 100) {
    await sleep(100)
    faults = faultsNow(site)
  }
  return faults
}

/** A site that is swapped between the look at its folder and the read of a file lacks that file. */
function faultsNow(site: string): readonly string[] {
  try {
    return siteFaults(site)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    return [error.message]
  }
}

/** After a crash the next build ends well and leaves nothing over. */
async function finish(
  child: ReturnType<typeof spawn>,
  { work, output }: Workplace,
  faults: string[],
): Promise<number> {
  const { code, stdout, stderr } = await ended(child)
  if (code !== 0) faults.push(`the build after a kill: ${stdout}${stderr}`)
  faults.push(...siteFaults(output))
  return leftOvers(work).length
}

async function killBuilds(scale: Scale, rounds: number): Promise<Killed> {
  const place = newWorkplace('builds')
  const draw = draws(scale.seed + 1)
  const faults: string[] = []
  let killed = 0
  let over = 0
  try {
    const articles = pick(scale, 8, 2000)
    place.fill(generateDumps({ articles, perDump: 20, seed: 3 }))
    const first = await ended(command(buildArgs(place)))
    if (first.code !== 0) throw new Error(`no site to begin with: ${first.stderr}`)
    // How long the next one takes, measured on those that end before they are killed.
    let usual = first.ms
    for (let round = 1; killed < rounds && round <= 3 * rounds; round++) {
      const [added] = generateDumps({ articles: 1, perDump: 1, seed: 100 + round })
      place.write(`added-${round % 5}.txt`, added?.text ?? '')
      const child = command(buildArgs(place))
      const end = ended(child)
      await sleep(draw() * usual)
      child.kill('SIGKILL')
      const { signal, ms } = await end
      if (signal === 'SIGKILL') killed++
      else usual = ms
      faults.push(
        ...(await restingFaults(place.output)).map((fault) => `build, kill ${round}: ${fault}`),
      )
    }
    over = await finish(command(buildArgs(place)), place, faults)
    const output = join(place.folder, 'clean')
    const { code, stderr } = await ended(command(buildArgs({ ...place, output })))
    if (code !== 0) faults.push(`a clean build at the end: ${stderr}`)
    else if (treeHash(place.output) !== treeHash(output)) {
      faults.push('another tree than a clean build')
    }
  } finally {
    place.remove()
  }
  return { killed, over, faults }
}
