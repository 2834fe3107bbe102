/** Figures as a table: what is in doubt first, then the newest, in orders that are made ahead. */

import { compare } from '../../text/compare.ts'
import { signature } from '../../text/hash.ts'
import { FIGURES_CSV, FIGURES_JSON, topicAddresses } from '../addresses.ts'
import { dimensionOf } from '../baseUnits.ts'
import type { Article, ArticleRef, Digest, Disagreement, InDoubt, Text, Topic } from '../digest.ts'
import { MOST_CASES } from '../doubts/cases.ts'
import { together } from '../doubts/inDoubt.ts'
import type { UnitKind } from '../figures/figure.ts'
import { groupBy } from '../group.ts'
import { articleIdOf } from '../identity/identity.ts'
import { nameOf } from '../refs.ts'
import { sizeOf } from './amount.ts'
import { type CaseMonth, casesByMonth, newestFirst, ofKind } from './casesShown.ts'
import { countDoubts, type DoubtCounts } from './doubt.ts'
import { type Around, type Case, caseOf, type FigureRow, figureRow } from './figureRow.ts'
import type { Page } from './page.ts'
import { signedDoubt, signedMention, signedShown } from './signed.ts'
import {
  byFrequency,
  firstWith,
  type Having,
  havingIn,
  havingInAll,
  NOTHING,
} from './withFigures.ts'

/** Figures that a page holds, some 560 bytes each; all stand in the CSV and the JSON. */
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
  /** Newest first, of one day the widest spread. */
  readonly cases: readonly Case[]
  /** How many more there are, on the pages of their months. */
  readonly casesLeft: number
  /** Pages of all months, newest first; none where nothing is left out. */
  readonly months: readonly CaseMonth[]
  /** What the marks of the cases say, be they open or not. */
  readonly inDoubt: InDoubt | null
  /** Of all cases, on other pages too, those that somebody has looked into. */
  readonly lookedInto: number
  readonly rows: readonly FigureRow[]
  /** All figures of the site stand here. */
  readonly isWhole: boolean
  /** That of all rows; null where they are of several. */
  readonly year: string | null
  /** Where what the page is narrowed to a topic by, or all, stands for programs. */
  readonly files: { readonly csv: string; readonly json: string }
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

/** The page of all in each order, then those that are narrowed to a kind, a topic, a month of doubts. */
export function figuresPages(digest: Digest): readonly Page<FiguresView>[] {
  const { articles, topics, months, disagreements, byId } = digest
  const whole = havingInAll(
    months.map((month) => month.articles),
    byId,
  )
  const kinds = byFrequency(whole.kinds).map(([kind, having]) => {
    return { kind, having, permalink: `figures-${kind}.html` }
  })
  const byMonth = casesByMonth(disagreements)
  const shared = sharedOf(digest, kinds, byMonth)
  const page = (part: Part): Page<FiguresView> => pageOf(part, shared)
  return [
    ...(['date', 'subject', 'value'] as const).map((order) =>
      page({
        permalink: ORDERS[order],
        narrowed: ALL,
        order,
        articles,
        having: whole.all,
        doubts: disagreements,
      }),
    ),
    ...kinds.map(({ kind, permalink, having }) =>
      page({
        permalink,
        narrowed: { ...ALL, kind },
        articles,
        having,
        doubts: ofKind(disagreements, kind),
      }),
    ),
    ...topics.map((topic) =>
      page({
        permalink: topicFigures(topic),
        narrowed: { ...ALL, topic: nameOf(topic.ref) },
        articles: topic.articles,
        having: havingIn(topic.articles, byId).all,
        doubts: topic.disagreements,
        files: filesOf(topic.slug),
      }),
    ),
    ...byMonth.map(({ cases, ...month }) =>
      page({
        permalink: month.permalink,
        narrowed: { ...ALL, month },
        articles: [],
        having: NOTHING,
        doubts: cases,
      }),
    ),
  ]
}

type Narrowed = Pick<FiguresView, 'kind' | 'topic' | 'month'>

const ALL: Narrowed = { kind: null, topic: null, month: null }

/** Where what is not narrowed to a topic stands for programs. */
const ALL_FILES: FiguresView['files'] = { csv: FIGURES_CSV, json: FIGURES_JSON }

