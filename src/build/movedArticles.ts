/** Articles whose address changed since the published site, because title, source or time was corrected. */
import { articleJson } from '../digest/addresses.ts'
import { type Correction, corrections } from '../digest/changes/corrected.ts'
import type { Digest } from '../digest/digest.ts'
import { readEarlierArticle } from '../exports/changes.ts'
import { publishedJson } from './stage/publishedFile.ts'
import type { Stage } from './stage/stage.ts'

/** An article's id before and now; its address is made of its id. */
export type Moved = Correction<{ readonly id: string }>

/**
 * Finds them. The published site itself says what it has, so they are found whatever else changed: settings, a
 * template, the program.
 */
export function movedArticles(
  stage: Pick<Stage, 'output' | 'published'>,
  { articles, byId }: Digest,
): readonly Moved[] {
  const known = new Set(publishedNames(stage, PARTS))
  const gone = [...known].filter((id) => !byId.has(id))
  const added = gone.length === 0 ? [] : articles.filter(({ id }) => !known.has(id))
  if (added.length === 0) return []
  const removed = gone.flatMap(
    (id) => readEarlierArticle(publishedJson(stage, articleJson(id))) ?? [],
  )
  return corrections(removed, added)
}

/** Around the id in the path of an article's data. */
const PARTS = articleJson('\0').split('\0')

/**
 * Names of the published files of one kind.
 *
 * @param parts What stands before and behind a name in the path; a name has no dot.
 */
export function publishedNames(
  { published }: Pick<Stage, 'published'>,
  [before = '', behind = '']: readonly string[],
): readonly string[] {
  return published.under(before).flatMap((path) => {
    const name = path.slice(before.length, -behind.length)
    return path.endsWith(behind) && !name.includes('.') ? [name] : []
  })
}
