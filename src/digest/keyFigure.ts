import { simplified } from '../text/simplified.ts'
import type { ArticleFigure } from './digest.ts'
import type { UnitKind } from './figures/figure.ts'
import { findQuantities } from './figures/quantities.ts'

/** What a kind of figure tells by itself; a length of time or a half tells little. */
const WEIGHT: Readonly<Record<UnitKind, number>> = {
  money: 1.5,
  mass: 1.5,
  energy: 1.5,
  count: 1,
  rate: 1,
  percent: 0.5,
  other: 0.5,
  multiple: 0,
  points: 0,
  fraction: -1,
  duration: -4,
}
const IN_TITLE = 5
const IN_LEAD = 2
const SUBJECT = 2
/** What an analyst or the market thinks of it is not what happened. */
const OPINION = /目标价|现价|市盈率|评级|(?:target|share) price|\bP\/?E\b|price-earnings|valuation/i
/** Below this a row says more without a figure. */
const ENOUGH = 3

/**
 * The one figure of an article that a row of a list shows; null rather than a dull one.
 *
 * @param figures In the order of the article.
 * @param title As written; null when there is none.
 * @param lead Text of the lead; null when there is none.
 */
export function keyFigure(
  figures: readonly ArticleFigure[],
  title: string | null,
  lead: string | null,
): ArticleFigure | null {
  if (figures.length === 0) return null
  const titled = new Set(
    findQuantities(title ?? '').map(({ value }) => Math.abs(value ?? Number.NaN)),
  )
  let best: ArticleFigure | null = null
  let most = ENOUGH
  for (const [at, figure] of figures.entries()) {
    const { unitKind, value } = figure
    // The counted noun is in the figure itself: no caption.
    const subject = figure.subjectMethod === 'after' ? null : figure.subject
    const inTitle = value !== null && titled.has(Math.abs(value)) && unitKind !== 'duration'
    // Without a subject a figure says nothing in a margin, unless the headline names it.
    if (subject === null && !inTitle) continue
    const small = unitKind === 'count' && Math.abs(value ?? 0) < 20
    const score =
      WEIGHT[unitKind] +
      (inTitle ? IN_TITLE : 0) +
      (lead !== null && figure.insight === 'lead' ? IN_LEAD : 0) +
      (subject === null ? 0 : SUBJECT) -
      (small ? 2 : 0) -
      (subject !== null && OPINION.test(simplified(subject)) ? 3 : 0) -
      Math.min(at, 10) * 0.1
    if (score > most) {
      most = score
      best = figure
    }
  }
  return best
}
