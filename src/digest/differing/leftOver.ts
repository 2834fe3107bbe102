/** The one number of a dimension that each of two articles has and the other does not. */
import { type Claim, claimOfBare } from '../claims/claims.ts'
import { baseOf } from '../facts.ts'
import type { FigureArticle } from './placed.ts'
import { isHanPhrase } from './placed.ts'
import { isShare, isSum } from './values.ts'

/** A number that two articles give within this is the same, in other units or rounded. */
const ALIKE = 1.04
/** And two that are farther apart are of two things. */
const NEAR = 1.5

/**
 * Of articles that give at least one figure alike, by dimension: lengths with lengths, whatever is
 * counted with what is counted. Sums and shares are of too many things for that, and so are counts
 * of one language, which has words enough to tell them apart.
 */
export function leftOver(
  one: FigureArticle,
  other: FigureArticle,
): readonly (readonly [Claim, Claim])[] {
  const [mine, theirs] = [measured(one), measured(other)]
  const isOneLanguage = mine.some(isHan) === theirs.some(isHan)
  if (!sharesFigure(one, other)) return []
  const pairs: (readonly [Claim, Claim])[] = []
  for (const base of new Set(mine.map(({ base }) => base))) {
    if (base === COUNT && isOneLanguage) continue
    const [own, others] = [mine.filter(isOf(base)), theirs.filter(isOf(base))]
    const [left, right] = [soleWithout(own, others), soleWithout(others, own)]
    if (left && right && isWithin(NEAR, left.value, right.value)) {
      pairs.push([left.claim, right.claim])
    }
  }
  return pairs
}

const COUNT = '#'

interface Measured {
  readonly claim: Claim
  readonly base: string
  /** In the base. */
  readonly value: number
}

function measured({ facts }: FigureArticle): readonly Measured[] {
  const all = [...facts.claims, ...facts.bare.map(claimOfBare)]
  return all.flatMap((claim) => {
    if (isSum(claim) || isShare(claim) || claim.digits === '') return []
    const [base, factor] = claim.isCount ? [COUNT, 1] : baseOf(claim.unit)
    return [{ claim, base, value: claim.value * factor }]
  })
}

function isHan({ claim }: Measured): boolean {
  return isHanPhrase(claim)
}

function isOf(wanted: string): (item: Measured) => boolean {
  return ({ base }) => base === wanted
}

/** The only number that the others do not have; null where there are none or several. */
function soleWithout(own: readonly Measured[], others: readonly Measured[]): Measured | null {
  const left = own.filter(
    ({ value }) => !others.some((other) => isWithin(ALIKE, value, other.value)),
  )
  const [first] = left
  return first && left.every(({ value }) => isWithin(ALIKE, value, first.value)) ? first : null
}

function isWithin(times: number, one: number, other: number): boolean {
  return Math.max(one, other) <= times * Math.min(one, other)
}

function sharesFigure(one: FigureArticle, other: FigureArticle): boolean {
  const { marks } = one.facts.terms
  return other.facts.terms.marks.some((mark) => FIGURE.test(mark) && marks.includes(mark))
}

/** No day, and no period. */
const FIGURE = /^[\d.~e+]+ /
