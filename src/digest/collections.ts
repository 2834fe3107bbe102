/** Articles by topic, by source and by month. */

import { compare } from '../text/compare.ts'
import { fold } from '../text/fold.ts'
import type { ArticleRef, Collection, Disagreement, Heading, Month, Ref, Topic } from './digest.ts'
import { first, groupBy } from './group.ts'
import { isEach } from './still.ts'

/** Articles by link, most articles first, then by name. */
function collections(
  articles: readonly ArticleRef[],
  refsOf: (article: ArticleRef) => readonly Ref[],
): readonly Collection[] {
  const grouped = new Map<Ref, ArticleRef[]>()
  for (const article of articles) {
    for (const ref of refsOf(article)) {
      const members = grouped.get(ref)
      if (members) members.push(article)
      else grouped.set(ref, [article])
    }
  }
  return [...grouped]
    .map(([ref, articles]) => ({
      ref,
      slug: ref.permalink.replace(/^.*\/|\.html$/g, ''),
      articles,
    }))
    .sort(
      (left, right) =>
        right.articles.length - left.articles.length || compare(left.ref.name, right.ref.name),
    )
}

/** Articles by source, most articles first. @param before Whose lists are taken where they have the same articles. */
export function sourcesOf(
  articles: readonly ArticleRef[],
  before: readonly Collection[],
): readonly Collection[] {
  const known = new Map(before.map((source) => [source.ref, source.articles]))
  return collections(articles, ({ source }) => (source ? [source] : [])).map((collection) => ({
    ...collection,
    articles: sameList(collection.articles, known.get(collection.ref)),
  }))
}

/** Whoever keeps something of a list knows it again. */
function sameList(
  now: readonly ArticleRef[],
  old: readonly ArticleRef[] | undefined,
): readonly ArticleRef[] {
  return old && isEach(old, now) ? old : now
}

/** Articles by topic, most articles first. @param before As of sources; and what of these articles was told. */
export function topicsOf(
  articles: readonly ArticleRef[],
  disagreements: readonly Disagreement[],
  before: readonly Topic[],
): readonly Topic[] {
  const known = new Map(before.map((topic) => [topic.ref, topic]))
  const named = disagreements.flatMap((found) => found.topics.map((name) => ({ name, found })))
  const doubts = groupBy(named, ({ name }) => name)
  return collections(articles, ({ topics }) => topics).map((collection) => {
    const { ref } = collection
    const old = known.get(ref)
    const articles = sameList(collection.articles, old?.articles)
    const told =
      old && old.articles === articles
        ? { sources: old.sources, headings: old.headings }
        : { sources: sourcesOf(articles, []), headings: headingsOf(articles) }
    return {
      ...collection,
      articles,
      ...told,
      disagreements: (doubts.get(ref.name) ?? []).map(({ found }) => found),
    }
  })
}

/** 一、供应 of one house and 供应 of another are one subject: `(二)`, `第三、`, `4. `, and no `1.5 million`. */
const ORDINAL =
  /^(?:第?[一二三四五六七八九十]{1,3}[、.．:：]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]、?|\d{1,2}(?:[.．](?!\d)|[、)）]))\s*(?=\S)/

function headingsOf(articles: readonly ArticleRef[]): readonly Heading[] {
  const all = articles.flatMap((article) =>
    article.headings.map(({ text, lang, anchor }) => ({
      heading: { text: text.replace(ORDINAL, ''), lang },
      article,
      anchor,
    })),
  )
  return [...groupBy(all, ({ heading }) => fold(heading.text)).values()]
    .map((same) => ({
      heading: first(same).heading,
      articles: same.map(({ article, anchor }) => ({ article, anchor })),
    }))
    .sort((left, right) => right.articles.length - left.articles.length)
}

/**
 * @param articles Newest first; so are the months, articles without a date behind them.
 * @param before As of sources.
 */
export function monthsOf(
  articles: readonly ArticleRef[],
  before: readonly Month[],
): readonly Month[] {
  const known = new Map(before.map((month) => [month.month, month.articles]))
  const grouped = groupBy(articles, ({ published }) => published?.slice(0, 7) ?? null)
  return [...grouped].map(([month, members]) => ({
    month,
    permalink: `m/${month ?? 'undated'}.html`,
    articles: sameList(members, known.get(month)),
  }))
}
