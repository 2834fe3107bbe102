/**
 * From the articles folder to the published site: scan, arrange, plan, render what is stale, write
 * what programs read, check and swap. What did not change is kept from the last build.
 */
import { join, resolve } from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { ATOM, JSON_FEED } from '../digest/addresses.ts'
import { arrange } from '../digest/arrange.ts'
import { type Changes, changesSince, type Earlier } from '../digest/changes.ts'
import type { Digest } from '../digest/digest.ts'
import { type Page, permalinkIn, type Sheet, type Site } from '../digest/views/page.ts'
import { headerFiles } from '../exports/headers.ts'
import { type Listing, listFiles } from '../read/files.ts'
import type { Dump } from '../records/article.ts'
import type { Problem } from '../records/problem.ts'
import { inLanguage, type Settings } from '../records/settings.ts'
import type { Language } from '../text/time.ts'
import { type Bodies, openBodies } from './bodies.ts'
import { type Cache, type CacheRead, newRecords, readCache, writeCache } from './cache.ts'
import { exportJobs } from './exports.ts'
import { readPage } from './page.ts'
import { sitePages } from './pages.ts'
import { type Ledger, openLedger, signature } from './plan.ts'
import { programSignature } from './program.ts'
import { abandon, publish } from './publish.ts'
import { type Receipt, readReceipt, stillValid, writeReceipt } from './receipt.ts'
import { DamagedRecords, type Records } from './records.ts'
import { openRenderer, type Renderer, type Wanted } from './render.ts'
import { openReader, type Reader, scan } from './scan.ts'
import { writeSearch } from './search.ts'
import { type OpenStage, openStage, type Stage } from './stage.ts'
import type { Fault } from './verify.ts'

export interface BuildOptions {
  /** Folder of the project: templates, assets, cache. */
  readonly root: string
  readonly settings: Settings
  readonly version: string
  /** Called often; prints only what is worth it. */
  readonly progress?: Progress
  /** The build that this one is compared with; null or absent: with none. */
  readonly since?: Earlier | null
  /** Wait until every file is on the disk. */
  readonly durable?: boolean
  /** Of the build before in the same process, instead of the cache on the disk. */
  readonly memory?: Memory | null
  /** Publish nothing when a file has an error that was not there in the last build. */
  readonly refuseNewErrors?: boolean
  /** When it is aborted, what is made so far goes at once, and the lock; then the process may end. */
  readonly stop?: AbortSignal
}

export type Progress = (step: string, done: number, all: number) => void

/** What a build leaves for the next one in its process. */
export interface Memory {
  /** Signature of the program. */
  readonly program: string
  /** Null when it has to be read from the disk. */
  readonly cache: Cache | null
  readonly digest: Digest
  readonly renderer: Renderer
  readonly signed: ReadonlyMap<string, Signed>
}

/** A page with its signature and what that was made of. */
interface Signed {
  readonly made: readonly unknown[]
  readonly frame: string
  readonly signature: string
}

export interface BuildResult {
  readonly published: true
  /** Number of articles. */
  readonly articles: number
  /** Against the build that was named in `since`; null where there was none. */
  readonly changes: Changes | null
  readonly problems: readonly Problem[]
  /** Absolute. */
  readonly output: string
  /** Numbers of files. */
  readonly written: number
  readonly kept: number
  readonly removed: number
  /** Why nothing of the last build could be used; null when it was. */
  readonly cold: 'absent' | 'damaged' | 'other program' | null
  /** For the next build in this process. */
  readonly memory: Memory | null
  /** Text of a file of the articles, for messages; empty where it cannot be had. */
  readonly textOf: (path: string) => string
}

/** The site that was there stays. */
export interface NotBuilt {
  readonly published: false
  /** Lines for the person at the terminal. */
  readonly why: readonly string[]
  readonly problems?: readonly Problem[]
  readonly textOf?: (path: string) => string
}

/**
 * Build and publish the site.
 *
 * @throws DiskError when the disk refuses; the old site is untouched then.
 */
export async function build(options: BuildOptions): Promise<BuildResult | NotBuilt> {
  try {
    return await attempt(options, true)
  } catch (error) {
    if (!(error instanceof DamagedRecords)) throw error
    return await attempt(options, false)
  }
}

const RECEIPT = 'cache-receipt.json'

async function attempt(
  options: BuildOptions,
  trustsCache: boolean,
): Promise<BuildResult | NotBuilt> {
  const { root, settings } = options
  const articles = resolve(root, settings.articles)
  const opened = await openStage(resolve(root, settings.output), { articles, project: root })
  if ('refused' in opened) return { published: false, why: [opened.message, opened.todo] }
  options.stop?.addEventListener('abort', () => abandon(opened))
  try {
    return await fill(opened, articles, options, trustsCache)
  } finally {
    abandon(opened)
  }
}

