/** In a disagreement each article gives one number: who gives two of them tells of two things. */
import { Unions } from '../unions.ts'
import { givenAgain } from './nearest.ts'
import type { Placed } from './placed.ts'
import { agree } from './values.ts'

export interface LikelyPair {
  readonly pair: readonly [Placed, Placed]
  /** 0 to 1. */
  readonly chance: number
}

/**
 * The pairs that can be true together, the likeliest kept. Costs of 4.12 billion and a subsidy of 3.35 stand in one article, and
 * 3.85 in another: of the subsidy, as a third gives 3.35 against it, and so not of the costs.
 */
export function oneEach(found: readonly LikelyPair[]): readonly (readonly [Placed, Placed])[] {
  const unions = new Unions()
  const members = new Map<string, readonly Placed[]>()
  const groupOf = (placed: Placed): readonly Placed[] =>
    members.get(unions.top(placed.claim.figure)) ?? [placed]
  // Pairs that are as likely stay in the order of their articles.
  return [...found]
    .sort((a, b) => b.chance - a.chance)
    .flatMap(({ pair }) => {
      const [left, right] = pair
      const all = [...new Set([...groupOf(left), ...groupOf(right)])]
      if (all.some((one) => all.some((other) => givesBoth(one, other)))) return []
      unions.join(left.claim.figure, right.claim.figure)
      members.set(unions.top(left.claim.figure), all)
      return [pair]
    })
}

/** Whether the article of one gives the number of the other, too, and they differ. */
function givesBoth(one: Placed, other: Placed): boolean {
  return !agree(one.claim, other.claim) && givenAgain(one.article, other.claim).length > 0
}
