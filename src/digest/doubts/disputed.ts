/** What of each article is in doubt, as its disagreements with others tell. */

import { compare } from '../../text/compare.ts'
import type { ArticleFigure, ArticleRef, Disagreement, InDoubt } from '../digest.ts'
import { groupBy } from '../group.ts'
import type { RawDisagreement } from './disagreements.ts'
import { together } from './inDoubt.ts'

/** What is in open disagreements. */
export interface Disputed {
  readonly articles: ReadonlyMap<string, InDoubt | null>
  /** By article, in the order of its text: to find them among all its figures these would have to be read. */
  readonly figures: ReadonlyMap<string, readonly ArticleFigure[]>
  /** Of figures and dates. */
  readonly ids: ReadonlySet<string>
  /** By article, as `doubtsOf` has them. */
  readonly doubts: ReadonlyMap<string, string>
}

/** What of each article is in open disagreements. */
export function disputedIn(found: readonly RawDisagreement[]): Disputed {
  const open = found.filter(isOpen)
  const members = open.flatMap((one) => one.members)
  return {
    articles: kindsInDoubt(open),
    figures: disputedFigures(open),
    ids: new Set(members.map(({ id }) => id)),
    doubts: doubtsOf(members),
  }
}

/** The editor has not dismissed it. */
export function isOpen({ status }: Pick<Disagreement, 'status'>): boolean {
  return status === 'open'
}

/** What of each article is in doubt: its figures, its dates or both. */
function kindsInDoubt(found: readonly RawDisagreement[]): Disputed['articles'] {
  const kinds = found.flatMap(({ kind, members }) =>
    members.map(({ article }) => ({ article, kind })),
  )
  return new Map(
    [...groupBy(kinds, ({ article }) => article)].map(([article, own]) => [
      article,
      together(own.map(({ kind }) => kind)),
    ]),
  )
}

/** Figures that others dispute, each once. */
function disputedFigures(found: readonly RawDisagreement[]): Disputed['figures'] {
  const figures = found.flatMap(({ kind, members }) => (kind === 'figures' ? members : []))
  const unique = [...new Map(figures.map((figure) => [figure.id, figure])).values()]
  return groupBy(unique.sort(inText), ({ article }) => article)
}

/** A lead, then the items of one group after another. */
function inText(left: ArticleFigure, right: ArticleFigure): number {
  const [group, item] = placeOf(left)
  const [otherGroup, otherItem] = placeOf(right)
  return group - otherGroup || item - otherItem || left.start - right.start
}

function placeOf({ number }: ArticleFigure): readonly [group: number, item: number] {
  const [group = 0, item = 0] = number === 'lead' ? [] : number.split('.').map(Number)
  return [group, item]
}

/**
 * Figures by their id that were in doubt before, of articles that are as they were read: what is made
 * of them again is then told to be what it was, and nothing is read from the disk.
 *
 * @param isAsRead Whether no file has another text of an article.
 */
export function figuresInDoubt(
  before: readonly Disagreement[],
  isAsRead: (article: ArticleRef) => boolean,
): ReadonlyMap<string, ArticleFigure> {
  const members = before.flatMap((found) => found.members)
  return new Map(
    members.filter(({ article }) => isAsRead(article)).map(({ figure }) => [figure.id, figure]),
  )
}

/** By article, the ids of its figures that others dispute. */
export function doubtsOf(members: readonly ArticleFigure[]): ReadonlyMap<string, string> {
  const doubts = groupBy(members, ({ article }) => article)
  return new Map(
    [...doubts].map(([article, figures]) => [
      article,
      figures
        .map(({ id }) => id)
        .sort(compare)
        .join(),
    ]),
  )
}
