/** The archive: a block of months for each year. */
import type { Digest, Month } from '../digest.ts'
import { groupBy } from '../group.ts'
import { sourceCount, type Tally, tallyOf, topicsAmong } from './collection.ts'
import { type MonthCount, monthsBetween } from './months.ts'
import type { Page } from './page.ts'
import { type Mention, mentionOf } from './row.ts'

const TOPICS = 6
const YEAR_TOPICS = 12

export interface ArchiveMonth {
  readonly month: string
  readonly permalink: string
  readonly count: number
  readonly newest: Mention | null
  readonly topics: readonly Tally[]
}

export interface ArchiveYear {
  readonly year: string
  readonly count: number
  readonly sources: number
  /** January to December. */
  readonly bars: readonly (MonthCount & { readonly permalink: string | null })[]
  /** Newest first, those without articles left out. */
  readonly months: readonly ArchiveMonth[]
  readonly topics: readonly Tally[]
}

export interface ArchiveView {
  readonly articles: number
  /** Newest first. */
  readonly years: readonly ArchiveYear[]
  readonly undated: { readonly permalink: string; readonly count: number } | null
}

export function archivePages({ articles, months }: Digest): readonly Page<ArchiveView>[] {
  const dated = months.filter((month) => month.month !== null)
  const undated = months.find(({ month }) => month === null)
  const view: ArchiveView = {
    articles: articles.length,
    years: [...groupBy(dated, ({ month }) => month?.slice(0, 4) ?? '')].map(yearOf),
    undated: undated ? { permalink: undated.permalink, count: undated.articles.length } : null,
  }
  return [{ kind: 'archive', permalink: 'archive.html', view: () => view }]
}

function yearOf([year, months]: readonly [string, readonly Month[]]): ArchiveYear {
  const articles = months.flatMap((month) => month.articles)
  const byName = new Map(months.map((month) => [month.month, month]))
  return {
    year,
    count: articles.length,
    sources: sourceCount(articles),
    bars: monthsBetween(`${year}-01`, `${year}-12`).map((month) => ({
      month,
      count: byName.get(month)?.articles.length ?? 0,
      permalink: byName.get(month)?.permalink ?? null,
    })),
    months: months.map((month) => ({
      month: month.month ?? '',
      permalink: month.permalink,
      count: month.articles.length,
      newest: month.articles[0] ? mentionOf(month.articles[0]) : null,
      topics: topicsAmong(month.articles).slice(0, TOPICS).map(tallyOf),
    })),
    topics: topicsAmong(articles).slice(0, YEAR_TOPICS).map(tallyOf),
  }
}
