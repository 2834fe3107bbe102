/** Figures of one story that no rule compares: what its signs weigh is added up to a chance. */
import { TELLING_DIGITS } from '../claims/amount.ts'
import type { Claim } from '../claims/claim.ts'
import { TOLD_DAYS } from '../days.ts'
import { chanceOf, type Pair, sumOf } from '../odds.ts'
import { areConverted } from './converted.ts'
import { areLostInCrowd, areOfCrowd } from './crowded.ts'
import { areAlikeByChance } from './differ.ts'
import { addUp, isGiven, isShareTold } from './explained.ts'
import { type FigureSigns, signsOf } from './figureSigns.ts'
import { sidesAlike } from './goesOn.ts'
import { areToldApart, standsBeside } from './inWords.ts'
import { areAlikeInDigits, nearestOf } from './nearest.ts'
import { days, type FigureArticle, neighbours, type Placed, placedIn } from './placed.ts'
import { areOfOtherTimes } from './sameTime.ts'
import { isToldAgain } from './toldAgain.ts'
import { areNarrowed, areOfTwoKinds, areOfTwoThings, areWrittenApart } from './twoThings.ts'
import { areCountedOn } from './until.ts'

/**
 * What each sign weighs, in natural logarithms of odds: what annotated digests tell of the figures that
 * the rules leave, by logistic regression. `tests/digest/weighFlags.ts` prints them.
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
  ownWords: 0.811,
  oneDigit: -0.48,
}
/** What two signs say together: deep in an article the same words say more, and so does a length in another unit. */
export const PAIRS: readonly Pair<keyof FigureSigns>[] = [
  ['words', 'place', 0.969],
  ['agreed', 'firstPlace', 2.18],
  ['sameUnit', 'length', -3.79],
  ['sameUnit', 'bulk', -2.82],
  ['ratio', 'digits', -1.86],
  ['share', 'besideWithin', 0.917],
]
/** Where there is no sign. */
const NO_SIGN = 0.287

/** The chance that two figures contradict each other, 0 to 1. */
export type FigureJudge = (signs: FigureSigns, left: Placed, right: Placed) => number

/** By what the signs weigh in sum. */
export const byWeight: FigureJudge = (signs) => chanceOf(NO_SIGN + sumOf(WEIGHTS, signs, PAIRS))

/** A wrong flag costs more trust than a missed one. */
const LIKELY = 0.75
/** An article of one figure is like none that the weights were fitted to: what opens it says little. */
const LIKELY_ALONE = 0.9
/** Words that part two figures may as well be two ways to tell one thing: then all else speaks for it. */
const SURE = 0.95
const FIGURES_AROUND = 4
/** Where another article gives one of both again, and words tell of one thing, less need speak for it. */
const LIKELY_TOLD_AGAIN = 0.5
/** Of more pairs than those that the weights were fitted to, more are near to each other by chance. */
const LIKELY_IN_CROWD = 0.9

/**
 * Pairs of figures that are likely to contradict each other, of two articles of one story and a few days,
 * where each gives its number and not that of the other.
 *
 * @param articles Of one story, by its number.
 * @param isCompared Whether a rule has found that a figure differs from one of that article.
 */
export function likelyPairs(
  articles: readonly FigureArticle[],
  story: number,
  isCompared: (figure: string, article: string) => boolean,
  judge: FigureJudge,
): readonly (readonly [Placed, Placed])[] {
  const placed = placedIn(story, articles)
  const found: (readonly [Placed, Placed])[] = []
  for (const [other, article] of neighbours(articles)) {
    if (days({ article: other }, { article }) > TOLD_DAYS) continue
    const fewest = Math.min(other.figures.length, article.figures.length)
    // Of an article of fewer figures, what stands around one says little.
    const isThin = fewest < FIGURES_AROUND
    for (const { one, its, choices, agreed } of nearestOf(other, article)) {
      const [left, right] = [placed(one, other), placed(its, article)]
      if (isCompared(one.figure, article.id) || isCompared(its.figure, other.id)) continue
      const signs = signsOf(left, right, {
        choices: Math.log(choices),
        agreed: Math.log1p(agreed),
      })
      const chance = signs === null ? 0 : judge(signs, left, right)
      if (chance < LIKELY_TOLD_AGAIN) continue
      const isOfCrowd = areOfCrowd(left, right)
      const least = isOfCrowd ? LIKELY_IN_CROWD : fewest === 1 ? LIKELY_ALONE : LIKELY
      if (chance < least && (isOfCrowd || fewest === 1 || !isToldAgain(left, right))) continue
      // Asked last: few pairs are likely, and many a clause would be read for nothing.
      if (areLostInCrowd(left, right) || areExplained(left, right)) continue
      if ((chance >= SURE && !isOfCrowd && !isThin) || !areParted(left, right))
        found.push([left, right])
    }
  }
  return found
}

/** Whether a text itself tells that both are right. */
export function areExplained(left: Placed, right: Placed): boolean {
  return (
    isRounded(left.claim, right.claim) ||
    (sidesAlike(left, right).any === 0 &&
      (areOfTwoKinds(left, right) || areOfOtherTimes(left, right))) ||
    areWrittenApart(left.claim, right.claim) ||
    addUp(left, right) ||
    isGiven(left, right) ||
    isShareTold(left, right) ||
    standsBeside(left, right) ||
    areToldApart(left, right) ||
    areConverted(left, right) ||
    areCountedOn(left, right)
  )
}

/** Whether words say that both are of two things, or two numbers may have the same digits for no reason. */
export function areParted(left: Placed, right: Placed): boolean {
  return (
    (areAlikeInDigits(left.claim, right.claim) && areAlikeByChance(left, right)) ||
    areNarrowed(left, right) ||
    (sidesAlike(left, right).any === 0 && areOfTwoThings(left, right))
  )
}

/** 441,700 vehicles are 441,706; of two digits any may be. */
function isRounded(a: Claim, b: Claim): boolean {
  const [round, exact] = a.digits.length < b.digits.length ? [a, b] : [b, a]
  const { length } = round.digits
  return length >= TELLING_DIGITS && Number(exact.value.toPrecision(length)) === round.value
}
