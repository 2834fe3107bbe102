/** What changed since an earlier build: articles, and figures with what they were. */
import { fold } from '../../text/fold.ts'
import { langOf } from '../../text/lang.ts'
import { type ChangeCounts, changeCounts, saysOther } from '../changes/changeCounts.ts'
import type { Changes, FigureChange } from '../changes/changes.ts'
import { type Correction, readsOtherwise } from '../changes/corrected.ts'
import type { TopicChange } from '../changes/otherTopics.ts'
import type { Settled } from '../changes/settled.ts'
import type { ArticleFigure, Ref, Text } from '../digest.ts'
import { byNewest } from '../newest.ts'
import { type Amount, amountOf } from './amount.ts'
import { type Range, rangeOf } from './collection.ts'
import type { Page } from './page.ts'
import { type Mention, mentionOf } from './row.ts'

/** Lines of each list; all stand in the data. */
export const LISTED = 300

/** An article that is gone; nothing can link to it. */
export type Gone = Omit<Mention, 'permalink'>

/** An article whose title, source or time was put right. */
export interface Corrected {
  readonly article: Mention
  /** What read otherwise; null for what was the same or not there. */
  readonly title: Text | null
  readonly source: Text | null
  readonly published: string | null
  /** What it has now and had not. */
  readonly lacked: readonly ('source' | 'published')[]
}

/** What was in doubt, beside its newest article. */
export interface SettledDoubt {
  readonly subject: Text
  readonly values: readonly Amount[]
  readonly article: Mention
}

/** Articles that left some topics for others. */
export interface OtherTopics {
  readonly from: readonly Text[]
  readonly to: readonly Ref[]
  /** The one article, where there are no more. */
  readonly article: Mention | null
  readonly count: number
}

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

/** What has a list of articles or topics. */
export type List = 'added' | 'changed' | 'corrected' | 'settled' | 'topics' | 'removed'

export interface ChangesView {
  /** Articles of the earlier build. */
  readonly before: number
  readonly counts: ChangeCounts
  /** Of what is counted, how much has no line of its own. */
  readonly unlisted: Readonly<Record<List | 'figures', number>>
  /** Of all articles that are listed. */
  readonly range: Range | null
  readonly added: readonly Mention[]
  readonly changed: readonly Mention[]
  readonly corrected: readonly Corrected[]
  readonly settled: readonly SettledDoubt[]
  readonly topics: readonly OtherTopics[]
  readonly removed: readonly Gone[]
  readonly figures: readonly ChangedFigure[]
}

export function changesPages(changes: Changes): readonly [Page<ChangesView>] {
  const { articles, added, removed, topics, figures, settled } = changes
  const corrected = changes.corrected.filter(readsOtherwise)
  const moved = changes.corrected.filter((pair) => !readsOtherwise(pair))
  const changed = [...changes.changed, ...moved.filter(saysOther).map(({ to }) => to)].sort(
    byNewest,
  )
  const listed = [...corrected.flatMap(({ from, to }) => [from, to]), ...movedAlone(topics)]
  const counts = changeCounts(changes)
  const shownTopics = topics.slice(0, LISTED).map(otherTopics)
  const past = (count: number): number => Math.max(0, count - LISTED)
  const view: ChangesView = {
    before: articles,
    counts,
    unlisted: {
      added: past(counts.added),
      changed: past(counts.changed),
      corrected: past(counts.corrected),
      settled: past(counts.settled),
      // One line can be of many articles.
      topics: counts.topics - shownTopics.reduce((sum, { count }) => sum + count, 0),
      removed: past(counts.removed),
      figures: past(counts.figures ?? 0),
    },
    range: rangeOf([...added, ...changed, ...removed, ...listed]),
    added: added.slice(0, LISTED).map(mentionOf),
    changed: changed.slice(0, LISTED).map(mentionOf),
    corrected: corrected.slice(0, LISTED).map(correctedOf),
    settled: settled.slice(0, LISTED).flatMap(settledDoubt),
    topics: shownTopics,
    removed: removed
      .slice(0, LISTED)
      .map(({ title, source, published }) => ({ title, source, published })),
    figures: (figures ?? []).slice(0, LISTED).flatMap(changedFigure),
  }
  return [{ kind: 'changes', permalink: 'changes.html', view: () => view }]
}

function correctedOf({ from, to }: Correction): Corrected {
  const article = mentionOf(to)
  const { title, source, published } = from
  return {
    article,
    title: fold(title.text) === fold(article.title.text) ? null : title,
    source: source && fold(source.text) === fold(article.source?.text ?? '') ? null : source,
    published: published === article.published ? null : published,
    lacked: (['source', 'published'] as const).filter((name) => !from[name] && article[name]),
  }
}

function settledDoubt({ subject, figures, articles }: Settled): readonly SettledDoubt[] {
  const [newest] = [...articles].sort(byNewest)
  // Values that are written alike, each once.
  const values = new Map(figures.map((figure) => [figure.raw, amountOf(figure)]))
  return newest
    ? [
        {
          subject: { text: subject, lang: langOf(subject) },
          values: [...values.values()],
          article: mentionOf(newest),
        },
      ]
    : []
}

function otherTopics({ from, to, articles }: TopicChange): OtherTopics {
  return {
    from: from.map((text) => ({ text, lang: langOf(text) })),
    to,
    article: articles.length === 1 && articles[0] ? mentionOf(articles[0]) : null,
    count: articles.length,
  }
}

function movedAlone(topics: readonly TopicChange[]): TopicChange['articles'] {
  return topics.flatMap(({ articles }) => (articles.length === 1 ? articles : []))
}

function changedFigure({ article, from, to }: FigureChange): readonly ChangedFigure[] {
  const shown = to ?? from
  if (!shown) return []
  const { subject, context, raw } = shown
  const lang = langOf(context)
  const mention = mentionOf(article)
  return [
    {
      subject: subject === null ? null : { text: subject, lang: langOf(subject, lang) },
      from: from && amountOf(from),
      to: to && amountOf(to),
      context: { text: context, lang },
      contextAt: to?.contextAt ?? Math.max(0, context.indexOf(raw)),
      article: to ? { ...mention, permalink: placeOf(mention, to) } : mention,
      number: to?.number ?? null,
    },
  ]
}

function placeOf({ permalink }: Mention, { insight }: ArticleFigure): string {
  return `${permalink}#${insight}`
}
