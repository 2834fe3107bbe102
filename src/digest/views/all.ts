/** Every title on one page, for the browser's own find; by month where that would be too long. */
import type { Digest, Month } from '../digest.ts'
import type { Page } from './page.ts'
import { type Mention, mentionOf } from './row.ts'
import { signedMention } from './signed.ts'

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
  /** Of the whole digest; null on the page of one month. */
  readonly articles: number | null
  readonly months: readonly TitleMonth[]
}

export function allPages({ articles, months }: Digest): readonly Page<AllView>[] {
  if (articles.length <= TITLES) {
    const view: AllView = { articles: articles.length, months: months.map(withTitles) }
    return [{ kind: 'all', permalink: 'all.html', view: () => view }]
  }
  const index: AllView = {
    articles: articles.length,
    months: months.map((month) => ({
      month: month.month,
      permalink: own(month),
      count: month.articles.length,
      titles: [],
    })),
  }
  return [
    { kind: 'all', permalink: 'all.html', view: () => index },
    ...months.map(
      (month): Page<AllView> => ({
        kind: 'all',
        permalink: own(month),
        view: () => ({ articles: null, months: [withTitles(month)] }),
        made: () => [month.permalink, month.articles.map(signedMention)],
      }),
    ),
  ]
}

function own({ month }: Month): string {
  return `all-${month ?? 'undated'}.html`
}

function withTitles({ month, permalink, articles }: Month): TitleMonth {
  return { month, permalink, count: articles.length, titles: articles.map(mentionOf) }
}
