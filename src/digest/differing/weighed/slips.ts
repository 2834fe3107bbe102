/**
 * Whether two numbers that have the same digits in another order, or another scale, are one: in news such a slip is rare,
 * and any two numbers may have the same digits by chance. So in one language something else must speak for it.
 */

import { isHanPhrase, type Placed } from '../placed.ts'
import { sidesAlike } from '../things/goesOn.ts'
import { areOfOneNoun } from '../things/oneNoun.ts'
import { signsOf } from './figureSigns.ts'
import { byWeight } from './weights.ts'

/** By all other signs. */
const LEAST = 0.4
/** Of a pair that has not been chosen among others: two of each, and one number that both give. */
const ARTICLES = { choices: Math.log(4), agreed: Math.log(2) }

/** By their nouns, by what they go on with, or by all other signs; two languages have few words in common. */
export function isSlip(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (isHanPhrase(a) !== isHanPhrase(b)) return true
  if (a.measure !== '' && a.measure === b.measure) return true
  if (areOfOneNoun(left, right) || sidesAlike(left, right).any > 0) return true
  const signs = signsOf(left, right, ARTICLES)
  return signs !== null && byWeight({ ...signs, alikeDigits: 0 }, left, right) >= LEAST
}
