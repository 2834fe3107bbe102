/** Articles that are the same as before but for a title, a source or a time that was put right. */
import { clean } from '../text/clean.ts'
import { fold } from '../text/fold.ts'
import type { ArticleRef } from './digest.ts'
import type { EarlierArticle } from './earlierArticle.ts'
import { groupBy } from './group.ts'
import { nameOf } from './refs.ts'

/** One article under two ids, which title, source and time make; or under the one that it was told to keep. */
export interface Correction {
  readonly from: EarlierArticle
  readonly to: ArticleRef
}

/** What is compared, of either build. */
type Named = Pick<EarlierArticle, 'title' | 'source' | 'published' | 'lead' | 'counts'>

/** What stays when the third is corrected; null where that says too little. */
const TWO_OF_THREE: readonly ((article: Named) => readonly (string | null)[] | null)[] = [
  (article) => (isTelling(article) ? [article.source?.text ?? null, article.published] : null),
  (article) => (isTelling(article) ? [article.title.text, article.published] : null),
  // A column has one title every day.
  ({ title, source, lead }) => (lead === null ? null : [title.text, source?.text ?? null]),
]

/** Without a lead two notes of one source and day may well be two; of one minute they are one. */
function isTelling({ lead, published }: Named): boolean {
  return lead !== null || published?.includes('T') === true
}

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
      removed.filter((article) => !taken.has(article)),
      (article) => keyOf(article, names),
    )
    const came = groupBy(
      added.filter((article) => !found.has(article)),
      (article) => keyOf(named(article), names),
    )
    for (const [key, [to, other]] of came) {
      const [from, another] = went.get(key) ?? []
      if (key === null || !from || !to || another || other) continue
      found.set(to, from)
      taken.add(from)
    }
  }
  return added.flatMap((to) => {
    const from = found.get(to)
    return from ? [{ from, to }] : []
  })
}

/** Of articles that changed, those whose title, source or time are others. */
export function keptCorrections(
  earlier: ReadonlyMap<string, EarlierArticle>,
  changed: readonly ArticleRef[],
): readonly Correction[] {
  const parts = ({ title, source, published }: Named): string =>
    [title.text, source?.text, published].map((name) => fold(clean(name ?? ''))).join('\0')
  return changed.flatMap((to) => {
    const from = earlier.get(to.id)
    return from && parts(from) !== parts(named(to)) ? [{ from, to }] : []
  })
}

function keyOf(article: Named, two: (typeof TWO_OF_THREE)[number]): string | null {
  const names = two(article)
  if (names === null) return null
  const { lead, counts } = article
  const words = [...names, lead].map((name) => fold(clean(name ?? '')))
  return [...words, counts.insights, counts.citations].join('\0')
}

function named({ title, source, published, lead, counts }: ArticleRef): Named {
  return { title, source: source && nameOf(source), published, lead: lead?.text ?? null, counts }
}
