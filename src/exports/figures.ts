import type { ArticleFigure, ArticleRef, Digest, Disagreement } from '../digest/digest.ts'
import { groupBy } from '../digest/group.ts'
import { BYTE_ORDER_MARK, csvFields, csvRow } from '../text/csv.ts'
import { link } from '../text/link.ts'
import type { OutputFile } from './file.ts'
import { withList } from './lines.ts'
import {
  type DisagreementsJson,
  type FigureJson,
  type FiguresJson,
  SCHEMA_VERSION,
  schemaPath,
} from './schema.ts'

export const FIGURES_JSON = 'data/figures.json'
export const FIGURES_CSV = 'data/figures.csv'
export const DISAGREEMENTS_JSON = 'data/disagreements.json'

/** Figures that one file may hold, some 5 MB, before they go to files of their months. */
export const MOST_FIGURES = 15_000

/** The figures of one month, in files of their own. */
export interface FigurePart {
  readonly month: string | null
  readonly json: string
  readonly csv: string
  readonly articles: readonly ArticleRef[]
  /** Number of figures. */
  readonly count: number
  /** Dates in doubt. */
  readonly dates: readonly ArticleFigure[]
}

/** Where figures stand that are too many for one file; null where they are not. */
export function figureParts(digest: Digest, most = MOST_FIGURES): readonly FigurePart[] | null {
  if (digest.totals.figures <= most) return null
  const monthOf = new Map(
    digest.months.flatMap(({ month, articles }) => articles.map(({ id }) => [id, month] as const)),
  )
  const dates = groupBy(datesInDoubt(digest), ({ article }) => monthOf.get(article) ?? null)
  return digest.months.map(({ month, articles }) => ({
    month,
    json: `data/figures/${month ?? 'undated'}.json`,
    csv: `data/figures/${month ?? 'undated'}.csv`,
    articles,
    count: articles.reduce((sum, { counts }) => sum + counts.figures, 0),
    dates: dates.get(month) ?? [],
  }))
}

/**
 * Every figure as JSON and CSV, newest article first, and the disagreements among them.
 *
 * @param parts Where the figures stand if not here; then these files list them.
 */
export function* figureFiles(
  digest: Digest,
  parts: readonly FigurePart[] | null = figureParts(digest),
): Generator<OutputFile, void, undefined> {
  if (parts) {
    yield { path: FIGURES_JSON, content: figuresJson(FIGURES_JSON, [], parts) }
    yield { path: FIGURES_CSV, content: partsCsv(parts) }
  } else {
    const figures = figuresOf(digest.articles, digest)
    const all = [...figures, ...datesInDoubt(digest)]
    yield { path: FIGURES_JSON, content: figuresJson(FIGURES_JSON, all, null) }
    yield { path: FIGURES_CSV, content: figuresCsv(figures, digest) }
  }
  yield { path: DISAGREEMENTS_JSON, content: disagreementsJson(digest.disagreements) }
}

/** The files of one month. */
export function* figurePartFiles(
  { json, csv, articles, dates }: FigurePart,
  digest: Digest,
): Generator<OutputFile, void, undefined> {
  const figures = figuresOf(articles, digest)
  yield { path: json, content: figuresJson(json, [...figures, ...dates], null), isJson: true }
  yield { path: csv, content: figuresCsv(figures, digest) }
}

function figuresOf(articles: readonly ArticleRef[], { byId }: Digest): readonly ArticleFigure[] {
  return articles.flatMap(({ id }) => byId.get(id)?.figures ?? [])
}

/** Dates in doubt are members of disagreements, so they stand among the figures too. */
function datesInDoubt({ disagreements }: Digest): readonly ArticleFigure[] {
  return disagreements.flatMap(({ kind, members }) =>
    kind === 'date' ? members.map(({ figure }) => figure) : [],
  )
}

function figuresJson(
  path: string,
  figures: readonly ArticleFigure[],
  parts: readonly FigurePart[] | null,
): string {
  const head: Omit<FiguresJson, 'figures'> = {
    $schema: link(path, schemaPath('figures')),
    schemaVersion: SCHEMA_VERSION,
    parts: parts?.map(partToJson) ?? null,
  }
  const lines = figures.map((figure) => JSON.stringify(figureToJson(figure)))
  return withList(head, 'figures', lines)
}

function partToJson(part: FigurePart): NonNullable<FiguresJson['parts']>[number] {
  const { month, json, csv, count, dates } = part
  return {
    month,
    path: link(FIGURES_JSON, json),
    csv: link(FIGURES_JSON, csv),
    count: count + dates.length,
  }
}

function partsCsv(parts: readonly FigurePart[]): string {
  const rows = parts.map(({ month, csv, count }) => csvRow([month, count, link(FIGURES_CSV, csv)]))
  return `${BYTE_ORDER_MARK}month,figures,file\r\n${rows.join('')}`
}

function figureToJson(figure: ArticleFigure): FigureJson {
  const { id, raw, value, low, high, unit, unitKind, currency, qualifier } = figure
  const { subject, subjectMethod, context, article, insight, place } = figure
  return {
    id,
    raw,
    value,
    low,
    high,
    unit,
    unitKind,
    currency,
    qualifier,
    subject,
    subjectMethod,
    context,
    article,
    insight,
    span: place,
  }
}

function disagreementsJson(found: readonly Disagreement[]): string {
  const head = {
    $schema: link(DISAGREEMENTS_JSON, schemaPath('disagreements')),
    schemaVersion: SCHEMA_VERSION,
  }
  const lines = found.map(({ id, kind, subject, unit, members, spread, status, note }) => {
    const line: DisagreementsJson['disagreements'][number] = {
      id,
      kind,
      subject,
      unit,
      members: members.map(({ figure }) => figure.id),
      spread,
      status,
      note,
    }
    return JSON.stringify(line)
  })
  return withList(head, 'disagreements', lines)
}

const COLUMNS =
  'id,raw,value,low,high,unit,unit_kind,currency,qualifier,subject,subject_method,context,article,title,source,published,insight,dump,line'

function figuresCsv(figures: readonly ArticleFigure[], { byId }: Digest): string {
  // The figures of an article follow one another.
  let last = ''
  let named = ''
  const rows = figures.map((figure) => {
    if (figure.article !== last) {
      last = figure.article
      const article = byId.get(last)?.ref
      named = csvFields([
        last,
        article?.title.text ?? null,
        article?.source?.name ?? null,
        article?.published ?? null,
      ])
    }
    const { id, raw, value, low, high, unit, unitKind, currency, qualifier } = figure
    const { subject, subjectMethod, context, insight, place } = figure
    const own = csvFields([
      ...[id, raw, value, low, high, unit, unitKind, currency],
      ...[qualifier, subject, subjectMethod, context],
    ])
    return `${own},${named},${csvFields([insight, place.dump, place.line])}\r\n`
  })
  return `${BYTE_ORDER_MARK}${COLUMNS}\r\n${rows.join('')}`
}
