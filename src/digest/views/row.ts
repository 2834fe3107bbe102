/** An article in a list: what the row shows and no more, so that a list stays fresh when a body changes. */
import { langOf } from '../../text/lang.ts'
import { captionOf } from '../captions/caption.ts'
import type { ArticleFigure, ArticleRef, Ref, Text } from '../digest.ts'
import { nameOf } from '../refs.ts'
import { type Amount, amountOf } from './amount.ts'

export interface KeyFigure {
  readonly value: Amount
  /** What it is about; null where it or the headline says so. */
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

/** An article as a row shows it. */
export function rowOf(article: ArticleRef): Row {
  const { id, permalink, title, untitled, published } = article
  return {
    id,
    permalink,
    title,
    untitled,
    dek: article.dek && { ...article.dek, text: shorten(article.dek.text, DEK[article.dek.lang]) },
    source: article.source && nameOf(article.source),
    topic: article.topics[0] ?? null,
    published,
    key: keyOf(article),
    inDoubt: article.inDoubt,
    keyDisputed: article.keyDisputed,
  }
}

/** The same in few lines: without its figure, and what of it is in doubt. */
export function briefRowOf(article: ArticleRef): Row {
  return { ...rowOf(article), key: null, inDoubt: null }
}

/** An article as a link names it. */
export function mentionOf({ permalink, title, source, published }: ArticleRef): Mention {
  return { permalink, title, source: source && nameOf(source), published }
}

export function keyOf({ keyFigure }: ArticleRef): KeyFigure | null {
  if (keyFigure === null) return null
  const about = captionOf(keyFigure) ?? ''
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
