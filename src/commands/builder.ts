/** The process that builds for `npm start`: one build for each message, with the state of the last one in memory. */
import { build } from '../build/build.ts'
import { DiskError } from '../build/disk/diskError.ts'
import { startExchangeShell } from '../build/disk/exchange.ts'
import type { Moved } from '../build/movedArticles.ts'
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

/** Message with the result of a build. */
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
/** Messages that were printed before, and are not repeated. */
const told = new Set<string>()
const movedSince = new MovedSince<Moved['from'], ArticleRef>()
const topicsSince = new MovedSince<MovedTopic['from'], MovedTopic['to']>()

/** What the build that prepares has published of a change that came meanwhile: told with the next one. */
const NOTHING: Early = { moved: [], articles: [], topics: [], files: [] }
let early = NOTHING

interface Early extends Pick<BuildResult, 'moved' | 'files'>, ReturnType<typeof addMoved> {}

/** @param onPublished Called as soon as a changed site is published. */
async function run(onPublished: (built: Built) => void): Promise<Built> {
  const start = performance.now()
  const project = await readProject(cwd)
  if (refuseSettings(project, 'The site stays as it was', process)) return { published: false }
  const { settings, version } = project
  const before = early
  const published = (moved: BuildResult['moved']): void =>
    onPublished({ published: true, moved: pairsOf([...before.moved, ...moved]) })
  // Refused while another process builds, this change would not be shown before the next one.
  const waits = (line: string): void => void process.stderr.write(`${line}\n`)
  const result = await build({ ...optionsOf(settings, version), published, waits })
  const where = { cwd, articles: shownPath(articles, cwd), settings, told }
  if (!tellProblems(result, where, process)) return { published: false }
  memory = result.memory
  early = NOTHING
  tellLinksOut(cwd, 'is in the preview', process)
  const { articles: corrected, topics } = addMoved(result)
  const moves = {
    articles: [...before.articles, ...corrected],
    topics: [...before.topics, ...topics],
    all: SINCE_LAST,
  }
  const files = [...before.files, ...result.files]
  tellPublished({ ...result, files }, moves, where, start, process)
  return { published: true, moved: pairsOf(before.moved) }
}

function pairsOf(moved: BuildResult['moved']): readonly Pair[] {
  return moved.map(({ from, to }) => [from.id, to.id])
}

/** Builds without a change, which warms up, so that the first change is shown as fast as later ones. */
async function prepare(): Promise<void> {
  isPrepared = true
  warmUp = new AbortController()
  const { settings, problems, version } = await readProject(cwd)
  if (problems.length > 0) return
  const result = await build({ ...optionsOf(settings, version), prepare: warmUp.signal })
  if (!result.published) return
  memory = result.memory
  early = { ...addMoved(result), moved: result.moved, files: result.files }
}

function addMoved({ moved, movedTopics, memory }: BuildResult) {
  const now = performance.now()
  const ids = memory?.digest.articles.map(({ id }) => id) ?? null
  const names = memory?.digest.topics.map(({ slug }) => slug) ?? null
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
    // Otherwise a file that has just become unreadable would remove its articles from the site.
    refuseNewErrors: true,
  }
}

// Now, while this process is small.
startExchangeShell()

/** One at a time. */
let last = Promise.resolve()
let isPrepared = false
/** Aborted when a build is requested, which ends the warm-up. */
let warmUp = new AbortController()

async function answer(): Promise<void> {
  let isSent = false
  const send = (built: Built): void => {
    if (!isSent) process.send?.({ ...built, imported: importedFiles() })
    isSent = true
  }
  const built = await run(send).catch((error: unknown): Built => {
    const stays = error instanceof DiskError ? 'The site stays as it was: ' : ''
    process.stderr.write(`${stays}${failure(error, cwd)}\n`)
    return { published: false }
  })
  send(built)
  // An error in it is reported by the next build, if it persists.
  if (built.published && !isPrepared) await prepare().catch(() => undefined)
}

process.on('unhandledRejection', (error) => {
  process.stderr.write(`${failure(error, cwd)}\n`)
  process.exit(1)
})
process.on('message', () => {
  warmUp.abort()
  last = last.then(answer)
})
process.on('disconnect', () => process.exit())
