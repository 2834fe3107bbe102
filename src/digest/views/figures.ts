/** Figures as a table: what is in doubt first, then the newest, in orders that are made ahead. */

import { compare } from '../../text/compare.ts'
import { signature } from '../../text/hash.ts'
import { FIGURES_CSV, FIGURES_JSON, topicAddresses } from '../addresses.ts'
import { dimensionOf } from '../base.ts'
import { caseMonth, casesPage, MOST_CASES, newestOf } from '../cases.ts'
import type { Article, Digest, Disagreement, InDoubt, Text, Topic } from '../digest.ts'
import type { UnitKind } from '../figures/figure.ts'
import { groupBy } from '../group.ts'
import { together } from '../inDoubt.ts'
import { countDoubts, type DoubtCounts } from './doubt.ts'
import { type Around, type Case, caseOf, type FigureRow, figureRow } from './figureRow.ts'
import type { Page } from './page.ts'
import { nameOf, sizeOf } from './row.ts'
import { signedDoubt, signedMention, signedShown } from './signed.ts'
import { allOf, byKind, firstWith, type Having, NOTHING, withFigures } from './withFigures.ts'

/** Figures that a page holds, some 900 bytes each; all stand in the CSV and the JSON. */
export const SHOWN = 500
/** The same for a page of one kind or topic, of which there are many. */
const SHOWN_NARROWED = 150

export type Order = 'date' | 'subject' | 'value'

export interface FiguresView {
  /** What the page is narrowed to; all null for all. */
  readonly kind: UnitKind | null
  readonly topic: Text | null
  /** What is in doubt in a month alone, where there is too much for one page. */
  readonly month: CaseMonth | null
  readonly order: Order
  readonly total: number
  readonly articles: number
  readonly openCases: DoubtCounts
  /** Figures of the site that two sources give alike. */
  readonly agreed: number
  /** Of all the newest, the widest spread first. */
  readonly cases: readonly Case[]
  /** How many more there are, on the pages of their months. */
  readonly casesLeft: number
  /** Pages of all months, newest first; none where nothing is left out. */
  readonly months: readonly CaseMonth[]
  /** What the marks of the cases say, be they open or not. */
  readonly inDoubt: InDoubt | null
  readonly rows: readonly FigureRow[]
  /** Where what the page is narrowed to a topic by, or all, stands for programs. */
  readonly files: { readonly csv: string; readonly json: string }
  /** Permalinks of the other orders; null where there is but one. */
  readonly orders: Readonly<Record<Order, string>> | null
  /** The most frequent first; without counts, so that a page stays as it is when others grow. */
  readonly kinds: readonly { readonly kind: UnitKind; readonly permalink: string }[]
  readonly topics: readonly { readonly name: Text; readonly permalink: string }[]
}

/** A page of what is in doubt in a month, by its newest article; null without a date. */
export interface CaseMonth {
  readonly month: string | null
  readonly permalink: string
}

const ORDERS: Readonly<Record<Order, string>> = {
  date: 'figures.html',
  subject: 'figures-by-subject.html',
  value: 'figures-by-value.html',
}
/** Topics that the page of all links to; the others are reached from their topic. */
const TOPICS = 24

