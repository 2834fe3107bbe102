/** Figures of one story that no rule compares: what its signs weigh is added up to a chance. */
import { TELLING_DIGITS } from '../../claims/amount.ts'
import type { Claim } from '../../claims/claim.ts'
import { TOLD_DAYS } from '../../days.ts'
import { isLesserCount } from '../../figures/amounts/fates.ts'
import {
  daysBetween,
  type FigureArticle,
  isChinese,
  neighbours,
  type Placed,
  placedIn,
} from '../placed.ts'
import { isCrowded, isUnsupportedInCrowd, MANY_ARTICLES } from '../rules/crowded.ts'
import { areAlikeByChance } from '../rules/differ.ts'
import { isExplained } from '../rules/explained.ts'
import { equalAdjacent } from '../things/adjacentFigures.ts'
import { areAlikeInDigits, counterpartsOf, fartherPairsOf } from '../things/counterparts.ts'
import {
  areDifferentKinds,
  areDifferentThings,
  areNarrowed,
  areOfDifferentYears,
  areWrittenApart,
} from '../things/differentThings.ts'
import { ANEW_DAYS, areOfOtherTimes, nameOtherPeriods } from '../times/sameTime.ts'
import { type StorySigns, storySignsOf } from './repeated.ts'
import { isSupportedSlip } from './supportedSlips.ts'
import type { FigureJudge } from './weights.ts'

/** A wrong flag costs more trust than a missed one. */
const LIKELY = 0.75
/** A third article that repeats a number is evidence of its own, so nothing else is asked. */
const LIKELY_REPEATED = 0.7
/** A figure that is not the nearest: a third article has told which of them is meant. */
const LIKELY_FARTHER = 0.8
/** An article of one figure is like none that the weights were fitted to: what opens it says little. */
const LIKELY_ALONE = 0.9
/** Words that part two figures may as well be two ways to tell one thing: then all else speaks for it. */
const SURE = 0.95
/** The same of words that tell times. Two languages tell one in two ways, so that it is less of a proof there. */
const SURE_OF_TIME = { oneLanguage: 0.97, twoLanguages: 0.85 } as const
/** Numbers of the same digits that nothing but all signs together supports. */
const SURE_SLIP = 0.97
const FIGURES_AROUND = 4
/** Of more pairs than those that the weights were fitted to, more are near to each other by chance. */
const LIKELY_IN_CROWD = 0.9
/** A digit that nothing near it tells of is near to many. */
const LIKELY_BARE = 0.85
/** Share of an article's figures that stand before. */
const DEEP = 0.2

/**
 * Pairs of figures that are likely to contradict each other, of two articles of one story, where each gives its number and
 * not that of the other: counterparts and, where a third article repeats one, any others. More than `TOLD_DAYS` apart, the
 * earlier number must be repeated, and both must agree elsewhere.
 *
 * @param all Articles of one story, by its number.
 * @param isCompared Whether a rule has found that a figure differs from one of that article.
 */
export function likelyPairs(
  all: readonly FigureArticle[],
  story: number,
  isCompared: (figure: string, article: string) => boolean,
  judge: FigureJudge,
): readonly (readonly [Placed, Placed])[] {
  const articles = all.map(withoutSpelled)
  const placed = placedIn(story, articles)
  const found: LikelyPair[] = []
  for (const [other, article] of neighbours(articles)) {
    const apart = daysBetween({ article: other }, { article })
    if (apart > (articles.length > 2 ? ANEW_DAYS : TOLD_DAYS)) continue
    const fewest = Math.min(other.figures.length, article.figures.length)
    // Of an article of fewer figures, what stands around one says little.
    const isThin = fewest < FIGURES_AROUND
    const likely: LikelyPair[] = []
    const nearest = counterpartsOf(other, article)
    const isWide = apart <= TOLD_DAYS && articles.length > 2 && articles.length < MANY_ARTICLES
    const farther = isWide ? fartherPairsOf(other, article, nearest) : []
    for (const [at, { one, its, choices, agreed }] of [...nearest, ...farther].entries()) {
      const [left, right] = [placed(one, other), placed(its, article)]
      if (isCompared(one.figure, article.id) || isCompared(its.figure, other.id)) continue
      const signs = storySignsOf(left, right, {
        choices: Math.log(choices),
        agreed: Math.log1p(agreed),
      })
      if (signs === null) continue
      const isFarther = at >= nearest.length
      if (isFarther && signs.repeated === 0) continue
      if (apart > TOLD_DAYS && (signs.repeated === 0 || agreed === 0)) continue
      const chance = judge(signs, left, right)
      if (chance < LIKELY_REPEATED) continue
      const isOfCrowd = isCrowded(left, right)
      if (chance < (isOfCrowd ? LIKELY_IN_CROWD : leastOf(signs, fewest))) continue
      if (isFarther && chance < LIKELY_FARTHER) continue
      // Asked last: few pairs are likely, and many a clause would be read for nothing.
      if (chance < SURE_SLIP && isUnsupportedSlip(left, right)) continue
      if (isUnsupportedInCrowd(left, right) || areExplained(left, right)) continue
      if (areSeparate(left, right, isOfCrowd || isThin ? 0 : chance)) continue
      likely.push({ pair: [left, right], chance })
    }
    found.push(...likely.filter((each) => likely.every((than) => !isOutdone(each, than))))
  }
  // The sort is stable: equally likely pairs stay in the order of their articles.
  return found.sort((a, b) => b.chance - a.chance).map(({ pair }) => pair)
}

