/** Articles that stand under other topics than in an earlier build. */

import type { ArticleRef, Ref } from '../digest.ts'
import type { EarlierArticle } from './earlierArticle.ts'

/** Articles that went together: a topic with another name, two that became one, or one article moved. */
export interface TopicChange {
  /** As the earlier build spelt them, without those that stay; none where a topic was added. */
  readonly from: readonly string[]
  readonly to: readonly Ref[]
  readonly articles: readonly ArticleRef[]
}

/**
 * Topics that articles of both builds left and got, most articles first.
 *
 * @param before Of an article: its entry in the earlier build.
 * @param keyOf What tells topics apart by their names, those in a language of the interface too.
 */
export function topicChanges(
  articles: readonly ArticleRef[],
  before: (article: ArticleRef) => EarlierArticle | undefined,
  keyOf: (name: string) => string,
): readonly TopicChange[] {
  const found = new Map<string, { from: string[]; to: Ref[]; articles: ArticleRef[] }>()
  for (const article of articles) {
    const old = before(article)
    if (!old) continue
    const names = new Set(article.topics.map(({ name }) => keyOf(name)))
    const earlier = new Set(old.topics.map(keyOf))
    const from = old.topics.filter((name) => !names.has(keyOf(name)))
    const to = article.topics.filter(({ name }) => !earlier.has(keyOf(name)))
    if (from.length + to.length === 0) continue
    const key = [from.map(keyOf), to.map(({ permalink }) => permalink)].map(joined).join('\0\0')
    const same = found.get(key)
    if (same) same.articles.push(article)
    else found.set(key, { from, to, articles: [article] })
  }
  return [...found.values()].sort((left, right) => right.articles.length - left.articles.length)
}

function joined(names: readonly string[]): string {
  return [...names].sort().join('\0')
}
