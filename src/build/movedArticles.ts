/** Articles whose address changed since the last build, because title, source or time was corrected. */
import { type Correction, corrections, type Named } from '../digest/changes/corrected.ts'
import type { Digest } from '../digest/digest.ts'
import type { LightArticle } from '../digest/lightArticle.ts'
import type { Settings } from '../records/settings.ts'
import { langOf } from '../text/lang.ts'
import type { Cache } from './cache/cache.ts'

/** An article's id before and now; its address is made of its id. */
export type Moved = Correction<{ readonly id: string }>

/**
 * Finds them.
 *
 * @param before Files as the last build read them; empty where that is not known.
 * @param isSame Whether a file is unchanged since then.
 */
export function movedArticles(
  before: Cache['files'],
  isSame: (path: string) => boolean,
  { articles, byId }: Digest,
  { formerly }: Pick<Settings, 'formerly'>,
): readonly Moved[] {
  const idOf = ({ id }: LightArticle): string => formerly[id] ?? id
  const removed = Object.entries(before)
    .filter(([path]) => !isSame(path))
    .flatMap(([, { dump }]) => dump.articles)
    .filter((article) => !byId.has(idOf(article)))
  if (removed.length === 0) return []
  const known = new Set(Object.values(before).flatMap(({ dump }) => dump.articles.map(idOf)))
  const added = articles.filter(({ id }) => !known.has(id))
  return corrections(
    removed.map((article) => ({ id: idOf(article), ...named(article) })),
    added,
  )
}

function named({ title, source, published, lead, counts }: LightArticle): Named {
  return {
    title,
    source: source === null ? null : { text: source, lang: langOf(source) },
    published,
    lead: lead?.text ?? null,
    counts,
  }
}
