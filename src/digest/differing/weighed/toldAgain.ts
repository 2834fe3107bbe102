/**
 * Whether another article of the story gives one of two numbers again, in words that tell of the other, too: who
 * leaves out what two give, and has another number of the thing alone, contradicts them.
 */

import { besideOf, type Placed } from '../placed.ts'
import { areOfOneNoun } from '../things/oneNoun.ts'
import { sidingOf } from './thirds.ts'

/** Of two figures of one story. */
export function isToldAgain(left: Placed, right: Placed): boolean {
  return besideOf(left).some((article) => {
    const pair = sidingOf(article, left, right)
    if (pair === null) return false
    const [like, third] = pair
    const other = like === left ? right : left
    return areOfOneNoun(left, right) || areOfOneNoun(third, other)
  })
}
