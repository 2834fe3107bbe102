import type { Article, Digest } from './digest.ts'

/** Every article once, in the order of the files: where it stands first. */
export function* inFileOrder({
  dumps,
  byId,
}: Pick<Digest, 'dumps' | 'byId'>): Generator<Article, void, undefined> {
  for (const { path, articles } of dumps) {
    for (const id of new Set(articles)) {
      const article = byId.get(id)
      if (article?.ref.places[0]?.dump === path) yield article
    }
  }
}
