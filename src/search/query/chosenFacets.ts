/** Chosen facets: of one list any value will do, and all lists must hold. */
export interface Choices {
  readonly sources: readonly string[]
  readonly topics: readonly string[]
  readonly months: readonly string[]
  readonly langs: readonly string[]
  /** Civil prefixes, both included. */
  readonly from: string | null
  readonly to: string | null
  readonly sort: 'relevance' | 'newest'
  /** Count every article, however many files that takes. */
  readonly all: boolean
}

/** Whether anything is narrowed. */
export function hasChoices({ sources, topics, months, langs, from, to }: Choices): boolean {
  return [sources, topics, months, langs].flat().length > 0 || (from ?? to) !== null
}

export const NO_CHOICES: Choices = {
  sources: [],
  topics: [],
  months: [],
  langs: [],
  from: null,
  to: null,
  sort: 'relevance',
  all: false,
}
