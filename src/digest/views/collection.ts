/** What lists of topics and sources have in common. */
import type { ArticleRef, Collection, Ref } from '../digest.ts'
import { countByMonth, type MonthCount, series } from './months.ts'

/** A topic or source with how many articles it has here. */
export interface Tally {
  readonly ref: Ref
  readonly count: number
}

type Gathered = Pick<Collection, 'ref' | 'articles'>

/** A tally with its months. */
export interface MonthlyTally extends Tally {
  readonly months: readonly MonthCount[]
  /** That of its newest article; null where none has a date. */
  readonly lastMonth: string | null
}

export function tallyOf({ ref, articles }: Gathered): Tally {
  return { ref, count: articles.length }
}

export function monthlyTally({ ref, articles }: Gathered, months: readonly string[]): MonthlyTally {
  const lastMonth = rangeOf(articles)?.last.slice(0, 7) ?? null
  return { ref, count: articles.length, lastMonth, months: series(months, countByMonth(articles)) }
}

/** The topics of some articles, those with most articles first, equals in order of appearance. */
export function topicsAmong(articles: readonly ArticleRef[]): readonly Gathered[] {
  const among = new Map<string, { readonly ref: Ref; readonly articles: ArticleRef[] }>()
  for (const article of articles) {
    for (const ref of article.topics) {
      const topic = among.get(ref.permalink)
      if (topic) topic.articles.push(article)
      else among.set(ref.permalink, { ref, articles: [article] })
    }
  }
  return [...among.values()].sort((left, right) => right.articles.length - left.articles.length)
}

/** First and last day of some articles; null when none has a date. */
export interface Range {
  readonly first: string
  readonly last: string
}

/** @returns Null where none of them has a date. */
export function rangeOf(articles: readonly Pick<ArticleRef, 'published'>[]): Range | null {
  let [first, last] = ['', '']
  for (const { published } of articles) {
    if (published === null) continue
    if (first === '' || published < first) first = published
    if (published > last) last = published
  }
  return last === '' ? null : { first: first.slice(0, 10), last: last.slice(0, 10) }
}

/** Number of different sources. */
export function sourceCount(articles: readonly ArticleRef[]): number {
  const sources = new Set<string>()
  for (const { source } of articles) if (source) sources.add(source.permalink)
  return sources.size
}
