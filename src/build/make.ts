/**
 * From the articles folder to the published site: scan, arrange, plan, render what is stale, write
 * what programs read, check and swap. What did not change is kept from the last build.
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { changesSince } from '../digest/changes.ts'
import { withCopies } from '../digest/copies.ts'
import { distinct } from '../digest/distinct.ts'
import { withFormerIds } from '../digest/formerIds.ts'
import { lighten } from '../digest/light.ts'
import type { LightDump } from '../digest/lightArticle.ts'
import { stillArticles } from '../digest/still.ts'
import { strayDismissals } from '../digest/strayDismissals.ts'
import { linesIn } from '../exports/figureLines.ts'
import type { Problem } from '../records/problem.ts'
import { arrangeAll, keepCompared } from './arrangeAll.ts'
import { openBodies } from './bodies.ts'
import {
  type Cache,
  type CacheRead,
  dropUnused,
  newRecords,
  readCache,
  writeCache,
} from './cache.ts'
import { DiskError } from './diskError.ts'
import { DamagedRecords, ifWritable } from './kept.ts'
import type { Input, Known } from './known.ts'
import { holdLittle, MemoryError, watchMemory } from './memory.ts'
import type { Progress } from './options.ts'
import { openLedger } from './plan.ts'
import { produce } from './produce.ts'
import { abandon, publish } from './publish.ts'
import { openReader, type Reader } from './reader.ts'
import { RECEIPT, type Receipt, writeReceipt } from './receipt.ts'
import { rehearse } from './rehearse.ts'
import { openRenderer, type Renderer } from './render.ts'
import type { BuildResult, NotBuilt } from './result.ts'
import { scan } from './scan.ts'
import { placeAssets, siteOf } from './site.ts'
import { SourceFault } from './sourceFault.ts'
import { openSpool } from './spool.ts'
import type { OpenStage, Stage } from './stage.ts'
import type { Fault } from './verify.ts'

/**
 * Build what is not as it was.
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
  // Records of a cache that was not written are of no use to anybody.
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
    return await fill(stage, input, known)
  } catch (error) {
    if (error instanceof MemoryError) return { published: false, why: [error.message] }
    // A sum can be forged like any other byte: whatever fails may fail by what was kept.
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

/** Said where files of the project are at fault. */
const STAYS = 'Nothing is published until this is mended.'

/** What is in memory, or else on the disk; another process may have written there meanwhile. */
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

/**
 * Bytes that a byte of the articles takes beside what is kept of it, while all are arranged and again
 * while the exports are made (28 MB of 10,000 articles: 165 MB, then 180); and what one part of the
 * exports takes.
 */
const ARRANGED = 6.4
const EXPORTED = 50 * 1024 * 1024

