import { visitCandidates } from './candidates.ts'
import type { ArticleFacts } from './facts.ts'
import { compare, groupBy } from './group.ts'
import { ENOUGH, Likeness } from './likeness.ts'

/** An article as the search for stories sees it. */
export interface StoryArticle {
  readonly id: string
  readonly published: string | null
  /** Names. */
  readonly topics: readonly string[]
  readonly facts: ArticleFacts
}

/**
 * Articles about one event, as lists of ids: newest first inside a story and between stories, two
 * articles at least. Grows with the number of articles, never with its square.
 *
 * Candidates share rare terms; a pair is one story by the words of title and body, weighed by
 * rarity and fading with the days between, by the things that both open with, and by the figures and
 * days that both name.
 */
export function stories(listed: readonly StoryArticle[]): readonly (readonly string[])[] {
  // Likeness is told from the first to the second, so the order must not be that of the files.
  const articles = [...listed].sort((a, b) => compare(a.id, b.id))
  const days = articles.map(({ published }) => dayOf(published))
  const likeness = new Likeness(
    articles.map(({ facts }) => facts),
    days,
  )
  const parent = articles.map((_, at) => at)
  visitCandidates(likeness.table, days, (low, high) => {
    if (likeness.of(low, high) >= ENOUGH) {
      const [top, below] = [rootOf(parent, low), rootOf(parent, high)]
      parent[Math.max(top, below)] = Math.min(top, below)
    }
  })
  const groups = groupBy(articles.keys(), (at) => rootOf(parent, at))
  const newest = [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) =>
      group
        .flatMap((at) => articles[at] ?? [])
        .sort((a, b) => compare(b.published ?? '', a.published ?? '') || compare(a.id, b.id)),
    )
  newest.sort(
    (a, b) =>
      compare(b[0]?.published ?? '', a[0]?.published ?? '') ||
      compare(a[0]?.id ?? '', b[0]?.id ?? ''),
  )
  return newest.map((group) => group.map(({ id }) => id))
}

function rootOf(parent: readonly number[], at: number): number {
  let top = at
  for (let up = parent[top]; up !== undefined && up !== top; up = parent[top]) top = up
  return top
}

/** Days since 1970; NaN without a date. */
function dayOf(published: string | null): number {
  if (published === null) return Number.NaN
  return Date.parse(`${published.slice(0, 10)}T00:00:00Z`) / 86_400_000
}
