/** Figures as a table: those that disagree first, then the newest, in orders that are made ahead. */
import { langOf } from '../../text/lang.ts'
import type { ArticleFigure, ArticleRef, Digest, Disagreement, Text } from '../digest.ts'
import type { UnitKind } from '../figures/figure.ts'
import { compare, groupBy } from '../group.ts'
import { lineAddress, markId } from './dump.ts'
import type { Page } from './page.ts'
import { type Amount, amountOf, nameOf } from './row.ts'

/** Figures that a page holds, some 900 bytes each; all stand in the CSV and the JSON. */
export const SHOWN = 300
/** The same for a page of one kind or topic, of which there are many. */
const SHOWN_NARROWED = 150

export type Order = 'date' | 'subject' | 'value'

export interface FigureRow {
  readonly amount: Amount
  readonly subject: Text | null
  readonly context: Text
  /** Where the figure begins in the context; its length is that of `amount.text`. */
  readonly contextAt: number
  /** Of the statement it stands in. */
  readonly permalink: string
  readonly number: string
  readonly source: Text | null
  readonly published: string | null
  readonly line: number
  /** Of that line; null where its file has no page. */
  readonly dump: string | null
}

/** Figures that differ, side by side. */
export interface Case {
  readonly id: string
  readonly kind: Disagreement['kind']
  readonly subject: Text
  readonly members: readonly FigureRow[]
  readonly spread: number | null
  readonly isDismissed: boolean
  readonly note: Text | null
}

export interface FiguresView {
  /** What the page is narrowed to; both null for all. */
  readonly kind: UnitKind | null
  readonly topic: Text | null
  readonly order: Order
  readonly total: number
  readonly articles: number
  readonly openCases: number
  readonly cases: readonly Case[]
  readonly rows: readonly FigureRow[]
  /** Permalinks of the other orders; null where there is but one. */
  readonly orders: Readonly<Record<Order, string>> | null
  /** The most frequent first; without counts, so that a page stays as it is when others grow. */
  readonly kinds: readonly { readonly kind: UnitKind; readonly permalink: string }[]
  readonly topics: readonly { readonly name: Text; readonly permalink: string }[]
}

const ORDERS: Readonly<Record<Order, string>> = {
  date: 'figures.html',
  subject: 'figures-by-subject.html',
  value: 'figures-by-value.html',
}
/** Topics that the page of all links to; the others are reached from their topic. */
const TOPICS = 24

export function figuresPages(digest: Digest): readonly Page<FiguresView>[] {
  const { articles, figures, topics, disagreements } = digest
  const dumps = new Map(digest.dumps.map(({ path, permalink }) => [path, permalink]))
  const refs = new Map(articles.map((ref, at) => [ref.id, { ref, at }]))
  const at = ({ article }: ArticleFigure): number => refs.get(article)?.at ?? 0
  const newest = [...figures].sort((left, right) => at(left) - at(right))
  const rowOf = (figure: ArticleFigure): FigureRow =>
    figureRow(figure, refs.get(figure.article)?.ref ?? null, dumps)
  const byKind = groupBy(newest, ({ unitKind }) => unitKind)
  const kinds = [...byKind]
    .sort(([left, some], [right, others]) => others.length - some.length || compare(left, right))
    .map(([kind]) => ({ kind, permalink: `figures-${kind}.html` }))
  const byArticle = groupBy(newest, ({ article }) => article)
  const topicPages = topics.map(({ ref, slug }) => ({
    name: nameOf(ref),
    permalink: `figures/${slug}.html`,
  }))
  const make = (
    permalink: string,
    of: readonly ArticleFigure[],
    cases: readonly Disagreement[],
    narrowed: Pick<FiguresView, 'kind' | 'topic'>,
    order: Order = 'date',
  ): Page<FiguresView> => ({
    kind: 'figures',
    permalink,
    view: {
      ...narrowed,
      order,
      total: of.length,
      articles: new Set(of.map(({ article }) => article)).size,
      openCases: cases.filter(({ status }) => status === 'open').length,
      cases: cases.map((found) => caseOf(found, dumps)),
      rows: sorted(of.slice(0, isAll(narrowed) ? SHOWN : SHOWN_NARROWED).map(rowOf), order),
      orders: isAll(narrowed) ? ORDERS : null,
      kinds,
      topics: topicPages.slice(0, TOPICS),
    },
  })
  const all = { kind: null, topic: null }
  return [
    ...(['date', 'subject', 'value'] as const).map((order) =>
      make(ORDERS[order], newest, disagreements, all, order),
    ),
    ...kinds.map(({ kind, permalink }) =>
      make(
        permalink,
        byKind.get(kind) ?? [],
        disagreements.filter(
          ({ members }) =>
            members[0]?.figure.unitKind === kind && members[0].figure.unit !== 'date',
        ),
        { kind, topic: null },
      ),
    ),
    ...topics.map((topic, index) =>
      make(
        topicPages[index]?.permalink ?? '',
        topic.articles.flatMap(({ id }) => byArticle.get(id) ?? []),
        topic.disagreements,
        { kind: null, topic: nameOf(topic.ref) },
      ),
    ),
  ]
}

function isAll({ kind, topic }: Pick<FiguresView, 'kind' | 'topic'>): boolean {
  return kind === null && topic === null
}

function figureRow(
  figure: ArticleFigure,
  ref: ArticleRef | null,
  dumps: ReadonlyMap<string, string>,
): FigureRow {
  const { subject, context, contextAt, insight, number, article, place } = figure
  const page = dumps.get(place.dump)
  return {
    amount: amountOf(figure),
    subject: subject === null ? null : { text: subject, lang: langOf(subject) },
    context: { text: context, lang: langOf(context) },
    contextAt,
    permalink: `${ref?.permalink ?? `a/${article}.html`}#${insight}`,
    number,
    source: ref?.source ? nameOf(ref.source) : null,
    published: ref?.published ?? null,
    line: place.line,
    dump: page === undefined ? null : lineAddress(page, place.line, markId(article, insight)),
  }
}

function caseOf(found: Disagreement, dumps: ReadonlyMap<string, string>): Case {
  const { id, kind, subject, subjectLang, members, spread, status, note } = found
  return {
    id,
    kind,
    subject: { text: subject, lang: subjectLang },
    members: members.map(({ figure, article }) => figureRow(figure, article, dumps)),
    spread,
    isDismissed: status === 'dismissed',
    note: note === null ? null : { text: note, lang: langOf(note) },
  }
}

/** By value: of one kind and unit, largest first. Without a subject, or as a range: last. */
function sorted(rows: readonly FigureRow[], order: Order): readonly FigureRow[] {
  if (order === 'date') return rows
  const key = ({ subject }: FigureRow): string => subject?.text.toLowerCase() ?? '\uffff'
  if (order === 'subject') return [...rows].sort((left, right) => compare(key(left), key(right)))
  return [...rows].sort(
    ({ amount: left }, { amount: right }) =>
      compare(left.unitKind, right.unitKind) ||
      compare(left.unit ?? '', right.unit ?? '') ||
      (right.value ?? -Number.MAX_VALUE) - (left.value ?? -Number.MAX_VALUE),
  )
}
