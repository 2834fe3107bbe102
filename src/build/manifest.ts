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
  const added = [...files.keys()].filter((path) => !sorted.has(path)).sort()
  const ordered = new Map<string, Print>()
  let next = 0
  let last = ''
  for (const path of sorted.keys()) {
    // Somebody changed the manifest.
    if (path < last) return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    last = path
    const print = files.get(path)
    if (print === undefined) continue
    for (let own = added[next]; own !== undefined && own < path; own = added[++next]) {
      ordered.set(own, `${files.get(own)}`)
    }
    ordered.set(path, print)
  }
  for (const own of added.slice(next)) ordered.set(own, `${files.get(own)}`)
  return ordered
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
