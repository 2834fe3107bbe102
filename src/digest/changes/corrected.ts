/** Articles that are the same as before but for a title, a source or a time that was put right. */
import { areAlike } from '../../text/alike.ts'
import { clean } from '../../text/clean.ts'
import { fold } from '../../text/fold.ts'
import type { ArticleRef } from '../digest.ts'
import { groupBy } from '../group.ts'
import { nameOf } from '../refs.ts'
import type { EarlierArticle } from './earlierArticle.ts'

/** One article under two ids, which title, source and time make; or under the one that it was told to keep. */
export interface Correction<From = EarlierArticle> {
  readonly from: From
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

/** How it is told that an article that came is one that went: by equal keys, and by what else is asked. */
interface Way {
  readonly keyOf: (article: Named) => string | null
  readonly isOne: (from: Named, to: Named) => boolean
}

const WAYS: readonly Way[] = [
  ...TWO_OF_THREE.map((names) => ({
    keyOf: (article: Named) => keyOf(article, names),
    isOne: () => true,
  })),
  // A number that is put right often stands in title and lead alike. One column follows another under one
  // title, so the time is asked for.
  ...(['source', 'title'] as const).map((name) => ({
    keyOf: (article: Named) => {
      const text = article[name]?.text ?? null
      return text === null || article.published === null || article.lead === null
        ? null
        : [fold(clean(text)), article.published].join('\0')
    },
    isOne: (from: Named, to: Named) =>
      areAlike(from.title.text, to.title.text) && areAlike(from.lead ?? '', to.lead ?? ''),
  })),
]

/**
 * Pair articles that went with some that came: two of title, source and time are the same, and so is
 * the text as far as an index tells it; or one of these with the time, where titles and leads are alike.
 * Where several would do, none is taken.
 */
export function corrections<From extends Named>(
  removed: readonly From[],
  added: readonly ArticleRef[],
): readonly Correction<From>[] {
  if (removed.length === 0 || added.length === 0) return []
  const found = new Map<ArticleRef, From>()
  const taken = new Set<From>()
  for (const { keyOf, isOne } of WAYS) {
    const went = groupBy(
      removed.filter((article) => !taken.has(article)),
      keyOf,
    )
    const came = groupBy(
      added.filter((article) => !found.has(article)),
      (article) => keyOf(named(article)),
    )
    for (const [key, [to, other]] of came) {
      const [from, another] = went.get(key) ?? []
      if (key === null || !from || !to || another || other || !isOne(from, named(to))) continue
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
  return changed.flatMap((to) => {
    const from = earlier.get(to.id)
    return from && readsOtherwise({ from, to }) ? [{ from, to }] : []
  })
}

/**
 * Whether title, source or time are others. They are not where an article is back at the address that it
 * had, by `formerly`: that is told to programs, which know it by its id, and to no reader.
 */
export function readsOtherwise({ from, to }: Correction<Named>): boolean {
  const parts = ({ title, source, published }: Named): string =>
    [title.text, source?.text, published].map((name) => fold(clean(name ?? ''))).join('\0')
  return parts(from) !== parts(named(to))
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
