/** What speaks for it that two figures of one story contradict each other, and what against it. */

import { hasHan } from '../../../text/han.ts'
import { simplified } from '../../../text/simplified.ts'
import type { Claim } from '../../claims/claim.ts'
import { TOLD_DAYS } from '../../days.ts'
import type { ArticleFigure } from '../../digest.ts'
import { wordsOf } from '../../facts/contentWords.ts'
import { type FigureArticle, type Placed, placeOf } from '../placed.ts'
import { sidesAlike } from '../things/goesOn.ts'
import { areAlikeInDigits } from '../things/nearest.ts'
import { areOtherMeasures } from '../things/twoThings.ts'
import { hasMoved, hoursFrom, samePeriod } from '../times/sameTime.ts'
import { isShare } from '../values.ts'
import { figureOf, shareWord } from '../words/inWords.ts'
import { ownWords } from '../words/ownWords.ts'

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
  /** 1 where two measures are known. */
  readonly otherMeasures: number
  /** 1 where a text says that the number has moved. */
  readonly moved: number
  /** Of the next figures before and after, how many are alike; and how many of these in the same paragraph. */
  readonly beside: number
  readonly besideWithin: number
  /** How many words near both stand near no other figure of either article. */
  readonly ownWords: number
  /** How many of both have one digit. */
  readonly oneDigit: number
}

/** More words in common tell no more. */
const MOST_WORDS = 4
const MOST_OWN = 3

/** What is known of the articles of two claims. */
type Articles = Pick<FigureSigns, 'choices' | 'agreed'>

/** Of two claims in their articles; null where one of their figures is gone. */
export function signsOf(
  left: Placed,
  right: Placed,
  { choices, agreed }: Articles,
): FigureSigns | null {
  const [a, b] = [left.claim, right.claim]
  const [one, other] = [figureOf(left.article, a.figure), figureOf(right.article, b.figure)]
  if (one === null || other === null) return null
  const wordsIn = ({ context }: ArticleFigure): readonly string[] => wordsOf(simplified(context))
  const [mine, theirs] = [new Set(wordsIn(one)), wordsIn(other)]
  const words = new Set(theirs.filter((word) => mine.has(word))).size
  const ratio = Math.abs(Math.log(a.value / b.value))
  const places = [shareOf(left.article, one), shareOf(right.article, other)]
  const both = [one, other]
  const sides = sidesAlike(left, right)
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
    otherMeasures: areOtherMeasures(a, b) ? 1 : 0,
    moved: hasMoved(left, right) ? 1 : 0,
    beside: sides.any,
    besideWithin: sides.within,
    ownWords: Math.min(ownWords(left, right), MOST_OWN),
    oneDigit: [a, b].filter(({ digits }) => digits.length === 1).length,
  }
}

const METRE = 'm'
/** Units of mass, area, volume and energy. */
const BULKS: ReadonlySet<string> = new Set(['t', 'm2', 'm3', 'bbl', 'kWh'])

/** 1,268 and 1,368: where one of them is a slip, the rest is as it was. */
function endAlike(a: Claim, b: Claim): boolean {
  return a.digits.length > 1 && b.digits.length > 1 && a.digits.at(-1) === b.digits.at(-1)
}

/** How far down its article a figure stands, 0 to 1. */
function shareOf(article: FigureArticle, figure: ArticleFigure): number {
  return placeOf(article, figure) / Math.max(1, article.figures.length)
}
