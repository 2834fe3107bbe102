/**
 * Whether the figures before or after two figures are equal. Articles that give the same number next to two figures
 * mostly report one thing by both.
 */
import { dimensionOf } from '../../baseUnits.ts'
import type { Claim } from '../../claims/claim.ts'
import type { ArticleFigure } from '../../digest.ts'
import { type FigureArticle, figureOf, type Placed, placeOf } from '../placed.ts'
import { isWithin } from '../values.ts'

/**
 * On how many sides, 0 to 2, the adjacent figures of both are equal.
 *
 * @returns `any`, wherever these stand; `within`, those in the paragraph of their figure in both articles.
 */
export function equalAdjacent(
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

/** The id of a figure, and its article. */
interface Standing extends Pick<Placed, 'article'> {
  readonly claim: Pick<Claim, 'figure'>
}

/**
 * Pairs claims of two articles where each is the only one of its article next to a number that both articles give, in
 * one paragraph with it: the two revenues before `增长6.1%`. Each claim of a pair is a key for the other.
 */
export function pairedByAdjacent(
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

/** Values of a greater ratio are of two things. */
const NEAR = 2

/** The claim next to each number; null where several are. */
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

/** An adjacent figure. */
interface Next {
  readonly next: ArticleFigure
  /** Whether it stands in the same paragraph. */
  readonly isWithin: boolean
}

function nextTo({ article, claim }: Standing, step: number): Next | null {
  const own = figureOf(article, claim.figure)
  const next = own && article.figures[placeOf(article, own) + step]
  return next ? { next, isWithin: next.insight === own.insight } : null
}

/** Smaller counts are equal by chance, so their noun must be the same, too. */
const FEWEST = 10

/**
 * Value to three digits and dimension, as a key: 35.6 and 35.58 are equal, and so are counts by other nouns, which differ
 * between languages. Null for a range.
 */
function numberOf({ value, unit, unitKind }: ArticleFigure): string | null {
  if (value === null) return null
  if (unitKind === 'count' && value >= FEWEST) return `${value.toPrecision(3)} #`
  const [base, times] = dimensionOf(unit)
  return `${(value * times).toPrecision(3)} ${base}`
}
