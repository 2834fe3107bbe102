/** The regression: weight of each sign, and the chance that two figures contradict each other. */
import { chanceOf, type Pair, sumOf } from '../../odds.ts'
import type { Placed } from '../placed.ts'
import type { FigureSigns } from './figureSigns.ts'

/**
 * Weight of each sign in natural logarithms of odds, by logistic regression over pairs of the annotated sets that the
 * rules leave undecided. `tests/digest/weighFlags.ts` prints them.
 */
const WEIGHTS: Readonly<Record<keyof FigureSigns, number>> = {
  ratio: -2.94,
  nearness: 2.62,
  alikeDigits: 5.15,
  lastDigit: 1.77,
  digits: 0.0437,
  longer: -0.937,
  share: -1.57,
  rate: -1.07,
  length: 4.41,
  bulk: 3.86,
  size: 0.475,
  sameUnit: 0.804,
  sameQualifier: 2.18,
  qualified: 1.05,
  han: -0.912,
  words: -0.157,
  noWord: -0.954,
  otherTime: -0.632,
  days: -0.363,
  place: -3,
  firstPlace: -4.02,
  leads: -0.31,
  choices: -0.516,
  agreed: 0.293,
  otherMeasures: -0.425,
  moved: -1.4,
  beside: 0.484,
  besideWithin: 0.727,
  distinctiveWords: 0.811,
  oneDigit: -0.48,
}
/** Weights of products of two signs: the same words say more deep in an article, and two units more of a length. */
export const PAIRS: readonly Pair<keyof FigureSigns>[] = [
  ['words', 'place', 0.969],
  ['agreed', 'firstPlace', 2.18],
  ['sameUnit', 'length', -3.79],
  ['sameUnit', 'bulk', -2.82],
  ['ratio', 'digits', -1.86],
  ['share', 'besideWithin', 0.917],
]
/** The constant of the regression. */
const NO_SIGN = 0.287

/** The chance that two figures contradict each other, 0 to 1. */
export type FigureJudge = (signs: FigureSigns, left: Placed, right: Placed) => number

/** By the weights above. */
export const byWeight: FigureJudge = (signs) => chanceOf(NO_SIGN + sumOf(WEIGHTS, signs, PAIRS))
