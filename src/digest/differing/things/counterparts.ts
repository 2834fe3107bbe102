/** Which figures of two articles of a story may be the same quantity, where no rule tells: candidates for weighing. */
import { dimensionOf } from '../../baseUnits.ts'
import { sortedDigits } from '../../claims/amount.ts'
import { type Bare, type Claim, claimOfBare } from '../../claims/claim.ts'
import { groupBy } from '../../group.ts'
import type { FigureArticle } from '../placed.ts'
import { agree, firstFrom, isWithin } from '../values.ts'
import { pairedByAdjacent } from './adjacentFigures.ts'

/** Values of a greater ratio are of two things; natural logarithm. */
const MOST_RATIO = Math.log(5)

/**
 * Two claims of one dimension, neither of which the other article gives as well. They have the same digits in another
 * order, else are the only ones of their article for one measure, else stand next to the same number, else each is the
 * nearest in value to the other.
 */
interface Nearest {
  readonly one: Claim
  readonly its: Claim
  /** How many pairs of that dimension there are. */
  readonly choices: number
  /** How many figures of all dimensions both articles give. */
  readonly agreed: number
}

/** Candidates of two articles; none where they have no dimension in common. */
export function counterpartsOf(left: FigureArticle, right: FigureArticle): readonly Nearest[] {
  const [mine, theirs] = [byDimension(left), byDimension(right)]
  let agreed = 0
  const found: Omit<Nearest, 'agreed'>[] = []
  for (const [dimension, own] of mine) {
    const others = theirs.get(dimension)
    if (others === undefined) continue
    const [some, rest] = [without(own, others), without(others, own)]
    agreed += own.length - some.length
    const written = new Map(rest.filter(hasDigits).map((its) => [sortedDigits(its.digits), its]))
    const same = pairedByMeasure(some, rest)
    const next = pairedByAdjacent(left, some, right, rest)
    const told = (claim: Claim): Claim | undefined => same.get(claim) ?? next.get(claim)
    for (const one of some) {
      // By value alone 2,160 would be paired with 3,480 and not with 1,260.
      const alike = hasDigits(one) ? written.get(sortedDigits(one.digits)) : undefined
      const its = alike ?? told(one) ?? nearest(one, rest)
      if (its === null) continue
      if (!alike && (told(its) ?? nearest(its, some)) !== one) continue
      if (Math.abs(Math.log(one.value / its.value)) > MOST_RATIO) continue
      found.push({ one, its, choices: some.length * rest.length })
    }
  }
  return found.map((pair) => ({ agreed, ...pair }))
}

/** Of more pairs of a dimension some are likely by chance, and all take long. */
const MOST_CHOICES = 400

/** The other pairs of one dimension: one claim of each is nearer to another, and neither is given by both articles. */
export function fartherPairsOf(
  left: FigureArticle,
  right: FigureArticle,
  nearest: readonly Nearest[],
): readonly Nearest[] {
  const theirs = byDimension(right)
  const agreed = nearest[0]?.agreed ?? 0
  return [...byDimension(left)].flatMap(([dimension, own]) => {
    const others = theirs.get(dimension) ?? []
    const [some, rest] = [without(own, others), without(others, own)]
    const choices = some.length * rest.length
    if (choices > MOST_CHOICES) return []
    return some.flatMap((one) => {
      const known = nearest.filter((pair) => pair.one === one)
      return rest
        .filter((its) => Math.abs(Math.log(one.value / its.value)) <= MOST_RATIO)
        .filter((its) => known.every((pair) => pair.its !== its))
        .map((its) => ({ one, its, choices, agreed }))
    })
  })
}

/** Claims without those that agree with one of the others, which are sorted by value. */
function without(own: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  return own.filter((claim) => {
    const at = firstFrom(others, claim.value)
    return [others[at - 1], others[at]].every(
      (other) => other === undefined || !agree(claim, other),
    )
  })
}

/** Claims of one measure and a greater ratio are of two things. */
const NEAR = 1.5

