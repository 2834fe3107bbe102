/**
 * What a build costs beside the floor, and beside Hugo and Pagefind where they are installed: all in
 * one run, in turns, so that a busy machine is busy for all of them.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { script } from '../script.ts'
import { numbersOf, optionsOf } from '../usage.ts'
import { hugoVersion, makeHugoSite, PAGEFIND } from './hugo.ts'
import { type Cost, measure, median } from './measure.ts'
import {
  makeFloor,
  makePhases,
  makeProject,
  removeSite,
  temporaryFolder,
  writeDumps,
} from './project.ts'
import { filesOf, type Rewritten, rewritten } from './rewritten.ts'
import { watchAdded } from './watch.ts'

/** @param args Of the command line, after `build`. */
export async function benchBuild(args: readonly string[]): Promise<void> {
  const values = optionsOf(args, {
    articles: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '3,1' },
    large: { type: 'boolean', default: false },
  })
  const sizes = values.large ? [100_000] : numbersOf(values.articles)
  const rounds = values.large ? [1] : numbersOf(values.rounds)
  const hugo = hugoVersion()
  print(
    `${cpus().length} cores, Node ${process.version.slice(1)}, ${hugo ? `Hugo ${hugo}` : 'no Hugo'}; one interface language.\n`,
  )
  for (const [at, articles] of sizes.entries()) {
    const folder = temporaryFolder(articles)
    try {
      const bench = await prepare(folder, articles, hugo !== null)
      const costs = new Map<string, Cost[]>()
      const phases: Record<string, number>[] = []
      const files = new Map<string, Rewritten>()
      for (let round = 0; round < (rounds[at] ?? 1); round++) {
        await playRound(bench, costs, phases, files)
      }
      const seconds = await watchAdded(bench.project, bench, bench.added, MARK, 5)
      report(articles, costs, phases, files, seconds)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

interface Bench {
  readonly project: string
  /** The same, with phases.ts in the place of the command. */
  readonly phases: string
  readonly articles: string
  /** Of Cinnabar; its folder above holds nothing else. */
  readonly output: string
  /** A site without articles. */
  readonly fixed: string
  readonly floor: string
  /** Folder of the Hugo site; null where there is no Hugo. */
  readonly hugo: string | null
  readonly folder: string
  /** Text of a dump that is added. */
  readonly added: string
}

/** A cold build that tells what its phases cost; its index is made after its pages. */
const ONE = 'cold, one thread'
/** Days of articles that are added: behind all others, and half of them are older. */
const NEWEST = '2026-02-01'
const MIDDLE = '2024-06-15'
/** In the title of the added article. */
const MARK = '新增文章'

async function prepare(folder: string, articles: number, withHugo: boolean): Promise<Bench> {
  const place = (name: string): string => join(folder, name)
  makeProject(place('project'))
  makePhases(place('timed'))
  await makeFloor(place('floor.mjs'))
  writeDumps(place('articles'), articles)
  mkdirSync(place('none'))
  const fixed = place('fixed/site')
  await cinnabar(place('project'), place('none'), fixed)
  // The program is bundled by its first build.
  await timed(place('timed'), place('none'), place('phases/site'))
  if (withHugo) makeHugoSite(place('hugo'), place('articles'), fixed)
  const [, topic] = readFileSync(join(place('articles'), 'generated-00001.txt'), 'utf8').split('\n')
  return {
    folder,
    project: place('project'),
    phases: place('timed'),
    articles: place('articles'),
    output: place('cinnabar/site'),
    fixed,
    floor: place('floor.mjs'),
    hugo: withHugo ? place('hugo') : null,
    added: `Workflow\n${topic}\nicon\nSearch documents\n${MARK}\nSou Hu Cai Jing· ${NEWEST} 08:00\nCore Viewpoint - The market for steel reached 12 billion yuan [1]. Group 1: Market - Demand rose by 3% [2]. - Supply fell by 4% [3].\n`,
  }
}

function cinnabar(project: string, articles: string, output: string): Promise<Cost> {
  return measure(
    process.execPath,
    [...script('build'), '--articles', articles, '--output', output],
    project,
  )
}

/** A build in one thread that prints its phases, begun by the name of the command, which sets up Node. */
function timed(project: string, articles: string, output: string): Promise<Cost> {
  return measure(process.execPath, [...script('build'), articles, output], project)
}

/** @param files Gets what an added article made anew. */
async function playRound(
  bench: Bench,
  costs: Map<string, Cost[]>,
  phases: Record<string, number>[],
  files: Map<string, Rewritten>,
): Promise<void> {
  const { project, articles, output, folder, hugo } = bench
  const note = async (name: string, cost: Promise<Cost>): Promise<Cost> => {
    const known = costs.get(name) ?? []
    costs.set(name, known)
    known.push(await cost)
    process.stderr.write(`${name}: ${known.at(-1)?.cpu.toFixed(2)} s of CPU\n`)
    return await cost
  }
  await note(
    'floor',
    measure(process.execPath, [bench.floor, articles, bench.fixed, join(folder, 'floor')], folder),
  )
  rmSync(join(folder, 'floor'), { recursive: true })

  removeSite(output)
  const { stdout } = await note(ONE, timed(bench.phases, articles, join(folder, 'phases/site')))
  phases.push(JSON.parse(stdout).phases)
  removeSite(join(folder, 'phases/site'))

  const again = (): Promise<Cost> => cinnabar(project, articles, output)
  await note('cold', again())
  await note('nothing changed', again())
  const added = join(articles, 'added.txt')
  const published = filesOf(output)
  const add = async (name: string, text: string): Promise<void> => {
    writeFileSync(added, text)
    await note(name, again())
    files.set(name, rewritten(published, filesOf(output)))
  }
  await add('one added', bench.added)
  const first = join(articles, 'generated-00001.txt')
  const before = readFileSync(first, 'utf8')
  // One after the other, each on top of the one before.
  let text = before
  const change = async (name: string, from: string | RegExp, to: string): Promise<void> => {
    const was = filesOf(output)
    text = text.replace(from, to)
    writeFileSync(first, text)
    await note(name, again())
    files.set(name, rewritten(was, filesOf(output)))
  }
  await change('one changed', ' - ', ' - One more word: ')
  await change('a line on top of its dump', /^/, '\n')
  // Behind the head of the page: its title, its byline and its text.
  await change('one taken out of its dump', /(?<=Search documents\n)(?:.*\n){3}/, '')
  writeFileSync(first, before)
  await again()
  rmSync(added)
  await note('one removed', again())
  await add('one of the middle added', bench.added.replace(NEWEST, MIDDLE))
  rmSync(added)

  if (hugo === null) return
  await note('Hugo', measure('hugo', ['--quiet'], hugo))
  await note('Pagefind', measure(process.execPath, [PAGEFIND, '--site', 'public'], hugo))
  rmSync(join(hugo, 'public'), { recursive: true })
}

function report(
  articles: number,
  costs: ReadonlyMap<string, readonly Cost[]>,
  phases: readonly Record<string, number>[],
  files: ReadonlyMap<string, Rewritten>,
  seconds: readonly number[],
): void {
  const of = (name: string, part: 'cpu' | 'wall' | 'peak'): number =>
    median((costs.get(name) ?? []).map((cost) => cost[part]))
  const hasHugo = costs.has('Hugo')
  const indexing = median(phases.map((phase) => phase.indexing ?? 0))
  const line = (name: string, cpu: number, wall: number, peak: number): void => {
    const ratio = (to: string): string => (cpu / of(to, 'cpu')).toFixed(2)
    const rest = hasHugo ? ` ${ratio('Hugo')} |` : ''
    const written = /(\d+) files written/.exec(costs.get(name)?.[0]?.stdout ?? '')?.[1] ?? ''
    print(
      `| ${name} | ${cpu.toFixed(2)} | ${wall.toFixed(2)} | ${Math.round(peak)} | ${written} | ${ratio('floor')} |${rest}`,
    )
  }
  print(
    `| ${articles} articles | CPU s | wall s | peak MB | files | x floor |${hasHugo ? ' x Hugo |' : ''}`,
  )
  print(`|---|--:|--:|--:|--:|--:|${hasHugo ? '--:|' : ''}`)
  for (const name of costs.keys()) {
    line(name, of(name, 'cpu'), of(name, 'wall'), of(name, 'peak'))
    if (name === ONE) {
      line(
        `${ONE}, search left out`,
        of(name, 'cpu') - indexing,
        of(name, 'wall') - indexing,
        of(name, 'peak'),
      )
    }
  }
  if (hasHugo) {
    const both = (part: 'cpu' | 'wall'): number => of('Hugo', part) + of('Pagefind', part)
    const peak = Math.max(of('Hugo', 'peak'), of('Pagefind', 'peak'))
    line('Hugo and Pagefind', both('cpu'), both('wall'), peak)
  }
  for (const [name, { pages, newPages, data, search }] of files) {
    print(
      `\n${name}: ${pages} pages written anew and ${newPages} new, ${data} files for programs, ${search} of search.`,
    )
  }
  print(`\nWatching: an added article is served after ${median(seconds).toFixed(2)} s.`)
  const names = [...new Set(phases.flatMap((phase) => Object.keys(phase)))]
  const parts = names.map(
    (name) => `${name} ${median(phases.map((phase) => phase[name] ?? 0)).toFixed(2)}`,
  )
  print(`CPU seconds of a cold build by phase: ${parts.join(', ')}.\n`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
