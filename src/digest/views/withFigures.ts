/** Which articles have figures, and how many: told by their counts, so that no figure is read from the disk. */

import { compare } from '../../text/compare.ts'
import type { Article, ArticleRef, Digest } from '../digest.ts'
import type { UnitKind } from '../figures/figure.ts'

/** How many articles have figures, and how many these are. */
export interface Having {
  readonly articles: number
  readonly figures: number
}

/** Of a page that has no table. */
export const NOTHING: Having = { articles: 0, figures: 0 }

type ById = Digest['byId']

/** Of figures of each kind, and of all. */
interface HavingKinds {
  readonly all: Having
  readonly kinds: ReadonlyMap<UnitKind, Having>
}

/** Of lists that stay the same objects as long as their articles do. */
const KNOWN = new WeakMap<readonly ArticleRef[], HavingKinds>()

/** What of a list has figures. */
export function havingIn(list: readonly ArticleRef[], byId: ById): HavingKinds {
  const known = KNOWN.get(list)
  if (known) return known
  const having = counted(list, byId)
  KNOWN.set(list, having)
  return having
}

function counted(list: readonly ArticleRef[], byId: ById): HavingKinds {
  let all = NOTHING
  const kinds = new Map<UnitKind, Having>()
  for (const { id, counts } of list) {
    if (counts.figures === 0) continue
    all = sum(all, { articles: 1, figures: counts.figures })
    for (const [kind, figures] of byId.get(id)?.kinds ?? []) {
      kinds.set(kind, sum(kinds.get(kind) ?? NOTHING, { articles: 1, figures }))
    }
  }
  return { all, kinds }
}

function sum(one: Having, other: Having): Having {
  return { articles: one.articles + other.articles, figures: one.figures + other.figures }
}

/** The same of several lists together. */
export function havingInAll(lists: readonly (readonly ArticleRef[])[], byId: ById): HavingKinds {
  let all = NOTHING
  const kinds = new Map<UnitKind, Having>()
  for (const list of lists) {
    const having = havingIn(list, byId)
    all = sum(all, having.all)
    for (const [kind, own] of having.kinds) kinds.set(kind, sum(kinds.get(kind) ?? NOTHING, own))
  }
  return { all, kinds }
}

/** Kinds of figures, the most frequent first. */
export function byFrequency(
  kinds: HavingKinds['kinds'],
): readonly (readonly [kind: UnitKind, having: Having])[] {
  return [...kinds].sort(
    ([left, one], [right, other]) => other.figures - one.figures || compare(left, right),
  )
}

/** As many articles as it takes to fill a page: no other is asked for its figures. */
export function firstWith(
  list: readonly ArticleRef[],
  byId: ById,
  kind: UnitKind | null,
  most: number,
): readonly Article[] {
  const first: Article[] = []
  let room = most
  for (const { id, counts } of list) {
    if (room <= 0) break
    const article = counts.figures > 0 ? byId.get(id) : undefined
    const figures = article ? countOf(article, kind) : 0
    if (article === undefined || figures === 0) continue
    first.push(article)
    room -= figures
  }
  return first
}

/** Figures of an article, of one kind or of all. */
function countOf({ ref, kinds }: Article, kind: UnitKind | null): number {
  if (kind === null) return ref.counts.figures
  for (const [own, count] of kinds) if (own === kind) return count
  return 0
}