export function figuresPages(digest: Digest): readonly Page<FiguresView>[] {
  const { articles, topics, disagreements, byId } = digest
  const agreed = groupBy(digest.agreed, ([figure]) => figure.slice(0, figure.indexOf('-')))
  const around: Around = {
    dumps: new Map(digest.dumps.map(({ path, permalink }) => [path, permalink])),
    agreeing: (figure) => byId.get(digest.agreed.get(figure) ?? '')?.ref ?? null,
  }
  const newest = withFigures(articles.flatMap(({ id }) => byId.get(id) ?? []))
  const kinds = byKind(newest)
  const topicPages = topics.map((topic) => ({
    name: nameOf(topic.ref),
    permalink: topicFigures(topic),
  }))
  const allFiles = { csv: FIGURES_CSV, json: FIGURES_JSON }
  // By name: in order of size a topic that overtakes another would change every page.
  const largest = topicPages
    .slice(0, TOPICS)
    .sort((left, right) => compare(left.name.text, right.name.text))
  const byMonth = casesByMonth(disagreements)
  const links: Pick<FiguresView, 'kinds' | 'topics'> = {
    kinds: kinds.map(({ kind, permalink }) => ({ kind, permalink })),
    topics: largest,
  }
  const signedLinks = signature(links)
  const allMonths = byMonth.map(({ month, permalink }): CaseMonth => ({ month, permalink }))
  const make = (
    permalink: string,
    { having, total }: Having,
    doubts: readonly Disagreement[],
    narrowed: Narrowed,
    order: Order = 'date',
    files: FiguresView['files'] = allFiles,
  ): Page<FiguresView> => {
    const { kind, month } = narrowed
    const cases = month === null ? newestCases(doubts) : doubts
    const casesLeft = doubts.length - cases.length
    const months = casesLeft > 0 || month !== null ? allMonths : []
    const most = isAll(narrowed) ? SHOWN : SHOWN_NARROWED
    const counts = {
      total,
      articles: having.length,
      agreed: isAll(narrowed) ? digest.agreed.size : 0,
    }
    const shown = firstWith(having, kind, most)
    return {
      kind: 'figures',
      permalink,
      view: () => ({
        ...narrowed,
        order,
        ...counts,
        cases: cases.map((found) => caseOf(found, around)),
        casesLeft,
        openCases: countDoubts(doubts),
        inDoubt: together(cases.map(({ kind }) => kind)),
        rows: sorted(firstRows(shown, kind, most, around), order),
        files,
        orders: isAll(narrowed) ? ORDERS : null,
        months,
        ...links,
      }),
      made: () => [
        narrowed.topic?.text,
        signedLinks,
        Object.values(counts),
        casesLeft,
        months.map(({ permalink }) => permalink),
        Object.values(countDoubts(doubts)),
        cases.map(signedDoubt),
        cases.flatMap(({ members }) => members.map(({ article }) => signedShown(article))),
        shown.map(({ ref }) => signedShown(ref)),
        shown.flatMap(({ ref }) => (agreed.get(ref.id) ?? []).map(([figure]) => figure)),
        shown
          .flatMap(({ ref }) => agreed.get(ref.id) ?? [])
          .map(([figure]) => around.agreeing(figure))
          .map((other) => other && signedMention(other)),
      ],
    }
  }
  const all = { kind: null, topic: null, month: null }
  const everything = allOf(newest)
  return [
    ...(['date', 'subject', 'value'] as const).map((order) =>
      make(ORDERS[order], everything, disagreements, all, order),
    ),
    ...kinds.map(({ kind, permalink, ...having }) =>
      make(
        permalink,
        having,
        disagreements.filter(
          ({ members }) =>
            members[0]?.figure.unitKind === kind && members[0].figure.unit !== 'date',
        ),
        { ...all, kind },
      ),
    ),
    ...topics.map((topic) =>
      make(
        topicFigures(topic),
        allOf(withFigures(topic.articles.flatMap(({ id }) => byId.get(id) ?? []))),
        topic.disagreements,
        { ...all, topic: nameOf(topic.ref) },
        'date',
        filesOf(topic.slug),
      ),
    ),
    ...byMonth.map(({ cases, ...month }) =>
      make(month.permalink, NOTHING, cases, { ...all, month }),
    ),
  ]
}

type Narrowed = Pick<FiguresView, 'kind' | 'topic' | 'month'>

/** As many as a page holds, in the order that they have. */
function newestCases(doubts: readonly Disagreement[]): readonly Disagreement[] {
  if (doubts.length <= MOST_CASES) return doubts
  const newest = doubts
    .map((found) => ({ found, day: newestOf(found.members) ?? '' }))
    .sort((left, right) => compare(right.day, left.day) || compare(left.found.id, right.found.id))
  const kept = new Set(newest.slice(0, MOST_CASES).map(({ found }) => found))
  return doubts.filter((found) => kept.has(found))
}

/** Newest first; none where one page holds all. */
function casesByMonth(
  doubts: readonly Disagreement[],
): readonly (CaseMonth & { readonly cases: readonly Disagreement[] })[] {
  if (doubts.length <= MOST_CASES) return []
  return [...groupBy(doubts, ({ members }) => caseMonth(members))]
    .map(([month, cases]) => ({ month, permalink: casesPage(month), cases }))
    .sort((left, right) => compare(right.month ?? '', left.month ?? ''))
}

/** Permalink of the page of its figures. */
export function topicFigures({ slug }: Pick<Topic, 'slug'>): string {
  return `figures/${slug}.html`
}

function filesOf(slug: string): FiguresView['files'] {
  const { figuresCsv: csv, figuresJson: json } = topicAddresses(slug)
  return { csv, json }
}

function firstRows(
  articles: readonly Article[],
  kind: UnitKind | null,
  most: number,
  around: Around,
): readonly FigureRow[] {
  const rows: FigureRow[] = []
  for (const { ref, figures } of articles) {
    for (const figure of figures) {
      if (rows.length === most) break
      if (kind === null || figure.unitKind === kind) rows.push(figureRow(figure, ref, around))
    }
  }
  return rows
}

function isAll({ kind, topic, month }: Narrowed): boolean {
  return kind === null && topic === null && month === null
}

/** By value: of one kind and dimension, largest first. Without a subject, or a value: last. */
function sorted(rows: readonly FigureRow[], order: Order): readonly FigureRow[] {
  if (order === 'date') return rows
  const key = ({ subject }: FigureRow): string => subject?.text.toLowerCase() ?? '\uffff'
  if (order === 'subject') return [...rows].sort((left, right) => compare(key(left), key(right)))
  return [...rows].sort(({ amount: left }, { amount: right }) => {
    const [[mine], [theirs]] = [dimensionOf(left.unit), dimensionOf(right.unit)]
    return (
      compare(left.unitKind, right.unitKind) ||
      compare(mine, theirs) ||
      (sizeOf(right) ?? -Number.MAX_VALUE) - (sizeOf(left) ?? -Number.MAX_VALUE)
    )
  })
}
