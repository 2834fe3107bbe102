/** Which figures of two articles of a story can be meant for each other, where no rule tells. */
import { dimensionOf } from '../../baseUnits.ts'
import { sortedDigits } from '../../claims/amount.ts'
import { type Bare, type Claim, claimOfBare } from '../../claims/claim.ts'
import { groupBy } from '../../group.ts'
import type { FigureArticle } from '../placed.ts'
import { agree, firstFrom, isWithin } from '../values.ts'
import { nextAlike } from './goesOn.ts'

/** Two farther apart are of two things. */
const MOST_RATIO = Math.log(5)

/**
 * Claims of one dimension that the other article does not give: with the same digits in another order, else
 * the only two that measure one thing, else those that stand next to one number, else the nearest to each other.
 */
export interface Nearest {
  readonly one: Claim
  readonly its: Claim
  /** Pairs of that dimension. */
  readonly choices: number
  /** Figures that both articles give alike. */
  readonly agreed: number
}

/** Pairs of claims that can be meant for each other; none where the articles have no dimension in common. */
export function nearestOf(left: FigureArticle, right: FigureArticle): readonly Nearest[] {
  const [mine, theirs] = [byDimension(left), byDimension(right)]
  let agreed = 0
  const found: Omit<Nearest, 'agreed'>[] = []
  for (const [dimension, own] of mine) {
    const others = theirs.get(dimension)
    if (others === undefined) continue
    const [some, rest] = [without(own, others), without(others, own)]
    agreed += own.length - some.length
    const written = new Map(rest.filter(hasDigits).map((its) => [sortedDigits(its.digits), its]))
    const same = counterparts(some, rest)
    const next = nextAlike(left, some, right, rest)
    const told = (claim: Claim): Claim | undefined => same.get(claim) ?? next.get(claim)
    for (const one of some) {
      // 2,160 of 1,260 called is nearer to a plan of 3,480.
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

/** Those that the others do not have. */
function without(own: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  return own.filter((claim) => {
    const at = firstFrom(others, claim.value)
    return [others[at - 1], others[at]].every(
      (other) => other === undefined || !agree(claim, other),
    )
  })
}

/** Farther apart, what measures the same is measured of two things. */
const NEAR = 1.5

/** The only one of an article that measures what the only one of the other does, by either. */
function counterparts(mine: readonly Claim[], theirs: readonly Claim[]): ReadonlyMap<Claim, Claim> {
  const [own, others] = [groupBy(mine, measureOf), groupBy(theirs, measureOf)]
  const found = new Map<Claim, Claim>()
  for (const [measure, [one, second]] of own) {
    const [its, more] = others.get(measure) ?? []
    if (measure === null || !one || !its || second || more || !isWithin(NEAR, one, its)) continue
    found.set(one, its).set(its, one)
  }
  return found
}

/** The measure of the table, else the word that a figure hangs on. */
function measureOf({ isKnown, measure, governor }: Claim): string | null {
  return isKnown ? `known ${measure}` : governor
}

/** The nearest of some that are in the order of their values. */
function nearest({ value }: Claim, others: readonly Claim[]): Claim | null {
  const at = firstFrom(others, value)
  const [below, above] = [others[at - 1], others[at]]
  if (below === undefined || above === undefined) return below ?? above ?? null
  return value / below.value <= above.value / value ? below : above
}

/** Claims of an article that give the number of another. */
export function givenAgain(article: FigureArticle, claim: Claim): readonly Claim[] {
  const { unit, value, step } = inBase(claim)
  const own = byDimension(article).get(claim.isCount ? COUNT : unit) ?? []
  const at = firstFrom(own, value)
  return own
    .slice(Math.max(0, at - 1), at + 2)
    .filter((its) => Math.abs(its.value - value) <= Math.max(its.step, step) * 1.001)
}

/**
 * Figures of an article, but for counts, with the very number of a claim, whatever they are of: what is paid of a cost (`3.6
 * billion euros of the cost`), or a rate that another gives as an amount (142 cubic metres a second, $2,760 a box).
 */
export function writtenAgain({ facts }: FigureArticle, claim: Claim): readonly Claim[] {
  if (claim.isCount || !hasDigits(claim)) return []
  const { claims, bare } = facts
  const isSame = ({ value, unit, isCount }: Claim | Bare): boolean =>
    !isCount && value === claim.value && amountOf(unit) === amountOf(claim.unit)
  return [...claims.filter(isSame), ...bare.filter(isSame).map(claimOfBare)]
}

/** The unit without what it is for: `USD` of `USD/t`. */
function amountOf(unit: string): string {
  return unit.split('/', 1)[0] ?? unit
}

const COUNT = '#'

/** Claims of an article by what they can be compared in, lowest first; nothing is nearest to zero. */
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

/** By the claims of an article; while it stays in memory they are the same from build to build. */
const DIMENSIONS = new WeakMap<readonly Claim[], ReadonlyMap<string, readonly Claim[]>>()

/** A length of time and a speed in the unit of its dimension; all others are in it. */
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

/** 2,160 and 1,260: of two digits or more, in whatever order. */
export function areAlikeInDigits(a: Claim, b: Claim): boolean {
  return hasDigits(a) && sortedDigits(a.digits) === sortedDigits(b.digits)
}
