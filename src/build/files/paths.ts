/**
 * Which paths a site may have. Every name that is written into the output folder passes
 * `sitePath`, and every output folder passes `outputFault`.
 */

import { homedir } from 'node:os'
import { dirname, parse, resolve, sep } from 'node:path'

const LONGEST_NAME = 200
// Control characters, and what Windows or a host would read as something else than a name.
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\\:*?"<>|\u2028\u2029\u202a-\u202e\u2066-\u2069]/
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i

/**
 * A path inside the site, checked: relative, parted by `/`, no empty part, no `.` or `..`, no
 * control character, no name that a common system treats in its own way.
 *
 * Slugs and ids never come near the borders; a fault is a mistake of a template or of `public/`.
 *
 * @returns The path as it came.
 * @throws RangeError that names the path and the fault.
 */
export function sitePath(path: string): string {
  const fault = pathFault(path)
  if (fault !== null) throw new RangeError(`No path for a page: ${JSON.stringify(path)} ${fault}`)
  return path
}

/** What a path inside the site must not have; null for nothing. */
export function pathFault(path: string): string | null {
  if (path === '') return 'is empty'
  if (FORBIDDEN.test(path)) return 'has a character that is not allowed'
  if (path !== path.normalize('NFC')) return 'is not in normal form C'
  if (/\p{Surrogate}/u.test(path)) return 'has half a character'
  for (const name of path.split('/')) {
    if (name === '') return 'has an empty part'
    if (name === '.' || name === '..') return `has a part "${name}"`
    if (name.endsWith('.') || name.endsWith(' ')) return 'has a name that ends in a dot or space'
    if (Buffer.byteLength(name) > LONGEST_NAME) return `has a name over ${LONGEST_NAME} bytes`
    if (DEVICE.test(name)) return `has the name of a device`
  }
  return null
}

/** Folders of a project that an output folder must not be, hold or stand in. */
export interface Guarded {
  /** Folder of the project, with `package.json`. */
  readonly project: string
  /** Folder of the dumps. */
  readonly articles: string
}

const SOURCES = ['src', 'templates', 'public', 'tests', 'node_modules', '.git', '.cinnabar']

/**
 * Why a folder cannot be the output: publishing replaces it as a whole, so it must hold nothing else.
 *
 * @param output Absolute, links resolved.
 * @returns The end of the sentence "the output folder …"; null when it may be.
 */
export function outputFault(output: string, { project, articles }: Guarded): string | null {
  if (output === parse(output).root) return 'is the root of the disk'
  // Node tries for ever to make a folder below /proc.
  if (holds('/proc', output) || holds('/sys', output))
    return 'stands where the system keeps no files'
  if (holds(output, homedir())) return 'is or holds your home folder'
  if (output === articles) return 'is the folder of the articles'
  if (holds(output, articles)) return 'holds the folder of the articles'
  if (holds(articles, output)) return 'stands in the folder of the articles'
  if (holds(output, project)) return 'is or holds the project'
  for (const name of SOURCES) {
    const folder = resolve(project, name)
    if (holds(folder, output)) return `stands in ${name}/ of the project`
  }
  if (output.split(sep).includes('node_modules')) return 'stands in node_modules/'
  return null
}

/** Folders in which a path of the site stands, the nearest first. */
export function* foldersAbove(path: string): Generator<string> {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    yield path.slice(0, at)
  }
}

/** Whether a folder is, or has below it, a path. Both absolute. */
export function holds(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Where publishing keeps what is not of the site, beside the output and so on the same disk. */
export function workFolder(output: string): string {
  return resolve(dirname(output), '.cinnabar', parse(output).base)
}
