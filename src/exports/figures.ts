import { FIGURES_CSV, FIGURES_JSON, topicAddresses } from '../digest/addresses.ts'
import { amountOf } from '../digest/claims/amount.ts'
import type { ArticleFigure, ArticleRef, Digest, Disagreement, Topic } from '../digest/digest.ts'
import { groupBy } from '../digest/group.ts'
import { BYTE_ORDER_MARK, csvRow } from '../text/csv.ts'
import { jsonText } from '../text/json.ts'
import { link } from '../text/link.ts'
import { oncePer } from '../text/oncePer.ts'
import { COLUMNS, type FigureLines, figureItems } from './figureLines.ts'
import type { OutputFile } from './file.ts'
import { withBytes, withList } from './lines.ts'
import { schemaHead } from './schema.ts'
import type { DisagreementsJson, FiguresJson } from './schemaFigures.ts'

export const DISAGREEMENTS_JSON = 'data/disagreements.json'

/** Figures that one file may hold, some 5 MB, before they go to files of their months. */
const MOST_FIGURES = 15_000

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
  const dates = byArticle(datesInDoubt(digest))
  return digest.months.map(({ month, articles }) => partOf('data/figures', month, articles, dates))
}

/** @param dates In doubt, of these articles and others. */
function partOf(
  folder: string,
  month: string | null,
  articles: readonly ArticleRef[],
  dates: DatesOf,
): FigurePart {
  const stem = `${folder}/${month ?? 'undated'}`
  const [json, csv] = [`${stem}.json`, `${stem}.csv`]
  return {
    month,
    json,
    csv,
    articles,
    count: factsOf(articles).count,
    dates: ownOf(articles, dates),
  }
}

/** Number of figures, and ids, of a list of articles; that of a month or topic without a change stays the same object. */
const factsOf = oncePer((articles: readonly ArticleRef[]) => ({
  count: articles.reduce((sum, { counts }) => sum + counts.figures, 0),
  ids: new Set(articles.map(({ id }) => id)),
}))

/** Dates in doubt, in the order of their disagreements, by article. */
type DatesOf = ReadonlyMap<string, readonly (readonly [at: number, date: ArticleFigure])[]>

function byArticle(dates: readonly ArticleFigure[]): DatesOf {
  return groupBy(dates.entries(), ([, { article }]) => article)
}

function ownOf(articles: readonly ArticleRef[], dates: DatesOf): readonly ArticleFigure[] {
  const { ids } = factsOf(articles)
  // The shorter of both is walked: few dates are in doubt, and most months are short.
  const own =
    dates.size < articles.length
      ? [...dates].flatMap(([article, found]) => (ids.has(article) ? found : []))
      : articles.flatMap(({ id }) => dates.get(id) ?? [])
  return own.sort(([one], [other]) => one - other).map(([, date]) => date)
}

/** The figures of a topic: its two files, or where what they list stands. */
interface TopicFigures {
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
  const inDoubt = byArticle(datesInDoubt(topic))
  const dates = ownOf(articles, inDoubt)
  if (factsOf(articles).count <= most) return { json, csv, articles, dates, parts: null }
  const months = groupBy(articles, ({ published }) => published?.slice(0, 7) ?? null)
  const folder = json.replace(/\.json$/, '')
  const parts = [...months].map(([month, own]) => partOf(folder, month, own, inDoubt))
  return { json, csv, articles, dates, parts }
}

/** The figures of a topic as JSON and CSV, newest article first. */
export function topicFigureFiles(
  { json, csv, articles, dates, parts }: TopicFigures,
  lines: FigureLines,
): readonly OutputFile[] {
  return parts
    ? listFiles(json, csv, parts)
    : [...figurePartFiles({ json, csv, articles, dates }, lines)]
}

/**
 * Every figure as JSON and CSV, newest article first.
 *
 * @param parts Where the figures stand if not here; then these files list them.
 */
export function* figureFiles(
  digest: Digest,
  lines: FigureLines,
  parts: readonly FigurePart[] | null = figureParts(digest),
): Generator<OutputFile, void, undefined> {
  if (parts) yield* listFiles(FIGURES_JSON, FIGURES_CSV, parts)
  else {
    const { articles } = digest
    const own = { json: FIGURES_JSON, csv: FIGURES_CSV, articles, dates: datesInDoubt(digest) }
    yield* figurePartFiles(own, lines)
  }
}

/** The disagreements among them. */
export function disagreementsFile({ disagreements }: Pick<Digest, 'disagreements'>): OutputFile {
  return { path: DISAGREEMENTS_JSON, content: disagreementsJson(disagreements) }
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
  lines: FigureLines,
): Generator<OutputFile, void, undefined> {
  const items = [...articles.map(({ id }) => lines.json(id)), Buffer.from(figureItems(dates))]
  yield { path: json, content: figuresJson(json, items, null), isJson: true }
  yield { path: csv, content: figuresCsv(articles, lines) }
}

/** Dates in doubt are members of disagreements, so they stand among the figures too. */
function datesInDoubt({ disagreements }: Pick<Digest, 'disagreements'>): readonly ArticleFigure[] {
  return disagreements.flatMap(({ kind, members }) =>
    kind === 'date' ? members.map(({ figure }) => figure) : [],
  )
}

function figuresJson(
  path: string,
  items: readonly Uint8Array[],
  parts: readonly FigurePart[] | null,
): Uint8Array {
  const head: Omit<FiguresJson, 'figures'> = {
    ...schemaHead(path, 'figures'),
    parts: parts?.map((part) => partToJson(path, part)) ?? null,
  }
  return withBytes(
    head,
    'figures',
    items.filter(({ length }) => length > 0),
  )
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

function disagreementsJson(found: readonly Disagreement[]): string {
  const head = schemaHead(DISAGREEMENTS_JSON, 'disagreements')
  const lines = found.map((one) => {
    const { id, kind, subject, unit, members, spread, status, note, corrected } = one
    const line: DisagreementsJson['disagreements'][number] = {
      id,
      kind,
      subject,
      unit,
      members: members.map(({ figure }) => figure.id),
      compared: kind === 'figures' ? comparedOf(members) : null,
      spread,
      status,
      note,
      correctedBy: corrected?.id ?? null,
    }
    return jsonText(line)
  })
  return withList(head, 'disagreements', lines)
}

/** By the function that found them to differ, so that order and spread can be reckoned from it. */
function comparedOf(
  members: Disagreement['members'],
): DisagreementsJson['disagreements'][number]['compared'] {
  const amounts = members.flatMap(({ figure }) => amountOf(figure) ?? [])
  if (amounts.length < members.length) return null
  // Without the noise of a factor: 0.092903 times 32,000 is no 2972.8972800000003.
  return amounts.map(({ value, unit }) => ({ value: Number(value.toPrecision(12)), unit }))
}

function figuresCsv(articles: readonly ArticleRef[], lines: FigureLines): Uint8Array {
  return Buffer.concat([CSV_HEAD, ...articles.map(({ id }) => lines.csv(id))])
}

const CSV_HEAD = Buffer.from(`${BYTE_ORDER_MARK}${COLUMNS}\r\n`)
