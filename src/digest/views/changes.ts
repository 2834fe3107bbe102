/** What changed since an earlier build: articles, and figures with what they were. */
import { langOf } from '../../text/lang.ts'
import type { Changes, FigureChange } from '../changes.ts'
import type { ArticleFigure, Text } from '../digest.ts'
import { type Range, rangeOf } from './collection.ts'
import type { Page } from './page.ts'
import { type Amount, amountOf, type Mention, mentionOf } from './row.ts'

/** Lines of each list; all stand in the data. */
export const LISTED = 300

/** How much changed. */
export interface ChangeCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Null where figures could not be compared. */
  readonly figures: number | null
}

/** An article that is gone; nothing can link to it. */
export type Gone = Omit<Mention, 'permalink'>

export interface ChangedFigure {
  readonly subject: Text | null
  /** Null for a figure that was not there. */
  readonly from: Amount | null
  /** Null for one that is gone. */
  readonly to: Amount | null
  /** The clause of now; of then for what is gone. */
  readonly context: Text
  /** Where the figure begins in the context; its length is that of the amount. */
  readonly contextAt: number
  readonly article: Mention
  /** Of the statement it stands in, `1.3`; null for what is gone. */
  readonly number: string | null
}

export interface ChangesView {
  /** Articles of the earlier build. */
  readonly before: number
  readonly counts: ChangeCounts
  /** Of all articles that are listed. */
  readonly range: Range | null
  readonly added: readonly Mention[]
  readonly changed: readonly Mention[]
  readonly removed: readonly Gone[]
  readonly figures: readonly ChangedFigure[]
}

export function changeCounts({ added, changed, removed, figures }: Changes): ChangeCounts {
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    figures: figures?.length ?? null,
  }
}

export function changesPages(changes: Changes): readonly [Page<ChangesView>] {
  const { articles, added, changed, removed, figures } = changes
  const view: ChangesView = {
    before: articles,
    counts: changeCounts(changes),
    range: rangeOf([...added, ...changed, ...removed]),
    added: added.slice(0, LISTED).map(mentionOf),
    changed: changed.slice(0, LISTED).map(mentionOf),
    removed: removed
      .slice(0, LISTED)
      .map(({ title, source, published }) => ({ title, source, published })),
    figures: (figures ?? []).slice(0, LISTED).flatMap(changedFigure),
  }
  return [{ kind: 'changes', permalink: 'changes.html', view: () => view }]
}

function changedFigure({ article, from, to }: FigureChange): readonly ChangedFigure[] {
  const shown = to ?? from
  if (!shown) return []
  const { subject, context, raw } = shown
  const mention = mentionOf(article)
  return [
    {
      subject: subject === null ? null : { text: subject, lang: langOf(subject) },
      from: from && amountOf(from),
      to: to && amountOf(to),
      context: { text: context, lang: langOf(context) },
      contextAt: to?.contextAt ?? Math.max(0, context.indexOf(raw)),
      article: to ? { ...mention, permalink: placeOf(mention, to) } : mention,
      number: to?.number ?? null,
    },
  ]
}

function placeOf({ permalink }: Mention, { insight }: ArticleFigure): string {
  return `${permalink}#${insight}`
}
