import type { Clauses } from './clauses.ts'
import type { Facets } from './facets.ts'
import type { Hit } from './hits.ts'
import type { Need, Query } from './parse.ts'

/** Result of a search; hits and facets are loaded lazily. */
export interface Answer {
  /** As it was searched: rewritten and relaxed. */
  readonly query: Query
  /** Words that occur nowhere, with the ones searched instead. */
  readonly repaired: readonly (readonly [typed: string, meant: string])[]
  /** No article has a phrase as typed: these have its parts anywhere. */
  readonly loosened: boolean
  /** Needs that were left out, as no article has all. */
  readonly lacking: readonly Need[]
  /** Where nothing is found: the answer with the characters of short phrases apart. */
  readonly offer: Answer | null
  /** Where nothing is found: typed sources and topics that match no name. */
  readonly unmatchedNames: readonly string[]
  /** Where nothing is found: what each need finds alone. */
  readonly counts: readonly { readonly need: Need; readonly articles: number }[]
  /** Articles found; may fall a little while hits are read, as phrases are checked then. */
  total(): number
  /** There are older ones that were not counted. */
  readonly stopped: boolean
  /** @param from Hits to leave out, from the best. */
  hits(from: number, count: number): Promise<readonly Hit[]>
  /** Counts by source, topic, month and language, each as if nothing of its own were chosen; null without the second script. */
  facets(): Promise<Facets | null>
  /** Files that could not be loaded, so that something may be missing. */
  missing(): readonly string[]
}

/** The result of one query, of the typed one or a rewrite. */
export interface Attempt {
  readonly answer: Answer
  readonly found: boolean
  /** Matching articles by the index, the best first; a text may turn out not to match. */
  readonly ranked: readonly { readonly number: number }[]
  /** Clauses of each tier, need by need. */
  readonly clauses: readonly (readonly Clauses[])[]
}
