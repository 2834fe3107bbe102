/** Numbers of one story that may differ by a slip of the pen alone: digits in another order, or another power of ten. */
import type { Claim, Claimed } from '../../claims/claim.ts'
import { comparedArticles, type FigureArticle, isChinese, type Placed } from '../placed.ts'
import { isShare, isSum, isWithin } from '../values.ts'
import { repeatsOf } from './counterparts.ts'
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
  const isOther = a.digits !== b.digits
  // Where two articles give both numbers neither is a slip: 240,000 of 420,000 tonnes.
  const haveBoth = comparedArticles(left).filter((each) => hasDigits(each, a) && hasDigits(each, b))
  if (isOther && haveBoth.length > 1) return false
  // Nor where one gives both: 140批次产品, 14批次不合格.
  if (!isOther && (repeats(left.article, b) || repeats(right.article, a))) return false
  if (!isOther && (hasNearer(left.article, a, b) || hasNearer(right.article, b, a))) return false
  const isOneLanguage = isChinese(a) === isChinese(b)
  if (isOneLanguage && arePointsAndTeams(a, b)) return false
  if (areCountedApart(a, b)) return false
  if (haveDifferentMeasures(a, b) || areOtherNouns(a.thing, b.thing)) return false
  if (isOneLanguage && narrowsOf(a) !== narrowsOf(b)) return false
  return !areOfDifferentYears(a, b)
}

/** Whether an article has a number of exactly the digits of a claim. */
function hasDigits({ facts }: FigureArticle, { digits }: Claim): boolean {
  const known = DIGITS.get(facts)
  if (known) return known.has(digits)
  const telling = facts.bare.filter(({ isTelling }) => isTelling)
  const own = new Set([...facts.claims, ...telling].map((each) => each.digits))
  DIGITS.set(facts, own)
  return own.has(digits)
}

function repeats(article: FigureArticle, claim: Claim): boolean {
  return repeatsOf(article, claim).length > 0
}

/** Digits of all numbers of an article, by its claims. */
const DIGITS = new WeakMap<Claimed, ReadonlySet<string>>()

/**
 * Whether both have the same digits at another power of ten and words say what each measures: 39万吨 and 3.9万吨. Shares
 * need a known measure, 3.1% and 31% are mostly of two things. Counts need one noun, or two languages.
 */
function areShifted(a: Claim, b: Claim): boolean {
  if (isDeposit(a) || isDeposit(b)) return false
  if (isEarned(a) ? isPaid(b) : isEarned(b) && isPaid(a)) return false
  const isMeasured = isShare(a) ? a.isKnown && b.isKnown : a.measure !== '' && b.measure !== ''
  if (!isMeasured) return false
  const isOneUnit =
    a.unit === b.unit ||
    !(a.isCount || b.isCount) ||
    (isChinese(a) !== isChinese(b) && (a.unit === 'people') === (b.unit === 'people'))
  return a.digits === b.digits && isOneUnit
}

/** Whether it is a sum of a company's accounts, as revenue. */
function isEarned({ unit, kind, isKnown }: Claim): boolean {
  return isSum({ unit }) && kind === 'state' && isKnown
}

/** Whether it is a price that somebody pays. */
function isPaid({ unit, kind, governor }: Claim): boolean {
  return isSum({ unit }) && (kind === 'deal' || PAY.test(governor ?? ''))
}

const PAY = /^(?:pay|buy|spend|invest|bid|offer)|付|出价|收购|斥资|投/i

/** Whether it is a deposit, which is often a tenth of the price. */
function isDeposit({ unit, governor, phrase }: Claim): boolean {
  return isSum({ unit }) && DEPOSIT.test(`${governor ?? ''} ${phrase}`)
}

const DEPOSIT = /[定订]金|保证金|\bdeposit\b/i

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
