import { gzipSync } from 'node:zlib'
import { type BuildOptions, buildIndex } from '../../src/search/build/build.ts'
import type { PublishedIndex } from '../../src/search/build/earlier.ts'
import { unpack } from '../../src/search/build/pack.ts'
import { planIndex, type TierPlan } from '../../src/search/build/plan.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import type { Manifest, TierTable } from '../../src/search/format.ts'
import { ALL_CODE } from '../../src/search/query/allCode.ts'
import type { Answer } from '../../src/search/query/answer.ts'
import { type Choices, NO_CHOICES } from '../../src/search/query/chosenFacets.ts'
import { Search } from '../../src/search/query/search.ts'
import type { Load } from '../../src/search/query/shards.ts'
import { sha256 } from '../../src/text/hash.ts'

/** The files of an index by path, as a server would have them. */
export type Site = ReadonlyMap<string, string>

/** @param lines On which they begin. */
export function planOf(
  documents: readonly SearchDocument[],
  lines: readonly number[] = [],
): readonly TierPlan[] {
  return planIndex(
    documents.map((one, at) => ({
      id: one.id,
      published: one.published,
      contentHash: sha256(JSON.stringify(one)),
      line: lines[at] ?? 1,
    })),
  )
}

/** Documents by id, as the build hands them over. */
export function reader(documents: readonly SearchDocument[]): BuildOptions['documents'] {
  const byId = new Map(documents.map((one) => [one.id, one]))
  return (ids) =>
    ids.map((id) => {
      const found = byId.get(id)
      if (!found) throw new RangeError(`No document ${id}`)
      return found
    })
}

/** Of the same list it is made once, with one line for all: nobody writes into what was made. */
export function siteOf(
  documents: readonly SearchDocument[],
  lines?: readonly number[],
  topicNames?: BuildOptions['topicNames'],
): Site {
  if (lines || topicNames) return made(documents, lines, topicNames)
  const site = SITES.get(documents) ?? made(documents)
  SITES.set(documents, site)
  return site
}

const SITES = new WeakMap<readonly SearchDocument[], Site>()

function made(
  documents: readonly SearchDocument[],
  lines?: readonly number[],
  topicNames: BuildOptions['topicNames'] = new Map(),
): Site {
  const site = new Map<string, string>()
  const files = buildIndex(planOf(documents, lines), { documents: reader(documents), topicNames })
  for (const { path, content } of files) site.set(path, content)
  return site
}

/** What a site's manifest has of each tier, by hash. */
export function tablesOf(site: Site): ReadonlyMap<string, TierTable> {
  const bytes = unpack(site.get('search/manifest.js') ?? '')
  const { tiers }: Manifest = JSON.parse(new TextDecoder().decode(bytes))
  return new Map(tiers)
}

/** The index of a site, as the next build sees it. */
export function publishedOf(site: Site): PublishedIndex {
  const folders = new Map<string, string[]>()
  for (const path of site.keys()) {
    const folder = path.split('/').slice(1, 3).join('/')
    folders.set(folder, [...(folders.get(folder) ?? []), path])
  }
  return {
    tables: tablesOf(site),
    paths: (folder) => folders.get(folder) ?? [],
    read: (path) => site.get(path) ?? null,
  }
}

/** What a search loaded, as a cold browser would from a server that compresses. */
export interface Loaded {
  bytes: number
  requests: number
  /** Whether the other scripts were needed. */
  deferred: boolean
  values: boolean
}

export function nothingLoaded(): Loaded {
  return { bytes: 0, requests: 0, deferred: false, values: false }
}

/** A search in which nothing is chosen, unless a test says so. */
class PlainSearch extends Search {
  override search(typed: string, choices: Choices = NO_CHOICES): Promise<Answer> {
    return super.search(typed, choices)
  }
}

export function openSite(site: Site, loaded: Loaded = nothingLoaded()): PlainSearch {
  const load: Load = async (name) => {
    const text = site.get(`search/${name}.js`)
    if (text === undefined) throw new Error(`No file ${name}`)
    loaded.requests++
    loaded.bytes += sizes.get(text) ?? size(text)
    return unpack(text)
  }
  return new PlainSearch(load, {
    deferred: () => {
      loaded.deferred = true
      return ALL_CODE.deferred()
    },
    values: () => {
      loaded.values = true
      return ALL_CODE.values()
    },
  })
}

const sizes = new Map<string, number>()

function size(text: string): number {
  const bytes = gzipSync(text).length
  sizes.set(text, bytes)
  return bytes
}
