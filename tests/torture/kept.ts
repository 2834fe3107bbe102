/** Figure 17: whatever became of what a build leaves for the next one, the site is that of a clean build. */

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { build } from '../../src/build/build.ts'
import type { Memory } from '../../src/build/result.ts'
import { settingsSchema } from '../../src/records/settings.ts'
import { generateDumps } from '../bench/corpus.ts'
import { forgotten } from '../build/anew.ts'
import { treeHash } from '../files.ts'
import { ROOT } from '../root.ts'
import { type Figure, pick, type Scale, share } from './figure.ts'
import { draws, newWorkplace, type Workplace } from './workplace.ts'

/** Builds one after another, each of some dumps more: what they left may be mixed. */
const STATES = [3, 4, 5, 6]
const DUMPS = [...generateDumps({ articles: 12, perDump: 2, seed: 5 })]

type Draw = (below: number) => number

/** What befalls a file: cut, with another bit, gone, a folder, or of another time. @returns What was done. */
function harm(path: string, other: string, draw: Draw): string {
  const kind = draw(10)
  if (kind < 3 && existsSync(other)) {
    cpSync(other, path, { preserveTimestamps: true })
    return 'of another time'
  }
  if (kind > 6 || !existsSync(path)) return 'whole'
  const bytes = readFileSync(path)
  rmSync(path)
  if (kind === 3) return 'gone'
  if (kind === 4) mkdirSync(path)
  else if (kind === 5) writeFileSync(path, bytes.subarray(0, draw(bytes.length)))
  else {
    const at = draw(bytes.length)
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << draw(8)), at)
    writeFileSync(path, bytes)
  }
  return ['a folder', 'cut', 'with another bit'][kind - 4] ?? ''
}

export async function kept(scale: Scale): Promise<Figure> {
  const place = newWorkplace('kept')
  const store = newWorkplace('kept-store')
  const draw0 = draws(scale.seed)
  const draw: Draw = (below) => Math.floor(draw0() * below)
  const rounds = pick(scale, 5, share(scale, 400))
  const faults: string[] = []
  let first: Memory | null = null
  const make = async (): Promise<string> => {
    const { articles, output } = place
    const settings = { ...settingsSchema.parse({ languages: ['en'] }), articles, output }
    const result = await build({ root: ROOT, version: '0', settings, memory: forgotten(first) })
    if (!result.published) return result.why.join(' ')
    first ??= result.memory
    return treeHash(output)
  }
  const at = (state: number): string => join(store.folder, String(state))
  try {
    const clean = new Map<number, string>()
    for (const state of STATES) {
      place.clear()
      fill(place, state)
      clean.set(state, await make())
    }
    place.clear()
    for (const state of STATES) {
      fill(place, state)
      await make()
      cpSync(place.folder, at(state), { recursive: true, preserveTimestamps: true })
    }
    const some = (): number => STATES[draw(STATES.length)] ?? 0
    for (let round = 0; round < rounds; round++) {
      const [before, now] = [some(), some()]
      rmSync(place.folder, { recursive: true })
      cpSync(at(before), place.folder, { recursive: true, preserveTimestamps: true })
      const names = readdirSync(place.work).filter((name) => name.startsWith('cache'))
      const done = names.map((name) => {
        const other = join(at(some()), '.cinnabar/out', name)
        return `${name} ${harm(join(place.work, name), other, draw)}`
      })
      fill(place, now)
      // Twice: what the first one keeps is of use to the next.
      for (const which of ['first', 'second']) {
        const made = await make().catch(String)
        if (made === clean.get(now)) continue
        faults.push(`${which} build of ${now} upon ${before} with ${done.join(', ')}: ${made}`)
      }
    }
  } finally {
    place.remove()
    store.remove()
  }
  return {
    number: 17,
    property: 'what is kept for the next build, cut, bent, mixed or gone',
    goal: 'the site of a clean build, and of the build after it',
    got: `${rounds} times, ${faults.length} wrong`,
    reached: faults.length === 0,
    faults,
  }
}

function fill({ articles, write }: Workplace, state: number): void {
  for (const [at, { path, text }] of DUMPS.entries()) {
    if (at < state) write(path, text)
    else rmSync(join(articles, path), { force: true })
  }
}
