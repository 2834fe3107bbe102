/**
 * Which likely pairs can be joined to one disagreement. Each article gives one number: an article that gives two of them
 * means two things. A likely pair brings no third number: it is nearly always of another thing.
 */
import { Unions } from '../../unions.ts'
import type { Placed } from '../placed.ts'
import { repeatsOf } from '../things/counterparts.ts'
import { agree } from '../values.ts'

type Pair = readonly [Placed, Placed]

export interface LikelyPair {
  readonly pair: Pair
  /** 0 to 1. */
  readonly chance: number
}

/**
 * Of pairs the likeliest that leave each article one number. One article has costs of 4.12 billion and a subsidy of 3.35,
 * another has 3.85: its pair with the subsidy is likelier, so that with the costs goes.
 */
export function consistentPairs(found: readonly LikelyPair[]): readonly Pair[] {
  // The sort is stable: equally likely pairs stay in the order of their articles.
  const likeliest = [...found].sort((a, b) => b.chance - a.chance).map(({ pair }) => pair)
  return joined(
    likeliest,
    (members) => !members.some((one) => members.some((other) => givesBoth(one, other))),
  )
}

/**
 * Of likely pairs those that bring no third number to pairs found by rules, or to likelier ones. A line of 213 kilometres
 * is 231 elsewhere, and 147 is the part already built.
 *
 * @param found By rules; together these may have more than two numbers.
 * @param likely Likeliest of each story first.
 */
export function withoutThirdNumbers(
  found: readonly Pair[],
  likely: readonly Pair[],
): readonly Pair[] {
  const known = new Set(found)
  const all = joined([...found, ...likely], (members, pair) => known.has(pair) || !areMore(members))
  return all.filter((pair) => !known.has(pair))
}

/** Whether they have more than two different numbers. */
function areMore(members: readonly Placed[]): boolean {
  const numbers: Placed[] = []
  for (const member of members) {
    if (!numbers.some(({ claim }) => agree(claim, member.claim))) numbers.push(member)
  }
  return numbers.length > 2
}

/**
 * Pairs that are joined one after the other, each with the pairs before it that it shares a figure with.
 *
 * @param canBe Whether all members together can be one disagreement; else the pair is left out.
 */
function joined(
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

/** Whether the article of one gives the other's different number as well. */
function givesBoth(one: Placed, other: Placed): boolean {
  return !agree(one.claim, other.claim) && repeatsOf(one.article, other.claim).length > 0
}
