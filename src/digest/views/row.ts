/** An article in a list: what the row shows and no more, so that a list stays fresh when a body changes. */
import { langOf } from '../../text/lang.ts'
import { dimensionOf } from '../base.ts'
import { captionOf } from '../captions/caption.ts'
import type { ArticleFigure, ArticleRef, Ref, Text } from '../digest.ts'
import type { Figure, Qualifier, UnitKind } from '../figures/figure.ts'
import { nameOf } from '../refs.ts'

/** A figure: its text as written, and what it amounts to. */
export interface Amount extends Text {
  /** In base units; null for a range or a date. */
  readonly value: number | null
  /** Ends of a range; null for all else. */
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly unitKind: UnitKind
  /** The limit that the text puts on it, which `text` does not hold. */
  readonly qualifier: Qualifier | null
}

export interface KeyFigure {
  readonly value: Amount
  /** What it is about; null where it says so itself. */
  readonly caption: Text | null
}

export interface Row {
  readonly id: string
  readonly permalink: string
  readonly title: Text
  readonly untitled: boolean
  /** Cut to what two lines can hold. */
  readonly dek: Text | null
  readonly source: Text | null
  readonly topic: Ref | null
  readonly published: string | null
  readonly publishedRaw: string | null
  readonly key: KeyFigure | null
  /** What of it is in doubt; and whether the key figure itself is. */
  readonly inDoubt: ArticleRef['inDoubt']
  readonly keyDisputed: boolean
}

/** A link to an article, where a row would be too much. */
export interface Mention {
  readonly permalink: string
  readonly title: Text
  readonly source: Text | null
  readonly published: string | null
}

/** Characters of a dek: two lines of the lead story hold fewer. */
const DEK = { en: 260, 'zh-Hans': 130, 'zh-Hant': 130 } as const

export function rowOf(article: ArticleRef): Row {
  const { id, permalink, title, untitled, published, publishedRaw } = article
  return {
    id,
    permalink,
    title,
    untitled,
    dek: article.dek && { ...article.dek, text: shorten(article.dek.text, DEK[article.dek.lang]) },
    source: article.source && nameOf(article.source),
    topic: article.topics[0] ?? null,
    published,
    publishedRaw,
    key: keyOf(article),
    inDoubt: article.inDoubt,
    keyDisputed: article.keyDisputed,
  }
}

export function mentionOf({ permalink, title, source, published }: ArticleRef): Mention {
  return { permalink, title, source: source && nameOf(source), published }
}

export function amountOf({
  raw,
  value,
  low,
  high,
  unit,
  unitKind,
  qualifier,
  context,
}: Pick<
  Figure,
  'raw' | 'value' | 'low' | 'high' | 'unit' | 'unitKind' | 'qualifier' | 'context'
>): Amount {
  const lang = langOf(raw, langOf(context))
  return { text: raw, lang, value, low, high, unit, unitKind, qualifier }
}

/** Where an amount stands among those of its dimension: a range in its middle; null for none. */
export function sizeOf({ value, low, high, unit }: Amount): number | null {
  const size = value ?? (low !== null && high !== null ? (low + high) / 2 : null)
  const [, times] = dimensionOf(unit)
  // Without the noise of a product.
  return size === null || times === 1 ? size : Number((size * times).toPrecision(12))
}

/** At most so many of a list: the first, the last and some between, at equal steps. */
export function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items
  const step = (items.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => items[Math.round(at * step)]).flatMap(
    (item) => item ?? [],
  )
}

/** A number that nothing is said about would be a riddle. */
export function keyOf({ keyFigure }: ArticleRef): KeyFigure | null {
  const about = keyFigure && captionOf(keyFigure)
  if (keyFigure === null || about === null) return null
  return {
    value: amountOf(keyFigure),
    caption: about === '' ? null : { text: about, lang: langOf(about, langOf(keyFigure.context)) },
  }
}

/** What a figure is about; empty where nobody knows, or it says so itself: `340,000 customers`. */
export function aboutOf({ raw, subject }: Pick<ArticleFigure, 'raw' | 'subject'>): string {
  return subject === null || raw.endsWith(subject) ? '' : subject
}

/** Whole where it fits; else cut after a word, with an ellipsis. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const head = text.slice(0, longest)
  const cut = /^.*[\s，。；：、！？]/su.exec(head)?.[0] ?? head
  const kept = cut.length > longest * 0.6 ? cut : head
  return `${kept.replace(/[\s，；：、,;:\uD800-\uDBFF]+$/u, '')}…`
}
