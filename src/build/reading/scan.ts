/** The files of the articles folder as light facts: parsed where they changed, else taken from the cache. */

import { takeBatch } from '../../digest/batch.ts'
import type { LightArticle, LightDump } from '../../digest/lightArticle.ts'
import type { InputFile } from '../../read/files.ts'
import type { Dump } from '../../records/article.ts'
import type { CachedFile } from '../cache/cache.ts'
import { trustedTime, unchangedFacts } from '../cache/fileFacts.ts'
import type { Records } from '../cache/records.ts'
import { runYielding, yieldToEvents } from '../program/eventLoop.ts'
import { ROOM } from './bodies.ts'
import { type ReadFile, readingAndPacking } from './packRead.ts'
import type { Reader } from './reader.ts'
import { readInThread } from './readInThread.ts'

interface Scan {
  readonly files: Readonly<Record<string, CachedFile>>
  /** In the order of their paths. */
  readonly dumps: readonly LightDump[]
  /** Files parsed now, so that their bodies need not be parsed again; as many as fit in memory. */
  readonly parsed: readonly Dump[]
  /** Paths of the files that are new or have other bytes than the last build read. */
  readonly changed: ReadonlySet<string>
}

/** A new or changed file. */
interface Stale {
  readonly file: InputFile
  /** As `CachedFile` has it. */
  readonly changedMs: number
  /** Its articles as they were read last. */
  readonly before: readonly LightArticle[]
}

/** Bytes of new files from which on a second thread is worth its start: it loads the same code again. */
const MIN_THREAD_BYTES = 5_000_000

/** Bytes of files that are parsed together, and then read together. */
const BATCH_BYTES = 60_000

interface ScanOptions {
  /** What the last build read, by path; an unchanged file is not parsed again. */
  readonly known: Readonly<Record<string, CachedFile>>
  /** Get what is read now. */
  readonly records: Pick<Records, 'append' | 'read'>
  /** Reads a file by its path. */
  readonly parse: Reader['parse']
  /** With two or more, many files that are all new are read in two threads. */
  readonly cores: number
  /** Called after each file with the numbers of files done and of all. */
  readonly onFile?: (done: number, all: number) => void
}

/** Reads the files that changed, and takes all others from the cache. */
export async function scan(
  files: readonly InputFile[],
  { known, records, parse, cores, onFile = () => undefined }: ScanOptions,
): Promise<Scan> {
  let done = 0
  const read = new Map<string, CachedFile>()
  const add = (path: string, file: CachedFile): void => {
    read.set(path, file)
    onFile(++done, files.length)
  }
  const stale: Stale[] = []
  for (const file of files) {
    const { path } = file
    const old = Object.hasOwn(known, path) ? known[path] : undefined
    const same = old && unchangedFacts(file, { ...old, sha256: old.dump.sha256 })
    if (old && same) add(path, { ...old, changedMs: same.changedMs })
    else stale.push({ file, changedMs: trustedTime(file), before: old?.dump.articles ?? [] })
  }
  const parsed = await readStale(stale, parse, cores, ({ file, changedMs }, { packed, isRead }) => {
    const { path, size } = file
    const slot = records.append(packed)
    // A permission changes without the time of the file. The facts are read back from the records, so that only
    // what every build holds stays in memory.
    add(path, { size, changedMs: isRead ? changedMs : -1, dump: records.read(slot, path), slot })
  })
  const inOrder = files.flatMap(({ path }): [string, CachedFile][] => {
    const file = read.get(path)
    return file === undefined ? [] : [[path, file]]
  })
  return {
    files: Object.fromEntries(inOrder),
    dumps: inOrder.map(([, { dump }]) => dump),
    parsed,
    changed: new Set(stale.map(({ file }) => file.path)),
  }
}

/**
 * Reads files, in a second thread, too, where they are many and all new.
 *
 * @param keep Called with each file and what was read of it.
 * @returns Parsed files, as many as fit in memory.
 */
async function readStale(
  stale: readonly Stale[],
  parse: Reader['parse'],
  cores: number,
  keep: (file: Stale, read: ReadFile) => void,
): Promise<readonly Dump[]> {
  const parsed: Dump[] = []
  let room = ROOM
  let next = 0
  const take = (): Stale | undefined => stale[next++]
  const nextBatch = (): readonly Stale[] => takeBatch(take, BATCH_BYTES, ({ file }) => file.size)
  const bytes = stale.reduce((sum, { file }) => sum + file.size, 0)
  const isAllNew = stale.every(({ before }) => before.length === 0)
  const isThreaded = isAllNew && cores > 1 && bytes >= MIN_THREAD_BYTES
  const thread = isThreaded ? readInThread(take, keep) : null
  try {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
      const unread = batch.map(({ file, before }) => ({ dump: parse(file.path), before }))
      for (const { dump } of unread) {
        room -= dump.text.length
        if (room >= 0) parsed.push(dump)
      }
      const read = await runYielding(readingAndPacking(unread))
      for (const [at, file] of batch.entries()) {
        const own = read[at]
        if (own) keep(file, own)
      }
      await yieldToEvents()
    }
    await thread?.done()
  } finally {
    await thread?.end()
  }
  return parsed
}
