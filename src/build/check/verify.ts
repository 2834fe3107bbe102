/**
 * The check between making a site and publishing it. Only new files are read; a kept file was
 * checked when it was new.
 */

import { posix } from 'node:path'
import { compare } from '../../text/compare.ts'
import { jsonFault } from '../../text/json.ts'
import { foldersAbove } from '../files/paths.ts'
import { openAnchors } from './anchors.ts'
import { CheckedLinks, type Links } from './checkedLinks.ts'
import { type Fault, fault, type SiteFiles } from './fault.ts'
import { anchorFaults, danglingFaults, type Target, targetFaults, targetOf } from './linkFaults.ts'
import { NamesInPages } from './namesInPages.ts'
import { copyOf, readPage } from './page.ts'
import { xmlFault } from './wellformed.ts'

export interface Check {
  /** Checks a new file as it is written. */
  see(path: string, content: string | Uint8Array): void
  /** All faults, sorted; to be called once, after `see` of every new file. */
  faults(site: SiteFiles): readonly Fault[]
}

const CHECKED = new Set(['.html', '.json', '.webmanifest', '.xml', '.svg', '.css'])

/** Faults that are reported of one file, and in all. */
const MAX_OF_FILE = 3
const MAX_FAULTS = 60

/** What the checks of one process know of pages, for the next check. */
export class CheckMemory {
  readonly names = new NamesInPages()
  readonly links = new CheckedLinks()
}

/** Number of pages of which the links are kept: an edit makes some thirty. */
const MAX_LINKED_PAGES = 200

/** @param memory From earlier checks of this process. */
export function createCheck(memory = new CheckMemory()): Check {
  const found: Fault[] = []
  /** By folder of the page, by address without fragment. */
  const targets = new Map<string, Map<string, Target>>()
  const known = new Map<string, Set<string>>()
  const anchors = openAnchors()
  /** By path of the page, at most {@link MAX_LINKED_PAGES}. */
  const linksOfPages = new Map<string, Links>()

  function page(path: string, text: string): void {
    const folder = posix.dirname(path)
    const seen = known.get(folder) ?? new Set<string>()
    known.set(folder, seen)
    const near = targets.get(folder) ?? new Map<string, Target>()
    targets.set(folder, near)
    const links = linksOfPages.size < MAX_LINKED_PAGES ? new Map<number, string>() : null
    if (links) linksOfPages.set(path, links)
    const read = readPage(text, seen, (file, fragment, at) => {
      let target = near.get(file)
      if (!target) {
        target = { path: copyOf(targetOf(path, file)), from: path, at }
        near.set(copyOf(file), target)
      }
      if (fragment !== '' && target.path.endsWith('.html')) {
        const code = anchors.link(path, target.path, fragment)
        links?.set(code, target.path)
      }
    })
    for (const id of read.ids) anchors.place(path, id)
    for (const { at, message } of read.faults) found.push(fault(path, text, at, message))
  }

  return {
    see(path, written) {
      const ending = posix.extname(path)
      if (!CHECKED.has(ending)) return
      const content = typeof written === 'string' ? written : Buffer.from(written).toString()
      if (ending === '.html') page(path, content)
      else found.push(...contentFaults(path, ending, content))
    },
    faults(site) {
      found.push(...nameFaults(site), ...danglingFaults(site, memory.names))
      for (const near of targets.values()) found.push(...targetFaults(site, near.values()))
      found.push(...anchorFaults(site, anchors.unmatched(), memory.links))
      remember(site, linksOfPages, memory.links)
      return reported(found)
    },
  }
}

/** The faults to report, sorted: of each file the first few. */
function reported(faults: readonly Fault[]): readonly Fault[] {
  const sorted = [...faults].sort(
    (one, other) => compare(one.path, other.path) || one.line - other.line,
  )
  const counts = new Map<string, number>()
  const first = sorted.filter(({ path }) => {
    const count = (counts.get(path) ?? 0) + 1
    counts.set(path, count)
    return count <= MAX_OF_FILE
  })
  return first.slice(0, MAX_FAULTS)
}

/** A load from another host in a style sheet. */
const FOREIGN_LOAD = /@import|url\(\s*['"]?(?:[a-z][a-z0-9+.-]*:(?<!data:)|\/\/)/i

/** Faults of a file that is no page: JSON and XML that is not well-formed, a load from elsewhere. */
function contentFaults(path: string, ending: string, content: string): readonly Fault[] {
  if (ending === '.json' || ending === '.webmanifest') {
    const message = jsonFault(content)
    return message === null ? [] : [{ path, line: 1, message }]
  }
  if (ending === '.xml' || ending === '.svg') {
    const wrong = xmlFault(content)
    return wrong === null ? [] : [fault(path, content, wrong.at, wrong.message)]
  }
  const foreign = FOREIGN_LOAD.exec(content)
  return foreign ? [fault(path, content, foreign.index, 'a load from elsewhere')] : []
}

/** Keeps the links of pages for the next check. */
function remember(
  { wanted, gone }: SiteFiles,
  linksOfPages: ReadonlyMap<string, Links>,
  links: CheckedLinks,
): void {
  for (const path of gone) links.delete(path)
  for (const [path, own] of linksOfPages) {
    const fingerprint = wanted.get(path)
    if (fingerprint !== undefined) links.set(path, fingerprint, own)
  }
}

/** Paths that differ in case alone, which some disks treat as one, and paths of both a file and a folder. */
function nameFaults({ wanted, has, published, changed }: SiteFiles): Fault[] {
  const faults: Fault[] = []
  const added = [...changed.keys()].filter((path) => !published.has(path))
  const isNew = new Set(added.map((path) => path.toLowerCase()))
  for (const path of added) {
    const clash = wanted.under(`${path}/`).length > 0 ? path : [...foldersAbove(path)].find(has)
    if (clash === undefined) continue
    const message = `it is a file and a folder; where one is public/${clash}, give that another name`
    faults.push({ path: clash, line: 1, message })
  }
  const folded = new Map<string, string>()
  for (const path of isNew.size > 0 ? wanted.paths : []) {
    const name = path.toLowerCase()
    if (!isNew.has(name)) continue
    const other = folded.get(name)
    if (other !== undefined) {
      faults.push({ path, line: 1, message: `its name differs from ${other} in capitals alone` })
    }
    folded.set(name, path)
  }
  return faults
}
