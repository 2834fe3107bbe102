/** The front page: the newest articles by month, and what the whole digest holds. */
import { type ChangeCounts, changeCounts } from '../changes/changeCounts.ts'
import type { Changes } from '../changes/changes.ts'
import type { ArticleRef, Digest } from '../digest.ts'
import { groupBy } from '../group.ts'
import { type MonthlyTally, monthlyTally, type Tally, tallyOf } from './collection.ts'
import { countDoubts, type Doubt, type DoubtCounts, openDoubts } from './doubt.ts'
import { countByMonth, type MonthCount, monthWindow, series } from './months.ts'
import { beyond, horizonOf, type Outside, outsideOf } from './outside.ts'
import type { Page } from './page.ts'
import { type KeyFigure, keyOf } from './row.ts'
import { type StoryRow, storiesOf, storyRow } from './storyRow.ts'

const ROWS = 60
const SAME = 3
const TOPICS = 8
const SOURCES = 8
const DOUBTS = 6

export interface HomeMonth {
  /** Null for articles without a date. */
  readonly month: string | null
  readonly permalink: string
  /** Articles of the whole month. */
  readonly count: number
  readonly rows: readonly StoryRow[]
}

export interface HomeView {
  /** Day of the newest article whose date is in no doubt. */
  readonly day: string | null
  readonly counts: {
    readonly articles: number
    readonly topics: number
    readonly sources: number
    readonly citations: number
    readonly figures: number
  }
  /** Ids of the newest articles, which a reader's device remembers. */
  readonly newest: readonly string[]
  readonly months: readonly HomeMonth[]
  /** Articles that are neither listed nor named under a story. */
  readonly more: number
  readonly doubts: readonly Doubt[]
  /** Of all, not of those alone that are listed. */
  readonly doubtCounts: DoubtCounts
  /** Against an earlier build; null where none was named. */
  readonly changes: ChangeCounts | null
  readonly all: readonly MonthCount[]
  /** What the charts leave out. */
  readonly outside: Outside | null
  readonly topics: readonly MonthlyTally[]
  readonly topicCount: number
  readonly sources: readonly Tally[]
  /** One of each topic, from its newest article that has one. */
  readonly figures: readonly (KeyFigure & { readonly permalink: string })[]
}

export function homePages(digest: Digest, changes: Changes | null): readonly Page<HomeView>[] {
  const { totals } = digest
  const stories = storiesOf(digest)
  const told = new Set<string>()
  const listed: { readonly article: ArticleRef; readonly row: StoryRow }[] = []
  for (const article of digest.articles) {
    if (listed.length === ROWS) break
    if (told.has(article.id)) continue
    const whole = stories.get(article.id)?.articles ?? [article]
    for (const { id } of whole) told.add(id)
    const others = whole.filter(({ id }) => id !== article.id)
    listed.push({ article, row: storyRow({ article, others }, SAME) })
  }
  const far = beyond(digest.articles, horizonOf(digest))
  const window = monthWindow(digest.articles.slice(far))
  const monthOf = new Map(digest.months.map((month) => [month.month, month]))
  const byMonth = groupBy(listed, ({ article }) => article.published?.slice(0, 7) ?? null)
  const view: HomeView = {
    day: newestDay(digest.articles.slice(far)),
    counts: {
      articles: totals.articles,
      topics: digest.topics.length,
      sources: digest.sources.length,
      citations: totals.citations,
      figures: totals.figures,
    },
    newest: digest.articles.slice(0, ROWS).map(({ id }) => id),
    months: [...byMonth].map(([month, rows]) => ({
      month,
      permalink: monthOf.get(month)?.permalink ?? 'archive.html',
      count: monthOf.get(month)?.articles.length ?? rows.length,
      rows: rows.map(({ row }) => row),
    })),
    more: totals.articles - told.size,
    doubts: openDoubts(digest.disagreements, DOUBTS),
    doubtCounts: countDoubts(digest.disagreements),
    changes: changes && changeCounts(changes),
    all: series(window, countByMonth(digest.articles)),
    outside: outsideOf(digest.articles.slice(0, far)),
    topics: digest.topics.slice(0, TOPICS).map((topic) => monthlyTally(topic, window)),
    topicCount: digest.topics.length,
    sources: digest.sources.slice(0, SOURCES).map(tallyOf),
    figures: figuresOf(digest.topics.slice(0, TOPICS)),
  }
  return [{ kind: 'home', permalink: 'index.html', view: () => view }]
}

/** Where each date is in doubt, that of the newest article all the same. @param articles Newest first, none far ahead. */
function newestDay(articles: Digest['articles']): string | null {
  const isSure = ({ published, inDoubt }: ArticleRef): boolean =>
    published !== null && (inDoubt === null || inDoubt === 'figures')
  return (articles.find(isSure) ?? articles[0])?.published?.slice(0, 10) ?? null
}

/** An article of several topics stands for one of them. */
function figuresOf(topics: Digest['topics']): HomeView['figures'] {
  const told = new Set<string>()
  return topics.flatMap(({ articles }) => {
    const article = articles.find((each) => !told.has(each.id) && keyOf(each) !== null)
    const key = article && keyOf(article)
    if (!article || !key) return []
    told.add(article.id)
    return { ...key, permalink: article.permalink }
  })
}
