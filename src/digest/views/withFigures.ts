/** Which articles have figures, and how many: told by their counts, so that no figure is read from the disk. */

import { compare } from '../../text/compare.ts'
import type { Article } from '../digest.ts'
import type { UnitKind } from '../figures/figure.ts'

/** Articles that have figures, and how many. */
export interface Having {
  readonly having: readonly Article[]
  readonly total: number
}

/** Of a page that has no table. */
export const NOTHING: Having = { having: [], total: 0 }

/** Their figures of every kind. */
export function allOf(having: readonly Article[]): Having {
  return { having, total: having.reduce((sum, article) => sum + countOf(article, null), 0) }
}

/** Those that have any. */
export function withFigures(articles: readonly Article[]): readonly Article[] {
  return articles.filter(({ ref }) => ref.counts.figures > 0)
}

interface OfKind extends Having {
  readonly kind: UnitKind
  readonly permalink: string
}

/** Kinds of figures and who has them, the most frequent first. */
export function byKind(articles: readonly Article[]): readonly OfKind[] {
  const found = new Map<UnitKind, { readonly having: Article[]; total: number }>()
  for (const article of articles) {
    for (const [kind, count] of article.kinds) {
      const own = found.get(kind) ?? { having: [], total: 0 }
      found.set(kind, own)
      own.having.push(article)
      own.total += count
    }
  }
  return [...found]
    .map(([kind, own]) => ({ kind, permalink: `figures-${kind}.html`, ...own }))
    .sort((left, right) => right.total - left.total || compare(left.kind, right.kind))
}

/** As many articles as it takes to fill a page: no other is asked for its figures. */
export function firstWith(
  articles: readonly Article[],
  kind: UnitKind | null,
  most: number,
): readonly Article[] {
  let room = most
  const last = articles.findIndex((article) => {
    room -= countOf(article, kind)
    return room <= 0
  })
  return last < 0 ? articles : articles.slice(0, last + 1)
}

/** Figures of an article, of one kind or of all. */
function countOf({ ref, kinds }: Article, kind: UnitKind | null): number {
  if (kind === null) return ref.counts.figures
  for (const [own, count] of kinds) if (own === kind) return count
  return 0
}
