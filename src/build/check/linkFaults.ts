/** Links that lead nowhere: of new pages, and of kept pages to files that are removed. */
import { join, posix } from 'node:path'
import { oncePerText } from '../../text/oncePer.ts'
import { Codes } from './anchors.ts'
import type { CheckedLinks, Links } from './checkedLinks.ts'
import { type Fault, fault, type SiteFiles } from './fault.ts'
import { type NamesInPages, stemOf } from './namesInPages.ts'
import { decodeAddress, readPage } from './page.ts'

/** A file that pages of a folder link to, and the first of these links. */
export interface Target {
  readonly path: string
  readonly from: string
  readonly at: number
}

/** Page that is served for missing addresses, at any depth. */
const MISSING = '404.html'

/** Path from the root that an address leads to. */
export function targetOf(from: string, address: string): string {
  const file = decodeAddress(/^[^?]*/.exec(address)?.[0] ?? '')
  const joined = file === '' ? from : posix.join(posix.dirname(from), file)
  // The page for missing addresses is shown at any depth: from there a step up stays in the site.
  const target = from === MISSING ? joined.replace(/^\.\.\//, '') : joined
  return target === './' || target === '.' ? 'index.html' : target
}

/** Links of new pages to files that are not there. */
export function targetFaults(site: SiteFiles, targets: Iterable<Target>): Fault[] {
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
export function anchorFaults(
  site: SiteFiles,
  pages: ReadonlyMap<string, ReadonlySet<number>>,
  known: CheckedLinks,
): Fault[] {
  const faults: Fault[] = []
  const { disk, next, output, changed, has, published } = site
  const before = (path: string): string =>
    published.has(path) ? disk.read(join(output, path)).toString() : ''
  const idsOf = oncePerText((path) => {
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
export function danglingFaults(site: SiteFiles, known: NamesInPages): Fault[] {
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