/** What one of the pages shows. */
interface Part {
  readonly permalink: string
  readonly narrowed: Narrowed
  readonly order?: Order
  /** Whose figures it shows, newest first. */
  readonly articles: readonly ArticleRef[]
  readonly having: Having
  readonly doubts: readonly Disagreement[]
  readonly files?: FiguresView['files']
}

/** What all of the pages show, or ask. */
interface Shared {
  readonly byId: Digest['byId']
  readonly around: Around
  /** Figures that another source gives alike, with that source's article, by article. */
  readonly agreed: ReadonlyMap<string, readonly (readonly [figure: string, article: string])[]>
  readonly agreements: number
  readonly months: readonly CaseMonth[]
  readonly links: Pick<FiguresView, 'kinds' | 'topics'>
  readonly signedLinks: string
}

function sharedOf(
  { byId, dumps, agreed, topics }: Digest,
  kinds: readonly { readonly kind: UnitKind; readonly permalink: string }[],
  byMonth: readonly CaseMonth[],
): Shared {
  // By name: in order of size a topic that overtakes another would change every page.
  const largest = topics
    .slice(0, TOPICS)
    .map((topic) => ({ name: nameOf(topic.ref), permalink: topicFigures(topic) }))
    .sort((left, right) => compare(left.name.text, right.name.text))
  const links = {
    kinds: kinds.map(({ kind, permalink }) => ({ kind, permalink })),
    topics: largest,
  }
  return {
    byId,
    around: {
      dumps: new Map(dumps.map(({ path, permalink }) => [path, permalink])),
      agreeing: (figure) => byId.get(agreed.get(figure) ?? '')?.ref ?? null,
    },
    agreed: groupBy(agreed, ([figure]) => articleIdOf(figure)),
    agreements: agreed.size,
    months: byMonth.map(({ month, permalink }) => ({ month, permalink })),
    links,
    signedLinks: signature(links),
  }
}

function pageOf(
  { permalink, narrowed, order = 'date', articles, having, doubts, files = ALL_FILES }: Part,
  { byId, around, agreed, agreements, months: allMonths, links, signedLinks }: Shared,
): Page<FiguresView> {
  const { kind, month } = narrowed
  const areAll = isAll(narrowed)
  const cases = newestFirst(doubts).slice(0, month === null ? MOST_CASES : undefined)
  const casesLeft = doubts.length - cases.length
  const months = casesLeft > 0 || month !== null ? allMonths : []
  const most = areAll ? SHOWN : SHOWN_NARROWED
  const counts = {
    total: having.figures,
    articles: having.articles,
    agreed: areAll ? agreements : 0,
  }
  const shown = firstWith(articles, byId, kind, most)
  return {
    kind: 'figures',
    permalink,
    view: () => {
      const rows = sorted(firstRows(shown, kind, most, around), order)
      const openCases = countDoubts(doubts)
      return {
        ...narrowed,
        order,
        ...counts,
        cases: cases.map((found) => caseOf(found, around)),
        casesLeft,
        openCases,
        lookedInto: doubts.length - openCases.figures - openCases.dates,
        inDoubt: together(cases.map(({ kind }) => kind)),
        rows,
        isWhole: areAll && rows.length === counts.total,
        year: onlyYear(rows),
        files,
        orders: areAll ? ORDERS : null,
        months,
        ...links,
      }
    },
    made: () => {
      const alike = shown.flatMap(({ ref }) => agreed.get(ref.id) ?? [])
      return [
        narrowed.topic?.text,
        signedLinks,
        Object.values(counts),
        casesLeft,
        months.map(({ permalink }) => permalink),
        Object.values(countDoubts(doubts)),
        cases.map(signedDoubt),
        cases.flatMap(({ members }) => members.map(({ article }) => signedShown(article))),
        shown.map(({ ref }) => signedShown(ref)),
        alike.map(([figure]) => figure),
        alike
          .map(([figure]) => around.agreeing(figure))
          .map((other) => other && signedMention(other)),
      ]
    },
  }
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

function onlyYear(rows: readonly FigureRow[]): string | null {
  const years = new Set(rows.flatMap(({ published }) => published?.slice(0, 4) ?? []))
  const [year = null] = years
  return years.size === 1 ? year : null
}

/** Whether nothing narrows a page of figures. */
export function isAll({ kind, topic, month }: Narrowed): boolean {
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
