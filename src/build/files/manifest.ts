/**
 * `manifest.json` at the root of a site: SHA-256 and size of every other file, sorted. It marks the
 * folder as ours, tells the next build what is published, and shows a reader that a host changed a
 * file.
 *
 * One file a line, so that a manifest of 35,000 files is read by lines and not parsed.
 */
import { type Chunk, FileList, type Fingerprint } from './fileList.ts'
import type { PathNumbers } from './pathNumbers.ts'

export const MANIFEST = 'manifest.json'

const HEAD = '{\n  "generator": "Cinnabar",\n  "format": 1,\n  "files": {\n'
const TAIL = '\n  }\n}\n'
const PARTING = ',\n'
const BEFORE = '\n    "'
/** Never occurs in a path, whose quotes are escaped by backslashes. */
const BETWEEN = '": { "sha256": "'
const BEHIND = /[0-9a-f]{64}", "bytes": \d+(?= \},?\n)/y
/** Between the hash and the number. */
const COMMA = '", "bytes": '

/** A path that needs no escapes in JSON. */
const SIMPLE = /^[\w./-]*$/

interface Made {
  readonly chunk: Chunk
  readonly bytes: Buffer
}

/** Bytes of the chunks of the last manifest by their first path: an edit changes a few of two hundred. */
const made = new WeakMap<PathNumbers, ReadonlyMap<string, Made>>()

export function formatManifest(files: FileList): Buffer {
  const before = made.get(files.numbers)
  const now = new Map<string, Made>()
  for (const chunk of files.chunks()) {
    const [first = ''] = chunk.paths
    const old = before?.get(first)
    now.set(first, old && isSame(old.chunk, chunk) ? old : { chunk, bytes: lines(chunk) })
  }
  made.set(files.numbers, now)
  const pieces = Array.from(now.values(), ({ bytes }) => bytes)
  const [opening, ...others] = pieces
  const first = opening ? [opening.subarray(PARTING.length)] : []
  return Buffer.concat([Buffer.from(HEAD), ...first, ...others, Buffer.from(TAIL)])
}

function isSame(one: Chunk, other: Chunk): boolean {
  return (
    one.paths.length === other.paths.length &&
    one.fingerprints.every((fingerprint, at) => fingerprint === other.fingerprints[at]) &&
    one.paths.every((path, at) => path === other.paths[at])
  )
}

/** Lines of a chunk, each with the separator before it. */
function lines({ paths, fingerprints }: Chunk): Buffer {
  let text = ''
  paths.forEach((path, at) => {
    const [sha256 = '', bytes = ''] = fingerprints[at]?.split(' ') ?? []
    const name = SIMPLE.test(path) ? `"${path}"` : JSON.stringify(path)
    text += `${PARTING}    ${name}: { "sha256": "${sha256}", "bytes": ${bytes} }`
  })
  return Buffer.from(text)
}

/**
 * @returns Null when the text is no manifest of ours. Lines that cannot be read are skipped: their files count as
 *   foreign.
 * @param related Numbers of a list with mostly the same paths.
 */
export function parseManifest(text: string, related: PathNumbers | null = null): FileList | null {
  if (!text.startsWith(HEAD)) return null
  const files: (readonly [string, Fingerprint])[] = []
  for (let at = HEAD.length - 1; at >= 0; at = text.indexOf('\n', at + 1)) {
    if (!text.startsWith(BEFORE, at)) continue
    const between = text.indexOf(BETWEEN, at)
    if (between < 0) break
    const hash = between + BETWEEN.length
    const number = hash + 64 + COMMA.length
    BEHIND.lastIndex = hash
    if (!BEHIND.test(text)) continue
    const path = unquoted(text.slice(at + BEFORE.length, between))
    if (path)
      files.push([path, `${text.slice(hash, hash + 64)} ${text.slice(number, BEHIND.lastIndex)}`])
  }
  return FileList.of(files, related)
}

/** The text of a JSON string without its quotes; null where it is none. */
function unquoted(text: string): string | null {
  if (!text.includes('\\') && !text.includes('"')) return text
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return null
  }
}
