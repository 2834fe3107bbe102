/** The process that builds for `npm start`: one build for each message, the last one's facts in memory. */
import { build } from '../build/build.ts'
import { DiskError } from '../build/disk/diskError.ts'
import { startExchangeShell } from '../build/disk/exchange.ts'
import type { MovedTopic } from '../build/movedTopics.ts'
import type { BuildOptions } from '../build/options.ts'
import { importedFiles } from '../build/program/program.ts'
import type { BuildResult, Memory } from '../build/result.ts'
import type { ArticleRef } from '../digest/digest.ts'
import { shownPath } from '../read/shownPath.ts'
import type { Settings } from '../records/settings.ts'
import { failure } from './failure.ts'
import type { Pair } from './forward.ts'
import { tellLinksOut } from './linksOut.ts'
import { MovedSince } from './movedSince.ts'
import { SINCE_LAST, tellProblems, tellPublished } from './report.ts'
import { readProject, refuseSettings } from './settings.ts'

/** What is told of a build. */
export interface Built {
  /** False when the old site stays. */
  readonly published: boolean
  /** Files that settings and templates import from elsewhere in the project. */
  readonly imported?: readonly string[]
  /** Articles that have another address than before this build. */
  readonly moved?: readonly Pair[]
}

const [articles = '', output = ''] = process.argv.slice(2)
const cwd = process.cwd()
let memory: Memory | null = null
const told = new Set<string>()
const movedSince = new MovedSince<ArticleRef>()
const topicsSince = new MovedSince<MovedTopic['to']>()

/** @param tell Called as soon as the site is another, if it becomes one. */
async function run(tell: (built: Built) => void): Promise<Built> {
  const start = performance.now()
  const project = await readProject(cwd)
  if (refuseSettings(project, 'The site stays as it was', process)) return { published: false }
  const { settings, version } = project
  const published = (moved: BuildResult['moved']): void =>
    tell({ published: true, moved: moved.map(({ from, to }) => [from.id, to.id]) })
  // A change that another build keeps from being shown would be missed until the next one.
  const waits = (line: string): void => void process.stderr.write(`${line}\n`)
  const result = await build({ ...optionsOf(settings, version), published, waits })
  const where = { cwd, articles: shownPath(articles, cwd), settings, told }
  if (!tellProblems(result, where, process)) return { published: false }
  memory = result.memory
  tellLinksOut(cwd, 'is in the preview', process)
  tellPublished(result, { ...addMoved(result), all: SINCE_LAST }, where, start, process)
  return { published: true }
}

/** A build of what has not changed, so that the first change is seen as soon as every other. */
async function prepare(): Promise<void> {
  isPrepared = true
  asked = new AbortController()
  const { settings, problems, version } = await readProject(cwd)
  if (problems.length > 0) return
  const result = await build({ ...optionsOf(settings, version), prepare: asked.signal })
  if (!result.published) return
  memory = result.memory
  // A change that came meanwhile is told with the next one.
  addMoved(result)
}

function addMoved({ moved, movedTopics, memory }: BuildResult) {
  const now = performance.now()
  const ids = memory?.digest.articles.map(({ id }) => id) ?? null
  const names = memory?.digest.topics.map(({ ref }) => ref.name) ?? null
  return {
    articles: movedSince.add(moved, ids, now),
    topics: topicsSince.add(movedTopics, names, now),
  }
}

function optionsOf(settings: Settings, version: string): BuildOptions {
  return {
    root: cwd,
    settings: { ...settings, articles, output },
    version,
    memory,
    // A file that has just become unreadable would take its articles off the site.
    refuseNewErrors: true,
  }
}

// While this process is small.
startExchangeShell()

/** One at a time. */
let last = Promise.resolve()
let isPrepared = false
/** Aborted when a build is asked for: then nothing more is prepared. */
let asked = new AbortController()

async function answer(): Promise<void> {
  let isTold = false
  const tell = (built: Built): void => {
    if (!isTold) process.send?.({ ...built, imported: importedFiles() })
    isTold = true
  }
  const built = await run(tell).catch((error: unknown): Built => {
    const stays = error instanceof DiskError ? 'The site stays as it was: ' : ''
    process.stderr.write(`${stays}${failure(error, cwd)}\n`)
    return { published: false }
  })
  tell(built)
  // What goes wrong in it the next build tells.
  if (built.published && !isPrepared) await prepare().catch(() => undefined)
}

process.on('unhandledRejection', (error) => {
  process.stderr.write(`${failure(error, cwd)}\n`)
  process.exit(1)
})
process.on('message', () => {
  asked.abort()
  last = last.then(answer)
})
process.on('disconnect', () => process.exit())
