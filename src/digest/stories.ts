import { visitCandidates } from './candidates.ts'
import type { ArticleFacts } from './facts.ts'
import { compare } from './group.ts'
import { ENOUGH, Likeness, NEVER } from './likeness.ts'

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
  const links: { readonly low: number; readonly high: number; readonly score: number }[] = []
  visitCandidates(likeness.table, days, (low, high) => {
    const score = likeness.of(low, high)
    if (score >= ENOUGH) links.push({ low, high, score })
  })
  // The most alike first, so that one chance likeness does not join two stories.
  links.sort((a, b) => b.score - a.score || a.low - b.low || a.high - b.high)
  const groups = articles.map((_, at): readonly number[] => [at])
  for (const { low, high } of links) {
    const [mine, theirs] = [groups[low] ?? [], groups[high] ?? []]
    if (mine === theirs || !belong(mine, theirs, likeness)) continue
    const joined = [...mine, ...theirs]
    for (const at of joined) groups[at] = joined
  }
  const newest = [...new Set(groups)]
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

/** Articles of a group that another is compared with. */
const COMPARED = 5

/** Whether two groups are one story by the likeness of their articles on the whole. */
function belong(mine: readonly number[], theirs: readonly number[], likeness: Likeness): boolean {
  const [some, others] = [mine.slice(0, COMPARED), theirs.slice(0, COMPARED)]
  if (some.length * others.length === 1) return true
  let sum = 0
  for (const low of some) {
    for (const high of others) {
      const score = likeness.of(low, high)
      if (score === NEVER) return false
      sum += Math.min(score, ENOUGH)
    }
  }
  return sum / (some.length * others.length) >= ENOUGH * ON_THE_WHOLE
}

/** What of {@link ENOUGH} the pairs of two groups must have in the mean; follow-ups drift away. */
const ON_THE_WHOLE = 0.6

/** Days since 1970; NaN without a date. */
function dayOf(published: string | null): number {
  if (published === null) return Number.NaN
  return Date.parse(`${published.slice(0, 10)}T00:00:00Z`) / 86_400_000
}
