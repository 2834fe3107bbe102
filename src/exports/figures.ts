import { FIGURES_CSV, FIGURES_JSON, topicAddresses } from '../digest/addresses.ts'
import type { ArticleFigure, ArticleRef, Digest, Disagreement, Topic } from '../digest/digest.ts'
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

/** The figures of a topic: its two files, or where what they list stands. */
export interface TopicFigures {
  readonly json: string
  readonly csv: string
  readonly articles: readonly ArticleRef[]
  readonly dates: readonly ArticleFigure[]
  /** Where its figures stand if they are too many for one file. */
  readonly parts: readonly FigurePart[] | null
}

/** Where the figures of a topic stand, by month where there are too many for one file. */
export function topicFigures(topic: Topic, most = MOST_FIGURES): TopicFigures {
  const { figuresJson: json, figuresCsv: csv } = topicAddresses(topic.slug)
  const { articles } = topic
  const own = new Set(articles.map(({ id }) => id))
  const dates = datesInDoubt(topic).filter(({ article }) => own.has(article))
  const total = articles.reduce((sum, { counts }) => sum + counts.figures, 0)
  if (total <= most) return { json, csv, articles, dates, parts: null }
  const months = groupBy(articles, ({ published }) => published?.slice(0, 7) ?? null)
  const stem = json.replace(/\.json$/, '')
  const parts = [...months].map(([month, articles]): FigurePart => {
    const ids = new Set(articles.map(({ id }) => id))
    return {
      month,
      json: `${stem}/${month ?? 'undated'}.json`,
      csv: `${stem}/${month ?? 'undated'}.csv`,
      articles,
      count: articles.reduce((sum, { counts }) => sum + counts.figures, 0),
      dates: dates.filter(({ article }) => ids.has(article)),
    }
  })
  return { json, csv, articles, dates, parts }
}

/** The figures of a topic as JSON and CSV, newest article first. */
export function topicFigureFiles(
  { json, csv, articles, dates, parts }: TopicFigures,
  digest: Digest,
): readonly OutputFile[] {
  return parts
    ? listFiles(json, csv, parts)
    : [...figurePartFiles({ json, csv, articles, dates }, digest)]
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
  if (parts) yield* listFiles(FIGURES_JSON, FIGURES_CSV, parts)
  else {
    const { articles } = digest
    const lines = [...jsonOf(articles, digest), ...jsonLines(datesInDoubt(digest))]
    yield { path: FIGURES_JSON, content: figuresJson(FIGURES_JSON, lines, null) }
    yield { path: FIGURES_CSV, content: figuresCsv(articles, digest) }
  }
  yield { path: DISAGREEMENTS_JSON, content: disagreementsJson(digest.disagreements) }
}

/** Files that lead to those of the months. */
function listFiles(json: string, csv: string, parts: readonly FigurePart[]): readonly OutputFile[] {
  return [
    { path: json, content: figuresJson(json, [], parts) },
    { path: csv, content: partsCsv(csv, parts) },
  ]
}

/** The files of one month. */
export function* figurePartFiles(
  { json, csv, articles, dates }: Pick<FigurePart, 'json' | 'csv' | 'articles' | 'dates'>,
  digest: Digest,
): Generator<OutputFile, void, undefined> {
  const lines = [...jsonOf(articles, digest), ...jsonLines(dates)]
  yield { path: json, content: figuresJson(json, lines, null), isJson: true }
  yield { path: csv, content: figuresCsv(articles, digest) }
}

function jsonOf(articles: readonly ArticleRef[], digest: Digest): readonly string[] {
  return articles.flatMap(({ id }) => linesOf(id, digest).json)
}

/** Dates in doubt are members of disagreements, so they stand among the figures too. */
function datesInDoubt({ disagreements }: Pick<Digest, 'disagreements'>): readonly ArticleFigure[] {
  return disagreements.flatMap(({ kind, members }) =>
    kind === 'date' ? members.map(({ figure }) => figure) : [],
  )
}

function figuresJson(
  path: string,
  lines: readonly string[],
  parts: readonly FigurePart[] | null,
): string {
  const head: Omit<FiguresJson, 'figures'> = {
    $schema: link(path, schemaPath('figures')),
    schemaVersion: SCHEMA_VERSION,
    parts: parts?.map((part) => partToJson(path, part)) ?? null,
  }
  return withList(head, 'figures', lines)
}

function partToJson(from: string, part: FigurePart): NonNullable<FiguresJson['parts']>[number] {
  const { month, json, csv, count, dates } = part
  return {
    month,
    path: link(from, json),
    csv: link(from, csv),
    count: count + dates.length,
  }
}

function partsCsv(from: string, parts: readonly FigurePart[]): string {
  const rows = parts.map(({ month, csv, count }) => csvRow([month, count, link(from, csv)]))
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

function figuresCsv(articles: readonly ArticleRef[], digest: Digest): string {
  const rows = articles.map(({ id }) => linesOf(id, digest).csv).join('')
  return `${BYTE_ORDER_MARK}${COLUMNS}\r\n${rows}`
}

/** The figures of one article, an item or a row each. */
interface Lines {
  /** Empty where it has none. */
  readonly json: readonly string[]
  readonly csv: string
}

/** Of a site whose figures fit into one file: they stand in that of their topic too. */
const KNOWN = new WeakMap<readonly ArticleFigure[], Lines>()

function linesOf(id: string, { byId, totals }: Digest): Lines {
  const article = byId.get(id)
  if (!article) return NO_LINES
  const { figures } = article
  const known = KNOWN.get(figures)
  if (known) return known
  const made = { json: jsonLines(figures), csv: csvLines(figures, article.ref) }
  if (totals.figures <= MOST_FIGURES) KNOWN.set(figures, made)
  return made
}

const NO_LINES: Lines = { json: [], csv: '' }

function jsonLines(figures: readonly ArticleFigure[]): readonly string[] {
  return figures.map((figure) => JSON.stringify(figureToJson(figure)))
}

function csvLines(figures: readonly ArticleFigure[], ref: ArticleRef): string {
  const named = csvFields([ref.id, ref.title.text, ref.source?.name ?? null, ref.published])
  const rows = figures.map((figure) => {
    const { id, raw, value, low, high, unit, unitKind, currency, qualifier } = figure
    const { subject, subjectMethod, context, insight, place } = figure
    const own = csvFields([
      ...[id, raw, value, low, high, unit, unitKind, currency],
      ...[qualifier, subject, subjectMethod, context],
    ])
    return `${own},${named},${csvFields([insight, place.dump, place.line])}\r\n`
  })
  return rows.join('')
}