interface LikelyPair {
  readonly pair: readonly [Placed, Placed]
  readonly chance: number
}

/** Whether one of its figures is more likely to contradict another one of the same article. */
function isOutdone({ pair: [left, right], chance }: LikelyPair, than: LikelyPair): boolean {
  const [one, its] = than.pair
  const isOfBoth = one.claim.figure === left.claim.figure || its.claim.figure === right.claim.figure
  return than.chance > chance && isOfBoth
}

/** The weights were fitted to articles without counts in words and parts of a whole, which the rules compare. */
function withoutSpelled(article: FigureArticle): FigureArticle {
  const known = WITHOUT.get(article)
  if (known) return known
  const spelled = new Set(article.figures.filter(isLesserCount).map(({ id }) => id))
  const own = spelled.size === 0 ? article : withoutFigures(article, spelled)
  WITHOUT.set(article, own)
  return own
}

const WITHOUT = new WeakMap<FigureArticle, FigureArticle>()

function withoutFigures(article: FigureArticle, ids: ReadonlySet<string>): FigureArticle {
  // Each by its name: facts out of a cache are getters, of which a spread has none.
  const { claims, bare, terms } = article.facts
  return {
    ...article,
    figures: article.figures.filter(({ id }) => !ids.has(id)),
    facts: { claims: claims.filter(({ figure }) => !ids.has(figure)), bare, terms },
  }
}

/**
 * The chance that a flag needs.
 *
 * @param fewest Figures of the article that has fewer.
 */
function leastOf(signs: StorySigns, fewest: number): number {
  if (signs.repeated > 0) return LIKELY_REPEATED
  if (isLostDeep(signs)) return LIKELY_IN_CROWD
  if (fewest === 1) return LIKELY_ALONE
  return isBareDigit(signs) ? LIKELY_BARE : LIKELY
}

/** 两天 and 三天: any two may be as near, where neither a word nor the next figure tells of one thing. */
function isBareDigit({ oneDigit, distinctiveWords, beside }: StorySigns): boolean {
  return oneDigit > 0 && distinctiveWords === 0 && beside === 0
}

/** In one language, down in both articles, and without a word in common. */
function isLostDeep({ noWord, firstPlace }: StorySigns): boolean {
  return noWord > 0 && firstPlace > DEEP
}

function isUnsupportedSlip(left: Placed, right: Placed): boolean {
  return areAlikeInDigits(left.claim, right.claim) && !isSupportedSlip(left, right)
}

/** Whether a text itself tells that both are right. */
export function areExplained(left: Placed, right: Placed): boolean {
  return (
    isRounded(left.claim, right.claim) ||
    (equalAdjacent(left, right).any === 0 && areDifferentKinds(left, right)) ||
    nameOtherPeriods(left, right) ||
    areWrittenApart(left.claim, right.claim) ||
    isExplained(left, right)
  )
}

/**
 * Whether words say that both are of two things or times, or two numbers may have the same digits for no reason.
 *
 * @param chance That they are of one: a high one overrules words.
 */
export function areSeparate(left: Placed, right: Placed, chance = 0): boolean {
  const isNextOther = equalAdjacent(left, right).any === 0
  const areOfTwoThings = (): boolean =>
    (areAlikeInDigits(left.claim, right.claim) && areAlikeByChance(left, right)) ||
    areNarrowed(left, right) ||
    (isNextOther && areDifferentThings(left, right))
  const areOfTwoTimes = (): boolean =>
    isNextOther && (areOfDifferentYears(left.claim, right.claim) || areOfOtherTimes(left, right))
  const sureOfTime =
    SURE_OF_TIME[isChinese(left.claim) === isChinese(right.claim) ? 'oneLanguage' : 'twoLanguages']
  return (chance < SURE && areOfTwoThings()) || (chance < sureOfTime && areOfTwoTimes())
}

/** 441,700 vehicles are 441,706; of two digits any may be. */
function isRounded(a: Claim, b: Claim): boolean {
  const [round, exact] = a.digits.length < b.digits.length ? [a, b] : [b, a]
  const { length } = round.digits
  return length >= TELLING_DIGITS && Number(exact.value.toPrecision(length)) === round.value
}
