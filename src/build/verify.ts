/**
 * The check between making a site and showing it. Only what is new is read; what was kept was
 * checked when it was new.
 */

import { join, posix } from 'node:path'
import type { Disk } from './disk.ts'
import { decodeAddress, readPage } from './page.ts'
import { xmlFault } from './wellformed.ts'

/** Something that readers must not get. */
export interface Fault {
  /** Path from the root of the site. */
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** The site as far as the check asks about it. */
export interface SiteFiles {
  readonly disk: Disk
  /** Folder of the new site, and of the one before. */
  readonly next: string
  readonly output: string
  /** Every path of the new site. */
  readonly wanted: ReadonlyMap<string, unknown>
  /** Every path of the site before. */
  readonly published: ReadonlyMap<string, unknown>
  /** Paths that are new or have other bytes than before. */
  readonly changed: ReadonlySet<string>
}

export interface Check {
  /** A new file, as it is written. */
  see(path: string, content: string): void
  /** All that is wrong, sorted; asked once, when every file was seen. */
  faults(site: SiteFiles): readonly Fault[]
}

interface Link {
  readonly from: string
  readonly at: number
  readonly target: string
  readonly fragment: string
}

/** Told of one file, and of all. */
const MOST_OF_ONE = 3
const MOST_FAULTS = 60

export function createCheck(): Check {
  const found: Fault[] = []
  const ids = new Map<string, string>()
  /** By folder of the page: addresses that need no second look. */
  const known = new Map<string, Set<string>>()
  const links: Link[] = []

  function page(path: string, text: string): void {
    const folder = posix.dirname(path)
    const seen = known.get(folder) ?? new Set<string>()
    known.set(folder, seen)
    const read = readPage(text, seen, (address, at) => links.push(resolveLink(path, address, at)))
    ids.set(path, read.ids)
    for (const { at, message } of read.faults) found.push(fault(path, text, at, message))
  }

  return {
    see(path, content) {
      const ending = posix.extname(path)
      if (ending === '.html') page(path, content)
      else if (ending === '.json' || ending === '.webmanifest') {
        const message = jsonFault(content)
        if (message !== null) found.push({ path, line: 1, message })
      } else if (ending === '.xml' || ending === '.svg') {
        const wrong = xmlFault(content)
        if (wrong !== null) found.push(fault(path, content, wrong.at, wrong.message))
      } else if (ending === '.css') {
        const foreign = /@import|url\(\s*['"]?(?:[a-z][a-z0-9+.-]*:(?<!data:)|\/\/)/i.exec(content)
        if (foreign) found.push(fault(path, content, foreign.index, 'a load from elsewhere'))
      }
    },
    faults(site) {
      found.push(...nameFaults(site), ...linkFaults(site, links, ids), ...danglingFaults(site))
      found.sort((one, other) =>
        one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1,
      )
      const told = new Map<string, number>()
      const first = found.filter(({ path }) => {
        const times = (told.get(path) ?? 0) + 1
        told.set(path, times)
        return times <= MOST_OF_ONE
      })
      return first.slice(0, MOST_FAULTS)
    },
  }
}

function resolveLink(from: string, address: string, at: number): Link {
  const cut = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address)
  const file = decodeAddress(cut?.[1] ?? '')
  const target = file === '' ? from : posix.join(posix.dirname(from), file)
  return {
    from,
    at,
    target: target === './' || target === '.' ? 'index.html' : target,
    fragment: cut?.[2] ?? '',
  }
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

/** Names that are one name on a disk that does not tell capitals from small letters. */
function nameFaults({ wanted, published }: SiteFiles): Fault[] {
  const faults: Fault[] = []
  const folded = new Map<string, string>()
  const isNew = [...wanted.keys()].some((path) => !published.has(path))
  for (const path of isNew ? wanted.keys() : []) {
    const other = folded.get(path.toLowerCase())
    if (other !== undefined) {
      faults.push({ path, line: 1, message: `its name differs from ${other} in capitals alone` })
    }
    folded.set(path.toLowerCase(), path)
  }
  return faults
}

/** Links of new pages that lead nowhere. */
function linkFaults(site: SiteFiles, links: readonly Link[], ids: Map<string, string>): Fault[] {
  const faults: Fault[] = []
  const before = (path: string): string =>
    site.published.has(path) ? site.disk.read(join(site.output, path)).toString() : ''
  const linksBefore = remembering((path) => linksOf(path, before(path)))
  for (const { from, at, target, fragment } of links) {
    if (!site.wanted.has(target)) {
      faults.push(place(site, from, at, `a link to ${target}, which does not exist`))
    } else if (fragment !== '' && target.endsWith('.html')) {
      let there = ids.get(target)
      if (there === undefined) {
        // Target kept: the link was checked with the page before, if that had it too.
        if (linksBefore(from).has(`${target}#${fragment}`)) continue
        there = readPage(before(target), new Set(), () => {}).ids
        ids.set(target, there)
      }
      if (!there.includes(` ${fragment} `) && !there.includes(` ${decodeAddress(fragment)} `)) {
        faults.push(place(site, from, at, `a link to ${target}#${fragment}, which does not exist`))
      }
    }
  }
  return faults
}

/** Links of a page as `target#fragment`. */
function linksOf(path: string, text: string): ReadonlySet<string> {
  const found = new Set<string>()
  readPage(text, new Set(), (address, at) => {
    const { target, fragment } = resolveLink(path, address, at)
    found.add(`${target}#${fragment}`)
  })
  return found
}

/** Parts of the search index: scripts ask for them, no page links to one. */
const UNLINKED = 'search/'
/** Names that are looked for in every page before it is read. */
const MOST_NAMES = 20

/** Links of kept pages to files that are gone. */
function danglingFaults(site: SiteFiles): Fault[] {
  const gone = [...site.published.keys()].filter(
    (path) => !site.wanted.has(path) && !path.startsWith(UNLINKED),
  )
  if (gone.length === 0) return []
  // A page and its data have one stem: `6d3k1m.html`, `6d3k1m.md`.
  const names = [...new Set(gone.map((path) => `${posix.basename(path).split('.')[0]}.`))]
  const faults: Fault[] = []
  for (const from of site.wanted.keys()) {
    if (site.changed.has(from) || !from.endsWith('.html')) continue
    const bytes = site.disk.read(join(site.output, from))
    if (names.length < MOST_NAMES && !names.some((name) => bytes.includes(name))) continue
    const text = bytes.toString()
    readPage(text, new Set(), (address, at) => {
      const { target } = resolveLink(from, address, at)
      if (!site.wanted.has(target)) {
        faults.push(fault(from, text, at, `a link to ${target}, which is removed`))
      }
    })
  }
  return faults
}

function place({ disk, next }: SiteFiles, path: string, at: number, message: string): Fault {
  return fault(path, disk.read(join(next, path)).toString(), at, message)
}

function remembering<Value>(find: (path: string) => Value): (path: string) => Value {
  const known = new Map<string, Value>()
  return (path) => {
    const value = known.get(path) ?? find(path)
    known.set(path, value)
    return value
  }
}
