/**
 * Whether a third article of the story repeats one of two numbers, with a noun that shows that both are of one thing. Then
 * the other article leaves out a number that two give, and alone has another.
 */

import { comparedArticles, type Placed } from '../placed.ts'
import { shareNoun } from '../things/sharedNouns.ts'
import { sidingOf } from './thirds.ts'

export function isRepeated(left: Placed, right: Placed): boolean {
  return comparedArticles(left).some((article) => {
    const pair = sidingOf(article, left, right)
    if (pair === null) return false
    const [like, third] = pair
    const other = like === left ? right : left
    return shareNoun(left, right) || shareNoun(third, other)
  })
}
