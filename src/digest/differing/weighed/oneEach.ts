/**
 * Which pairs can be true together: in a disagreement each article gives one number, as who gives two of them tells of
 * two things, and there are two numbers, as a third is nearly always of something else.
 */
import { Unions } from '../../unions.ts'
import type { Placed } from '../placed.ts'
import { givenAgain } from '../things/nearest.ts'
import { agree } from '../values.ts'

type Pair = readonly [Placed, Placed]

export interface LikelyPair {
  readonly pair: Pair
  /** 0 to 1. */
  readonly chance: number
}

/**
 * The pairs that can be true together, the likeliest kept. Costs of 4.12 billion and a subsidy of 3.35 stand in one article, and
 * 3.85 in another: of the subsidy, as a third gives 3.35 against it, and so not of the costs.
 */
export function oneEach(found: readonly LikelyPair[]): readonly Pair[] {
  // Pairs that are as likely stay in the order of their articles.
  const likeliest = [...found].sort((a, b) => b.chance - a.chance).map(({ pair }) => pair)
  return together(
    likeliest,
    (members) => !members.some((one) => members.some((other) => givesBoth(one, other))),
  )
}

/**
 * Of likely pairs those that bring no third number to what rules have found, or to likelier ones: 213 kilometres of a line and
 * 231 are two ways to write one number, and 147 is what has been built. What rules find may have as many as there are tellers.
 *
 * @param likely The likeliest of each story first.
 */
export function twoNumbers(found: readonly Pair[], likely: readonly Pair[]): readonly Pair[] {
  const known = new Set(found)
  const all = together(
    [...found, ...likely],
    (members, pair) => known.has(pair) || !areMore(members),
  )
  return all.filter((pair) => !known.has(pair))
}

/** Whether more than two numbers are among them. */
function areMore(members: readonly Placed[]): boolean {
  const numbers: Placed[] = []
  for (const member of members) {
    if (!numbers.some(({ claim }) => agree(claim, member.claim))) numbers.push(member)
  }
  return numbers.length > 2
}

/** Of pairs in their order those that can be joined with the ones before. */
function together(
  pairs: readonly Pair[],
  canBe: (members: readonly Placed[], pair: Pair) => boolean,
): readonly Pair[] {
  const unions = new Unions()
  const members = new Map<string, readonly Placed[]>()
  const groupOf = (placed: Placed): readonly Placed[] =>
    members.get(unions.top(placed.claim.figure)) ?? [placed]
  return pairs.filter((pair) => {
    const [left, right] = pair
    const all = [...new Set([...groupOf(left), ...groupOf(right)])]
    if (!canBe(all, pair)) return false
    unions.join(left.claim.figure, right.claim.figure)
    members.set(unions.top(left.claim.figure), all)
    return true
  })
}

/** Whether the article of one gives the number of the other, too, and they differ. */
function givesBoth(one: Placed, other: Placed): boolean {
  return !agree(one.claim, other.claim) && givenAgain(one.article, other.claim).length > 0
}
