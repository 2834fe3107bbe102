/** Whether two claims of a bucket contradict each other, or are the same number from two sources. */
import { TELLING_DIGITS } from '../../claims/amount.ts'
import type { Claim } from '../../claims/claim.ts'
import type { Bucket, Placed } from '../placed.ts'
import { isSameThing } from '../things/sameThing.ts'
import { hasGrown } from '../times/grown.ts'
import { hasMoved, isTollOfPast } from '../times/sameTime.ts'
import { areCountedOn } from '../times/until.ts'
import { agree, isShare, isSum } from '../values.ts'
import { areToldAlike, areToldApart, shareWord, standsBeside } from '../words/inWords.ts'
import { areConverted } from './converted.ts'
import { areLostInCrowd } from './crowded.ts'
import { addUp, isGiven, isShareTold } from './explained.ts'

/** @param by What brought the two together. */
export function differ(left: Placed, right: Placed, by: Bucket['by']): boolean {
  if (agree(left.claim, right.claim) || !isSameThing(left, right, by)) return false
  if (hasMoved(left, right) || addUp(left, right)) return false
  if (left.article === right.article) return true
  if (isGiven(left, right) || isShareTold(left, right) || areToldApart(left, right)) return false
  if (areCountedOn(left, right) || hasGrown(left, right)) return false
  if (by === 'digits') return !areAlikeByChance(left, right) && !isTollOfPast(left, right)
  if (standsBeside(left, right) || areConverted(left, right)) return false
  if (by === 'story' && !isMeasured(left.claim) && areLostInCrowd(left, right)) return false
  return areToldAlike(left, right)
}

/** By a measure of the table, which is none of several deals. */
function isMeasured({ isKnown, kind }: Claim): boolean {
  return isKnown && kind !== 'deal'
}

/** Whether two numbers may well have the same digits for no reason. */
export function areAlikeByChance(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  return areFarApart(a, b) || ((mayBeChance(a) || mayBeChance(b)) && !shareWord(left, right))
}

/** 31 and 3,100: a slip of zeros is seldom one of two, and two digits are soon the same. */
function areFarApart(a: Claim, b: Claim): boolean {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value)
  return a.digits.length < TELLING_DIGITS && ratio >= HUNDREDFOLD
}

/** Less what ends of digits that are left out may make. */
const HUNDREDFOLD = 99

/**
 * Of sums and shares an article has many, and two digits of two may well be the same; so may three of
 * shares and prices of which nothing else is known.
 */
function mayBeChance(claim: Claim): boolean {
  const isBare = claim.measure === '' && (isShare(claim) || claim.unit.includes('/'))
  return isBare || (claim.digits.length < TELLING_DIGITS && (isSum(claim) || isShare(claim)))
}

/** The same number of the same thing in two articles. */
export function isAlike(left: Placed, right: Placed, by: Bucket['by']): boolean {
  const [a, b] = [left.claim, right.claim]
  if (left.article === right.article) return false
  const isEqual = Math.abs(a.value - b.value) <= Math.max(a.step, b.step) * 1.001
  return isEqual && by !== 'digits' && isSameThing(left, right, by)
}
