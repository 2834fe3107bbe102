/** The list of topics. */
import type { Digest, Topic } from '../digest.ts'
import { type MonthlyTally, monthlyTally, type Range, rangeOf, sourceCount } from './collection.ts'
import { countDoubts, type DoubtCounts } from './doubt.ts'
import { monthWindow } from './months.ts'
import { type Others, othersOf, TOLD } from './names.ts'
import { beyond, horizonOf, type Outside, outsideOf } from './outside.ts'
import type { Page } from './page.ts'
import { type Mention, mentionOf } from './row.ts'

const NEWEST = 3

export interface TopicEntry extends Omit<MonthlyTally, 'months'> {
  /** Those of all topics, or its own where all of these would be empty; null where it has none. */
  readonly months: MonthlyTally['months'] | null
  readonly sources: number
  readonly range: Range | null
  readonly doubtCounts: DoubtCounts
  readonly newest: readonly Mention[]
}

export interface TopicsView {
  readonly articles: number
  readonly topicCount: number
  readonly topics: readonly TopicEntry[]
  /** What the months of all topics leave out. */
  readonly outside: Outside | null
  readonly others: Others
}

export function topicsPages(digest: Digest): readonly Page<TopicsView>[] {
  const { topics, articles } = digest
  const horizon = horizonOf(digest)
  const far = beyond(articles, horizon)
  const window = monthWindow(articles.slice(far))
  const view: TopicsView = {
    articles: articles.length,
    topicCount: topics.length,
    topics: topics.slice(0, TOLD.topics).map((topic) => entryOf(topic, window, horizon)),
    outside: outsideOf(articles.slice(0, far)),
    others: othersOf('topics', digest),
  }
  return [{ kind: 'topics', permalink: 'topics.html', view: () => view }]
}

function entryOf(
  topic: Topic,
  window: readonly string[],
  horizon: ReturnType<typeof horizonOf>,
): TopicEntry {
  const { months, ...tally } = monthlyTally(topic, window)
  const own = monthWindow(topic.articles.slice(beyond(topic.articles, horizon)))
  const shown = months.some(({ count }) => count > 0) ? months : monthlyTally(topic, own).months
  return {
    ...tally,
    months: shown.length > 0 ? shown : null,
    sources: sourceCount(topic.articles),
    range: rangeOf(topic.articles),
    doubtCounts: countDoubts(topic.disagreements),
    newest: topic.articles.slice(0, NEWEST).map(mentionOf),
  }
}
