/** Figures of one story that no rule compares: what speaks for a contradiction and against it is added up. */
import { simplified } from '../../text/simplified.ts'
import { baseOf } from '../base.ts'
import { sortedDigits, TELLING_DIGITS } from '../claims/amount.ts'
import { type Claim, claimOfBare } from '../claims/claim.ts'
import { TOLD_DAYS } from '../days.ts'
import type { ArticleFigure } from '../digest.ts'
import { wordsOf } from '../facts/terms.ts'
import { groupBy } from '../group.ts'
import { chanceOf, type Pair, sumOf } from '../odds.ts'
import { areAlikeByChance } from './differ.ts'
import { addUp, isGiven, isShareTold } from './explained.ts'
import { areToldApart, figureOf, shareWord, standsBeside } from './inWords.ts'
import { days, type FigureArticle, neighbours, type Placed, placedIn } from './placed.ts'
import { areOfTwoThings, areOtherMeasures } from './sameThing.ts'
import { areOfOtherTimes, hasMoved, hoursFrom, samePeriod } from './sameTime.ts'
import { agree, isShare } from './values.ts'

/** What two figures of one dimension say of it, each the nearest to the other that its article has. */
export interface FigureSigns {
  /** Natural logarithm of the greater by the smaller; and its square root, for what is nearly alike is rounded. */
  readonly ratio: number
  readonly nearness: number
  /** 1 where both have the same digits in another order; and where they end with the same one. */
  readonly alikeDigits: number
  readonly lastDigit: number
  /** How many digits the shorter of both has; and by how many the other is longer. */
  readonly digits: number
  readonly longer: number
  /** 1 for a share or a rate, a length, and a mass, an area or a volume: of these articles have many, some, and few. */
  readonly share: number
  readonly rate: number
  readonly length: number
  readonly bulk: number
  /** Decimal logarithm of the smaller where both are counts, else 0. */
  readonly size: number
  /** 1 where both are told in one unit; and in the same way: over, about, or as they are. */
  readonly sameUnit: number
  readonly sameQualifier: number
  /** How many of both are told as over, about or the like. */
  readonly qualified: number
  /** 1 where both are Chinese: in pairs of characters, their clauses have more in common. */
  readonly han: number
  /** How many words their clauses have in common. */
  readonly words: number
  /** 1 where they have none but the noun. */
  readonly noWord: number
  /** 1 where one may be of another time than the other. */
  readonly otherTime: number
  /** Days between both. */
  readonly days: number
  /** How far down its article the later of both stands, 0 to 1, and the sooner; and how many of both stand in a lead. */
  readonly place: number
  readonly firstPlace: number
  readonly leads: number
  /** Natural logarithm of how many pairs of the dimension there are that the other article does not give. */
  readonly choices: number
  /** Natural logarithm of the figures that both articles give alike, and one. */
  readonly agreed: number
  /** How many articles the story has. */
  readonly story: number
  /** 1 where two measures are known. */
  readonly otherMeasures: number
  /** 1 where a text says that the number has moved. */
  readonly moved: number
}

/**
 * What each sign weighs, in natural logarithms of odds: what annotated digests tell of the figures that
 * the rules leave, by logistic regression. `tests/digest/weighFlags.ts` prints them.
 */
const WEIGHTS: Readonly<Record<keyof FigureSigns, number>> = {
  ratio: -2.87,
  nearness: 2.76,
  alikeDigits: 5.33,
  lastDigit: 1.66,
  digits: 0.313,
  longer: -0.903,
  share: -1.25,
  rate: -1.05,
  length: 4.24,
  bulk: 3.49,
  size: 0.474,
  sameUnit: 0.601,
  sameQualifier: 2.1,
  qualified: 0.862,
  han: -0.77,
  words: 0.219,
  noWord: -0.817,
  otherTime: -0.783,
  days: -0.351,
  place: -4.31,
  firstPlace: -4.1,
  leads: -0.552,
  choices: -0.437,
  agreed: 0.235,
  story: -0.398,
  otherMeasures: -0.686,
  moved: -0.776,
}
/** What two signs say together: deep in an article the same words say more, and so does a length in another unit. */
export const PAIRS: readonly Pair<keyof FigureSigns>[] = [
  ['words', 'place', 1.03],
  ['agreed', 'firstPlace', 2.59],
  ['sameUnit', 'length', -3.67],
  ['sameUnit', 'bulk', -2.48],
  ['ratio', 'digits', -1.72],
]
/** Where there is no sign. */
const NO_SIGN = 0.963

/** The chance that two figures contradict each other, 0 to 1. */
export type FigureJudge = (signs: FigureSigns, left: Placed, right: Placed) => number

