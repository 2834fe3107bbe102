/** The files of the articles folder as light facts: read anew where they changed, else remembered. */
import { setImmediate as breath } from 'node:timers/promises'
import { type LightDump, lighten } from '../digest/light.ts'
import { type InputFile, listFiles } from '../read/files.ts'
import { readBytes, readDump } from '../read/read.ts'
import type { Dump } from '../records/article.ts'
import type { Problem } from '../records/problem.ts'
import type { CachedFile } from './cache.ts'

export interface Scan {
  readonly files: Readonly<Record<string, CachedFile>>
  /** In the order of their paths. */
  readonly dumps: readonly LightDump[]
  /** Files parsed now, so that their bodies need not be parsed again. */
  readonly parsed: readonly Dump[]
  /** Of the folder: links, devices, files of other kinds. */
  readonly problems: readonly Problem[]
  readonly parse: (path: string) => Dump
  /** A file as received; empty where it cannot be read. */
  readonly bytes: (path: string) => Uint8Array
}

/** A file whose time lies this close to the clock could change again without its time changing. */
const RESTLESS = 2000

/**
 * Read a folder.
 *
 * @param known What the last build read, by path; a file of the same size and time is not read again.
 * @param onFile Called after each file with the number done and of all.
 */
export async function scan(
  folder: string,
  known: Readonly<Record<string, CachedFile>>,
  onFile: (done: number, all: number) => void = () => undefined,
): Promise<Scan> {
  const { files, problems } = await listFiles(folder)
  const inputs = new Map(files.map((file) => [file.path, file]))
  const input = (path: string): InputFile => {
    const found = inputs.get(path)
    if (!found) throw new Error(`${path} is not among the articles`)
    return found
  }
  const parse = (path: string): Dump => readDump(input(path))
  const bytes = (path: string): Uint8Array => {
    const read = readBytes(input(path))
    return read instanceof Uint8Array ? read : new Uint8Array()
  }
  const parsed: Dump[] = []
  const read: Record<string, CachedFile> = {}
  for (const [at, file] of files.entries()) {
    const { path, size, mtimeMs } = file
    const old = Object.hasOwn(known, path) ? known[path] : undefined
    if (old && old.size === size && old.mtimeMs === mtimeMs) read[path] = old
    else {
      const dump = readDump(file)
      parsed.push(dump)
      // A file saved just now is looked at again next time.
      const still = Date.now() - mtimeMs > RESTLESS
      read[path] = { size, mtimeMs: still ? mtimeMs : -1, dump: lighten(dump) }
      // Only between two turns of the event loop can a signal be heard.
      await breath()
    }
    onFile(at + 1, files.length)
  }
  return {
    files: read,
    dumps: Object.values(read).map(({ dump }) => dump),
    parsed,
    problems,
    parse,
    bytes,
  }
}
