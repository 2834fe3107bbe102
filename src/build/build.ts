/** Entry point of a build: takes the lock, decides whether there is anything to do, and starts `buildSite.ts` if so. */
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readBytes } from '../read/bytes.ts'
import { decode } from '../read/decode.ts'
import { type Listing, listFiles } from '../read/files.ts'
import { shownPath } from '../read/shownPath.ts'
import { spelt } from '../text/clean.ts'
import { signature } from '../text/hash.ts'
import { DamagedCache, ifWritable } from './cache/cacheFile.ts'
import { RECEIPT, type Receipt, readReceipt, stillValid, writeReceipt } from './cache/receipt.ts'
import { writeSiteStamps } from './cache/siteStamps.ts'
import { CheckMemory } from './check/verify.ts'
import type { BuildOptions } from './options.ts'
import { programSignatures } from './program/program.ts'
import type { BuildResult, Memory, NotBuilt } from './result.ts'
import { openStage } from './stage/openStage.ts'
import { abandon } from './stage/publish.ts'
import type { Refusal } from './stage/refusal.ts'
import type { OpenStage, Stage } from './stage/stage.ts'

/**
 * Builds and publishes the site.
 *
 * @throws DiskError when the disk refuses; the old site is untouched then.
 */
export async function build(options: BuildOptions): Promise<BuildResult | NotBuilt> {
  try {
    return await attempt(options, true)
  } catch (error) {
    if (!(error instanceof DamagedCache)) throw error
    const { memory, ...others } = options
    return await attempt(memory === undefined ? others : { ...others, memory: null }, false)
  }
}

/** Time for removing an abandoned stage when the process is to end; the next build removes the rest. */
const STOP_MS = 300

async function attempt(
  options: BuildOptions,
  trustsCache: boolean,
): Promise<BuildResult | NotBuilt> {
  const { root, settings } = options
  const articles = resolve(root, settings.articles)
  if (!existsSync(articles)) {
    const why = `There is no folder ${articles}, so nothing was published.`
    return { published: false, why: [why, `Make it and copy a dump into it, or ${NAME_ANOTHER}`] }
  }
  const fault = folderFault(articles)
  if (fault !== null)
    return {
      published: false,
      why: [`${articles} ${fault}, so nothing was published.`, `Mend that, or ${NAME_ANOTHER}`],
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

const NAME_ANOTHER = 'name another folder of articles: --articles DIR, or in .eleventy.ts.'

/** Why a folder of articles cannot be read: the end of a sentence; null where it can. */
function folderFault(articles: string): string | null {
  if (!statSync(articles).isDirectory()) return 'is a file, and a folder of dumps is expected'
  try {
    accessSync(articles, constants.R_OK | constants.X_OK)
    return null
  } catch {
    return 'cannot be read: permission denied'
  }
}

/** Opens the stage. While another build holds the lock, it waits where `waits` is given, and else refuses. */
async function open(
  articles: string,
  { root, settings, memory, stop, waits }: BuildOptions,
): Promise<OpenStage | Refusal> {
  for (let isTold = false; ; isTold = true) {
    const opened = await openStage(resolve(root, settings.output), {
      articles,
      project: root,
      sites: memory?.sites ?? [],
      checked: memory?.checked ?? new CheckMemory(),
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
  // Every page depends on the program and the settings.
  const signatures = options.memory?.signatures ?? programSignatures(root)
  const program = signature(signatures.files, {
    ...settings,
    // Relative, as `npm start` passes absolute paths, and shares the cache with `npm run build`.
    articles: relative(root, articles),
    output: relative(root, resolve(root, settings.output)),
  })
  const listing = await listFiles(articles)
  const isEmptied = listing.files.length === 0 && existsSync(join(stage.output, 'data/a'))
  // In a preview the folder was emptied while its owner looks at the site, so an empty site is meant.
  if (isEmptied && !options.memory) {
    return { ...emptied(articles, stage.output), problems: listing.problems, textOf: () => '' }
  }
  const since = (await options.since?.()) ?? null
  // With `--since` the site depends on another build, too, which the receipt does not cover.
  const isAlwaysBuilt = since || options.prepare
  const receipt = isAlwaysBuilt ? null : readReceipt(receiptPath, program)
  const valid = receipt && stillValid(receipt, listing, stage.manifest)
  if (valid) {
    if (!isDeepStrictEqual(valid, receipt)) writeReceipt(receiptPath, valid)
    ifWritable(() => writeSiteStamps(stage.work, stage.sites))
    return unchanged(valid, stage, options.memory ?? null, listing)
  }
  // Imported here, so that a build with nothing to do does not load it.
  const { buildSite } = await import('./buildSite.ts')
  return await buildSite(stage, { ...options, signatures, program, listing, since, trustsCache })
}

/** Refuses to publish an empty site: the folder may be the mount point of a disk that is not mounted. */
function emptied(articles: string, output: string): NotBuilt {
  const site = spelt(shownPath(output))
  return {
    published: false,
    why: [
      `No dump is in ${spelt(articles)}, and the site in ${site} has articles: it stays as it was.`,
      `Copy a dump into the folder, or ${NAME_ANOTHER} If the site is to be empty, remove ${site} first.`,
    ],
  }
}

/** The result of a build that found nothing to do. */
function unchanged(
  { articles, problems, strays }: Receipt,
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
    changed: new Set(),
    files: [],
    strays,
    moved: [],
    movedTopics: [],
    output,
    written: 0,
    kept: published.size,
    removed: 0,
    cold: null,
    memory,
    textOf,
  }
}
