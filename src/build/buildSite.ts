/**
 * From the articles folder to the published site: read, arrange, make stale outputs, check, swap and write the
 * cache. Everything that did not change is kept from the last build.
 */
import { availableParallelism } from 'node:os'
import { lighten } from '../digest/light.ts'
import type { Problem } from '../records/problem.ts'
import { spelt } from '../text/clean.ts'
import { type Cache, type CacheRead, dropUnused, newRecords, readCache } from './cache/cache.ts'
import { DamagedCache } from './cache/cacheFile.ts'
import { faultLines } from './check/faultLines.ts'
import type { BuildContext, BuildInput, BuildState } from './context.ts'
import { DiskError } from './disk/diskError.ts'
import { type FilledStage, fillStage } from './fillStage.ts'
import { type Gathered, gather } from './gather.ts'
import type { OutputTools } from './outputs/makeOutputs.ts'
import { openRenderer, type Renderer } from './outputs/render.ts'
import { yieldToEvents } from './program/eventLoop.ts'
import { limitGarbage, MemoryError, watchHeap } from './program/heap.ts'
import type { Progress } from './program/progress.ts'
import { SourceFault } from './program/sourceFault.ts'
import type { BuildResult, Memory, NotBuilt } from './result.ts'
import { saveState } from './saveState.ts'
import { abandon, type Published, publish } from './stage/publish.ts'
import type { OpenStage, Stage } from './stage/stage.ts'
import { warmUp } from './warmUp.ts'

/**
 * Builds what changed.
 *
 * @throws DamagedCache when the cache is at fault; nothing is published then.
 */
export async function buildSite(
  stage: OpenStage,
  input: BuildInput,
): Promise<BuildResult | NotBuilt> {
  const { program, signatures, trustsCache } = input
  const memory = input.memory?.program === program ? input.memory : null
  const read: CacheRead = trustsCache
    ? reopenCache(memory?.cache ?? null, stage.work, signatures.code)
    : { cache: null, reason: 'damaged' }
  const records = read.cache?.records ?? newRecords(stage.work)
  const endLimit = read.cache === null ? limitGarbage(input.listing.files) : () => undefined
  let isOpen = true
  const end = (): void => {
    if (!isOpen) return
    isOpen = false
    records.close()
    // Records that no cache file names are never read again.
    if (read.cache === null) dropUnused(stage.work, records)
  }
  input.stop?.addEventListener('abort', end)
  const isWarm = read.cache !== null || memory !== null
  const made = read.cache?.pages === program ? read.cache : null
  const state: BuildState = { memory, read, made, records, isWarm, spool: null }
  try {
    return await run({ stage, input, state })
  } catch (error) {
    if (error instanceof MemoryError) return { published: false, why: [error.message] }
    if (error instanceof SourceFault && !state.isWarm) {
      return { published: false, why: [error.message, STAYS] }
    }
    if (!state.isWarm || error instanceof DiskError) throw error
    // Checksums do not find everything: after an error the build is tried once more without the cache.
    throw new DamagedCache('The cache leads to an error', { cause: error })
  } finally {
    state.spool?.close()
    end()
    endLimit()
  }
}

/** Last line of a message about a fault in a file of the project. */
const STAYS = 'Nothing is published until this is mended.'

/** The cache in memory, or the one on the disk where another process has written records meanwhile. */
function reopenCache(cache: Cache | null, folder: string, code: string): CacheRead {
  if (cache === null) return readCache(folder, code)
  try {
    cache.records.reopen()
    return { cache, reason: null }
  } catch (error) {
    if (error instanceof DamagedCache) return readCache(folder, code)
    throw error
  }
}

