import { gzipSync } from 'node:zlib'
import { type BuildOptions, buildIndex } from '../../src/search/build/build.ts'
import { unpack } from '../../src/search/build/pack.ts'
import { planIndex, type TierPlan } from '../../src/search/build/plan.ts'
import type { SearchDocument } from '../../src/search/document.ts'
import { LATER } from '../../src/search/query/later.ts'
import { Search } from '../../src/search/query/search.ts'
import type { Load } from '../../src/search/query/shards.ts'
import { sha256 } from '../../src/text/hash.ts'

/** The files of an index by path, as a server would have them. */
export type Site = Map<string, string>

export function planOf(documents: readonly SearchDocument[]): readonly TierPlan[] {
  return planIndex(
    documents.map((one) => ({
      id: one.id,
      published: one.published,
      contentHash: sha256(JSON.stringify(one)),
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

export function siteOf(documents: readonly SearchDocument[]): Site {
  const site: Site = new Map()
  const files = buildIndex(planOf(documents), { documents: reader(documents) })
  for (const { path, content } of files) site.set(path, content)
  return site
}

/** What a search loaded, as a cold browser would from a server that compresses. */
export interface Loaded {
  bytes: number
  requests: number
  /** Whether the second script was needed. */
  later: boolean
}

export function nothingLoaded(): Loaded {
  return { bytes: 0, requests: 0, later: false }
}

export function openSite(site: Site, loaded: Loaded = nothingLoaded()): Search {
  const load: Load = async (name) => {
    const text = site.get(`search/${name}.js`)
    if (text === undefined) throw new Error(`No file ${name}`)
    loaded.requests++
    loaded.bytes += sizes.get(text) ?? size(text)
    return unpack(text)
  }
  return new Search(load, async () => {
    loaded.later = true
    return LATER
  })
}

const sizes = new Map<string, number>()

function size(text: string): number {
  const bytes = gzipSync(text).length
  sizes.set(text, bytes)
  return bytes
}
