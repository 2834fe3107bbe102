import type { ArticleFigure, Digest, Disagreement } from '../digest/digest.ts'
import { link } from '../text/link.ts'
import type { OutputFile } from './file.ts'
import { type DisagreementsJson, type FigureJson, SCHEMA_VERSION, schemaPath } from './schema.ts'

export const FIGURES_JSON = 'data/figures.json'
export const FIGURES_CSV = 'data/figures.csv'
export const DISAGREEMENTS_JSON = 'data/disagreements.json'

/** Every figure as JSON and CSV, newest article first, and the disagreements among them. */
export function* figureFiles(digest: Digest): Generator<OutputFile, void, undefined> {
  const figures = newestFirst(digest)
  yield { path: FIGURES_JSON, content: figuresJson(figures, digest) }
  yield { path: FIGURES_CSV, content: figuresCsv(figures, digest) }
  yield { path: DISAGREEMENTS_JSON, content: disagreementsJson(digest.disagreements) }
}

function newestFirst({ articles, figures }: Digest): readonly ArticleFigure[] {
  const place = new Map(articles.map(({ id }, at) => [id, at]))
  const at = ({ article }: ArticleFigure): number => place.get(article) ?? 0
  return [...figures].sort((left, right) => at(left) - at(right))
}

/** Dates in doubt are members of disagreements, so they stand among the figures too. */
function datesInDoubt({ disagreements }: Digest): readonly ArticleFigure[] {
  return disagreements.flatMap(({ kind, members }) =>
    kind === 'date' ? members.map(({ figure }) => figure) : [],
  )
}

function figuresJson(figures: readonly ArticleFigure[], digest: Digest): string {
  const head = { $schema: link(FIGURES_JSON, schemaPath('figures')), schemaVersion: SCHEMA_VERSION }
  const lines = [...figures, ...datesInDoubt(digest)].map((figure) =>
    JSON.stringify(figureToJson(figure)),
  )
  return withList(head, 'figures', lines)
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

/** One item a line, so that a change of one shows as one line. */
function withList(head: object, name: string, lines: readonly string[]): string {
  const fields = JSON.stringify(head, null, 1).slice(0, -2)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n ]`
  return `${fields},\n ${JSON.stringify(name)}: ${list}\n}\n`
}

const COLUMNS =
  'id,raw,value,low,high,unit,unit_kind,currency,qualifier,subject,subject_method,context,article,title,source,published,insight,dump,line'

/** Excel reads UTF-8 only where a byte order mark says so. */
const BYTE_ORDER_MARK = '\ufeff'

function figuresCsv(figures: readonly ArticleFigure[], { byId }: Digest): string {
  const lines = figures.map((figure) => {
    const article = byId.get(figure.article)?.ref
    return [
      text(figure.id),
      text(figure.raw),
      number(figure.value),
      number(figure.low),
      number(figure.high),
      text(figure.unit),
      text(figure.unitKind),
      text(figure.currency),
      text(figure.qualifier),
      text(figure.subject),
      text(figure.subjectMethod),
      text(figure.context),
      text(figure.article),
      text(article?.title.text ?? null),
      text(article?.source?.name ?? null),
      text(article?.published ?? null),
      text(figure.insight),
      text(figure.place.dump),
      number(figure.place.line),
    ].join(',')
  })
  return `${BYTE_ORDER_MARK}${[COLUMNS, ...lines].join('\r\n')}\r\n`
}

function number(value: number | null): string {
  return value === null ? '' : String(value)
}

/**
 * A quoted field. A spreadsheet runs what begins with `=`, `+`, `-` or `@` as a formula, so such a
 * text gets an apostrophe before it, which spreadsheets hide: `-14.3%` and `=HYPERLINK(…)` alike.
 */
function text(value: string | null): string {
  if (value === null) return ''
  const safe = /^[\s\u0000-\u0020]*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
