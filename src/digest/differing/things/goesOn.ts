/** Whether two articles go on alike from two figures: who gives the same number next tells of the same thing. */
import { dimensionOf } from '../../baseUnits.ts'
import type { Claim } from '../../claims/claim.ts'
import type { ArticleFigure } from '../../digest.ts'
import { type FigureArticle, type Placed, placeOf } from '../placed.ts'
import { isWithin } from '../values.ts'
import { figureOf } from '../words/inWords.ts'

/**
 * On how many sides the next figures of both are alike, before and after; and on how many of these they
 * stand in the same paragraph as theirs.
 */
export function sidesAlike(
  left: Placed,
  right: Placed,
): { readonly any: number; readonly within: number } {
  const sides = [-1, 1].map((step) => {
    const [mine, theirs] = [nextTo(left, step), nextTo(right, step)]
    const number = mine && numberOf(mine.next)
    return {
      isAny: number !== null && number === (theirs && numberOf(theirs.next)),
      isWithin: !!mine?.isWithin && !!theirs?.isWithin,
    }
  })
  return {
    any: sides.filter(({ isAny }) => isAny).length,
    within: sides.filter(({ isAny, isWithin }) => isAny && isWithin).length,
  }
}

/** A figure in its article. */
interface Standing extends Pick<Placed, 'article'> {
  readonly claim: Pick<Claim, 'figure'>
}

/**
 * Claims of two articles that are the only ones of theirs next to the same number, in a paragraph of both,
 * by either: 收入14.7亿元，增长6.1%.
 */
export function nextAlike(
  left: FigureArticle,
  mine: readonly Claim[],
  right: FigureArticle,
  theirs: readonly Claim[],
): ReadonlyMap<Claim, Claim> {
  const found = new Map<Claim, Claim>()
  for (const step of [-1, 1]) {
    const [own, others] = [byNext(left, mine, step), byNext(right, theirs, step)]
    for (const [number, one] of own) {
      const its = others.get(number)
      if (!one || !its || found.has(one) || found.has(its) || !isWithin(NEAR, one, its)) continue
      found.set(one, its).set(its, one)
    }
  }
  return found
}

/** Farther apart, two are of two things. */
const NEAR = 2

/** Claims by the number next to them; null for several. */
function byNext(
  article: FigureArticle,
  claims: readonly Claim[],
  step: number,
): ReadonlyMap<string, Claim | null> {
  const found = new Map<string, Claim | null>()
  for (const claim of claims) {
    const { next, isWithin } = nextTo({ article, claim }, step) ?? {}
    if (!isWithin || !next) continue
    const number = numberOf(next)
    if (number === null) continue
    found.set(number, found.has(number) ? null : claim)
  }
  return found
}

interface Next {
  readonly next: ArticleFigure
  /** In the same paragraph. */
  readonly isWithin: boolean
}

function nextTo({ article, claim }: Standing, step: number): Next | null {
  const own = figureOf(article, claim.figure)
  const next = own && article.figures[placeOf(article, own) + step]
  return next ? { next, isWithin: next.insight === own.insight } : null
}

/** Of fewer, any article counts many things. */
const FEWEST = 10

/**
 * What it comes to, so that 35.6 and 35.58 are one, whatever the noun of what is counted in either language; null
 * for a range.
 */
function numberOf({ value, unit, unitKind }: ArticleFigure): string | null {
  if (value === null) return null
  if (unitKind === 'count' && value >= FEWEST) return `${value.toPrecision(3)} #`
  const [base, times] = dimensionOf(unit)
  return `${(value * times).toPrecision(3)} ${base}`
}
