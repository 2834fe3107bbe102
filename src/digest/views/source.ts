/** A source: its articles, and how they fall on topics and months. */
import type { Collection, Digest, Text } from '../digest.ts'
import { type MonthlyTally, monthlyTally, type Range, rangeOf, topicsOf } from './collection.ts'
import { monthWindow } from './months.ts'
import type { Page } from './page.ts'
import { marksOf, type Part, partsOf } from './part.ts'
import { type Row, rowOf } from './row.ts'
import { signedRef, signedRow, signedShown } from './signed.ts'

const MONTHS = 12
const TOPICS = 12

export interface SourceSummary {
  readonly articles: number
  readonly topicCount: number
  readonly range: Range | null
  readonly topics: readonly MonthlyTally[]
}

export interface SourceView {
  readonly name: Text
  readonly part: Omit<Part<never>, 'items'>
  readonly range: Range | null
  readonly rows: readonly Row[]
  /** On the newest part alone. */
  readonly summary: SourceSummary | null
}

export function sourcePages({ sources }: Digest): readonly Page<SourceView>[] {
  return sources.flatMap((source) =>
    partsOf(source.articles, source.ref.permalink).map(
      ({ items, ...part }): Page<SourceView> => ({
        kind: 'source',
        permalink: part.permalink,
        view: () => ({
          name: { text: source.ref.name, lang: source.ref.lang },
          part,
          range: rangeOf(items),
          rows: items.map(rowOf),
          summary: part.number === null ? summaryOf(source) : null,
        }),
        made: () => [
          signedRef(source.ref),
          marksOf(part),
          part.number === null ? source.articles.map(signedShown) : items.map(signedRow),
        ],
      }),
    ),
  )
}

function summaryOf({ articles }: Collection): SourceSummary {
  const window = monthWindow(articles, MONTHS)
  const topics = topicsOf(articles)
  return {
    articles: articles.length,
    topicCount: topics.length,
    range: rangeOf(articles),
    topics: topics.slice(0, TOPICS).map((topic) => monthlyTally(topic, window)),
  }
}
