/** Figures 2 and 15: a disk that refuses, a pipe that closes, a signal: told in time, site whole. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { generateDumps } from '../bench/corpus.ts'
import { type Figure, pick, type Scale } from './figure.ts'
import {
  buildArgs,
  command,
  draws,
  ended,
  leftOvers,
  newWorkplace,
  siteFaults,
  treeHash,
  type Workplace,
} from './workplace.ts'

/** A module that makes the n-th call of one kind fail, for paths of the site alone. */
function failing(place: Workplace, kind: string, at: number, code: string): string {
  const path = join(place.folder, 'failing.mjs')
  writeFileSync(
    path,
    `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const real = fs[${JSON.stringify(kind)}]
const open = fs.openSync
const ours = new Set()
let calls = 0
fs.openSync = (path, ...rest) => {
  const file = open(path, ...rest)
  if (String(path).startsWith(${JSON.stringify(place.work)})) ours.add(file)
  return file
}
fs[${JSON.stringify(kind)}] = (first, ...rest) => {
  const isOurs = typeof first === 'number' ? ours.has(first) : [first, ...rest].some((part) => String(part).startsWith(${JSON.stringify(place.work)}))
  if (isOurs && ++calls === ${at}) throw Object.assign(new Error('on purpose'), { code: ${JSON.stringify(code)} })
  return (${JSON.stringify(kind)} === 'openSync' ? open : real)(first, ...rest)
}
syncBuiltinESMExports()
`,
  )
  return path
}

async function begin(scale: Scale): Promise<Workplace> {
  const place = newWorkplace('endings')
  const articles = pick(scale, 20, 400)
  for (const { path, text } of generateDumps({ articles, perDump: 10, seed: 5 })) {
    place.write(path, text)
  }
  const { code, stderr } = await ended(command(buildArgs(place)))
  if (code !== 0) throw new Error(`no site to begin with: ${stderr}`)
  return place
}

function change(place: Workplace, round: number): void {
  const [dump] = generateDumps({ articles: 2, perDump: 2, seed: 50 + round })
  place.write('changed.txt', dump?.text ?? '')
}

export async function diskFaults(scale: Scale): Promise<Figure> {
  const place = await begin(scale)
  const draw = draws(scale.seed)
  const faults: string[] = []
  const rounds = pick(scale, 6, 200)
  let failed = 0
  try {
    for (let round = 0; round < rounds; round++) {
      change(place, round)
      const before = treeHash(place.output)
      const kind = ['writeSync', 'openSync', 'renameSync', 'fsyncSync'][round % 4] ?? ''
      const code = ['ENOSPC', 'EIO', 'EACCES', 'EROFS'][Math.floor(draw() * 4)] ?? ''
      const at = 1 + Math.floor(draw() * (kind === 'renameSync' || kind === 'fsyncSync' ? 2 : 12))
      const node = ['--import', failing(place, kind, at, code)]
      const { code: exit, stderr } = await ended(command(buildArgs(place), { node }))
      const what = `${kind} ${at} ${code}`
      if (exit === 0) {
        faults.push(...siteFaults(place.output).map((fault) => `${what}: ${fault}`))
        continue
      }
      failed++
      if (exit !== 1) faults.push(`${what}: exit code ${exit}`)
      if (!stderr.includes(place.folder)) faults.push(`${what}: no path in: ${stderr}`)
      if (/^\s+at /m.test(stderr)) faults.push(`${what}: a stack trace: ${stderr}`)
      if (treeHash(place.output) !== before) faults.push(`${what}: the old site changed`)
    }
  } finally {
    place.remove()
  }
  return {
    number: 2,
    property: 'a write, open, rename or fsync fails',
    goal: 'old site byte-identical, exit 1, message names the path',
    got: `${failed} of ${rounds} builds ended by it, ${faults.length} broken (every n: tests/build/publish.test.ts)`,
    reached: faults.length === 0 && failed > 0,
    faults,
  }
}

export async function stops(scale: Scale): Promise<Figure> {
  const place = await begin(scale)
  const faults: string[] = []
  const rounds = pick(scale, 1, 20)
  const draw = draws(scale.seed + 2)
  let slowest = 0
  let tried = 0
  let told = 0
  try {
    for (let round = 0; round < rounds; round++) {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        change(place, round)
        const child = command(buildArgs(place))
        const end = ended(child)
        await sleep(700 + draw() * 500)
        const sent = performance.now()
        child.kill(signal)
        const { code, signal: by, stderr } = await end
        slowest = Math.max(slowest, performance.now() - sent)
        tried++
        // A shell reports either as 128 + the number of the signal; a build may have ended before.
        const status = by === signal ? (signal === 'SIGINT' ? 130 : 143) : code
        if (status !== 0 && status !== (signal === 'SIGINT' ? 130 : 143)) {
          faults.push(`${signal}: exit ${status}`)
        }
        if (
          code !== null &&
          code !== 0 &&
          !/^Stopped by SIG\w+: nothing was published/m.test(stderr)
        ) {
          faults.push(`${signal}: not told: ${stderr}`)
        }
        // Before the build has begun to listen, the system ends it.
        if (by === null) {
          told++
          faults.push(...leftOvers(place.work).map((name) => `${signal}: left over: ${name}`))
        }
        faults.push(...siteFaults(place.output).map((fault) => `${signal}: ${fault}`))
      }
      change(place, 100 + round)
      const child = command(buildArgs(place))
      child.stdout?.destroy()
      child.stderr?.destroy()
      const { signal, ms } = await ended(child, 20_000)
      tried++
      if (signal !== null) faults.push(`a closed pipe: still at work after ${ms} ms`)
      faults.push(...siteFaults(place.output).map((fault) => `a closed pipe: ${fault}`))
    }
  } finally {
    place.remove()
  }
  if (slowest > 2000) faults.push(`ended ${slowest} ms after the signal`)
  return {
    number: 15,
    property: 'closed pipe, SIGINT, SIGTERM',
    goal: 'ends in 2 s, right code, site whole',
    got: `${tried} stops, ${told} told in a line, ${faults.length} broken, slowest ${Math.round(slowest)} ms`,
    reached: faults.length === 0,
    faults,
  }
}
