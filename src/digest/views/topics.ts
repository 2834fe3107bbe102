/** The list of topics. */
import type { Digest } from '../digest.ts'
import {
  type MonthlyTally,
  monthlyTally,
  type Range,
  rangeOf,
  sourceCount,
  type Tally,
  tallyOf,
} from './collection.ts'
import { countDoubts, type DoubtCounts } from './doubt.ts'
import { monthWindow } from './months.ts'
import type { Page } from './page.ts'
import { type Mention, mentionOf } from './row.ts'

const MONTHS = 12
/** Topics that are told about: more are too long for a phone. Of others there is a link. */
const TOLD = 24
const NEWEST = 3

export interface TopicEntry extends MonthlyTally {
  readonly sources: number
  readonly range: Range | null
  readonly doubtCounts: DoubtCounts
  readonly newest: readonly Mention[]
}

export interface TopicsView {
  readonly articles: number
  readonly topicCount: number
  readonly topics: readonly TopicEntry[]
  readonly others: readonly Tally[]
}

export function topicsPages({ topics, articles }: Digest): readonly Page<TopicsView>[] {
  const window = monthWindow(articles, MONTHS)
  const view: TopicsView = {
    articles: articles.length,
    topicCount: topics.length,
    topics: topics.slice(0, TOLD).map((topic) => ({
      ...monthlyTally(topic, window),
      sources: sourceCount(topic.articles),
      range: rangeOf(topic.articles),
      doubtCounts: countDoubts(topic.disagreements),
      newest: topic.articles.slice(0, NEWEST).map(mentionOf),
    })),
    others: topics.slice(TOLD).map(tallyOf),
  }
  return [{ kind: 'topics', permalink: 'topics.html', view: () => view }]
}
