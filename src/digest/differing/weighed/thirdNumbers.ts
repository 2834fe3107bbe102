/** Likely pairs bring no third number to a disagreement: it is nearly always of another thing. */
import { Unions } from '../../unions.ts'
import type { Placed } from '../placed.ts'
import { agree } from '../values.ts'

type Pair = readonly [Placed, Placed]

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
  const unions = new Unions()
  const groups = new Map<string, readonly Placed[]>()
  const groupOf = (placed: Placed): readonly Placed[] =>
    groups.get(unions.top(placed.claim.figure)) ?? [placed]
  const membersOf = ([left, right]: Pair): readonly Placed[] => [
    ...new Set([...groupOf(left), ...groupOf(right)]),
  ]
  const join = (pair: Pair): void => {
    const members = membersOf(pair)
    const [left, right] = pair
    unions.join(left.claim.figure, right.claim.figure)
    groups.set(unions.top(left.claim.figure), members)
  }
  for (const pair of found) join(pair)
  return likely.filter((pair) => {
    if (haveThird(membersOf(pair))) return false
    join(pair)
    return true
  })
}

/** Whether they have more than two different numbers. */
function haveThird(members: readonly Placed[]): boolean {
  const numbers: Placed[] = []
  for (const member of members) {
    if (!numbers.some(({ claim }) => agree(claim, member.claim))) numbers.push(member)
  }
  return numbers.length > 2
}
