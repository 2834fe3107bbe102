/** The search page: a script fills it; without one it leads on. */
import type { Digest } from '../digest.ts'
import { type Tally, tallyOf } from './collection.ts'
import type { Page } from './page.ts'

/** Topics to start from. */
const TOPICS = 40

export interface SearchView {
  readonly articles: number
  readonly topics: readonly Tally[]
  /** Pieces of text that no article has, which the index has not either. */
  readonly leftOver: number
}

export function searchPages({ articles, topics, dumps }: Digest): readonly Page<SearchView>[] {
  const view = {
    articles: articles.length,
    topics: topics.slice(0, TOPICS).map(tallyOf),
    leftOver: dumps.reduce((sum, { rest }) => sum + rest.length, 0),
  }
  return [{ kind: 'search', permalink: 'search.html', view: () => view }]
}
