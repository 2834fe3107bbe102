/** The page that says what a feed is and lists the feeds. */
import { ATOM, JSON_FEED, topicAddresses } from '../addresses.ts'
import type { ArticleRef, Digest, Text } from '../digest.ts'
import { nameOf } from '../refs.ts'
import type { Page } from './page.ts'

/** Topics that the page lists, the largest: each topic's own page leads to its feeds. */
const TOPICS = 200

export interface FeedEntry {
  /** Of the topic; null for the feed of everything. */
  readonly name: Text | null
  readonly articles: number
  /** Civil time of the newest article; null when none has one. */
  readonly newest: string | null
  readonly atom: string
  readonly json: string
}

export interface FeedsView {
  readonly feeds: readonly FeedEntry[]
  /** Topics that are not listed. */
  readonly more: number
  /** Articles without a date: a feed cannot hold them. */
  readonly undated: number
}

export function feedsPages({ articles, topics }: Digest): readonly Page<FeedsView>[] {
  const all: FeedEntry = { ...standing(articles), name: null, atom: ATOM, json: JSON_FEED }
  const view: FeedsView = {
    feeds: [
      all,
      ...topics.slice(0, TOPICS).map((topic): FeedEntry => {
        const { atom, feed } = topicAddresses(topic.slug)
        return { ...standing(topic.articles), name: nameOf(topic.ref), atom, json: feed }
      }),
    ],
    more: Math.max(0, topics.length - TOPICS),
    undated: articles.filter(({ published }) => published === null).length,
  }
  return [{ kind: 'feeds', permalink: 'feeds.html', view: () => view }]
}

function standing(articles: readonly ArticleRef[]): Pick<FeedEntry, 'articles' | 'newest'> {
  return { articles: articles.length, newest: articles[0]?.published ?? null }
}
