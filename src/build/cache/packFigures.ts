/**
 * Figures as the cache stores them: rows without keys, with what several share stored once. They
 * are the largest part of the facts of an article, and read again at every start.
 */
import type { ArticleFigure, Place } from '../../digest/digest.ts'
import type { Figure } from '../../digest/figures/figure.ts'
import { articleFigure } from '../../digest/foundFacts.ts'
import type { LightArticle } from '../../digest/lightArticle.ts'

type Text = readonly [anchor: string, number: string, line: number, start: number, end: number]

type Row = readonly [
  text: number,
  context: number,
  contextAt: number,
  raw: string,
  start: number,
  value: number | null,
  low: number | null,
  high: number | null,
  unit: string | null,
  unitKind: ArticleFigure['unitKind'],
  currency: string | null,
  qualifier: ArticleFigure['qualifier'],
  subject: string | null,
  subjectMethod: ArticleFigure['subjectMethod'],
  end: number,
]

export interface PackedFigures {
  readonly texts: readonly Text[]
  readonly contexts: readonly string[]
  readonly figures: readonly Row[]
}

export function packFigures(figures: readonly ArticleFigure[]): PackedFigures {
  const texts: Text[] = []
  const contexts: string[] = []
  const row = (figure: ArticleFigure): Row => {
    const { line, start, end } = figure.place
    const { insight, number, context } = figure
    let text = texts.findIndex(([anchor]) => anchor === insight)
    if (text < 0) text = texts.push([insight, number, line, start, end]) - 1
    let at = contexts.indexOf(context)
    if (at < 0) at = contexts.push(context) - 1
    return [
      text,
      at,
      figure.contextAt,
      figure.raw,
      figure.start,
      figure.value,
      figure.low,
      figure.high,
      figure.unit,
      figure.unitKind,
      figure.currency,
      figure.qualifier,
      figure.subject,
      figure.subjectMethod,
      figure.end,
    ]
  }
  const rows = figures.map(row)
  return { texts, contexts, figures: rows }
}

/**
 * @param article That they are of.
 * @throws TypeError when they were not made by `packFigures`.
 */
export function unpackFigures(
  packed: PackedFigures,
  { id, place: own }: Pick<LightArticle, 'id' | 'place'>,
): readonly ArticleFigure[] {
  const { dump } = own
  const places = packed.texts.map(([, , line, start, end]): Place => ({ dump, line, start, end }))
  const unpack = (row: Row): ArticleFigure => {
    const [insight = '', number = ''] = packed.texts[row[0]] ?? []
    const figure: Figure = {
      raw: row[3],
      start: row[4],
      end: row[14],
      value: row[5],
      low: row[6],
      high: row[7],
      unit: row[8],
      unitKind: row[9],
      currency: row[10],
      qualifier: row[11],
      subject: row[12],
      subjectMethod: row[13],
      context: packed.contexts[row[1]] ?? '',
      contextAt: row[2],
    }
    const place = places[row[0]] ?? own
    return articleFigure(figure, { article: id, insight, number, place })
  }
  return packed.figures.map(unpack)
}
