/** Reassignment: an article belongs to the story with the highest mean similarity, whichever it was joined to first. */

import type { Link } from '../links/link.ts'
import { CANNOT_LINK } from '../similarity/thresholds.ts'

/** Articles of a story that another is compared with. */
const COMPARED = 24
/** How many times its mean similarity to another story must be as high. */
const CLEARLY = 1.3

interface Move {
  readonly article: number
  /** An article of the story to which it moves. */
  readonly to: number
  readonly gain: number
}

/**
 * Moves articles between stories of two and more, those that gain most first. Same days are joined before days apart: an article
 * on the end of a strike is joined to a report on freight of its day, and is more similar to those on the begin of the strike.
 *
 * @param links Of articles above the threshold of similarity.
 * @param groups The story of each article, itself alone where it is of none; changed in place.
 * @param similarity From 0 up, or `CANNOT_LINK`.
 * @param figured Pairs that share many figures: these stay together.
 */
export function reassign(
  links: readonly Link[],
  groups: (readonly number[])[],
  similarity: (one: number, other: number) => number,
  figured: readonly Link[],
): void {
  // Wires of one theme are more similar to each other than to reports of the event in another language.
  const partners = new Map<number, number[]>()
  for (const { low, high } of figured) {
    partners.set(low, [...(partners.get(low) ?? []), high])
    partners.set(high, [...(partners.get(high) ?? []), low])
  }
  const isFigured = (article: number): boolean =>
    (partners.get(article) ?? []).some((other) => groups[other] === groups[article])
  const mean = (article: number, story: readonly number[]): number => {
    const others = story.filter((at) => at !== article).slice(0, COMPARED)
    const all = others.map((other) => similarity(article, other))
    return all.includes(CANNOT_LINK)
      ? CANNOT_LINK
      : all.reduce((sum, one) => sum + one, 0) / others.length
  }
  const gainOf = (article: number, to: number): number => {
    const [own, other] = [groups[article] ?? [], groups[to] ?? []]
    // The cheap question first: most links are within one story.
    if (own === other || Math.min(own.length, other.length) < 2) return CANNOT_LINK
    const [here, there] = [mean(article, own), mean(article, other)]
    return there >= CLEARLY * here && !isFigured(article) ? there - here : CANNOT_LINK
  }
  const moves = links
    .flatMap(({ low, high }): Move[] => [
      { article: low, to: high, gain: gainOf(low, high) },
      { article: high, to: low, gain: gainOf(high, low) },
    ])
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.article - b.article || a.to - b.to)
  for (const { article, to } of moves) {
    // Others have moved since.
    if (gainOf(article, to) <= 0) continue
    const rest = (groups[article] ?? []).filter((at) => at !== article)
    for (const at of rest) groups[at] = rest
    const joined = [...(groups[to] ?? []), article]
    for (const at of joined) groups[at] = joined
  }
}
