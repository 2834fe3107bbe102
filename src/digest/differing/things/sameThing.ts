/** Whether two claims of a bucket measure one thing at one time. */
import { isNameCode, isPlaceCode } from '../../bilingual/codes.ts'
import type { Claim } from '../../claims/claim.ts'
import { governAlike } from '../../claims/governors.ts'
import { DIMENSION, STOCK } from '../../claims/measures.ts'
import { isFigure } from '../../facts/exactness.ts'
import { type Bucket, isChinese, isOnlyOfMeasure, type Placed } from '../placed.ts'
import { samePeriod } from '../times/sameTime.ts'
import { isSum, isWithin } from '../values.ts'
import { areDigitSlip } from './digitSlips.ts'
import { areElsewhere, sharesName } from './sameName.ts'
import { haveOneScope } from './scopes.ts'

/** @param by The kind of their bucket: digits alone need other evidence. */
export function isSameThing(left: Placed, right: Placed, by: Bucket['by']): boolean {
  const [a, b] = [left.claim, right.claim]
  if (by === 'digits') return areDigitSlip(left, right)
  if (a.kind !== 'deal' && a.isPlan !== b.isPlan) return false
  if (!samePeriod(left, right)) return false
  if (!haveOneScope(a, b) && !areOnlyOnes(left, right)) return false
  if (left.article === right.article) return isRestated(a, b)
  if (a.kind !== 'event' && !areOfOneEvent(left, right)) return false
  if (by === 'names') return a.kind === 'state'
  if (a.kind === 'deal') return isWithin(5, a, b)
  // The dead of a crash, and those of all roads this year.
  if (a.kind === 'event' && !isWithin(2, a, b)) return false
  if (!a.isKnown && !isWithin(1.5, a, b)) return false
  // Profits of a company and of its parent, weights of a satellite and of its rocket.
  if ((isSum(a) || DIMENSION.test(a.measure)) && !isWithin(5, a, b)) return false
  // Passengers in hospital, those on board, and those of a year.
  if (STOCK.test(a.unit) && !isWithin(2, a, b)) return false
  // Points of one player and of another.
  const isOneLanguage = isChinese(a) === isChinese(b)
  if (isOneLanguage && a.isNamed && b.isNamed && !sharesName(left, right)) return false
  if (governAlike(a.governor, b.governor)) return true
  // A measure that is only the governing word needs the same one: a ratio of loans is no ratio of coverage.
  if (a.governor?.split(' ')[0] === a.measure) return false
  return sharesName(left, right) || (a.kind === 'event' && !areElsewhere(a, b))
}

/**
 * Whether two Chinese articles have a figure or a person, company or product in common. Articles of one trade share so
 * many words that a story may hold two events by mistake. True in all other languages.
 */
function areOfOneEvent(
  { article: one, claim }: Placed,
  { article: other, claim: its }: Placed,
): boolean {
  if (!isChinese(claim) || !isChinese(its)) return true
  const [mine, theirs] = [one.facts.terms, other.facts.terms]
  return (
    mine.marks.some((mark) => isFigure(mark) && theirs.marks.includes(mark)) ||
    mine.codes.some((code) => isNameCode(code) && !isPlaceCode(code) && theirs.codes.includes(code))
  )
}

/** Another definition of a measure gives another number: 基本除税前利润. */
const DEFINED =
  /基本|核心|调整|扣非|可比|\b(?:underlying|core|adjusted|comparable|pretax|pre-tax|trimmed|headline)\b|税[前后]/

/**
 * In two languages, whether each is the only number of its article for a measure: 旗下全部矿山铀产量 and `mines yielded`.
 * Scopes are then not compared.
 */
function areOnlyOnes(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (left.story === null || !a.isKnown || a.kind !== 'state') return false
  if (isChinese(a) === isChinese(b) || !isWithin(1.5, a, b)) return false
  if (DEFINED.test(a.scope) || DEFINED.test(b.scope)) return false
  // Nearer than 4 % are two definitions of one measure: a margin, and an adjusted one.
  return !isWithin(1.04, a, b) && isOnlyOfMeasure(left) && isOnlyOfMeasure(right)
}

/** Two figures of one sentence, the second given as another party's number of the same thing (`restated.ts`). */
function isRestated(a: Claim, b: Claim): boolean {
  return a.phrase === b.phrase && a.origin === b.origin
}
