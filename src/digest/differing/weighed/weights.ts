/** The regression: weight of each sign, and the chance that two figures contradict each other. */
import { chanceOf, type Pair, sumOf } from '../../odds.ts'
import type { Placed } from '../placed.ts'
import type { StorySigns } from './repeated.ts'

/**
 * Weight of each sign in natural logarithms of odds, by logistic regression over pairs of the annotated sets that the
 * rules leave undecided. `tests/digest/weighFlags.ts` prints them.
 */
const WEIGHTS: Readonly<Record<keyof StorySigns, number>> = {
  ratio: -3.22,
  nearness: 4.27,
  alikeDigits: 4.27,
  lastDigit: 1.52,
  digits: 0.0731,
  longer: -0.905,
  share: -1.46,
  rate: -1.29,
  length: 3.32,
  bulk: 3.88,
  size: 0.454,
  sameUnit: 0.996,
  sameQualifier: 2.28,
  qualified: 1.03,
  han: -0.909,
  words: -0.232,
  noWord: -1.16,
  otherTime: -0.895,
  days: -0.302,
  place: -3.72,
  firstPlace: -2.97,
  leads: -0.42,
  choices: -0.586,
  agreed: 0.301,
  otherMeasures: -0.822,
  moved: -1.7,
  beside: 0.934,
  besideWithin: 0.329,
  distinctiveWords: 0.816,
  oneDigit: -0.596,
  repeated: 0.335,
  repeatedAfter: 0.488,
}
/** Weights of products of two signs: the same words say more deep in an article, and two units more of a length. */
export const PAIRS: readonly Pair<keyof StorySigns>[] = [
  ['words', 'place', 1.1],
  ['agreed', 'firstPlace', 1.35],
  ['sameUnit', 'length', -2.97],
  ['sameUnit', 'bulk', -3.09],
  ['ratio', 'digits', -2.48],
  ['share', 'besideWithin', 0.66],
]
/** The constant of the regression. */
const NO_SIGN = 0.0394

/** The chance that two figures contradict each other, 0 to 1. */
export type FigureJudge = (signs: StorySigns, left: Placed, right: Placed) => number

/** By the weights above. */
export const byWeight: FigureJudge = (signs) => chanceOf(NO_SIGN + sumOf(WEIGHTS, signs, PAIRS))