async function fill(
  stage: OpenStage,
  articles: string,
  options: BuildOptions,
  trustsCache: boolean,
): Promise<BuildResult | NotBuilt> {
  const { root, settings } = options
  const receiptPath = join(stage.work, RECEIPT)
  // Whatever changes all pages alike: the program and this site's settings.
  const program = signature(programSignature(root), settings)
  const listing = await listFiles(articles)
  const { parse, bytes } = openReader(listing.files)
  // What an earlier build adds to the site is not of these files.
  const receipt = options.since ? null : readReceipt(receiptPath, program)
  const valid = receipt && stillValid(receipt, listing, stage.manifest)
  if (valid) {
    if (!isDeepStrictEqual(valid.files, receipt.files)) writeReceipt(receiptPath, valid)
    return unchanged(valid, stage, options.memory ?? null, parse)
  }
  const memory = options.memory?.program === program ? options.memory : null
  const read: CacheRead = trustsCache
    ? recall(memory?.cache ?? null, stage.work, program)
    : { cache: null, reason: 'damaged' }
  const records = read.cache?.records ?? newRecords(stage.work)
  try {
    return await make(stage, { ...options, program, memory, listing, parse, bytes, records, read })
  } finally {
    records.close()
  }
}

interface Input extends BuildOptions, Reader {
  readonly program: string
  readonly memory: Memory | null
  readonly listing: Listing
  readonly records: Records
  readonly read: CacheRead
}

/** Build what is not as it was. */
async function make(stage: OpenStage, input: Input): Promise<BuildResult | NotBuilt> {
  const { root, settings, version, progress = () => undefined } = input
  const { program, memory, listing, records, parse } = input
  const { cache, reason } = input.read
  const { files, dumps, parsed } = await scan(
    listing.files,
    cache?.files ?? {},
    records,
    (done, all) => progress('reading', done, all),
  )
  await breath()
  progress('arranging', 0, 1)
  const digest = arrange(dumps, settings, memory?.digest)
  await breath()
  const all = [...listing.problems, ...digest.problems]
  const bodies = openBodies(dumps, parse, parsed, records.body)
  const known = new Set(dumps.map(({ path }) => path))
  const textOf = (path: string): string => (known.has(path) ? bodies.dump(path).text : '')
  if (input.refuseNewErrors && cache && hasNewErrors(all, cache)) {
    return {
      published: false,
      why: ['The site stays as it was until this is mended.'],
      problems: all,
      textOf,
    }
  }

  const assets = await placeAssets(stage, cache, root)
  const site = siteOf(settings, assets, version)
  const ledger = openLedger(cache?.outputs ?? {}, (path) => stage.keep(path))
  const changes = input.since ? changesSince(input.since, digest) : null
  const renderer = memory?.renderer ?? openRenderer(root)
  const signed = new Map<string, Signed>()
  const work = { digest, changes, site, bodies, stage, ledger, signed }
  await writePages(work, memory?.signed ?? signed, renderer, progress)
  await breath()
  progress('exporting', 0, 1)
  writeExports(work, input.bytes)
  await breath()
  progress('indexing', 0, 1)
  writeSearch(digest, bodies, stage, version, cache === null)
  await breath()
  progress('checking', 0, 1)
  const done = await publish(stage, { durable: input.durable ?? false })
  if ('faults' in done) return { published: false, why: done.faults.map(faultLine) }
  progress('keeping', 0, 1)
  const { outputs } = ledger
  const cached = writeCache(stage.work, { program, files, outputs, assets, records })
  const { written, removed, manifest } = done
  const count = digest.totals.articles
  if (!input.since) {
    writeReceipt(join(stage.work, RECEIPT), {
      program,
      files: factsOf(files),
      folder: listing.problems,
      manifest,
      articles: count,
      problems: all,
    })
  }
  return {
    published: true,
    articles: count,
    changes,
    problems: all,
    output: stage.output,
    written,
    kept: done.kept,
    removed,
    cold: reason,
    memory: { program, cache: cached, digest, renderer, signed },
    textOf,
  }
}