/** Pairs claims where each is the only one of its article for a measure; each is a key for the other. */
function pairedByMeasure(
  mine: readonly Claim[],
  theirs: readonly Claim[],
): ReadonlyMap<Claim, Claim> {
  const [own, others] = [groupBy(mine, measureOf), groupBy(theirs, measureOf)]
  const found = new Map<Claim, Claim>()
  for (const [measure, [one, second]] of own) {
    const [its, more] = others.get(measure) ?? []
    if (measure === null || !one || !its || second || more || !isWithin(NEAR, one, its)) continue
    found.set(one, its).set(its, one)
  }
  return found
}

/** The known measure, else the governing word; null where there is neither. */
function measureOf({ isKnown, measure, governor }: Claim): string | null {
  return isKnown ? `known ${measure}` : governor
}

/** The nearest by ratio among claims sorted by value; null of none. */
function nearest({ value }: Claim, others: readonly Claim[]): Claim | null {
  const at = firstFrom(others, value)
  const [below, above] = [others[at - 1], others[at]]
  if (below === undefined || above === undefined) return below ?? above ?? null
  return value / below.value <= above.value / value ? below : above
}

/** Claims of an article that repeat the value of a claim, as far as printed digits tell, in its dimension. */
export function repeatsOf(article: FigureArticle, claim: Claim): readonly Claim[] {
  const { unit, value, step } = inBase(claim)
  const own = byDimension(article).get(claim.isCount ? COUNT : unit) ?? []
  const at = firstFrom(own, value)
  return own
    .slice(Math.max(0, at - 1), at + 2)
    .filter((its) => Math.abs(its.value - value) <= Math.max(its.step, step) * 1.001)
}

/**
 * Figures of an article with exactly the value of a claim that is no count, also where they are a part (`3.6 billion euros
 * of the cost`) or a rate (142 cubic metres a second, $2,760 a box).
 */
export function partsAndRatesOf({ facts }: FigureArticle, claim: Claim): readonly Claim[] {
  if (claim.isCount || !hasDigits(claim)) return []
  const { claims, bare } = facts
  const isSame = ({ value, unit, isCount }: Claim | Bare): boolean =>
    !isCount && value === claim.value && amountOf(unit) === amountOf(claim.unit)
  return [...claims.filter(isSame), ...bare.filter(isSame).map(claimOfBare)]
}

/** The unit without its denominator: `USD` of `USD/t`. */
function amountOf(unit: string): string {
  return unit.split('/', 1)[0] ?? unit
}

const COUNT = '#'

/** Positive claims of an article by dimension, sorted by value. */
function byDimension({ facts }: FigureArticle): ReadonlyMap<string, readonly Claim[]> {
  const { claims, bare } = facts
  const known = DIMENSIONS.get(claims)
  if (known) return known
  const all = [
    ...claims.filter(({ figure, origin }) => figure === origin),
    ...bare.filter(({ isOther }) => !isOther).map(claimOfBare),
  ]
  const sorted = all
    .filter(({ value }) => value > 0)
    .map(inBase)
    .sort((a, b) => a.value - b.value)
  const own = groupBy(sorted, ({ isCount, unit }) => (isCount ? COUNT : unit))
  DIMENSIONS.set(claims, own)
  return own
}

/** Cache by the claims of an article. */
const DIMENSIONS = new WeakMap<readonly Claim[], ReadonlyMap<string, readonly Claim[]>>()

/** A claim in the base unit of its dimension: durations and speeds are not in it yet, all others are. */
function inBase(claim: Claim): Claim {
  const { isCount, unit, value, low, high, step } = claim
  const [base, times] = isCount ? [unit, 1] : dimensionOf(unit)
  if (base === unit) return claim
  return {
    ...claim,
    unit: base,
    value: value * times,
    low: low * times,
    high: high * times,
    step: step * times,
  }
}

function hasDigits({ digits }: Claim): boolean {
  return digits.length > 1
}

/** Whether both have the same digits in any order, at least two: 2,160 and 1,260. */
export function areAlikeInDigits(a: Claim, b: Claim): boolean {
  return hasDigits(a) && sortedDigits(a.digits) === sortedDigits(b.digits)
}
