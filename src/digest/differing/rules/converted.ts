/** Amounts that a clause repeats in brackets in another unit: 10 kilometres (6.2 miles), €110 billion ($143 billion). */
import type { ArticleFigure } from '../../digest.ts'
import { figureIn, type Placed } from '../placed.ts'
import { isWithin } from '../values.ts'

/** The number before the bracket. */
const IN_BRACKETS =
  /(\d[\d,.]*)[^\d()（）]{0,16}[(（](?:(?:about|around|some|roughly|or|约|合|约合|折合) ?)?$/

/** Greatest ratio of an amount and its conversion, as both may be rounded. */
const ROUNDED = 1.06

/** Whether one is a conversion of the other, or both are conversions of one number. */
export function areConverted(left: Placed, right: Placed): boolean {
  const [mine, theirs] = [left, right].map((placed) => madeOf(figureIn(placed)))
  if (!mine && !theirs) return false
  return mine === theirs || isWithin(ROUNDED, left.claim, right.claim)
}

/** The number before the bracket, as written; undefined for no conversion. */
function madeOf(figure: ArticleFigure | null): string | undefined {
  return figure === null
    ? undefined
    : IN_BRACKETS.exec(figure.context.slice(0, figure.contextAt))?.[1]
}
