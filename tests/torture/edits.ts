/** Figure 10: after any edits, the builder of `npm start` has the site of a clean build. */

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { generateDumps } from '../bench/corpus.ts'
import { treeHash } from '../files.ts'
import { ROOT } from '../root.ts'
import { BUILDER } from '../script.ts'
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

type Draw = () => number

/** One edit of a person, on one of the files. @returns What was done. */
function edit({ articles, write }: Workplace, round: number, draw: Draw): string {
  const names = readdirSync(articles).sort()
  const name = names[Math.floor(draw() * names.length)] ?? ''
  const text = name === '' ? '' : readFileSync(join(articles, name), 'utf8')
  const [fresh] = generateDumps({ articles: 2, perDump: 2, seed: 500 + round })
  const kind = names.length < 3 ? 0 : round % 5
  if (kind === 0) write(`edit-${round}.txt`, fresh?.text ?? '')
  else if (kind === 1) write(name, text.replace(/\d\d(?=%|\.)/, String(10 + (round % 80))))
  else if (kind === 2) renameSync(join(articles, name), join(articles, `renamed-${round}.txt`))
  else if (kind === 3) write(name, text.replace(/^Workflow\n.*/, `Workflow\nTopic ${round % 7}`))
  else rmSync(join(articles, name))
  return `${['add', 'change', 'rename', 'retag', 'remove'][kind]} ${name}`
}

interface Load {
  /** Resident, in kilobytes. */
  readonly memory: number
  /** Open ones. */
  readonly files: number
}

/**
 * The most of some looks: how far the collector has come makes a third of what one look sees.
 *
 * @returns Null where there was nothing to be seen.
 */
function most(seen: readonly (Load | null)[]): Load | null {
  const loads = seen.flatMap((load) => load ?? [])
  if (loads.length === 0) return null
  return {
    memory: Math.max(...loads.map(({ memory }) => memory)),
    files: Math.max(...loads.map(({ files }) => files)),
  }
}

/** Null where there is no /proc. */
function look({ pid }: ChildProcess): Load | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const memory = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0)
    return { memory, files: readdirSync(`/proc/${pid}/fd`).length }
  } catch {
    return null
  }
}

/** A look may come while one file is not open yet; of those that are forgotten each edit has one. */
const AT_WORK = 1

/** In milliseconds: what is kept for the next build is written after the page can be read. */
const TO_SETTLE = 3000

/**
 * What the builder holds when its work is over: a file that it still writes is closed in a moment,
 * one that it forgot stays open for as long as one looks.
 *
 * @param usual Files that were open after a build before.
 */
async function settled(builder: ChildProcess, usual: number): Promise<Load | null> {
  const until = performance.now() + TO_SETTLE
  let load = look(builder)
  while (load && load.files > usual && performance.now() < until) {
    await setTimeout(20)
    load = look(builder)
  }
  return load
}

export async function edits(scale: Scale): Promise<Figure> {
  const place = newWorkplace('edits')
  const draw = draws(scale.seed)
  const rounds = pick(scale, 5, share(scale, 1000))
  // A clean build takes longer than the edit that it is compared with.
  const every = pick(scale, 5, 10)
  const faults: string[] = []
  let compared = 0
  const seen: (Load | null)[] = []
  place.fill(generateDumps({ articles: pick(scale, 12, 24), perDump: pick(scale, 2, 4), seed: 6 }))
  const [program = '', ...args] = BUILDER.args
  const builder = fork(join(ROOT, program), [...args, place.articles, place.output], {
    cwd: ROOT,
    execArgv: [...BUILDER.node],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  builder.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const build = async (): Promise<void> => {
    said = ''
    const answer = once(builder, 'message')
    builder.send('build')
    const [built]: { published?: boolean }[] = await answer
    if (!built?.published) faults.push(`nothing was published: ${said}`)
  }
  try {
    await build()
    let usual = (await settled(builder, 0))?.files ?? 0
    const done: string[] = []
    for (let round = 1; round <= rounds; round++) {
      done.push(edit(place, round, draw))
      await build()
      const load = await settled(builder, usual)
      usual = Math.max(usual, load?.files ?? 0)
      seen.push(load)
      if (round % every !== 0) continue
      compared++
      const output = join(place.folder, 'clean')
      const { code, stderr } = await ended(command(buildArgs({ ...place, output })))
      if (code !== 0) faults.push(`a clean build ended with ${code}: ${stderr}`)
      else if (treeHash(output) !== treeHash(place.output)) {
        faults.push(`another tree than a clean build after ${done.slice(-every).join(', ')}`)
      }
      rmSync(output, { recursive: true, force: true })
      rmSync(join(place.folder, '.cinnabar/clean'), { recursive: true, force: true })
    }
    faults.push(...siteFaults(place.output))
    faults.push(...leftOvers(place.work).map((name) => `left over: ${name}`))
  } finally {
    builder.kill()
    place.remove()
  }
  // The first builds fill what is kept between builds.
  const first = most(seen.slice(rounds / 5, (2 * rounds) / 5))
  const last = most(seen.slice((-1 * rounds) / 5))
  const growth = first && last ? last.memory / first.memory - 1 : 0
  const opened = first && last ? last.files - first.files : 0
  // The collector takes its time: so few builds say something about files, and nothing of memory.
  if (growth > pick(scale, Number.POSITIVE_INFINITY, 0.2))
    faults.push(`memory grew by ${Math.round(growth * 100)} %`)
  if (opened > AT_WORK) faults.push(`${opened} more open files`)
  return {
    number: 10,
    property: 'random edits with the builder of npm start',
    goal: 'tree of a clean build, memory + < 20 %, open files constant',
    got: `${rounds} edits, ${compared} compared, ${faults.length} wrong; memory ${growth < 0 ? '' : '+'}${Math.round(growth * 100)} %, open files +${opened}`,
    reached: faults.length === 0,
    faults,
  }
}
