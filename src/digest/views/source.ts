/** A source: its articles, and how they fall on topics and months. */
import type { ArticleRef, Collection, Digest, Text } from '../digest.ts'
import { nameOf } from '../refs.ts'
import { type MonthlyTally, monthlyTally, type Range, rangeOf, topicsAmong } from './collection.ts'
import { monthWindow } from './months.ts'
import { beyond, horizonOf, type Outside, outsideOf } from './outside.ts'
import type { Page } from './page.ts'
import { articleParts, marksOf, type Part } from './part.ts'
import { type Row, rowOf } from './row.ts'
import { allRows, allShown, signedRef } from './signed.ts'
import { type YearBlock, type YearPlace, yearBlocks, yearsIn } from './years.ts'

const TOPICS = 12

export interface SourceSummary {
  readonly articles: number
  readonly topicCount: number
  readonly topics: readonly MonthlyTally[]
  /** What their months leave out. */
  readonly outside: Outside | null
  readonly years: readonly YearPlace[]
}

export interface SourceView {
  readonly name: Text
  readonly part: Omit<Part<never>, 'items'>
  readonly range: Range | null
  readonly blocks: readonly YearBlock<Row>[]
  /** On the newest part alone. */
  readonly summary: SourceSummary | null
}

export function sourcePages(digest: Digest): readonly Page<SourceView>[] {
  const horizon = horizonOf(digest)
  return digest.sources.flatMap((source) => {
    const far = beyond(source.articles, horizon)
    const parts = articleParts(source.articles, source.ref.permalink)
    return parts.map(
      ({ items, ...part }): Page<SourceView> => ({
        kind: 'source',
        permalink: part.permalink,
        view: () => ({
          name: nameOf(source.ref),
          part,
          range: rangeOf(items),
          // The name stands above: in each row it would be noise.
          blocks: yearBlocks(
            items.map((article) => ({ ...rowOf(article), source: null })),
            items,
          ),
          summary: part.number === null ? summaryOf(source, parts, far) : null,
        }),
        made: () => [
          signedRef(source.ref),
          marksOf(part),
          ...(part.number === null ? [allShown(source.articles), far] : [allRows(items)]),
        ],
      }),
    )
  })
}

function summaryOf(
  { articles }: Collection,
  parts: readonly Part<ArticleRef>[],
  far: number,
): SourceSummary {
  const window = monthWindow(articles.slice(far))
  const topics = topicsAmong(articles)
  return {
    articles: articles.length,
    topicCount: topics.length,
    years: yearsIn(parts),
    topics: topics.slice(0, TOPICS).map((topic) => monthlyTally(topic, window)),
    outside: outsideOf(articles.slice(0, far)),
  }
}