/** By what the signs weigh in sum. */
export const byWeight: FigureJudge = (signs) => chanceOf(NO_SIGN + sumOf(WEIGHTS, signs, PAIRS))

/** A wrong flag costs more trust than a missed one. */
const LIKELY = 0.84
/** Two farther apart are of two things. */
const MOST_RATIO = Math.log(5)
/** More words in common tell no more. */
const MOST_WORDS = 4

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
    for (const { one, its, choices, agreed } of nearestOf(other, article)) {
      const [left, right] = [placed(one, other), placed(its, article)]
      if (isCompared(one.figure, article.id) || isCompared(its.figure, other.id)) continue
      if (areExplained(left, right)) continue
      const signs = signsOf(left, right, Math.log(choices), Math.log1p(agreed))
      if (signs !== null && judge(signs, left, right) >= LIKELY) found.push([left, right])
    }
  }
  return found
}

/** Whether a text itself tells that both are right. */
function areExplained(left: Placed, right: Placed): boolean {
  return (
    isRounded(left.claim, right.claim) ||
    (areAlikeInDigits(left.claim, right.claim) && areAlikeByChance(left, right)) ||
    areOfTwoThings(left, right) ||
    addUp(left, right) ||
    isGiven(left, right) ||
    isShareTold(left, right) ||
    standsBeside(left, right) ||
    areToldApart(left, right) ||
    areOfOtherTimes(left, right)
  )
}

/** 441,700 vehicles are 441,706; of two digits any may be. */
function isRounded(a: Claim, b: Claim): boolean {
  const [round, exact] = a.digits.length < b.digits.length ? [a, b] : [b, a]
  const { length } = round.digits
  return length >= TELLING_DIGITS && Number(exact.value.toPrecision(length)) === round.value
}

function hasDigits({ digits }: Claim): boolean {
  return digits.length > 1
}

function areAlikeInDigits(a: Claim, b: Claim): boolean {
  return hasDigits(a) && sortedDigits(a.digits) === sortedDigits(b.digits)
}

function signsOf(left: Placed, right: Placed, choices: number, agreed: number): FigureSigns | null {
  const [a, b] = [left.claim, right.claim]
  const [one, other] = [figureOf(left.article, a.figure), figureOf(right.article, b.figure)]
  if (one === null || other === null) return null
  const wordsIn = ({ context }: ArticleFigure): readonly string[] => wordsOf(simplified(context))
  const [mine, theirs] = [new Set(wordsIn(one)), wordsIn(other)]
  const words = new Set(theirs.filter((word) => mine.has(word))).size
  const ratio = Math.abs(Math.log(a.value / b.value))
  const places = [placeOf(left.article, one), placeOf(right.article, other)]
  const both = [one, other]
  return {
    ratio,
    nearness: Math.sqrt(ratio),
    alikeDigits: areAlikeInDigits(a, b) ? 1 : 0,
    lastDigit: endAlike(a, b) ? 1 : 0,
    digits: Math.min(a.digits.length, b.digits.length),
    longer: Math.abs(a.digits.length - b.digits.length),
    share: isShare(a) ? 1 : 0,
    rate: a.unit.includes('/') ? 1 : 0,
    length: a.unit === METRE ? 1 : 0,
    bulk: BULKS.has(a.unit) ? 1 : 0,
    size: a.isCount ? Math.log10(Math.min(a.value, b.value)) : 0,
    sameUnit: a.written === b.written ? 1 : 0,
    sameQualifier: one.qualifier === other.qualifier ? 1 : 0,
    qualified: both.filter(({ qualifier }) => qualifier !== null).length,
    han: both.every(({ context }) => HAN.test(context)) ? 1 : 0,
    words: Math.min(words, MOST_WORDS),
    noWord: shareWord(left, right) ? 0 : 1,
    otherTime: samePeriod(left, right) ? 0 : 1,
    days: Math.min(Math.abs(hoursFrom(left, right)) / 24, TOLD_DAYS),
    place: Math.max(...places),
    firstPlace: Math.min(...places),
    leads: both.filter(({ insight }) => insight === 'lead').length,
    choices,
    agreed,
    story: Math.min(left.companions.length, MOST_COMPANIONS),
    otherMeasures: areOtherMeasures(a, b) ? 1 : 0,
    moved: hasMoved(left, right) ? 1 : 0,
  }
}

const HAN = /\p{Script=Han}/u
const METRE = 'm'
/** Units of mass, area, volume and energy. */
const BULKS: ReadonlySet<string> = new Set(['t', 'm2', 'm3', 'bbl', 'kWh'])

