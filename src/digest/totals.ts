/** Totals of a digest. */
import type { ByteAccount } from '../records/article.ts'
import type { Digest } from './digest.ts'
import { isOpen } from './doubts/disputed.ts'
import type { LightDump } from './lightArticle.ts'

/** Sums over all articles and files. @param places How many there are in all files, each article as often as it stands there. */
export function totalsOf(
  { articles, disagreements }: Pick<Digest, 'articles' | 'disagreements'>,
  dumps: readonly LightDump[],
  places: number,
): Digest['totals'] {
  return {
    articles: articles.length,
    dumps: dumps.length,
    groups: sum(articles, ({ counts }) => counts.groups),
    insights: sum(articles, ({ counts }) => counts.insights),
    citations: sum(articles, ({ counts }) => counts.citations),
    figures: sum(articles, ({ counts }) => counts.figures),
    disagreements: disagreements.filter(isOpen).length,
    duplicates: places - articles.length,
    bytes: totalBytes(dumps),
  }
}

function sum<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((total, item) => total + amount(item), 0)
}

function totalBytes(dumps: readonly LightDump[]): ByteAccount {
  return {
    total: sum(dumps, ({ bytes }) => bytes.total),
    published: sum(dumps, ({ bytes }) => bytes.published),
    chrome: sum(dumps, ({ bytes }) => bytes.chrome),
    leftOver: sum(dumps, ({ bytes }) => bytes.leftOver),
  }
}
