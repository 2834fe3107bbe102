/** Articles that are the same as before but for a title, a source or a time that was put right. */
import { clean } from '../text/clean.ts'
import { fold } from '../text/fold.ts'
import type { ArticleRef } from './digest.ts'
import type { EarlierArticle } from './earlierArticle.ts'
import { groupBy } from './group.ts'

/** One article under two ids: title, source and time make the id. */
export interface Correction {
  readonly from: EarlierArticle
  readonly to: ArticleRef
}

/** What is compared, of either build. */
type Named = Pick<EarlierArticle, 'title' | 'source' | 'published' | 'lead' | 'counts'>

/** Each is how one reads that was corrected in the third. */
const TWO_OF_THREE: readonly ((article: Named) => readonly (string | null)[])[] = [
  ({ source, published }) => ['title', source?.text ?? null, published],
  ({ title, published }) => ['source', title.text, published],
  ({ title, source }) => ['time', title.text, source?.text ?? null],
]

/**
 * Pair articles that went with some that came: two of title, source and time are the same, and so is
 * the text as far as an index tells it. Where several would do, none is taken.
 */
export function corrections(
  removed: readonly EarlierArticle[],
  added: readonly ArticleRef[],
): readonly Correction[] {
  if (removed.length === 0 || added.length === 0) return []
  const found = new Map<ArticleRef, EarlierArticle>()
  const taken = new Set<EarlierArticle>()
  for (const names of TWO_OF_THREE) {
    const went = groupBy(
      removed.filter((article) => isTelling(article) && !taken.has(article)),
      (article) => keyOf(article, names),
    )
    const came = groupBy(
      added.filter((article) => !found.has(article)),
      (article) => keyOf(named(article), names),
    )
    for (const [key, [to, other]] of came) {
      const [from, another] = went.get(key) ?? []
      if (!from || !to || another || other) continue
      found.set(to, from)
      taken.add(from)
    }
  }
  return added.flatMap((to) => {
    const from = found.get(to)
    return from ? [{ from, to }] : []
  })
}

/** Two notes of one source and day without lead or insights may well be two. */
function isTelling({ lead, counts, published }: Named): boolean {
  return lead !== null || (counts.insights > 0 && published?.length === 16)
}

function keyOf(article: Named, names: (typeof TWO_OF_THREE)[number]): string {
  const { lead, counts } = article
  const words = [...names(article), lead].map((name) => fold(clean(name ?? '')))
  return [...words, counts.insights, counts.citations].join('\0')
}

function named({ title, source, published, lead, counts }: ArticleRef): Named {
  const from = source && { text: source.name, lang: source.lang }
  return { title, source: from, published, lead: lead?.text ?? null, counts }
}
