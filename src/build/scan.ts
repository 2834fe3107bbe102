/** The files of the articles folder as light facts: read anew where they changed, else remembered. */
import { setImmediate as breath } from 'node:timers/promises'
import { type LightDump, lightenAgain } from '../digest/light.ts'
import { readBytes } from '../read/bytes.ts'
import { decode } from '../read/decode.ts'
import { type InputFile, isMarkdown } from '../read/files.ts'
import { readWith } from '../read/parse.ts'
import type { Dump } from '../records/article.ts'
import { sha256 } from '../text/hash.ts'
import { ROOM } from './bodies.ts'
import type { CachedFile } from './cache.ts'
import type { Records } from './records.ts'
import { recognise, settledTime } from './seen.ts'

export interface Scan {
  readonly files: Readonly<Record<string, CachedFile>>
  /** In the order of their paths. */
  readonly dumps: readonly LightDump[]
  /** Files parsed now, so that their bodies need not be parsed again; as many as memory has room. */
  readonly parsed: readonly Dump[]
}

/** Files of a folder by their path. */
export interface Reader {
  readonly parse: (path: string) => Dump
  /** The text of a file with these bytes; null where it has others by now. */
  readonly text: (path: string, sha256: string) => string | null
  /** A file as received; empty where it cannot be read. */
  readonly bytes: (path: string) => Uint8Array
}

/** What reads Markdown is loaded where there is some: it takes a tenth of a second. */
export async function openReader(files: readonly InputFile[]): Promise<Reader> {
  const hasMarkdown = files.some(({ path }) => isMarkdown(path))
  const markdown = hasMarkdown ? (await import('../dump/markdown.ts')).parseMarkdown : null
  const inputs = new Map(files.map((file) => [file.path, file]))
  const input = (path: string): InputFile => {
    const found = inputs.get(path)
    if (!found) throw new Error(`${path} is not among the articles`)
    return found
  }
  return {
    parse: (path) => readWith(input(path), markdown),
    text: (path, expected) => {
      const read = readBytes(input(path))
      return read instanceof Uint8Array && sha256(read) === expected
        ? decode(read, path).text
        : null
    },
    bytes: (path) => {
      const read = readBytes(input(path))
      return read instanceof Uint8Array ? read : new Uint8Array()
    },
  }
}

/**
 * Read files.
 *
 * @param known What the last build read, by path; what is as it was is not parsed again.
 * @param records Get what is read now.
 * @param parse Reads a file by its path.
 * @param onFile Called after each file with the number done and of all.
 */
export async function scan(
  files: readonly InputFile[],
  known: Readonly<Record<string, CachedFile>>,
  records: Pick<Records, 'append' | 'read'>,
  parse: Reader['parse'],
  onFile: (done: number, all: number) => void = () => undefined,
): Promise<Scan> {
  const parsed: Dump[] = []
  let room = ROOM
  const read: Record<string, CachedFile> = {}
  for (const [at, file] of files.entries()) {
    const { path, size } = file
    const old = Object.hasOwn(known, path) ? known[path] : undefined
    const same = old && recognise(file, { ...old, sha256: old.dump.sha256 })
    if (old && same) read[path] = { ...old, mtimeMs: same.mtimeMs }
    else {
      const settled = settledTime(file)
      const dump = parse(path)
      room -= dump.text.length
      if (room >= 0) parsed.push(dump)
      // A permission changes without the time of the file.
      const isRead = dump.problems.every(({ code }) => code !== 'unreadable')
      const mtimeMs = isRead ? settled : -1
      // Of what is known now, only what every build holds stays in memory.
      const slot = records.append(dump, lightenAgain(dump, old?.dump.articles ?? []))
      read[path] = { size, mtimeMs, dump: records.read(slot, path), slot }
      // Only between two turns of the event loop can a signal be heard.
      await breath()
    }
    onFile(at + 1, files.length)
  }
  return { files: read, dumps: Object.values(read).map(({ dump }) => dump), parsed }
}
