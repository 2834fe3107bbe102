/**
 * The check between making a site and publishing it. Only new files are read; a kept file was
 * checked when it was new.
 */

import { join, posix } from 'node:path'
import { compare } from '../../text/compare.ts'
import type { Disk } from '../disk/disk.ts'
import type { FileList } from '../files/fileList.ts'
import { foldersAbove } from '../files/paths.ts'
import { Codes, openAnchors } from './anchors.ts'
import { CheckedLinks, type Links } from './checkedLinks.ts'
import { NamesInPages, stemOf } from './namesInPages.ts'
import { copyOf, decodeAddress, readPage } from './page.ts'
import { xmlFault } from './wellformed.ts'

/** A fault that must not be published. */
export interface Fault {
  /** Path from the root of the site. */
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** The part of a site that the check needs. */
interface SiteFiles {
  readonly disk: Disk
  /** Folder of the new site, and of the one before. */
  readonly next: string
  readonly output: string
  /** Files of the new site; and whether it has a file, without building the look-up table of the list. */
  readonly wanted: FileList
  readonly has: (path: string) => boolean
  /** Files of the site before. */
  readonly published: FileList
  /** Paths of the site before that the new one has not. */
  readonly gone: readonly string[]
  /** Paths that are new or have other bytes than before. */
  readonly changed: Pick<ReadonlySet<string>, 'has' | 'keys'>
}

export interface Check {
  /** Checks a new file as it is written. */
  see(path: string, content: string | Uint8Array): void
  /** All faults, sorted; to be called once, after `see` of every new file. */
  faults(site: SiteFiles): readonly Fault[]
}

/** A file that pages of a folder link to, and the first of these links. */
interface Target {
  readonly path: string
  readonly from: string
  readonly at: number
}

/** Page that is served for missing addresses, at any depth. */
const MISSING = '404.html'

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
      else if (ending === '.json' || ending === '.webmanifest') {
        const message = jsonFault(content)
        if (message !== null) found.push({ path, line: 1, message })
      } else if (ending === '.xml' || ending === '.svg') {
        const wrong = xmlFault(content)
        if (wrong !== null) found.push(fault(path, content, wrong.at, wrong.message))
      } else {
        const foreign = /@import|url\(\s*['"]?(?:[a-z][a-z0-9+.-]*:(?<!data:)|\/\/)/i.exec(content)
        if (foreign) found.push(fault(path, content, foreign.index, 'a load from elsewhere'))
      }
    },
    faults(site) {
      found.push(...nameFaults(site), ...danglingFaults(site, memory.names))
      for (const near of targets.values()) found.push(...targetFaults(site, near.values()))
      found.push(...anchorFaults(site, anchors.unmatched(), memory.links))
      remember(site, linksOfPages, memory.links)
      found.sort((one, other) => compare(one.path, other.path) || one.line - other.line)
      const told = new Map<string, number>()
      const first = found.filter(({ path }) => {
        const times = (told.get(path) ?? 0) + 1
        told.set(path, times)
        return times <= MAX_OF_FILE
      })
      return first.slice(0, MAX_FAULTS)
    },
  }
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

/** Path from the root that an address leads to. */
function targetOf(from: string, address: string): string {
  const file = decodeAddress(/^[^?]*/.exec(address)?.[0] ?? '')
  const joined = file === '' ? from : posix.join(posix.dirname(from), file)
  // The page for missing addresses is shown at any depth: from there a step up stays in the site.
  const target = from === MISSING ? joined.replace(/^\.\.\//, '') : joined
  return target === './' || target === '.' ? 'index.html' : target
}

function fault(path: string, text: string, at: number, message: string): Fault {
  return { path, line: text.slice(0, at).split('\n').length, message }
}

function jsonFault(text: string): string | null {
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : 'no JSON'
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

/** Links of new pages to files that are not there. */
function targetFaults(site: SiteFiles, targets: Iterable<Target>): Fault[] {
  const faults: Fault[] = []
  for (const { path, from, at } of targets) {
    if (site.has(path)) continue
    faults.push(place(site, from, at, `a link to ${path}, which does not exist`))
  }
  return faults
}

/**
 * Links of new pages to places that are not on the page they lead to.
 *
 * @param pages Pages with links to places that no new page has, and the codes of these links.
 * @param known Links of published pages.
 */
function anchorFaults(
  site: SiteFiles,
  pages: ReadonlyMap<string, ReadonlySet<number>>,
  known: CheckedLinks,
): Fault[] {
  const faults: Fault[] = []
  const { disk, next, output, changed, has, published } = site
  const before = (path: string): string =>
    published.has(path) ? disk.read(join(output, path)).toString() : ''
  const idsOf = memoized((path) => {
    const text = changed.has(path) ? disk.read(join(next, path)).toString() : before(path)
    return readPage(text, new Set(), () => undefined).ids
  })
  const codes = new Codes()
  for (const [from, unmatched] of pages) {
    // A link to a kept page is sound if the page had it before.
    const old = known.get(from, published.get(from)) ?? codesOf(linksOf(from, before(from)), codes)
    const isSound = (code: number): boolean => {
      const target = old.get(code)
      return target !== undefined && !changed.has(target)
    }
    if ([...unmatched].every(isSound)) continue
    const text = disk.read(join(next, from)).toString()
    for (const link of linksOf(from, text)) {
      const { target, fragment, at } = link
      if (fragment === '' || !target.endsWith('.html') || !has(target)) continue
      if (isSound(codes.of(target, fragment))) continue
      const there = idsOf(target)
      if (there.has(fragment) || there.has(decodeAddress(fragment))) continue
      faults.push(fault(from, text, at, `a link to ${nameOf(link)}, which does not exist`))
    }
  }
  return faults
}

function codesOf(links: readonly Link[], codes: Codes): Links {
  const withPlace = links.filter(({ fragment }) => fragment !== '')
  return new Map(
    withPlace.map(({ target, fragment }) => [codes.of(target, fragment), target] as const),
  )
}

interface Link {
  readonly target: string
  readonly fragment: string
  readonly at: number
}

function nameOf({ target, fragment }: Link): string {
  return `${target}#${fragment}`
}

function linksOf(path: string, text: string): readonly Link[] {
  const found: Link[] = []
  const { policy } = readPage(text, new Set(), (file, fragment, at) => {
    found.push({ target: targetOf(path, file), fragment, at })
  })
  // A page of `public/` has no policy and is not checked.
  return policy === null ? [] : found
}

/** Folder of the search index: scripts load its files, no page links to them. */
const UNLINKED = 'search/'
/**
 * Number of names up to which filters are asked before pages are read: for 400 names and 10,600 pages that takes .1 s,
 * with 244 pages read in vain; reading all pages takes 1.7 s.
 */
const MAX_NAMES = 1000

/** Links of kept pages to files that are gone. */
function danglingFaults(site: SiteFiles, known: NamesInPages): Fault[] {
  const gone = site.gone.filter((path) => !path.startsWith(UNLINKED))
  if (gone.length === 0) return []
  // A page, its parts and its data have one stem: `6d3k1m.html`, `6d3k1m.2.html`, `6d3k1m.md`.
  const names = new Set(gone.map(stemOf))
  const isFew = names.size < MAX_NAMES
  const faults: Fault[] = []
  for (const [from, fingerprint] of site.wanted) {
    if (site.changed.has(from) || !from.endsWith('.html')) continue
    const read = (): Buffer => site.disk.read(join(site.output, from))
    if (isFew && !known.mayHold(from, fingerprint, names, read)) continue
    const text = read().toString()
    for (const { target, at } of linksOf(from, text)) {
      if (site.has(target)) continue
      faults.push(fault(from, text, at, `a link to ${target}, which is removed`))
    }
  }
  if (isFew) known.keepOnly((path) => site.has(path))
  return faults
}

function place({ disk, next }: SiteFiles, path: string, at: number, message: string): Fault {
  return fault(path, disk.read(join(next, path)).toString(), at, message)
}

function memoized<Value>(find: (path: string) => Value): (path: string) => Value {
  const known = new Map<string, Value>()
  return (path) => {
    const value = known.get(path) ?? find(path)
    known.set(path, value)
    return value
  }
}
