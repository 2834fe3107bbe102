/** The list of sources. */
import type { Digest } from '../digest.ts'
import { type Range, rangeOf, type Tally, tallyOf, topicsAmong } from './collection.ts'
import { type Others, othersOf, TOLD } from './names.ts'
import type { Page } from './page.ts'

const TOPICS = 3

export interface SourceEntry extends Tally {
  readonly range: Range | null
  /** Where it is read most. */
  readonly topics: readonly Tally[]
  readonly topicCount: number
}

export interface SourcesView {
  readonly articles: number
  /** Articles that name no source. */
  readonly without: number
  readonly sourceCount: number
  readonly sources: readonly SourceEntry[]
  readonly others: Others
}

export function sourcesPages(digest: Digest): readonly Page<SourcesView>[] {
  const { articles, sources } = digest
  const view: SourcesView = {
    articles: articles.length,
    without: articles.filter(({ source }) => source === null).length,
    sourceCount: sources.length,
    others: othersOf('sources', digest),
    sources: sources.slice(0, TOLD.sources).map((source) => {
      const topics = topicsAmong(source.articles)
      return {
        ...tallyOf(source),
        range: rangeOf(source.articles),
        topics: topics.slice(0, TOPICS).map(tallyOf),
        topicCount: topics.length,
      }
    }),
  }
  return [{ kind: 'sources', permalink: 'sources.html', view: () => view }]
}