/** 1,268 and 1,368: where one of them is a slip, the rest is as it was. */
function endAlike(a: Claim, b: Claim): boolean {
  return a.digits.length > 1 && b.digits.length > 1 && a.digits.at(-1) === b.digits.at(-1)
}

/** A larger story is no other than one of these. */
const MOST_COMPANIONS = 4

/** Where a figure stands among those of its article. */
function placeOf({ figures }: FigureArticle, { id }: ArticleFigure): number {
  return (orderOf(figures).get(id) ?? 0) / Math.max(1, figures.length)
}

/** Places of figures in their article, by id. */
function orderOf(figures: readonly ArticleFigure[]): ReadonlyMap<string, number> {
  const known = ORDERS.get(figures) ?? new Map(figures.map(({ id }, at) => [id, at]))
  ORDERS.set(figures, known)
  return known
}

/** By the figures of an article, while they stay in memory. */
const ORDERS = new WeakMap<readonly ArticleFigure[], ReadonlyMap<string, number>>()

/** Claims of one dimension that the other article does not give: with the same digits in another order, else the nearest to each other. */
interface Nearest {
  readonly one: Claim
  readonly its: Claim
  /** Pairs of that dimension. */
  readonly choices: number
  /** Figures that both articles give alike. */
  readonly agreed: number
}

function nearestOf(left: FigureArticle, right: FigureArticle): readonly Nearest[] {
  const [mine, theirs] = [byDimension(left), byDimension(right)]
  let agreed = 0
  const found: Omit<Nearest, 'agreed'>[] = []
  for (const [dimension, own] of mine) {
    const others = theirs.get(dimension)
    if (others === undefined) continue
    const [some, rest] = [without(own, others), without(others, own)]
    agreed += own.length - some.length
    const written = new Map(rest.filter(hasDigits).map((its) => [sortedDigits(its.digits), its]))
    for (const one of some) {
      // 2,160 of 1,260 called is nearer to a plan of 3,480.
      const alike = hasDigits(one) ? written.get(sortedDigits(one.digits)) : undefined
      const its = alike ?? nearest(one, rest)
      if (its === null || (!alike && nearest(its, some) !== one)) continue
      if (Math.abs(Math.log(one.value / its.value)) > MOST_RATIO) continue
      found.push({ one, its, choices: some.length * rest.length })
    }
  }
  return found.map((pair) => ({ ...pair, agreed }))
}

/** Those that the others do not have. */
function without(own: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  return own.filter((claim) => {
    const at = firstFrom(others, claim.value)
    return [others[at - 1], others[at]].every(
      (other) => other === undefined || !agree(claim, other),
    )
  })
}

/** The nearest of some that are in the order of their values. */
function nearest({ value }: Claim, others: readonly Claim[]): Claim | null {
  const at = firstFrom(others, value)
  const [below, above] = [others[at - 1], others[at]]
  if (below === undefined || above === undefined) return below ?? above ?? null
  return value / below.value <= above.value / value ? below : above
}

/** Place of the first that is as much as that. */
function firstFrom(claims: readonly Claim[], least: number): number {
  let low = 0
  let high = claims.length
  while (low < high) {
    const middle = (low + high) >> 1
    const claim = claims[middle]
    if (claim && claim.value < least) low = middle + 1
    else high = middle
  }
  return low
}

const COUNT = '#'

/** Claims of an article by what they can be compared in, lowest first; nothing is nearest to zero. */
function byDimension({ facts }: FigureArticle): ReadonlyMap<string, readonly Claim[]> {
  const { claims, bare } = facts
  const known = DIMENSIONS.get(claims)
  if (known) return known
  const all = [
    ...claims.filter(({ figure, origin }) => figure === origin),
    ...bare.filter(({ isOther }) => !isOther).map(claimOfBare),
  ]
  const sorted = all
    .filter(({ value }) => value > 0)
    .map(inBase)
    .sort((a, b) => a.value - b.value)
  const own = groupBy(sorted, ({ isCount, unit }) => (isCount ? COUNT : unit))
  DIMENSIONS.set(claims, own)
  return own
}

/** By the claims of an article; while it stays in memory they are the same from build to build. */
const DIMENSIONS = new WeakMap<readonly Claim[], ReadonlyMap<string, readonly Claim[]>>()

/** A length of time in the unit of its dimension; all others are in it. */
function inBase(claim: Claim): Claim {
  const { isCount, unit, value, low, high, step } = claim
  if (isCount || unit.includes('/')) return claim
  const [base, times] = baseOf(unit)
  if (base === unit) return claim
  return {
    ...claim,
    unit: base,
    value: value * times,
    low: low * times,
    high: high * times,
    step: step * times,
  }
}
