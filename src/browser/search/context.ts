/** What both scripts of the search page work on, and the first hands to the second. */
import type { Answer } from '../../search/query/answer.ts'
import type { Search } from '../../search/query/search.ts'
import type { State } from './state.ts'
import type { SearchWords } from './words.ts'

/** What the template calls the places of the page. */
type Name =
  | 'said'
  | 'count'
  | 'also'
  | 'spoken'
  | 'sort'
  | 'list'
  | 'more'
  | 'read'
  | 'start'
  | 'sets'
  | 'set'

export interface Places extends Readonly<Record<Name, HTMLElement>> {
  readonly field: HTMLInputElement
  readonly narrow: HTMLFormElement
}

/** What both scripts work on. */
export interface Context {
  readonly page: HTMLElement
  readonly places: Places
  readonly words: SearchWords
  readonly search: Search
  /** What the address asks. */
  readonly state: () => State
  /** Ask what the address says. */
  readonly show: () => void
  /** The answer stands: what waited for it is shown. */
  readonly rest: () => void
}

/** An answer with its first result. */
export interface Shown {
  readonly answer: Answer
  /** Put the first result into the list; it is there already unless something is to be said above it. */
  readonly begin: () => void
  readonly question: State
  /** Nothing is asked. */
  readonly idle: boolean
  /** Whether nothing else was asked since. */
  readonly current: () => boolean
}
