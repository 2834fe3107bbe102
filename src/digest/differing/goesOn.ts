/** Whether two articles go on alike from two figures: who gives the same number next tells of the same thing. */
import { dimensionOf } from '../baseUnits.ts'
import type { ArticleFigure } from '../digest.ts'
import { figureOf } from './inWords.ts'
import type { FigureArticle, Placed } from './placed.ts'

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
    return {
      isAny: areAlike(mine?.next, theirs?.next),
      isWithin: !!mine?.isWithin && !!theirs?.isWithin,
    }
  })
  return {
    any: sides.filter(({ isAny }) => isAny).length,
    within: sides.filter(({ isAny, isWithin }) => isAny && isWithin).length,
  }
}

interface Next {
  readonly next: ArticleFigure
  /** In the same paragraph. */
  readonly isWithin: boolean
}

function nextTo({ article, claim }: Placed, step: number): Next | null {
  const own = figureOf(article, claim.figure)
  const next = own && article.figures[placeOf(article, own) + step]
  return next ? { next, isWithin: next.insight === own.insight } : null
}

function areAlike(one: ArticleFigure | undefined, other: ArticleFigure | undefined): boolean {
  if (!one || !other || one.value === null || other.value === null) return false
  const [base, times] = dimensionOf(one.unit)
  const [its, more] = dimensionOf(other.unit)
  const value = one.value * times
  return base === its && Math.abs(value - other.value * more) <= SLACK * Math.abs(value)
}

/** 35.6 and 35.58 are one number, rounded. */
const SLACK = 0.005

/** Where a figure stands among those of its article. */
export function placeOf({ figures }: FigureArticle, { id }: ArticleFigure): number {
  const known = ORDERS.get(figures) ?? new Map(figures.map((figure, at) => [figure.id, at]))
  ORDERS.set(figures, known)
  return known.get(id) ?? 0
}

/** By the figures of an article, while they stay in memory. */
const ORDERS = new WeakMap<readonly ArticleFigure[], ReadonlyMap<string, number>>()
