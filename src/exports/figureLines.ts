/** The figures of an article as they stand in the files of its month and of its topics. */

import type { Article, ArticleFigure, Digest } from '../digest/digest.ts'
import { csvField, csvFields } from '../text/csv.ts'
import { jsonText } from '../text/json.ts'
import { langOf } from '../text/lang.ts'
import { oncePerText } from '../text/oncePer.ts'
import type { FigureJson } from './schemaFigures.ts'

/** In bytes, of an article by its id; empty where it has no figure. */
export interface FigureLines {
  /** Items of a JSON list, parted by a comma and a line end. */
  readonly json: (id: string) => Uint8Array
  /** Rows with their line ends. */
  readonly csv: (id: string) => Uint8Array
}

/** Made anew whenever they are asked for. */
export function linesIn({ byId }: Digest): FigureLines {
  const made =
    (print: (article: Article) => string) =>
    (id: string): Uint8Array => {
      const article = byId.get(id)
      return Buffer.from(article ? print(article) : '')
    }
  return { json: made(({ figures }) => figureItems(figures)), csv: made(csvRows) }
}

export function figureItems(figures: readonly ArticleFigure[]): string {
  return figures.map(printed).join(',\n')
}

function printed(figure: ArticleFigure): string {
  const { id, raw, value, low, high, unit, unitKind, currency, qualifier } = figure
  const { subject, subjectMethod, context, article, insight, place } = figure
  const item: FigureJson = {
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
  return jsonText(item)
}

export const COLUMNS =
  'id,raw,value,low,high,unit,unit_kind,currency,qualifier,subject,subject_method,context,article,title,source,published,insight,dump,line,topics,lang,page'

function csvRows({ figures, ref }: Article): string {
  const named = csvFields([ref.id, ref.title.text, ref.source?.name ?? null, ref.published])
  const topics = csvField(ref.topics.map(({ name }) => name).join('; '))
  // Figures of one text say most of it alike.
  const field = oncePerText(csvField)
  const lang = oncePerText((text) => langOf(text, ref.title.lang))
  let rows = ''
  for (const figure of figures) {
    const { id, raw, value, low, high, unit, unitKind, currency, qualifier } = figure
    const { subject, subjectMethod, context, insight, place } = figure
    const amount = csvFields([id, raw, value, low, high, unit, unitKind, currency, qualifier])
    const own = `${amount},${csvField(subject)},${subjectMethod},${field(context)}`
    const page = `${ref.permalink}#${insight}`
    rows += `${own},${named},${field(insight)},${field(place.dump)},${place.line},${topics},${lang(context)},${page}\r\n`
  }
  return rows
}
