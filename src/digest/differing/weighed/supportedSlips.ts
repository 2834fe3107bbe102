/**
 * Whether something supports that one number is a slip of another with the same digits in another order or scale. Such
 * slips are rare in news, and equal digits by chance are not. In two languages no support is asked for: clauses have few
 * words in common.
 */

import { isChinese, type Placed } from '../placed.ts'
import { equalAdjacent } from '../things/adjacentFigures.ts'
import { shareNoun } from '../things/sharedNouns.ts'
import { storySignsOf } from './repeated.ts'
import { byWeight } from './weights.ts'

/** Chance from which on all other signs together are support. */
const LEAST = 0.4
/** Signs of the articles for a pair that was not chosen among others: four pairs, one number that both give. */
const ARTICLES = { choices: Math.log(4), agreed: Math.log(2) }

/** By one measure, a shared noun, equal adjacent figures, or the chance by all other signs. */
export function isSupportedSlip(left: Placed, right: Placed): boolean {
  const [a, b] = [left.claim, right.claim]
  if (isChinese(a) !== isChinese(b)) return true
  if (a.measure !== '' && a.measure === b.measure) return true
  if (shareNoun(left, right) || equalAdjacent(left, right).any > 0) return true
  const signs = storySignsOf(left, right, ARTICLES)
  return signs !== null && byWeight({ ...signs, alikeDigits: 0 }, left, right) >= LEAST
}
