/**
 * `manifest.json` at the root of a site: SHA-256 and size of every other file, sorted. It marks the
 * folder as ours, tells the next build what is published, and shows a reader that a host changed a
 * file.
 *
 * One file a line, so that a manifest of 35,000 files is read by lines and not parsed.
 */

export const MANIFEST = 'manifest.json'

/** `<SHA-256 in hex> <bytes>`: what a file is, as one string that compares at once. */
export type Print = string

/** Path from the root of the site to print. */
export type Files = Map<string, Print>

const HEAD = '{\n  "generator": "Cinnabar",\n  "format": 1,\n  "files": {\n'
const TAIL = '\n  }\n}\n'
const LINE = /^ {4}("(?:[^"\\]|\\.)+"): \{ "sha256": "([0-9a-f]{64})", "bytes": (\d+) \},?$/

/** As it stands between quotes. */
const SIMPLE = /^[\w./-]*$/

/** @param files Sorted by path, as `inOrder` gives them. */
export function formatManifest(files: ReadonlyMap<string, Print>): string {
  let lines = ''
  for (const [path, print] of files) {
    const parting = print.indexOf(' ')
    const name = SIMPLE.test(path) ? `"${path}"` : JSON.stringify(path)
    const [sha256, bytes] = [print.slice(0, parting), print.slice(parting + 1)]
    lines += `${lines === '' ? '' : ',\n'}    ${name}: { "sha256": "${sha256}", "bytes": ${bytes} }`
  }
  return HEAD + lines + TAIL
}

/**
 * Files sorted by path.
 *
 * @param sorted Of the site before: of what both have the order is known.
 */
export function inOrder(
  files: ReadonlyMap<string, Print>,
  sorted: ReadonlyMap<string, Print>,
): ReadonlyMap<string, Print> {
  const both: string[] = []
  for (const path of sorted.keys()) if (files.has(path)) both.push(path)
  const added: string[] = []
  for (const path of files.keys()) if (!sorted.has(path)) added.push(path)
  // Two stretches in order are merged, and not sorted anew.
  const paths = [...both, ...added.sort()].sort()
  return new Map(paths.map((path) => [path, `${files.get(path)}`]))
}

/**
 * @returns Null when the text is no manifest of ours. Lines that cannot be read are passed over:
 *   their files count as put there by somebody else.
 */
export function parseManifest(text: string): Files | null {
  if (!text.startsWith(HEAD)) return null
  const files: Files = new Map()
  for (const line of text.slice(HEAD.length).split('\n')) {
    const match = LINE.exec(line)
    if (match?.[1] === undefined) continue
    const path = unquoted(match[1])
    if (path !== null) files.set(path, `${match[2]} ${match[3]}`)
  }
  return files
}

function unquoted(text: string): string | null {
  if (!text.includes('\\')) return text.slice(1, -1)
  try {
    return String(JSON.parse(text))
  } catch {
    return null
  }
}
