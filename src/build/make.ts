/**
 * From the articles folder to the published site: scan, arrange, plan, render stale pages, write
 * data files and the search index, check and swap. What did not change is kept from the last build.
 */
import { availableParallelism } from 'node:os'
import { lighten } from '../digest/light.ts'
import type { Problem } from '../records/problem.ts'
import { spelt } from '../text/clean.ts'
import { faultLines } from './check/faultLines.ts'
import { DiskError } from './disk/diskError.ts'
import { type Furnished, furnish } from './furnish.ts'
import { type Gathered, gather } from './gather.ts'
import { type Cache, type CacheRead, dropUnused, newRecords, readCache } from './kept/cache.ts'
import { DamagedRecords } from './kept/kept.ts'
import type { Input, Known, Making } from './known.ts'
import type { Means } from './outputs/produce.ts'
import { openRenderer, type Renderer } from './outputs/render.ts'
import { breath } from './program/breath.ts'
import { holdLittle, MemoryError, watchMemory } from './program/memory.ts'
import type { Progress } from './program/progress.ts'
import { SourceFault } from './program/sourceFault.ts'
import { remember } from './remember.ts'
import type { BuildResult, NotBuilt } from './result.ts'
import { abandon, publish } from './stage/publish.ts'
import type { OpenStage, Stage } from './stage/stage.ts'
import { warmUp } from './warmUp.ts'

/**
 * Build what changed.
 *
 * @throws DamagedRecords when the cache is not what was written; nothing is published then.
 */
export async function make(stage: OpenStage, input: Input): Promise<BuildResult | NotBuilt> {
  const { program, trustsCache } = input
  const memory = input.memory?.program === program ? input.memory : null
  const read: CacheRead = trustsCache
    ? recall(memory?.cache ?? null, stage.work, program)
    : { cache: null, reason: 'damaged' }
  const records = read.cache?.records ?? newRecords(stage.work)
  const letGrow = read.cache === null ? holdLittle(input.listing.files) : () => undefined
  let isOpen = true
  // Without a cache that names them, records are never read again.
  const end = (): void => {
    if (!isOpen) return
    isOpen = false
    records.close()
    if (read.cache === null) dropUnused(stage.work, records)
  }
  input.stop?.addEventListener('abort', end)
  const isWarm = read.cache !== null || memory !== null
  const known: Known = { memory, read, records, isWarm, spool: null }
  try {
    return await fill({ stage, input, known })
  } catch (error) {
    if (error instanceof MemoryError) return { published: false, why: [error.message] }
    // A checksum does not rule out a bad cache, so any failure with one is tried again without.
    if (error instanceof SourceFault && !known.isWarm) {
      return { published: false, why: [error.message, STAYS] }
    }
    if (!known.isWarm || error instanceof DiskError) throw error
    throw new DamagedRecords('What was kept leads to an error', { cause: error })
  } finally {
    known.spool?.close()
    end()
    letGrow()
  }
}

/** Printed where a file of the project is at fault. */
const STAYS = 'Nothing is published until this is mended.'

/** The cache in memory, or else on the disk: another process may have written there meanwhile. */
function recall(cache: Cache | null, folder: string, program: string): CacheRead {
  if (cache === null) return readCache(folder, program)
  try {
    cache.records.reopen()
    return { cache, reason: null }
  } catch (error) {
    if (error instanceof DamagedRecords) return readCache(folder, program)
    throw error
  }
}

async function fill(making: Making): Promise<BuildResult | NotBuilt> {
  const { stage, input, known } = making
  const { memory, read } = known
  const heap = watchMemory()
  const progress: Progress = (step, done, all) => {
    heap.look(step === 'reading' ? done / all : 1)
    input.progress?.(step, done, all)
  }
  const cores = input.cores ?? availableParallelism()
  const gathered = await gather(making, { heap, progress, cores })
  const { digest, compared, problems, changed, others, strays, moved, movedTopics, textOf } =
    gathered
  const faulty = input.refuseNewErrors && read.cache ? newlyFaulty(problems, read.cache) : []
  if (faulty.length > 0) {
    const more = faulty.length > 1 ? ` and ${faulty.length - 1} more` : ''
    const why = [`The site stays as it was until ${spelt(faulty[0] ?? '')}${more} is mended.`]
    return { published: false, why, problems, changed, textOf }
  }

  const renderer = memory?.renderer ?? openRenderer(input.root)
  const isCold = read.cache === null
  const { bytes } = gathered
  const means: Means = { renderer, bytes, version: input.version, isCold, cores, progress }
  const furnished = await furnish(making, gathered, means)
  if (input.prepare) await prepare(renderer, stage, gathered)
  await breath()
  progress('checking', 0, 1)
  const done = await publish(stage, { durable: input.durable ?? false })
  if ('refused' in done) return { published: false, why: [done.message, done.todo] }
  if ('faults' in done) {
    if (known.isWarm) throw new DamagedRecords('What was kept leads to a site at fault')
    return { published: false, why: [...faultLines(done.faults), STAYS] }
  }
  const { written, kept, removed } = done
  if (written + removed > 0) input.published?.(moved)
  progress('keeping', 0, 1)
  if (input.memory !== undefined) stage.sites[0]?.files?.prepare()
  const remembered = remember(making, gathered, furnished, done)
  if (written + removed === 0) await getReady(making, gathered, furnished, means)
  if (input.memory !== undefined) known.spool = null
  const { code, program } = input
  const { changes, spool } = furnished
  const { sites, names, output } = stage
  return {
    published: true,
    articles: digest.totals.articles,
    changes,
    problems,
    changed,
    files: others,
    strays,
    moved,
    movedTopics,
    output,
    written,
    kept,
    removed,
    cold: read.reason ?? (gathered.keptReason === 'damaged' ? 'damaged' : null),
    memory: { code, program, ...remembered, digest, compared, renderer, spool, sites, names },
    textOf,
  }
}

/** Warm-up where nothing changed: does what the first change will need, until one comes. */
async function getReady(
  { stage, input, known }: Making,
  gathered: Gathered,
  furnished: Furnished,
  means: Means,
): Promise<void> {
  const { prepare: asked, settings } = input
  const { compared } = gathered
  if (!asked || compared === null || means.isCold) return
  // The site is published: a failure from here on is no reason to distrust the cache.
  known.isWarm = false
  // Gives the lock back, so that others may build meanwhile.
  abandon(stage)
  const ending = { ...means, progress: () => asked.throwIfAborted() }
  const ready = { ...gathered, ...furnished, compared, settings }
  await warmUp(stage, ready, ending).catch((error: unknown) => {
    if (!asked.aborted) throw error
  })
}

/** Bytes of a file that is parsed in an instant. */
const SHORT = 200_000

/** Loads what the first change would wait for: templates, the older site, tables of names. */
async function prepare(
  renderer: Renderer,
  stage: Stage,
  { dumps, parse }: Gathered,
): Promise<void> {
  await renderer.load()
  stage.takeUp()
  const short = dumps.find(({ articles, bytes }) => articles.length > 0 && bytes.total < SHORT)
  if (short) lighten(parse(short.path))
}

/** Paths of files with an error that had none in the last published build. */
function newlyFaulty(problems: readonly Problem[], { files }: Cache): readonly string[] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const paths = errors.map(({ path }) => path)
  return [...new Set(paths)].filter((path) =>
    (files[path]?.dump.problems ?? []).every(({ severity }) => severity !== 'error'),
  )
}
