/** Every title, on one page for the browser's own find; by year and month where that would be too long. */
import type { Digest, Month } from '../digest.ts'
import { groupBy } from '../group.ts'
import type { YearLink } from './archive.ts'
import type { Page } from './page.ts'
import { type Mention, mentionOf } from './row.ts'
import { allMentions } from './signed.ts'

/** Titles that one page holds, some 400 bytes each. */
const TITLES = 2000

export interface TitleMonth {
  readonly month: string | null
  readonly permalink: string
  readonly count: number
  /** Empty where the titles stand on a page of their own. */
  readonly titles: readonly Mention[]
}

export interface AllView {
  readonly articles: number
  /** What the page is of: a year, or a month; null for the whole digest. */
  readonly only: { readonly year: string } | { readonly month: string | null } | null
  readonly months: readonly TitleMonth[]
  /** Years with pages of their own. */
  readonly years: readonly YearLink[]
  /** Titles stand on pages of their own. */
  readonly isCut: boolean
  readonly starts: Starts | null
}

/** Where parts of a long page begin; null where it is of one month. On a phone it is longer than anybody scrolls. */
interface Starts {
  /** The part is a year, of which this is the first month on the page. */
  readonly areYears: boolean
  readonly months: readonly (string | null)[]
}

/** Months that are led to one by one; of more, the first of each year. */
const MOST_STARTS = 24

export function allPages({ articles, months }: Digest): readonly Page<AllView>[] {
  if (articles.length <= TITLES) return [first(articles.length, months.map(withTitles), [])]
  const byYear = [...groupBy(months, ({ month }) => month?.slice(0, 4) ?? null)]
  const whole: Year[] = []
  const cut: (readonly Month[])[] = []
  for (const [year, own] of byYear) {
    const count = own.reduce((sum, month) => sum + month.articles.length, 0)
    if (year !== null && count <= TITLES) whole.push({ year, count, months: own })
    else cut.push(own)
  }
  const alone = cut.flat()
  return [
    first(
      articles.length,
      alone.map((month) => ({
        month: month.month,
        permalink: addressOf(month.month),
        count: month.articles.length,
        titles: [],
      })),
      whole.map(({ year, count }) => ({ year, count, permalink: addressOf(year) })),
    ),
    ...whole.map(({ year, count, months: own }) => part({ year }, count, own)),
    ...alone.map((month) => part({ month: month.month }, month.articles.length, [month])),
  ]
}

interface Year {
  readonly year: string
  readonly count: number
  readonly months: readonly Month[]
}

function first(
  articles: number,
  months: AllView['months'],
  years: AllView['years'],
): Page<AllView> {
  const isCut = articles > TITLES
  const starts = isCut ? null : startsOf(months)
  const view: AllView = { articles, only: null, months, years, isCut, starts }
  return { kind: 'all', permalink: 'all.html', view: () => view }
}

function part(
  only: NonNullable<AllView['only']>,
  articles: number,
  months: readonly Month[],
): Page<AllView> {
  return {
    kind: 'all',
    permalink: addressOf('year' in only ? only.year : only.month),
    view: () => ({
      articles,
      only,
      months: months.map(withTitles),
      years: [],
      isCut: false,
      starts: startsOf(months),
    }),
    made: () => months.flatMap((month) => [month.permalink, allMentions(month.articles)]),
  }
}

function startsOf(months: readonly { readonly month: string | null }[]): Starts | null {
  if (months.length < 2) return null
  const areYears = months.length > MOST_STARTS
  const named = months.map(({ month }) => month)
  const year = (month: string | null | undefined): string | undefined => month?.slice(0, 4)
  return {
    areYears,
    months: named.filter((month, at) => !areYears || year(month) !== year(named[at - 1])),
  }
}

function addressOf(period: string | null): string {
  return `all-${period ?? 'undated'}.html`
}

function withTitles({ month, permalink, articles }: Month): TitleMonth {
  return { month, permalink, count: articles.length, titles: articles.map(mentionOf) }
}
