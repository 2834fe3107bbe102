/** A month, day by day. */
import type { ArticleRef, Digest, Month } from '../digest.ts'
import { groupBy } from '../group.ts'
import { sourceCount, type Tally, tallyOf, topicsAmong } from './collection.ts'
import { countByMonth, type MonthCount, monthBefore, monthsBetween, series } from './months.ts'
import type { Page } from './page.ts'
import { articleParts, marksOf, type Part } from './part.ts'
import { type Row, rowOf } from './row.ts'
import { allRows, allShown } from './signed.ts'

const MONTHS = 12
/** Each article names its own: of a month with thousands the largest will do. */
const TOPICS = 48

export interface Day {
  /** `2025-11-09`; null without a date. */
  readonly day: string | null
  readonly rows: readonly Row[]
}

export interface MonthLink {
  readonly month: string | null
  readonly permalink: string
}

export interface MonthSummary {
  readonly articles: number
  readonly days: number
  readonly sources: number
  /**
   * The twelve months that end with this one. Later months are left out: their counts still grow,
   * and a past month's page is to stay as it is.
   */
  readonly bars: readonly (MonthCount & { readonly permalink: string | null })[]
  readonly topics: readonly Tally[]
  readonly topicCount: number
}

export interface MonthView {
  readonly month: string | null
  readonly part: Omit<Part<never>, 'items'>
  readonly days: readonly Day[]
  readonly earlier: MonthLink | null
  readonly later: MonthLink | null
  /** On the newest part alone. */
  readonly summary: MonthSummary | null
}

export function monthPages({ months, articles }: Digest): readonly Page<MonthView>[] {
  const counts = countByMonth(articles)
  const permalinks = new Map(months.map(({ month, permalink }) => [month, permalink]))
  return months.flatMap((month, at) =>
    articleParts(month.articles, month.permalink).map(({ items, ...part }): Page<MonthView> => {
      const [earlier, later] = [linkOf(months[at + 1]), linkOf(months[at - 1])]
      return {
        kind: 'month',
        permalink: part.permalink,
        view: () => ({
          month: month.month,
          part,
          days: daysOf(items),
          earlier,
          later,
          summary: part.number === null ? summaryOf(month, counts, permalinks) : null,
        }),
        made: () => [
          earlier?.permalink,
          later?.permalink,
          marksOf(part),
          ...(part.number === null
            ? [allShown(month.articles), barsOf(month, counts).map(({ count }) => count)]
            : [allRows(items)]),
        ],
      }
    }),
  )
}

function daysOf(articles: readonly ArticleRef[]): readonly Day[] {
  const days = groupBy(articles, ({ published }) => published?.slice(0, 10) ?? null)
  return [...days].map(([day, all]) => ({ day, rows: all.map(rowOf) }))
}

function linkOf(month: Month | undefined): MonthLink | null {
  return month ? { month: month.month, permalink: month.permalink } : null
}

function barsOf({ month }: Month, counts: ReadonlyMap<string, number>): readonly MonthCount[] {
  return month === null ? [] : series(monthsBetween(monthBefore(month, MONTHS - 1), month), counts)
}

function summaryOf(
  month: Month,
  counts: ReadonlyMap<string, number>,
  permalinks: ReadonlyMap<string | null, string>,
): MonthSummary {
  const { articles } = month
  const topics = topicsAmong(articles)
  return {
    articles: articles.length,
    days: daysOf(articles).length,
    sources: sourceCount(articles),
    bars: barsOf(month, counts).map((bar) => ({
      permalink: permalinks.get(bar.month) ?? null,
      ...bar,
    })),
    topics: topics.slice(0, TOPICS).map(tallyOf),
    topicCount: topics.length,
  }
}
