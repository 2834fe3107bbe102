import type { Choices } from '../../search/query/chosenFacets.ts'

/** What is asked: it is kept in the address, so that a search can be shared. */
export interface State extends Choices {
  readonly q: string
}

/** Names in the address, those of the page's form fields. */
export const FACETS = {
  topics: 'topic',
  sources: 'source',
  months: 'month',
  langs: 'lang',
} as const
export type Facet = keyof typeof FACETS
export const FACET_NAMES = /* @__PURE__ */ Object.keys(FACETS) as Facet[]

export function readState(query: string): State {
  // Each choice costs time, and an address of a megabyte would keep the page busy for minutes.
  const from = new URLSearchParams(query.slice(0, 1e4))
  const day = (name: string): string | null => {
    const text = from.get(name) ?? ''
    return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text) ? text : null
  }
  return {
    q: from.get('q') ?? '',
    topics: from.getAll('topic'),
    sources: from.getAll('source'),
    months: from.getAll('month'),
    langs: from.getAll('lang'),
    from: day('from'),
    to: day('to'),
    sort: from.get('sort') === 'newest' ? 'newest' : 'relevance',
    all: from.has('all'),
  }
}

/** `?q=…`, without what is as it always is. */
export function writeState(state: State): string {
  const to = new URLSearchParams()
  if (state.q !== '') to.set('q', state.q)
  for (const facet of FACET_NAMES) for (const value of state[facet]) to.append(FACETS[facet], value)
  if (state.from !== null) to.set('from', state.from)
  if (state.to !== null) to.set('to', state.to)
  if (state.sort === 'newest') to.set('sort', 'newest')
  if (state.all) to.set('all', '')
  return `?${to}`
}
