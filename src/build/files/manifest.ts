/**
 * `manifest.json` at the root of a site: SHA-256 and size of every other file, sorted. It marks the
 * folder as ours, tells the next build what is published, and shows a reader that a host changed a
 * file.
 *
 * One file a line, so that a manifest of 35,000 files is read by lines and not parsed.
 */
import { FileList, type Print } from './fileList.ts'
import type { PathNumbers } from './pathNumbers.ts'

export const MANIFEST = 'manifest.json'

const HEAD = '{\n  "generator": "Cinnabar",\n  "format": 1,\n  "files": {\n'
const TAIL = '\n  }\n}\n'
const BEFORE = '\n    "'
/** A path never holds this: its own quotes stand behind backslashes. */
const BETWEEN = '": { "sha256": "'
const BEHIND = /[0-9a-f]{64}", "bytes": \d+(?= \},?\n)/y
/** Between the hash and the number. */
const COMMA = '", "bytes": '

/** As it stands between quotes. */
const SIMPLE = /^[\w./-]*$/

/** Characters of a piece: one string of all lines takes four times as long to make. */
const PIECE = 1 << 15

export function formatManifest(files: FileList): Buffer {
  const pieces: Buffer[] = []
  let text = HEAD
  let parting = ''
  for (const [path, print] of files) {
    const name = SIMPLE.test(path) ? `"${path}"` : JSON.stringify(path)
    const space = print.indexOf(' ')
    const [sha256, bytes] = [print.slice(0, space), print.slice(space + 1)]
    text += `${parting}    ${name}: { "sha256": "${sha256}", "bytes": ${bytes} }`
    parting = ',\n'
    if (text.length < PIECE) continue
    pieces.push(Buffer.from(text))
    text = ''
  }
  return Buffer.concat([...pieces, Buffer.from(text + TAIL)])
}

/**
 * @returns Null when the text is no manifest of ours. Lines that cannot be read are passed over:
 *   their files count as put there by somebody else.
 * @param kin Numbers of a list that has most of the paths, too.
 */
export function parseManifest(text: string, kin: PathNumbers | null = null): FileList | null {
  if (!text.startsWith(HEAD)) return null
  const files: (readonly [string, Print])[] = []
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
  return FileList.of(files, kin)
}

/** What stands between quotes; null where that is no string. */
function unquoted(text: string): string | null {
  if (!text.includes('\\') && !text.includes('"')) return text
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return null
  }
}
