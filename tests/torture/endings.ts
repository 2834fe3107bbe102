/** Figure 15: a pipe that closes, a signal: told in time, site whole. */

import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { generateDumps } from '../bench/corpus.ts'
import { type Figure, pick, type Scale, share } from './figure.ts'
import {
  buildArgs,
  command,
  draws,
  ended,
  leftOvers,
  newWorkplace,
  siteFaults,
  type Workplace,
} from './workplace.ts'

async function begin(scale: Scale): Promise<Workplace> {
  const place = newWorkplace('endings')
  const articles = pick(scale, 10, 400)
  place.fill(generateDumps({ articles, perDump: 10, seed: 5 }))
  const { code, stderr } = await ended(command(buildArgs(place)))
  if (code !== 0) throw new Error(`no site to begin with: ${stderr}`)
  return place
}

function change(place: Workplace, round: number): void {
  const [dump] = generateDumps({ articles: 2, perDump: 2, seed: 50 + round })
  place.write('changed.txt', dump?.text ?? '')
}

export async function stops(scale: Scale): Promise<Figure> {
  const seen: Stops = { tried: 0, told: 0, slowest: 0, faults: [] }
  const place = await begin(scale)
  const draw = draws(scale.seed + 2)
  try {
    for (let round = 0; round < pick(scale, 1, share(scale, 20)); round++) {
      for (const signal of SIGNALS) {
        change(place, round)
        await stop(place, signal, () => sleep(draw() * 400), seen)
      }
      change(place, 100 + round)
      await closePipe(place, seen)
    }
  } finally {
    place.remove()
  }
  if (scale.length === 'long') await stopLarge(scale, seen)
  const { tried, told, slowest, faults } = seen
  if (told === 0) faults.push('no build was at work when the signal came')
  if (slowest > pick(scale, 60_000, 2000)) faults.push(`ended ${slowest} ms after the signal`)
  return {
    number: 15,
    property: 'closed pipe, SIGINT, SIGTERM, to 10,000 articles',
    goal: 'ends in 2 s, right code, site whole',
    got: `${tried} stops, ${told} told in a line, ${faults.length} broken, slowest ${Math.round(slowest)} ms`,
    reached: faults.length === 0,
    faults,
  }
}

interface Stops {
  tried: number
  /** Stops of a build that was at work, and said so in a line. */
  told: number
  /** Milliseconds from a signal to the end. */
  slowest: number
  readonly faults: string[]
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** A first build of many articles, stopped in each of its steps. */
async function stopLarge(scale: Scale, seen: Stops): Promise<void> {
  const place = newWorkplace('large-stop')
  const rounds = share(scale, 16)
  try {
    place.fill(generateDumps({ articles: 10_000, perDump: 10, seed: 7 }))
    const { ms, code } = await ended(command(buildArgs(place)), 600_000)
    if (code !== 0) throw new Error(`no site of 10,000 articles: ${code}`)
    for (let round = 0; round < rounds; round++) {
      // What the one before had no time to remove stays: the next has to.
      for (const name of readdirSync(place.work)) {
        if (name !== 'next') rmSync(join(place.work, name), { recursive: true })
      }
      const until = (ms * (round + draws(scale.seed + round)())) / rounds
      await stop(place, SIGNALS[round % 2] ?? 'SIGINT', () => sleep(until), seen)
    }
    await ended(command(buildArgs(place)), 600_000)
    seen.faults.push(...leftOvers(place.work).map((name) => `left over at the end: ${name}`))
  } finally {
    place.remove()
  }
}

/** Start a build, and stop it some time after it took the lock. */
async function stop(
  place: Workplace,
  signal: (typeof SIGNALS)[number],
  wait: () => Promise<unknown>,
  seen: Stops,
): Promise<void> {
  const child = command(buildArgs(place))
  let isOver = false
  const end = ended(child, 600_000).finally(() => {
    isOver = true
  })
  while (!isOver && !existsSync(join(place.work, 'lock'))) await sleep(5)
  await wait()
  const sent = performance.now()
  child.kill(signal)
  const { code, signal: by, stderr } = await end
  if (isOver && code === 0) return
  seen.slowest = Math.max(seen.slowest, performance.now() - sent)
  seen.tried++
  // A shell reports either as 128 + the number of the signal.
  const status = by === signal ? STATUS[signal] : code
  if (status !== STATUS[signal]) seen.faults.push(`${signal}: exit ${status}`)
  if (by === null) {
    if (/^Stopped by SIG\w+: nothing was published/m.test(stderr)) seen.told++
    else seen.faults.push(`${signal}: not told: ${stderr}`)
    // What is much goes at the next start.
    const left = leftOvers(place.work).filter((name) => name !== 'next')
    seen.faults.push(...left.map((name) => `${signal}: left over: ${name}`))
  }
  seen.faults.push(...siteFaults(place.output).map((fault) => `${signal}: ${fault}`))
}

const STATUS = { SIGINT: 130, SIGTERM: 143 } as const

/** Whoever reads what a build says may have gone. */
async function closePipe(place: Workplace, seen: Stops): Promise<void> {
  const child = command(buildArgs(place))
  child.stdout?.destroy()
  child.stderr?.destroy()
  const { signal, ms } = await ended(child)
  seen.tried++
  if (signal !== null) seen.faults.push(`a closed pipe: still at work after ${ms} ms`)
  seen.faults.push(...siteFaults(place.output).map((fault) => `a closed pipe: ${fault}`))
}
