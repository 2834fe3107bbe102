/** Decides by rules whether two claims of a bucket contradict or repeat each other. */
import { TELLING_DIGITS } from '../../claims/amount.ts'
import type { Claim } from '../../claims/claim.ts'
import type { Bucket, Placed } from '../placed.ts'
import { isSameThing } from '../things/sameThing.ts'
import { isTollOfPast, mayHaveChanged } from '../times/sameTime.ts'
import { agree, isShare, isSum } from '../values.ts'
import { shareEnoughWords, shareWord } from '../words/sharedWords.ts'
import { isUnsupportedInCrowd } from './crowded.ts'
import { addUp, isExplained } from './explained.ts'

/**
 * Whether they contradict each other: unequal numbers of one thing and time, that no text explains.
 *
 * @param by The kind of their bucket.
 */
export function differ(left: Placed, right: Placed, by: Bucket['by']): boolean {
  if (agree(left.claim, right.claim) || !isSameThing(left, right, by)) return false
  if (mayHaveChanged(left, right)) return false
  if (left.article === right.article) return !addUp(left, right)
  if (isExplained(left, right)) return false
  if (by === 'digits') return !areAlikeByChance(left, right) && !isTollOfPast(left, right)
  if (by === 'story' && !isMeasured(left.claim) && isUnsupportedInCrowd(left, right)) return false
  return shareEnoughWords(left, right)
}

/** Whether the measure is a known one, but no deal, of which an article has several. */
function isMeasured({ isKnown, kind }: Claim): boolean {
  return isKnown && kind !== 'deal'
}

/** Whether two numbers may have the same digits by chance. */
export function areAlikeByChance(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  return areFarApart(a, b) || ((mayBeChance(a) || mayBeChance(b)) && !shareWord(left, right))
}

/** Whether one of two digits is a hundred times the other, as 31 and 3,100: too far for a slip of zeros. */
function areFarApart(a: Claim, b: Claim): boolean {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value)
  return a.digits.length < TELLING_DIGITS && ratio >= HUNDREDFOLD
}

/** A little less, as digits beyond the sixth are not read. */
const HUNDREDFOLD = 99

/**
 * Whether its digits may be another's by chance: one or two digits of a sum or share, as an article has many of these, or
 * any of a share or price without a measure.
 */
function mayBeChance(claim: Claim): boolean {
  const isBare = claim.measure === '' && (isShare(claim) || claim.unit.includes('/'))
  return isBare || (claim.digits.length < TELLING_DIGITS && (isSum(claim) || isShare(claim)))
}

/** Whether two articles give the same number of the same thing. */
export function isAlike(left: Placed, right: Placed, by: Bucket['by']): boolean {
  const [a, b] = [left.claim, right.claim]
  if (left.article === right.article) return false
  const isEqual = Math.abs(a.value - b.value) <= Math.max(a.step, b.step) * 1.001
  return isEqual && by !== 'digits' && isSameThing(left, right, by)
}
