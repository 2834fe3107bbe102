/** Figure 3: builds at once; one wins, the others wait or say who is at work. */

import { spawn } from 'node:child_process'
import { PATIENCE_MS } from '../../src/build/stage/openStage.ts'
import { type Figure, pick, type Scale, share } from './figure.ts'
import { bundle, draws, ended, leftOvers, newWorkplace, siteFaults } from './workplace.ts'

export async function parallel(scale: Scale): Promise<Figure> {
  const place = newWorkplace('parallel')
  const draw = draws(scale.seed)
  const rounds = pick(scale, 7, share(scale, 200))
  const faults: string[] = []
  let won = 0
  let waited = 0
  let slowest = 0
  try {
    const script = bundle('publisher', place.folder)
    for (let round = 0; round < rounds; round++) {
      const many = 2 + Math.floor(draw() * 7)
      const patience = round % 2 === 0 ? 0 : PATIENCE_MS
      const outcomes = await Promise.all(
        Array.from({ length: many }, (_, at) =>
          ended(
            spawn(process.execPath, [
              script,
              place.folder,
              String(round * 10 + at),
              '1',
              String(patience),
            ]),
          ),
        ),
      )
      for (const { code, stdout, stderr, ms } of outcomes) {
        if (code === 0) won++
        else if (code === 1 && /^busy Another build \(process \d+ /.test(stdout)) {
          waited++
          slowest = Math.max(slowest, ms)
        } else faults.push(`round ${round}: code ${code}: ${stdout}${stderr}`)
      }
      if (!outcomes.some(({ code }) => code === 0)) faults.push(`round ${round}: nobody won`)
      faults.push(...siteFaults(place.output).map((fault) => `round ${round}: ${fault}`))
    }
    if (slowest > pick(scale, 60_000, 1000)) faults.push(`told after ${Math.round(slowest)} ms`)
    faults.push(...leftOvers(place.work).map((name) => `left over: ${name}`))
  } finally {
    place.remove()
  }
  return {
    number: 3,
    property: 'two to eight builds at once',
    goal: '0 broken; losers end in 1 s with a clear line',
    got: `${rounds} rounds: ${faults.length} broken, ${won} published, ${waited} told who is at work, slowest ${Math.round(slowest)} ms`,
    reached: faults.length === 0,
    faults,
  }
}
