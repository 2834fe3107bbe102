/** The files of the articles folder as light facts: parsed where they changed, else taken from the cache. */

import { takeBatch } from '../../digest/batch.ts'
import type { LightArticle, LightDump } from '../../digest/lightArticle.ts'
import type { InputFile } from '../../read/files.ts'
import type { Dump } from '../../records/article.ts'
import type { CachedFile } from '../kept/cache.ts'
import type { Records } from '../kept/records.ts'
import { recognise, settledTime } from '../kept/seen.ts'
import { atLeisure, breath } from '../program/breath.ts'
import { ROOM } from './bodies.ts'
import { readBeside } from './readBeside.ts'
import type { Reader } from './reader.ts'
import { type ReadFile, readingPacked } from './readPacked.ts'

export interface Scan {
  readonly files: Readonly<Record<string, CachedFile>>
  /** In the order of their paths. */
  readonly dumps: readonly LightDump[]
  /** Files parsed now, so that their bodies need not be parsed again; as many as fit in memory. */
  readonly parsed: readonly Dump[]
  /** Paths of the files that are new or have other bytes than the last build read. */
  readonly changed: ReadonlySet<string>
}

/** A file to be read. */
interface Stale {
  readonly file: InputFile
  /** Its time, by which it is recognised; -1 where it may change without a new time. */
  readonly changedMs: number
  /** Its articles as they were read last. */
  readonly before: readonly LightArticle[]
}

/** Bytes of new files from which on a second thread is worth its start: it loads what this one has. */
const WORTH = 5_000_000

/** Bytes of files that are parsed, then read, at once. */
const BATCH = 60_000

interface ScanOptions {
  /** What the last build read, by path; an unchanged file is not parsed again. */
  readonly known: Readonly<Record<string, CachedFile>>
  /** Get what is read now. */
  readonly records: Pick<Records, 'append' | 'read'>
  /** Reads a file by its path. */
  readonly parse: Reader['parse']
  /** Where there are two, many files that are all new are read in two threads. */
  readonly cores: number
  /** Called after each file with the number done and of all. */
  readonly onFile?: (done: number, all: number) => void
}

/** Read files. */
export async function scan(
  files: readonly InputFile[],
  { known, records, parse, cores, onFile = () => undefined }: ScanOptions,
): Promise<Scan> {
  const parsed: Dump[] = []
  let room = ROOM
  let done = 0
  const read = new Map<string, CachedFile>()
  const add = (path: string, file: CachedFile): void => {
    read.set(path, file)
    onFile(++done, files.length)
  }
  const keep = ({ file, changedMs }: Stale, { packed, isRead }: ReadFile): void => {
    const { path, size } = file
    const slot = records.append(packed)
    // A permission changes without the time of the file. Of what is known now, only what every build
    // holds stays in memory.
    add(path, { size, changedMs: isRead ? changedMs : -1, dump: records.read(slot, path), slot })
  }
  const stale: Stale[] = []
  for (const file of files) {
    const { path } = file
    const old = Object.hasOwn(known, path) ? known[path] : undefined
    const same = old && recognise(file, { ...old, sha256: old.dump.sha256 })
    if (old && same) add(path, { ...old, changedMs: same.changedMs })
    else stale.push({ file, changedMs: settledTime(file), before: old?.dump.articles ?? [] })
  }
  let next = 0
  const take = (): Stale | undefined => stale[next++]
  const bytes = stale.reduce((sum, { file }) => sum + file.size, 0)
  const isAllNew = stale.every(({ before }) => before.length === 0)
  const beside = isAllNew && cores > 1 && bytes >= WORTH ? readBeside(take, keep) : null
  try {
    const next = (): readonly Stale[] => takeBatch(take, BATCH, ({ file }) => file.size)
    for (let batch = next(); batch.length > 0; batch = next()) {
      const unread = batch.map(({ file, before }) => ({ dump: parse(file.path), before }))
      for (const { dump } of unread) {
        room -= dump.text.length
        if (room >= 0) parsed.push(dump)
      }
      const read = await atLeisure(readingPacked(unread))
      for (const [at, each] of batch.entries()) {
        const own = read[at]
        if (own) keep(each, own)
      }
      await breath()
    }
    await beside?.done()
  } finally {
    await beside?.end()
  }
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
