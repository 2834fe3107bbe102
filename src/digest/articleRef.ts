import type { ArticleFigure, ArticleRef, Ref } from './digest.ts'
import type { Disputed } from './doubts/disputed.ts'
import type { Entry } from './entry.ts'
import { first } from './group.ts'
import { contentHashOfAll } from './identity/identity.ts'
import type { Sums } from './joined.ts'

/**
 * An article as lists show it.
 *
 * @param same What each file that has it says of it, at least one.
 * @param sums What all of them say together.
 */
export function articleRef(
  same: readonly Entry[],
  sums: Sums,
  topics: readonly Ref[],
  source: Ref | null,
  disputed: Disputed,
): ArticleRef {
  const { light } = first(same)
  const { id, title, untitled, published, publishedRaw } = light
  const { dek, lead, counts, headings } = sums
  const key = keyOfRow(sums, disputed)
  return {
    id,
    permalink: `a/${id}.html`,
    title,
    untitled,
    dek,
    lead,
    source,
    topics,
    tags: [...new Set(same.flatMap((entry) => entry.light.tags))],
    original: same.find((entry) => entry.light.original !== null)?.light.original ?? null,
    published,
    publishedRaw,
    counts,
    headings,
    links: linksOf(same),
    pictures: shownIn(same),
    places: same.map((entry) => entry.light.place),
    lastLine: light.lastLine,
    isJoined: same.some((entry) => entry.light.contentHash !== light.contentHash),
    contentHash: contentHashOfAll(same.map((entry) => entry.light.contentHash)),
    bodyHash: same.map((entry) => entry.light.bodyHash).join('-'),
    spanHash: same.map((entry) => entry.light.spanHash).join('-'),
    keyFigure: key,
    inDoubt: disputed.articles.get(id) ?? null,
    keyDisputed: key !== null && disputed.ids.has(key.id),
  }
}

/** Where nearly as much speaks for a figure that others dispute, that is what a list should show of an article. */
function keyOfRow(
  { id, keyFigure, nearKeys }: Sums,
  { figures, ids }: Disputed,
): ArticleFigure | null {
  const near = nearKeys.find((key) => ids.has(key))
  return figures.get(id)?.find((figure) => figure.id === near) ?? keyFigure
}

const NONE: readonly never[] = []

function linksOf(same: readonly Entry[]): readonly string[] {
  const [{ light } = first(same), ...others] = same
  if (others.length === 0) return light.links
  const all = same.flatMap((entry) => entry.light.links)
  return all.length === 0 ? NONE : [...new Set(all)]
}

/** Signature of the pictures that an article shows; empty for none. */
export function shownIn(same: readonly Entry[]): string {
  let shown = ''
  for (const entry of same) shown += entry.shown
  return shown
}