/** The result of a build that found nothing to do. */
function unchanged(
  { articles, problems, files }: Receipt,
  { output, published }: Stage,
  memory: Memory | null,
  parse: (path: string) => Dump,
): BuildResult {
  return {
    published: true,
    articles,
    changes: null,
    problems,
    output,
    written: 0,
    kept: published.size,
    removed: 0,
    cold: null,
    memory,
    textOf: (path) => (Object.hasOwn(files, path) ? parse(path).text : ''),
  }
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

/** Whether a file has an error that had none when the site was published last. */
function hasNewErrors(problems: readonly Problem[], { files }: Cache): boolean {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return errors.some(({ path }) =>
    (files[path]?.dump.problems ?? []).every(({ severity }) => severity !== 'error'),
  )
}

interface Work {
  readonly digest: Digest
  readonly changes: Changes | null
  readonly site: Site
  readonly bodies: Bodies
  readonly stage: Stage
  readonly ledger: Ledger
  /** By permalink; filled by this build. */
  readonly signed: Map<string, Signed>
}

/** @param before Of the last build in this process. */
async function writePages(
  work: Work,
  before: ReadonlyMap<string, Signed>,
  renderer: Renderer,
  progress: Progress,
): Promise<void> {
  const { digest, changes, site, stage, ledger } = work
  const frame = signature(site)
  // Nearly all pages are articles: they alone tell how far it is.
  const all = digest.articles.length * site.languages.length
  let done = 0
  progress('rendering', done, all)
  function* stale(): Generator<Wanted, void, undefined> {
    for (const page of sitePages(digest, site, changes)) {
      const current = signatureOf(page, frame, before, work.signed)
      for (const language of site.languages) {
        if (page.article !== undefined) done++
        if (ledger.fresh([permalinkIn(page.permalink, language, site)], current)) continue
        yield { kind: page.kind, make: () => sheet(page, language, work) }
      }
    }
  }
  let breathed = 0
  for await (const { permalink, content } of renderer(stale())) {
    stage.write(permalink, content)
    if (++breathed % 100 !== 0) continue
    progress('rendering', done, all)
    await breath()
  }
}

function signatureOf(
  page: Page<unknown>,
  frame: string,
  before: ReadonlyMap<string, Signed>,
  signed: Map<string, Signed>,
): string {
  const { permalink, made } = page
  if (made === undefined) return signature(frame, page.view)
  const old = before.get(permalink)
  const isSame =
    old?.frame === frame &&
    old.made.length === made.length &&
    old.made.every((part, at) => part === made[at])
  const current = isSame ? old.signature : signature(frame, page.view)
  signed.set(permalink, { made, frame, signature: current })
  return current
}

function writeExports(
  { digest, changes, site, bodies, stage, ledger }: Work,
  bytes: (path: string) => Uint8Array,
): void {
  const jobs = exportJobs(digest, site, bodies, bytes, changes)
  for (const { signature: current, paths, make } of jobs) {
    if (current !== null && ledger.fresh(paths, current)) continue
    for (const { path, content } of make()) stage.write(path, content)
  }
  for (const { path, content } of headerFiles(widestPolicy(stage))) stage.write(path, content)
}

/** Of the page that brings its style and script along; hosts send one policy for all pages. */
function widestPolicy(stage: Stage): string {
  const { policy } = readPage(stage.read('404.html').toString(), new Set(), () => undefined)
  return (policy ?? '').replace("trusted-types 'none'", 'trusted-types shards')
}

function sheet(page: Page<unknown>, language: Language, { site, bodies }: Work): Sheet<unknown> {
  return {
    kind: page.kind,
    permalink: permalinkIn(page.permalink, language, site),
    language,
    site,
    view: page.view,
    alternates: site.languages.map((other) => ({
      language: other,
      permalink: permalinkIn(page.permalink, other, site),
    })),
    body: page.article === undefined ? null : bodies.body(page.article),
    dump: page.dump === undefined ? null : bodies.dump(page.dump),
  }
}

/** What stands beside the pages of the kinds, that the frame may link. */
const EXTRAS = ['index.json', 'figures.html', 'search.html', ATOM, JSON_FEED]

/** Assets come from the program alone: of the same program they are kept, and no bundler is loaded. */
async function placeAssets(
  stage: Stage,
  cache: Cache | null,
  root: string,
): Promise<Readonly<Record<string, string>>> {
  const known = cache ? Object.values(cache.assets) : []
  if (cache && known.every((path) => stage.published.has(path))) {
    for (const path of known) stage.keep(path)
    return cache.assets
  }
  const { makeAssets } = await import('./assets.ts')
  const { permalinks, files } = await makeAssets(root)
  for (const [path, content] of files) stage.write(path, content)
  return permalinks
}

function siteOf(settings: Settings, assets: Site['assets'], version: string): Site {
  const { title, description, url, languages, zone } = settings
  return {
    title: { en: inLanguage(title, 'en'), zh: inLanguage(title, 'zh') },
    description: { en: inLanguage(description, 'en'), zh: inLanguage(description, 'zh') },
    url,
    languages,
    zone,
    assets,
    extras: EXTRAS,
    version,
  }
}
