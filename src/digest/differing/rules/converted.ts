/** What a clause gives in brackets in another unit: 10 kilometres (6.2 miles), €110 billion ($143 billion). */
import type { ArticleFigure } from '../../digest.ts'
import type { Placed } from '../placed.ts'
import { isWithin } from '../values.ts'
import { figureOf } from '../words/inWords.ts'

/** The number before the bracket. */
const IN_BRACKETS =
  /(\d[\d,.]*)[^\d()（）]{0,16}[(（](?:(?:about|around|some|roughly|or|约|合|约合|折合) ?)?$/

/** A conversion is rounded, and so may be what it is made of. */
const ROUNDED = 1.06

/** Whether one is the other in another unit, or both are made of the same number. */
export function areConverted(left: Placed, right: Placed): boolean {
  const [mine, theirs] = [left, right].map(({ article, claim }) =>
    madeOf(figureOf(article, claim.figure)),
  )
  if (!mine && !theirs) return false
  return mine === theirs || isWithin(ROUNDED, left.claim, right.claim)
}

function madeOf(figure: ArticleFigure | null): string | undefined {
  return figure === null
    ? undefined
    : IN_BRACKETS.exec(figure.context.slice(0, figure.contextAt))?.[1]
}