async function fill(stage: OpenStage, input: Input, known: Known): Promise<BuildResult | NotBuilt> {
  const { root, settings, version, program, listing } = input
  const { memory, read, records } = known
  const heap = watchMemory()
  const progress: Progress = (step, done, all) => {
    heap.look(step === 'reading' ? done / all : 1)
    input.progress?.(step, done, all)
  }
  const ahead = ARRANGED * listing.files.reduce((sum, { size }) => sum + size, 0) + EXPORTED
  heap.look(1, ahead)
  const { parse, text, bytes } = await openReader(listing.files)
  const { cache, reason } = read
  const cores = input.cores ?? availableParallelism()
  const {
    files,
    dumps: found,
    parsed,
  } = await scan(listing.files, {
    known: cache?.files ?? {},
    records,
    parse,
    cores,
    onFile: (done, all) => progress('reading', done, all),
  })
  const former = withFormerIds(found, settings.formerly)
  const dumps = withCopies(distinct(former.dumps))
  await breath()
  heap.look(1, ahead)
  const { digest, compared, keptReason } = await arrangeAll(dumps, stage, input, known, progress)
  await breath()
  const all = [...listing.problems, ...digest.problems]
  const strays = [...strayDismissals(settings.dismiss, digest.disagreements), ...former.strays]
  const bodies = openBodies(dumps, parse, parsed, records.body, text)
  const paths = new Set(dumps.map(({ path }) => path))
  const textOf = (path: string): string => (paths.has(path) ? bodies.text(path) : '')
  if (input.refuseNewErrors && cache && hasNewErrors(all, cache)) {
    return {
      published: false,
      why: ['The site stays as it was until this is mended.'],
      problems: all,
      textOf,
    }
  }

  const assets = await placeAssets(stage, cache, root)
  const site = siteOf(settings, assets, digest.shared, version)
  // A build that was killed after publishing left a site that its cache does not know.
  const isKnown = cache !== null && cache.manifest === stage.manifest
  const ledger = openLedger(isKnown ? cache.outputs : {}, (paths) => stage.keepAll(paths))
  const changes = input.since ? changesSince(input.since, digest) : null
  const renderer = memory?.renderer ?? openRenderer(root)
  const still = stillArticles(digest, memory?.digest ?? null)
  const spool = memory?.spool ?? openSpool(stage.work)
  if (spool !== memory?.spool) known.spool = spool
  const lines = spool.of(linesIn(digest), (id) => digest.byId.get(id))
  const isCold = cache === null
  const means = { renderer, bytes, version, isCold, cores, progress }
  await produce({ digest, still, changes, site, bodies, lines, stage, ledger }, means)
  if (input.prepare) await prepare(renderer, stage, dumps, parse)
  await breath()
  progress('checking', 0, 1)
  const done = await publish(stage, { durable: input.durable ?? false })
  if ('refused' in done) return { published: false, why: [done.message, done.todo] }
  if ('faults' in done) {
    if (known.isWarm) throw new DamagedRecords('What was kept leads to a site at fault')
    return { published: false, why: [...done.faults.map(faultLine), STAYS] }
  }
  if (done.written + done.removed > 0) input.published?.()
  progress('keeping', 0, 1)
  if (input.memory !== undefined) stage.sites[0]?.files.prepare()
  if (compared !== null) keepCompared(stage, program, compared)
  const { outputs } = ledger
  const { written, removed, manifest } = done
  const cached = ifWritable(() => {
    const cache = writeCache(stage.work, { program, manifest, files, outputs, assets, records })
    if (!input.since) {
      writeReceipt(join(stage.work, RECEIPT), {
        program,
        files: factsOf(files),
        folder: listing.problems,
        manifest,
        articles: digest.totals.articles,
        problems: all,
        strays,
      })
    }
    return cache
  })
  const { prepare: untilAsked } = input
  if (untilAsked && compared !== null && !isCold && written + removed === 0) {
    // The site is what it should be: nothing that fails from here on fails by what was kept.
    known.isWarm = false
    // Others may build meanwhile.
    abandon(stage)
    const ready = { dumps, settings, digest, compared, outputs, site, bodies, spool }
    const ending = { ...means, progress: () => untilAsked.throwIfAborted() }
    await rehearse(stage, ready, ending).catch((error: unknown) => {
      if (!untilAsked.aborted) throw error
    })
  }
  if (input.memory !== undefined) known.spool = null
  return {
    published: true,
    articles: digest.totals.articles,
    changes,
    problems: all,
    strays,
    output: stage.output,
    written,
    kept: done.kept,
    removed,
    cold: reason ?? (keptReason === 'damaged' ? 'damaged' : null),
    memory: {
      code: input.code,
      program,
      cache: cached,
      digest,
      compared,
      renderer,
      spool,
      sites: stage.sites,
      names: stage.names,
    },
    textOf,
  }
}

/** Bytes of a file that is read again in no time. */
const SHORT = 200_000

/** Load, look at and make what the first change would wait for: templates, the site before, tables of names. */
async function prepare(
  renderer: Renderer,
  stage: Stage,
  dumps: readonly LightDump[],
  parse: Reader['parse'],
): Promise<void> {
  await renderer.load()
  stage.takeUp()
  const short = dumps.find(({ articles, bytes }) => articles.length > 0 && bytes.total < SHORT)
  if (short) lighten(parse(short.path))
}

function factsOf(files: Cache['files']): Receipt['files'] {
  return Object.fromEntries(
    Object.entries(files).map(([path, { size, mtimeMs, dump }]) => [
      path,
      { size, mtimeMs, sha256: dump.sha256 },
    ]),
  )
}

function faultLine({ path, line, message }: Fault): string {
  return `${path}:${line}: ${message}`
}

/** Whether a file has an error that had none when the site was published last. */
function hasNewErrors(problems: readonly Problem[], { files }: Cache): boolean {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return errors.some(({ path }) =>
    (files[path]?.dump.problems ?? []).every(({ severity }) => severity !== 'error'),
  )
}
