import type { Article, Digest } from './digest.ts'

/**
 * Every article once, in the order of the files: where it stands first.
 *
 * @param without Ids of articles that are passed over.
 */
export function* inFileOrder(
  { dumps, byId }: Pick<Digest, 'dumps' | 'byId'>,
  without: ReadonlySet<string> = NONE,
): Generator<Article, void, undefined> {
  for (const { path, articles } of dumps) {
    for (const id of new Set(articles.filter((id) => !without.has(id)))) {
      const article = byId.get(id)
      if (article?.ref.places[0]?.dump === path) yield article
    }
  }
}

const NONE: ReadonlySet<string> = new Set()
