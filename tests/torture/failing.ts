/** Figure 2: a disk that refuses, at whichever call of a build: told with the path, site as it was. */

import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDumps } from '../bench/corpus.ts'
import { treeHash } from '../files.ts'
import { ROOT } from '../root.ts'
import { type Figure, pick, type Scale } from './figure.ts'
import {
  buildArgs,
  command,
  draws,
  ended,
  newWorkplace,
  siteFaults,
  type Workplace,
} from './workplace.ts'

/** A build in which one call was to fail. */
export interface Attempt {
  /** Which call, from 1. */
  readonly at: number
  /** What it was about; null where the build had not so many calls. */
  readonly path: string | null
  readonly exit: number
  readonly stderr: string
  /** Whether the site is, byte for byte, what it was before. */
  readonly isOld: boolean
  readonly faults: readonly string[]
}

const KINDS = ['writeSync', 'writeFileSync', 'openSync', 'renameSync', 'fsyncSync'] as const
export type Kind = (typeof KINDS)[number]

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE']

/** More than a build has. */
const MOST_CALLS = 10_000

/**
 * What a build can do without: the cache, the site before the last to start the next one from, and what is
 * published, which is only read, and made anew where that fails.
 */
const SPARE = /\/cache[^/]*$|\/last(?:\/|$)|^(?!.*\/\.cinnabar\/).*\/out\//

interface Sums {
  failed: number
  /** Of these, builds that published all the same. */
  spared: number
  readonly faults: string[]
}

export async function diskFaults(scale: Scale): Promise<Figure> {
  const sums: Sums = { failed: 0, spared: 0, faults: [] }
  const place = newWorkplace('failing')
  try {
    place.fill(generateDumps({ articles: 3, perDump: 3, seed: 5 }))
    const { code, stderr } = await ended(command(buildArgs(place)))
    if (code !== 0) throw new Error(`no site to begin with: ${stderr}`)
    await everyCall(scale, place, sums)
    await inProcesses(scale, place, sums)
  } finally {
    place.remove()
  }
  const { failed, spared, faults } = sums
  return {
    number: 2,
    property: 'the n-th write, open, rename or fsync fails, for every n',
    goal: 'old site byte-identical, exit 1, message names the path',
    got: `${failed} builds with a call that failed: ${failed - spared} ended by it, ${spared} did without (the cache, the last index), ${faults.length} broken`,
    reached: faults.length === 0 && failed > spared,
    faults,
  }
}

/** Every call of a build, one build each, in a process that makes one build after another. */
async function everyCall(scale: Scale, place: Workplace, sums: Sums): Promise<void> {
  const jobs: readonly (readonly [kind: Kind, code: string, most: number])[] = pick(
    scale,
    [['renameSync', 'ENOSPC', 6]],
    KINDS.flatMap((kind) => CODES.map((code) => [kind, code, MOST_CALLS])),
  )
  for (const [kind, code, most] of jobs) {
    const script = join(ROOT, 'tests/torture/failer.ts')
    const args = ['--import', 'tsx', script, place.folder, kind, code, String(most)]
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    const { code: exit, stdout, stderr } = await ended(child, 3_600_000)
    if (exit !== 0) sums.faults.push(`${kind} ${code} ended with ${exit}: ${stderr}`)
    const found: readonly Attempt[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    for (const attempt of found) judge(`${kind} ${attempt.at} ${code}`, attempt, place, sums)
  }
}

function judge(what: string, attempt: Attempt, { folder }: Workplace, sums: Sums): void {
  const { path, exit, stderr, isOld, faults } = attempt
  const fault = (text: string): void => {
    sums.faults.push(`${what} (${path}): ${text}`)
  }
  for (const text of faults) fault(text)
  if (path === null) {
    if (exit !== 0) fault(`nothing failed, and yet exit ${exit}: ${stderr}`)
    return
  }
  sums.failed++
  if (exit === 0) {
    sums.spared++
    if (!SPARE.test(path)) fault('published all the same')
    return
  }
  if (exit !== 1) fault(`exit ${exit}`)
  if (!isOld) fault('the old site changed')
  if (!stderr.includes(folder)) fault(`no path in: ${stderr}`)
  if (/^\s+at /m.test(stderr)) fault(`a stack trace: ${stderr}`)
}

/** Some of them again as a user starts a build, for the exit code and what the terminal shows. */
async function inProcesses(scale: Scale, place: Workplace, sums: Sums): Promise<void> {
  const draw = draws(scale.seed)
  for (let round = 0; round < pick(scale, 3, 40); round++) {
    const [dump] = generateDumps({ articles: 2, perDump: 2, seed: 5000 + round })
    place.write('changed.txt', dump?.text ?? '')
    const before = treeHash(place.output)
    const kind = (['writeSync', 'openSync', 'renameSync', 'fsyncSync'] as const)[round % 4] ?? ''
    const code = CODES[Math.floor(draw() * 3)] ?? ''
    const at = 1 + Math.floor(draw() * (kind === 'renameSync' || kind === 'fsyncSync' ? 2 : 30))
    const node = ['--import', failing(place, kind, at, code)]
    const { code: exit, stderr } = await ended(command(buildArgs(place), { node }))
    const path = /FAILED (.*)\n/.exec(stderr)?.[1] ?? null
    const isOld = treeHash(place.output) === before
    const told = stderr.replace(/FAILED .*\n/, '')
    const faults = siteFaults(place.output)
    const attempt = { at, path, exit: exit ?? -1, stderr: told, isOld, faults }
    judge(`a process: ${kind} ${at} ${code}`, attempt, place, sums)
  }
}

/** A module that makes the n-th call of one kind fail, and says of which path. */
function failing({ folder, articles }: Workplace, kind: string, at: number, code: string): string {
  const path = join(folder, 'failing.mjs')
  const [ours, others, name, reason] = [folder, articles, kind, code].map((text) =>
    JSON.stringify(text),
  )
  writeFileSync(
    path,
    `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const open = fs.openSync
const names = new Map()
let calls = 0
fs.openSync = (path, ...rest) => {
  const file = open(path, ...rest)
  names.set(file, path)
  return file
}
const call = fs[${name}]
fs[${name}] = (first, ...rest) => {
  const paths = [rest[0], typeof first === 'number' ? names.get(first) : first]
  const path = paths.find((path) => String(path).startsWith(${ours}) && !String(path).startsWith(${others}))
  if (path !== undefined && ++calls === ${at}) {
    process.stderr.write('FAILED ' + path + '\\n')
    throw Object.assign(new Error('on purpose'), { code: ${reason} })
  }
  return call(first, ...rest)
}
syncBuiltinESMExports()
`,
  )
  return path
}
