/** A build from its lock to its end: whether there is anything to do, and what is known already. */
import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Compared } from '../digest/arrange.ts'
import type { Changes, Earlier } from '../digest/changes.ts'
import type { Digest } from '../digest/digest.ts'
import { readBytes } from '../read/bytes.ts'
import { decode } from '../read/decode.ts'
import { type Listing, listFiles } from '../read/files.ts'
import type { Problem } from '../records/problem.ts'
import type { Settings } from '../records/settings.ts'
import { signature } from '../text/hash.ts'
import type { Cache } from './cache.ts'
import { DamagedRecords } from './kept.ts'
import { NamesInPages } from './namesInPages.ts'
import { openStage } from './openStage.ts'
import { programSignature } from './program.ts'
import { abandon } from './publish.ts'
import { RECEIPT, type Receipt, readReceipt, stillValid, writeReceipt } from './receipt.ts'
import type { Refusal } from './refusal.ts'
import type { Renderer } from './render.ts'
import type { Spool } from './spool.ts'
import type { OpenStage, Stage } from './stage.ts'
import type { WholeSite } from './standing.ts'

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
  /**
   * Of the build before in the same process, instead of the cache on the disk; null for the first of
   * several, absent where no other follows.
   */
  readonly memory?: Memory | null
  /**
   * Where nothing changed, get ready all the same for the next build in this process. What takes long
   * of it ends when the signal comes.
   */
  readonly prepare?: AbortSignal
  /** Publish nothing when a file has an error that was not there in the last build. */
  readonly refuseNewErrors?: boolean
  /** Called when readers have another site; what the next build will need is kept after that. */
  readonly published?: () => void
  /** Called with a line once, where another build is at work and waited for; absent: it is a refusal. */
  readonly waits?: (line: string) => void
  /** To be used at most; absent: all that there are. */
  readonly cores?: number
  /** When it is aborted, the lock goes at once, and most of what is made; then the process may end. */
  readonly stop?: AbortSignal
}

export type Progress = (step: string, done: number, all: number) => void

/** What a build leaves for the next one in its process. */
export interface Memory {
  /** Signature of the program's files, as this process has loaded them; and of all that changes every page. */
  readonly code: string
  readonly program: string
  /** Null when it has to be read from the disk. */
  readonly cache: Cache | null
  readonly digest: Digest
  /** Null when it has to be read from the disk. */
  readonly compared: Compared | null
  readonly renderer: Renderer
  readonly spool: Spool
  /** The site and the one before. */
  readonly sites: readonly WholeSite[]
  readonly names: NamesInPages
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
  /** Why nothing, or not all, of the last build could be used; null when it was. */
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
    const { memory, ...others } = options
    return await attempt(memory === undefined ? others : { ...others, memory: null }, false)
  }
}

/** For what was made in vain, when the process is to end: the rest goes at the next start. */
const STOP_MS = 300

async function attempt(
  options: BuildOptions,
  trustsCache: boolean,
): Promise<BuildResult | NotBuilt> {
  const { root, settings } = options
  const articles = resolve(root, settings.articles)
  if (!existsSync(articles)) {
    const todo =
      'Make it and copy a dump into it, or name another: --articles DIR, or in .eleventy.ts.'
    return {
      published: false,
      why: [`There is no folder ${articles}, so nothing was published.`, todo],
    }
  }
  const { stop } = options
  const opened = await open(articles, options)
  if ('refused' in opened) return { published: false, why: [opened.message, opened.todo] }
  stop?.addEventListener('abort', () => abandon(opened, STOP_MS))
  try {
    return await fill(opened, articles, options, trustsCache)
  } finally {
    abandon(opened)
  }
}

/** The stage; where another build is at work, after its end, if that is waited for. */
async function open(
  articles: string,
  { root, settings, memory, stop, waits }: BuildOptions,
): Promise<OpenStage | Refusal> {
  for (let isTold = false; ; isTold = true) {
    const opened = await openStage(resolve(root, settings.output), {
      articles,
      project: root,
      sites: memory?.sites ?? [],
      names: memory?.names ?? new NamesInPages(),
      stop,
    })
    if (waits === undefined || !('refused' in opened) || opened.refused !== 'busy') return opened
    if (!isTold)
      waits(`${opened.message} It is waited for; if there is none, remove ${opened.lock}.`)
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
  const code = options.memory?.code ?? programSignature(root)
  const program = signature(code, {
    ...settings,
    // However the places are written: `npm start` names the whole paths, and keeps what a build made.
    articles: relative(root, articles),
    output: relative(root, resolve(root, settings.output)),
  })
  const listing = await listFiles(articles)
  // What an earlier build adds to the site is not of these files.
  const isMade = options.since || options.prepare
  const receipt = isMade ? null : readReceipt(receiptPath, program)
  const valid = receipt && stillValid(receipt, listing, stage.manifest)
  if (valid) {
    if (!isDeepStrictEqual(valid.files, receipt.files)) writeReceipt(receiptPath, valid)
    return unchanged(valid, stage, options.memory ?? null, listing)
  }
  // Nothing of what makes a site is loaded before it is known that there is something to make.
  const { make } = await import('./make.ts')
  return await make(stage, { ...options, code, program, listing, trustsCache })
}

/** The result of a build that found nothing to do. */
function unchanged(
  { articles, problems }: Receipt,
  { output, published }: Stage,
  memory: Memory | null,
  listing: Listing,
): BuildResult {
  const inputs = new Map(listing.files.map((file) => [file.path, file]))
  const textOf = (path: string): string => {
    const input = inputs.get(path)
    const bytes = input && readBytes(input)
    return bytes instanceof Uint8Array ? decode(bytes, path).text : ''
  }
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
    textOf,
  }
}
