/** Whether two claims measure one thing. */
import { isNameCode, isPlaceCode } from '../../bilingual/codes.ts'
import type { Claim } from '../../claims/claim.ts'
import { governAlike } from '../../claims/governors.ts'
import { DIMENSION, STOCK } from '../../claims/measures.ts'
import { isFigure } from '../../facts/exactness.ts'
import { type Bucket, days, isHanPhrase, isSingle, type Placed } from '../placed.ts'
import { samePeriod } from '../times/sameTime.ts'
import { isSum, isWithin } from '../values.ts'
import { areSwapped } from './sameDigits.ts'
import { areElsewhere, sharesName } from './sameName.ts'
import { haveOneScope } from './scopes.ts'

/** @param by What brought the two together: by `digits` there is less to tell. */
export function isSameThing(left: Placed, right: Placed, by: Bucket['by']): boolean {
  const [a, b] = [left.claim, right.claim]
  if (a.figure === b.figure) return false
  if (by === 'digits') return areSwapped(left, right)
  if (a.kind !== 'deal' && a.isPlan !== b.isPlan) return false
  if (!samePeriod(left, right)) return false
  if (!haveOneScope(a, b) && !areSole(left, right)) return false
  if (left.article === right.article) return isEcho(a, b)
  if (a.kind !== 'event' && !areOfOneEvent(left, right)) return false
  if (by === 'names') return a.kind === 'state' && a.isKnown && days(left, right) <= 400
  if (a.kind === 'deal') return isWithin(5, a, b)
  // Who died in the crash, and on the roads this year; in one strike, and in all.
  if (a.kind === 'event' && !isWithin(2, a, b)) return false
  if (!a.isKnown && !isWithin(1.5, a, b)) return false
  // The profits of a company and of its parent, the weights of a satellite and of a rocket.
  if ((isSum(a) || DIMENSION.test(a.measure)) && !isWithin(5, a, b)) return false
  // The passengers in hospital, those on board and those of a year.
  if (STOCK.test(a.unit) && !isWithin(2, a, b)) return false
  // What one player threw, and what another did.
  const isOneLanguage = isHanPhrase(a) === isHanPhrase(b)
  if (isOneLanguage && a.isNamed && b.isNamed && !sharesName(left, right)) return false
  if (governAlike(a.governor, b.governor)) return true
  // A ratio of loans is none of coverage; but what is found may be counted, or seen.
  if (a.governor?.split(' ')[0] === a.measure) return false
  return sharesName(left, right) || (a.kind === 'event' && !areElsewhere(a, b))
}

/**
 * Two Chinese articles of one trade are alike in many words, and a story may hold both by mistake:
 * those of one event also give a figure alike, or name somebody.
 */
function areOfOneEvent(
  { article: one, claim }: Placed,
  { article: other, claim: its }: Placed,
): boolean {
  if (!isHanPhrase(claim) || !isHanPhrase(its)) return true
  const [mine, theirs] = [one.facts.terms, other.facts.terms]
  return (
    mine.marks.some((mark) => isFigure(mark) && theirs.marks.includes(mark)) ||
    mine.codes.some((code) => isNameCode(code) && !isPlaceCode(code) && theirs.codes.includes(code))
  )
}

/** By another definition there is another number: 基本除税前利润. */
const DEFINED =
  /基本|核心|调整|扣非|可比|\b(?:underlying|core|adjusted|comparable|pretax|pre-tax|trimmed|headline)\b|税[前后]/

/** In two languages, the one number that each has of a measure: 旗下全部矿山铀产量 and `mines yielded`. */
function areSole(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (left.story === null || !a.isKnown || a.kind !== 'state') return false
  if (isHanPhrase(a) === isHanPhrase(b) || !isWithin(1.5, a, b)) return false
  if (DEFINED.test(a.scope) || DEFINED.test(b.scope)) return false
  // As near as that are two forms of one measure: a margin, and one without items.
  return !isWithin(1.04, a, b) && isSingle(left) && isSingle(right)
}

/** Both of one sentence, the second told as what another had said of the same. */
function isEcho(a: Claim, b: Claim): boolean {
  return a.phrase === b.phrase && a.origin === b.origin
}
