/** Numbers of one story that may differ by a slip of the pen alone: digits in another order, or another power of ten. */
import type { Claim } from '../../claims/claim.ts'
import { type FigureArticle, isChinese, type Placed } from '../placed.ts'
import { isShare, isWithin } from '../values.ts'
import {
  areCountedApart,
  areOfDifferentYears,
  arePointsAndTeams,
  haveDifferentMeasures,
  narrowsOf,
} from './differentThings.ts'
import { areOtherNouns } from './scopes.ts'

/** Whether words allow that one is a slip of the other: 684.9 and 648.9 billion tons, 39万吨 and 3.9万吨. */
export function areDigitSlip(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (left.article === right.article) return false
  if (!isWithin(2, a, b) && !areShifted(a, b)) return false
  const isShifted = a.digits === b.digits
  if (isShifted && (hasNearer(left.article, a, b) || hasNearer(right.article, b, a))) return false
  const isOneLanguage = isChinese(a) === isChinese(b)
  if (isOneLanguage && (arePointsAndTeams(a, b) || narrowsOf(a) !== narrowsOf(b))) return false
  if (areOtherNouns(a.thing, b.thing)) return false
  return !(areCountedApart(a, b) || haveDifferentMeasures(a, b) || areOfDifferentYears(a, b))
}

/**
 * Whether both have the same digits at another power of ten and words say what each measures: 39万吨 and 3.9万吨. Shares
 * need a known measure, 3.1% and 31% are mostly of two things. Counts need one noun, or two languages.
 */
function areShifted(a: Claim, b: Claim): boolean {
  const isMeasured = isShare(a) ? a.isKnown && b.isKnown : a.measure !== '' && b.measure !== ''
  if (!isMeasured) return false
  const isOneUnit =
    a.unit === b.unit ||
    (isChinese(a) !== isChinese(b) && (a.unit === 'people') === (b.unit === 'people'))
  return a.digits === b.digits && isOneUnit
}

/**
 * Whether an article has another number of the measure that is near the other article's: of 14 and 165 branches the
 * second is what the other gives as 140.
 */
function hasNearer({ facts }: FigureArticle, own: Claim, its: Claim): boolean {
  return facts.claims.some(
    (each) =>
      each.figure !== own.figure &&
      each.unit === own.unit &&
      each.measure === own.measure &&
      isWithin(2, each, its),
  )
}
