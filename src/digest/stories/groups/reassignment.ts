/** An article is of the story that it is most like in the mean, whichever it was joined to first. */

import type { Link } from '../links/link.ts'
import { CANNOT_LINK } from '../similarity/thresholds.ts'

/** Articles of a story that another is compared with. */
const COMPARED = 24
/** So many times as like another story an article must be: what is as like both stays. */
const CLEARLY = 1.3

interface Move {
  readonly article: number
  /** An article of the story that it is more like. */
  readonly to: number
  readonly gain: number
}

/**
 * Moves articles between stories of two and more, those that gain most first. What ends a strike is told
 * on the day of a report on freight, which names the strike, and four days after those who told of its begin: it is joined
 * to the report, as what is told on one day goes first, and is more like the others.
 *
 * @param links Of articles that are alike.
 * @param groups The story of each article, itself alone where it is of none; changed in place.
 * @param similarity From 0 up, or `CANNOT_LINK`.
 * @param figured Pairs that give many figures alike: these stay together.
 */
export function reassign(
  links: readonly Link[],
  groups: (readonly number[])[],
  similarity: (one: number, other: number) => number,
  figured: readonly Link[],
): void {
  // The wires of one theme are more like each other than like what is told of the event in another language.
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
    // Most links are of one story: asked before anything is compared.
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
