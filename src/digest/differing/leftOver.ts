/** The one number of a dimension that each of two articles has and the other does not. */

import { dimensionOf } from '../base.ts'
import { type Bare, type Claim, claimOfBare } from '../claims/claim.ts'
import { groupBy } from '../group.ts'
import type { FigureArticle } from './placed.ts'
import { isHanPhrase } from './placed.ts'
import { isShare, isSum, isWithin } from './values.ts'

/** A number that two articles give within this is the same, rounded; and in another unit. */
const ALIKE = 1.04
const CONVERTED = 1.1
/** And two that are farther apart are of two things. */
const NEAR = 1.5

/**
 * Of articles that give at least one figure alike, by dimension: lengths with lengths, whatever is
 * counted with what is counted. Sums, shares and stretches of days are of too many things for that (of
 * eleven such pairs of days three contradicted), and so are counts of one language, which has words enough
 * to tell them apart. Prices in two languages are those of two markets.
 */
export function leftOver(
  one: FigureArticle,
  other: FigureArticle,
): readonly (readonly [Claim, Claim])[] {
  const [mine, theirs] = [measured(one), measured(other)]
  if (!mine.all.some((figure) => theirs.all.some((same) => isAlike(figure, same)))) return []
  const pairs: (readonly [Claim, Claim])[] = []
  for (const [base, own] of mine.byBase) {
    const others = theirs.byBase.get(base)
    if (others === undefined || base === DAYS) continue
    const isOneLanguage = mine.isHan === theirs.isHan
    if (isOneLanguage ? base === COUNT : PRICE.test(base)) continue
    const [left, right] = [soleWithout(own, others), soleWithout(others, own)]
    if (left && right && isWithin(NEAR, left, right)) {
      pairs.push([claimOf(left), claimOf(right)])
    }
  }
  return pairs
}

const COUNT = '#'
const DAYS = 'day'
const PRICE = /^[A-Z]{3}\//

interface Measured {
  readonly claim: Claim | Bare
  readonly base: string
  /** In the base. */
  readonly value: number
}

/** The numbers of an article. */
interface AllMeasured {
  readonly all: readonly Measured[]
  /** Without sums and shares, and what words say is of other terms. */
  readonly byBase: ReadonlyMap<string, readonly Measured[]>
  readonly isHan: boolean
}

/** By the claims of an article; while it stays in memory they are the same from build to build. */
const MEASURED = new WeakMap<readonly Claim[], AllMeasured>()

function measured({ facts }: FigureArticle): AllMeasured {
  const { claims, bare } = facts
  const known = MEASURED.get(claims)
  if (known) return known
  const telling = bare.filter(({ isTelling }) => isTelling)
  const all = [...claims, ...telling].flatMap((claim): readonly Measured[] => {
    if (claim.digits === '' || isOpen(claim)) return []
    // Three times may be 2.8 times.
    if (claim.unit === 'x' && claim.digits.length < 2) return []
    const { unit, isCount } = claim
    const [base, factor] = isCount ? [COUNT, 1] : dimensionOf(unit)
    return [{ claim, base, value: claim.value * factor }]
  })
  const own = {
    all,
    byBase: groupBy(
      all.filter(({ claim }) => !(isSum(claim) || isShare(claim) || isOther(claim))),
      ({ base }) => base,
    ),
    isHan: all.some(({ claim }) => isHanPhrase(claim)),
  }
  MEASURED.set(claims, own)
  return own
}

/** `They were meant to circle at 550 km`: nobody else need give it. */
function isOther(claim: Claim | Bare): boolean {
  return 'isOther' in claim && claim.isOther
}

/** 两个多小时 may be 140 minutes. */
function isOpen(claim: Claim | Bare): boolean {
  return 'low' in claim && claim.low === claim.value && claim.high > claim.value
}

function claimOf({ claim }: Measured): Claim {
  return 'measure' in claim ? claim : claimOfBare(claim)
}

/** The only number that the others do not have; null where there are none or several. */
function soleWithout(own: readonly Measured[], others: readonly Measured[]): Measured | null {
  const left = own.filter((figure) => !others.some((other) => isAlike(figure, other)))
  const [first] = left
  return first && left.every((figure) => isAlike(figure, first)) ? first : null
}

function isAlike(one: Measured, other: Measured): boolean {
  if (one.base !== other.base) return false
  const isOneUnit = one.claim.written === other.claim.written || one.base === COUNT
  return isWithin(isOneUnit ? ALIKE : CONVERTED, one, other)
}
