/** Which disagreements stand side by side on a page of figures. */
import { compare } from '../../text/compare.ts'
import type { Disagreement } from '../digest.ts'
import { caseMonth, casesPage, MOST_CASES, newestOf } from '../doubts/cases.ts'
import type { UnitKind } from '../figures/figure.ts'
import { groupBy } from '../group.ts'

/** A page of what is in doubt in a month, by its newest article; null without a date. */
export interface CaseMonth {
  readonly month: string | null
  readonly permalink: string
}

/** Those of figures of a kind; a date has none. */
export function ofKind(doubts: readonly Disagreement[], kind: UnitKind): readonly Disagreement[] {
  return doubts.filter(({ members }) => {
    const figure = members[0]?.figure
    return figure?.unitKind === kind && figure.unit !== 'date'
  })
}

/** By the day of their newest articles; of one day the widest spread first, as they come. */
export function newestFirst(doubts: readonly Disagreement[]): readonly Disagreement[] {
  return doubts
    .map((found) => ({ found, day: newestOf(found.members)?.slice(0, 10) ?? '' }))
    .sort((left, right) => compare(right.day, left.day))
    .map(({ found }) => found)
}

/** Newest first; none where one page holds all. */
export function casesByMonth(
  doubts: readonly Disagreement[],
): readonly (CaseMonth & { readonly cases: readonly Disagreement[] })[] {
  if (doubts.length <= MOST_CASES) return []
  return [...groupBy(doubts, ({ members }) => caseMonth(members))]
    .map(([month, cases]) => ({ month, permalink: casesPage(month), cases }))
    .sort((left, right) => compare(right.month ?? '', left.month ?? ''))
}