async function run(context: BuildContext): Promise<BuildResult | NotBuilt> {
  const { stage, input, state } = context
  const heap = watchHeap()
  const progress: Progress = (step, done, all) => {
    heap.check(step === 'reading' ? done / all : 1)
    input.progress?.(step, done, all)
  }
  const cores = input.cores ?? availableParallelism()
  const gathered = await gather(context, { heap, progress, cores })
  const refused = input.refuseNewErrors ? refuseNewErrors(gathered, state.read.cache) : null
  if (refused) return refused

  const renderer = state.memory?.renderer ?? openRenderer(input.root)
  const isCold = state.made === null
  const { bytes } = gathered
  const tools: OutputTools = { renderer, bytes, version: input.version, isCold, cores, progress }
  const filled = await fillStage(context, gathered, tools)
  if (input.prepare) await prepare(renderer, stage, gathered)
  await yieldToEvents()
  progress('checking', 0, 1)
  const done = await publish(stage, { durable: input.durable ?? false })
  if ('refused' in done) return { published: false, why: [done.message, done.todo] }
  if ('faults' in done) {
    if (state.isWarm) throw new DamagedCache('The cache leads to a faulty site')
    return { published: false, why: [...faultLines(done.faults), STAYS] }
  }
  const isChanged = done.written + done.removed > 0
  if (isChanged) input.published?.(gathered.moved)
  progress('keeping', 0, 1)
  if (input.memory !== undefined) stage.sites[0]?.files?.prepare()
  const saved = saveState(context, gathered, filled, done)
  if (!isChanged) await warmUpIfAsked(context, gathered, filled, tools)
  if (input.memory !== undefined) state.spool = null
  return resultOf(context, gathered, filled, done, { ...saved, renderer })
}

function resultOf(
  { stage, input, state }: BuildContext,
  gathered: Gathered,
  { changes, spool }: FilledStage,
  { written, kept, removed }: Published,
  saved: Pick<Memory, 'cache' | 'unsaved' | 'renderer'>,
): BuildResult {
  const { digest, compared, problems, changed, changedFiles, strays, moved } = gathered
  const { signatures, program } = input
  const { sites, checked, output } = stage
  const { made } = state
  const isDamaged = gathered.comparedReason === 'damaged'
  return {
    published: true,
    articles: digest.totals.articles,
    changes,
    problems,
    changed,
    files: changedFiles,
    strays,
    moved,
    movedTopics: gathered.movedTopics,
    output,
    written,
    kept,
    removed,
    cold: state.read.reason ?? (isDamaged ? 'damaged' : made === null ? 'other program' : null),
    memory: { signatures, program, ...saved, digest, compared, spool, sites, checked },
    textOf: gathered.textOf,
  }
}

/** Why nothing is published: a file with articles has an error that was not there in the last build. Null where none has. */
function refuseNewErrors(
  { problems, changed, textOf }: Gathered,
  cache: Cache | null,
): NotBuilt | null {
  const faulty = cache ? newlyFaulty(problems, cache) : []
  if (faulty.length === 0) return null
  const more = faulty.length > 1 ? ` and ${faulty.length - 1} more` : ''
  const why = [`The site stays as it was until ${spelt(faulty[0] ?? '')}${more} is mended.`]
  return { published: false, why, problems, changed, textOf }
}

/** Warms up where `prepare` asks for it, until its signal aborts. */
async function warmUpIfAsked(
  { stage, input, state }: BuildContext,
  gathered: Gathered,
  filled: FilledStage,
  tools: OutputTools,
): Promise<void> {
  const { prepare: asked, settings } = input
  const { compared } = gathered
  if (!asked || compared === null || tools.isCold) return
  // The site is published: an error from here on does not mean that the cache is damaged.
  state.isWarm = false
  // Releases the lock, so that other processes can build meanwhile.
  abandon(stage)
  const ending = { ...tools, progress: () => asked.throwIfAborted() }
  const ready = { ...gathered, ...filled, compared, settings }
  await warmUp(stage, ready, ending).catch((error: unknown) => {
    if (!asked.aborted) throw error
  })
}

/** A file up to so many bytes is parsed in milliseconds. */
const SHORT_BYTES = 200_000

/** Loads what the first change would otherwise wait for: templates, the older site, the code that parses. */
async function prepare(
  renderer: Renderer,
  stage: Stage,
  { dumps, parse }: Gathered,
): Promise<void> {
  await renderer.load()
  stage.openNext()
  const short = dumps.find(
    ({ articles, bytes }) => articles.length > 0 && bytes.total < SHORT_BYTES,
  )
  if (short) lighten(parse(short.path))
}

/** Paths of files with an error that had none in the last published build, and articles that would go. */
function newlyFaulty(problems: readonly Problem[], { files }: Cache): readonly string[] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const paths = errors.map(({ path }) => path)
  return [...new Set(paths)].filter((path) => {
    const before = files[path]?.dump
    const wasSound = before?.problems.every(({ severity }) => severity !== 'error')
    return wasSound && before && before.articles.length > 0
  })
}
