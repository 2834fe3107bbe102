import type { ArticleFigure, Disagreement } from './digest.ts'
import type { ArticleFacts } from './facts.ts'

/** An article as the search for disagreements sees it. */
export interface FigureArticle {
  readonly id: string
  readonly published: string | null
  /** Names. */
  readonly topics: readonly string[]
  readonly title: string
  readonly figures: readonly ArticleFigure[]
  /** What `findDates` found, made into figures of the article in the same way. */
  readonly dates: readonly ArticleFigure[]
  readonly facts: ArticleFacts
}

/** A disagreement before its members have met their articles. */
export type RawDisagreement = Omit<Disagreement, 'members'> & {
  readonly members: readonly ArticleFigure[]
}

/**
 * Figures of one subject, unit and time that differ, and dates that cannot fit their article's own.
 * Those with the newest members first. Grows with the number of figures, never with its square.
 *
 * @param dismissed Notes of the author, by id of the disagreement.
 */
export function disagreements(
  _articles: readonly FigureArticle[],
  _dismissed: Readonly<Record<string, string>>,
): readonly RawDisagreement[] {
  return []
}
