/** The archive: a block of months for each year. */
import type { Digest, Month } from '../digest.ts'
import { groupBy } from '../group.ts'
import { sourceCount, type Tally, tallyOf, topicsAmong } from './collection.ts'
import { type MonthCount, monthsBetween } from './months.ts'
import type { Page } from './page.ts'
import { type Mention, mentionOf } from './row.ts'

const TOPICS = 6
const YEAR_TOPICS = 12
/** Years that the archive shows month by month, some 12 KB each; those before have pages of their own. */
const YEARS = 6

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
  /** Of the whole digest, or of the year that the page is of. */
  readonly articles: number
  /** Null on the page of one year. */
  readonly yearCount: number | null
  /** The year that the page is of; null on the archive's first page. */
  readonly only: string | null
  /** Newest first. */
  readonly years: readonly ArchiveYear[]
  /** Years with pages of their own. */
  readonly older: readonly YearLink[]
  readonly undated: { readonly permalink: string; readonly count: number } | null
  /** Pages of the years beside that of the page. */
  readonly newer: string | null
  readonly before: string | null
}

/** A year that stands on a page of its own. */
export interface YearLink {
  readonly year: string
  readonly permalink: string
  readonly count: number
}

const ARCHIVE = 'archive.html'

export function archivePages({ articles, months }: Digest): readonly Page<ArchiveView>[] {
  const dated = months.filter((month) => month.month !== null)
  const undated = months.find(({ month }) => month === null)
  const years = [...groupBy(dated, ({ month }) => month?.slice(0, 4) ?? '')]
  const older = years.slice(YEARS).map(
    ([year, own]): YearLink => ({
      year,
      permalink: `archive-${year}.html`,
      count: own.reduce((sum, month) => sum + month.articles.length, 0),
    }),
  )
  const first: Page<ArchiveView> = {
    kind: 'archive',
    permalink: ARCHIVE,
    view: () => ({
      articles: articles.length,
      yearCount: years.length,
      only: null,
      years: years.slice(0, YEARS).map(yearOf),
      older,
      undated: undated ? { permalink: undated.permalink, count: undated.articles.length } : null,
      newer: null,
      before: null,
    }),
  }
  return [
    first,
    ...years.slice(YEARS).map(
      (year, at): Page<ArchiveView> => ({
        kind: 'archive',
        permalink: older[at]?.permalink ?? ARCHIVE,
        view: () => ({
          articles: older[at]?.count ?? 0,
          yearCount: null,
          only: year[0],
          years: [yearOf(year)],
          older: [],
          undated: null,
          newer: older[at - 1]?.permalink ?? ARCHIVE,
          before: older[at + 1]?.permalink ?? null,
        }),
      }),
    ),
  ]
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
