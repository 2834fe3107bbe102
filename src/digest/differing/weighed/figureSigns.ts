/** Signs (features of the regression) that two figures of one story contradict each other, or do not. */

import { hasHan } from '../../../text/han.ts'
import { simplified } from '../../../text/simplified.ts'
import type { Claim } from '../../claims/claim.ts'
import { TOLD_DAYS } from '../../days.ts'
import type { ArticleFigure } from '../../digest.ts'
import { wordsOf } from '../../facts/contentWords.ts'
import { type FigureArticle, figureIn, type Placed, placeOf } from '../placed.ts'
import { equalAdjacent } from '../things/adjacentFigures.ts'
import { areAlikeInDigits } from '../things/counterparts.ts'
import { haveDifferentMeasures } from '../things/differentThings.ts'
import { hoursFrom, mayHaveChanged, samePeriod } from '../times/sameTime.ts'
import { isShare } from '../values.ts'
import { distinctiveWords } from '../words/distinctiveWords.ts'
import { shareWord } from '../words/sharedWords.ts'

/** Of two figures of one dimension that are counterparts (`../things/counterparts.ts`). */
export interface FigureSigns {
  /** Natural logarithm of the greater value divided by the smaller; and its square root. */
  readonly ratio: number
  readonly nearness: number
  /** 1 where both have the same digits in any order; 1 where they end with the same one. */
  readonly alikeDigits: number
  readonly lastDigit: number
  /** Digits of the shorter number; and by how many the other is longer. */
  readonly digits: number
  readonly longer: number
  /** 1 for a share, a rate, a length, and a mass, area, volume or energy: articles have many to few of these. */
  readonly share: number
  readonly rate: number
  readonly length: number
  readonly bulk: number
  /** Decimal logarithm of the smaller count; 0 of all else. */
  readonly size: number
  /** 1 where both are written in one unit; 1 where both have the same qualifier, or none. */
  readonly sameUnit: number
  readonly sameQualifier: number
  /** How many of both have a qualifier, as over or about. */
  readonly qualified: number
  /** 1 where both clauses are Chinese: they are compared in pairs of characters, and have more in common. */
  readonly han: number
  /** Words that both clauses have, four at most. */
  readonly words: number
  /** 1 where they have no word but the noun in common (`shareWord`). */
  readonly noWord: number
  /** 1 where both may be of two periods. */
  readonly otherTime: number
  /** Days between both articles. */
  readonly days: number
  /** Position among the figures of the article, 0 to 1: the greater of both, and the smaller; how many are in a lead. */
  readonly place: number
  readonly firstPlace: number
  readonly leads: number
  /** Natural logarithm of the number of pairs of the dimension (`Counterparts.choices`). */
  readonly choices: number
  /** Natural logarithm of 1 and the number of figures that both articles give. */
  readonly agreed: number
  /** 1 where two known measures differ. */
  readonly otherMeasures: number
  /** 1 where the number may have changed between the articles (`mayHaveChanged`). */
  readonly moved: number
  /** Sides on which the adjacent figures are equal, 0 to 2; and of these, how many in one paragraph. */
  readonly beside: number
  readonly besideWithin: number
  /** Distinctive words in common, three at most. */
  readonly distinctiveWords: number
  /** How many of both numbers have one digit. */
  readonly oneDigit: number
}

/** More words in common are counted as so many. */
const MOST_WORDS = 4
const MOST_DISTINCTIVE = 3

/** Signs of two articles, and not of two claims. */
export type ArticleSigns = Pick<FigureSigns, 'choices' | 'agreed'>

/** Signs of two claims; null where an article no longer has one of the figures. */
export function signsOf(
  left: Placed,
  right: Placed,
  { choices, agreed }: ArticleSigns,
): FigureSigns | null {
  const [a, b] = [left.claim, right.claim]
  const [one, other] = [figureIn(left), figureIn(right)]
  if (one === null || other === null) return null
  const wordsIn = ({ context }: ArticleFigure): readonly string[] => wordsOf(simplified(context))
  const [mine, theirs] = [new Set(wordsIn(one)), wordsIn(other)]
  const words = new Set(theirs.filter((word) => mine.has(word))).size
  const ratio = Math.abs(Math.log(a.value / b.value))
  const places = [shareOf(left.article, one), shareOf(right.article, other)]
  const both = [one, other]
  const sides = equalAdjacent(left, right)
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
    han: both.every(({ context }) => hasHan(context)) ? 1 : 0,
    words: Math.min(words, MOST_WORDS),
    noWord: shareWord(left, right) ? 0 : 1,
    otherTime: samePeriod(left, right) ? 0 : 1,
    days: Math.min(Math.abs(hoursFrom(left, right)) / 24, TOLD_DAYS),
    place: Math.max(...places),
    firstPlace: Math.min(...places),
    leads: both.filter(({ insight }) => insight === 'lead').length,
    choices,
    agreed,
    otherMeasures: haveDifferentMeasures(a, b) ? 1 : 0,
    moved: mayHaveChanged(left, right) ? 1 : 0,
    beside: sides.any,
    besideWithin: sides.within,
    distinctiveWords: Math.min(distinctiveWords(left, right), MOST_DISTINCTIVE),
    oneDigit: [a, b].filter(({ digits }) => digits.length === 1).length,
  }
}

const METRE = 'm'
/** Units of mass, area, volume and energy. */
const BULKS: ReadonlySet<string> = new Set(['t', 'm2', 'm3', 'bbl', 'kWh'])

/** Whether both have two digits and more and end with the same one, as 1,268 and 1,368. */
function endAlike(a: Claim, b: Claim): boolean {
  return a.digits.length > 1 && b.digits.length > 1 && a.digits.at(-1) === b.digits.at(-1)
}

/** Position of a figure among those of its article, 0 to 1. */
function shareOf(article: FigureArticle, figure: ArticleFigure): number {
  return placeOf(article, figure) / Math.max(1, article.figures.length)
}
