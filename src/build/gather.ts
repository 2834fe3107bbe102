/** Reads the folder and arranges one digest of it; collects the problems on the way. */

import { withCopies } from '../digest/copies.ts'
import { strayDismissals } from '../digest/doubts/strayDismissals.ts'
import { withFarDates } from '../digest/farDates.ts'
import { distinct } from '../digest/identity/distinct.ts'
import type { LightDump } from '../digest/lightArticle.ts'
import { withDeadLinks } from '../digest/linked.ts'
import { withPictures } from '../digest/pictures.ts'
import type { Stray } from '../digest/stray.ts'
import { withSettings } from '../digest/withSettings.ts'
import type { Problem } from '../records/problem.ts'
import { type ArrangedFiles, arrangeAll } from './arrangeAll.ts'
import type { Cache } from './cache/cache.ts'
import { changedFiles } from './changedFiles.ts'
import type { BuildContext } from './context.ts'
import { type Moved, movedArticles } from './movedArticles.ts'
import { type MovedTopic, movedTopics } from './movedTopics.ts'
import { yieldToEvents } from './program/eventLoop.ts'
import type { HeapWatch } from './program/heap.ts'
import type { Progress } from './program/progress.ts'
import { type Bodies, openBodies } from './reading/bodies.ts'
import { openPictures, type Pictures } from './reading/pictures.ts'
import { openReader, type Reader } from './reading/reader.ts'
import { scan } from './reading/scan.ts'
import type { FileRead } from './result.ts'

export interface Gathered extends ArrangedFiles {
  /** The facts of each file, for the cache of the next build. */
  readonly files: Cache['files']
  readonly dumps: readonly LightDump[]
  /** Of the folder, its files and the digest, in the order in which they are printed. */
  readonly problems: readonly Problem[]
  /** Paths of the files that are new or changed since the last build. */
  readonly changed: ReadonlySet<string>
  /** Files that are new, changed or gone since the published site. */
  readonly changedFiles: readonly FileRead[]
  /** Ids and names in the settings that match nothing. */
  readonly strays: readonly Stray[]
  /** Compared with the published site. */
  readonly moved: readonly Moved[]
  readonly movedTopics: readonly MovedTopic[]
  readonly bodies: Bodies
  readonly pictures: Pictures
  /** Text of a file of the articles; empty where there is none. */
  readonly textOf: (path: string) => string
  readonly parse: Reader['parse']
  readonly bytes: Reader['bytes']
}

/** Resources of a build: memory watch, progress callback, number of cores. */
interface Resources {
  readonly heap: HeapWatch
  readonly progress: Progress
  readonly cores: number
}

/**
 * Temporary memory per byte of the articles while all are arranged, and again while the exports are made (10,000
 * articles, 28 MB: 165 MB, then 180); and bytes of memory that one file of the exports takes.
 */
const ARRANGING_FACTOR = 6.4
const EXPORT_BYTES = 50 * 1024 * 1024

/**
 * Reads what changed, and arranges all.
 *
 * @throws MemoryError where memory will not suffice.
 */
export async function gather(
  context: BuildContext,
  { heap, progress, cores }: Resources,
): Promise<Gathered> {
  const { stage, state } = context
  const { root, settings, listing } = context.input
  const ahead =
    ARRANGING_FACTOR * listing.files.reduce((sum, { size }) => sum + size, 0) + EXPORT_BYTES
  heap.check(1, ahead)
  const { parse, text, bytes } = await openReader(listing.files)
  const scanned = await scan(listing.files, {
    known: state.read.cache?.files ?? {},
    records: state.records,
    parse,
    cores,
    onFile: (done, all) => progress('reading', done, all),
  })
  const set = withSettings(scanned.dumps, settings)
  const pictures = openPictures(listing, root, state.read.cache?.pictures)
  const { find } = pictures
  const told = withDeadLinks(withFarDates(withCopies(distinct(set.dumps))))
  const dumps = withPictures(told, find)
  await yieldToEvents()
  heap.check(1, ahead)
  const bodies = openBodies(dumps, parse, scanned.parsed, { body: state.records.body, text, find })
  const arranged = await arrangeAll(dumps, context, bodies.body, progress)
  await yieldToEvents()
  const { problems, disagreements } = arranged.digest
  const paths = new Set(dumps.map(({ path }) => path))
  const moved = movedArticles(stage, arranged.digest)
  return {
    ...arranged,
    files: scanned.files,
    dumps,
    problems: [...listing.problems, ...set.heldBack, ...problems],
    changed: scanned.changed,
    changedFiles: changedFiles(stage, arranged.digest.dumps, (path) => path in scanned.files),
    strays: [...strayDismissals(settings.dismiss, disagreements), ...set.strays],
    moved,
    movedTopics: movedTopics(stage, arranged.digest, moved, settings.topics),
    bodies,
    pictures,
    textOf: (path) => (paths.has(path) ? bodies.text(path) : ''),
    parse,
    bytes,
  }
}
