/**
 * Code that a search needs only after a first result, or where there is none: facets, filters and fallbacks. A page
 * loads it as a script of its own, `search.more`.
 */
import { applyFilters } from './applyFilters.ts'
import { countFacets } from './facets.ts'
import { relax } from './fallbacks.ts'
import { parseFilters } from './filters.ts'

export interface DeferredCode {
  readonly relax: typeof relax
  readonly applyFilters: typeof applyFilters
  readonly parseFilters: typeof parseFilters
  readonly countFacets: typeof countFacets
}

export const DEFERRED: DeferredCode = { relax, applyFilters, parseFilters, countFacets }
