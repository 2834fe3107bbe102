/** An earlier build, read from the disk: its folder, or the `index.json` in it. */
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { FIGURES_JSON, INDEX } from '../../digest/addresses.ts'
import type { Earlier } from '../../digest/changes/changes.ts'
import { NotEarlier, readEarlier } from '../../exports/changes.ts'
import { DISAGREEMENTS_JSON } from '../../exports/figures.ts'
import { reason } from '../../read/systemError.ts'
import { type Entry, kindOf } from '../disk/reads.ts'

/** Bytes that a file of an earlier build may have: figures of some hundred thousand articles. */
const LARGEST = 256 * 1024 * 1024
/** As builds name the parts of index and figures, and nothing that leads out of the folder. */
const PART = /^data\/(?:index|figures)\/[a-z0-9-]{1,40}\.json$/

/**
 * Read an earlier build.
 *
 * @param path Of its folder or of its index. Figures are compared where they stand beside
 * the index; an index alone will do for articles.
 * @param largest Bytes that a file of it may have.
 * @throws NotEarlier when there is none that can be read; the message says why.
 */
export function openEarlier(path: string, largest = LARGEST): Earlier {
  if (/^[a-z]+:\/\//i.test(path)) throw new NotEarlier('an address, not a path')
  if (kindAt(path) === null) throw new NotEarlier('there is no such file or folder')
  const isFolder = kindAt(path) === 'folder'
  const folder = isFolder ? path : dirname(path)
  const parsed = (name: string): unknown => parse(join(folder, name), name, largest)
  const value = parsed(isFolder ? INDEX : basename(path))
  const part = (name: string): unknown => {
    if (!PART.test(name)) throw new NotEarlier(`it names parts that no build writes`)
    return parsed(name)
  }
  const ifThere = (name: string): unknown =>
    kindAt(join(folder, name)) === 'file' ? parsed(name) : null
  return readEarlier(value, part, ifThere(FIGURES_JSON), ifThere(DISAGREEMENTS_JSON))
}

function kindAt(path: string): Entry['kind'] | null {
  try {
    const found = statSync(path, { throwIfNoEntry: false })
    return found ? kindOf(found) : null
  } catch (error) {
    // A folder above it that is closed, or is none.
    throw new NotEarlier(reason(error))
  }
}

/** A device or pipe could be read without end, so only plain files are. */
function parse(path: string, name: string, largest: number): unknown {
  if (kindAt(path) === null) throw new NotEarlier(`there is no ${name} in it`)
  if (kindAt(path) !== 'file') throw new NotEarlier(`${name} is no plain file`)
  const bytes = statSync(path).size
  if (bytes > largest) throw new NotEarlier(`${name} has ${bytes} bytes, more than a build writes`)
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const isText = error instanceof SyntaxError
    throw new NotEarlier(isText ? `${name} is not JSON` : `${name} cannot be read`)
  }
}
