/** Reduces a file, as it was read, to what the digest keeps of it. */

import type { Article, Dump, Insight, Span } from '../records/article.ts'
import { shortHash } from '../text/hash.ts'
import { langOf, type TextLang } from '../text/lang.ts'
import { takeBatch } from './batch.ts'
import { cut, dekOf } from './dek.ts'
import type { ArticleFigure, KindCounts, Text } from './digest.ts'
import { factsOf, replaced } from './foundFacts.ts'
import { groupBy } from './group.ts'
import {
  articleId,
  CONTENT_HASH,
  contentHashOf,
  openingText,
  textHashOf,
} from './identity/identity.ts'
import { keyFigures } from './keyFigure.ts'
import type { LightArticle, LightDump } from './lightArticle.ts'
import { leadsIn } from './linked.ts'
import { soughtIn } from './pictures.ts'
import { dateLineOf, placeOf } from './place.ts'
import { problemsOf } from './problemsOf.ts'
import { spellingIn } from './spelling.ts'
import { abreast, type Stages } from './steps.ts'

/** Characters of the opening words that stand for a title. */
const TITLE = 60
/** Characters of the articles that are read stage by stage together: some twenty, for hardly more memory than one. */
const ABREAST = 60_000

/** The facts of a file that the digest is made of. */
export function lighten(dump: Dump): LightDump {
  return lightenAgain(dump, [])
}

/**
 * The facts of a file that was read before.
 *
 * @param before Articles of the file in the last build: an article with the same content is not read for figures
 * again, wherever in the file it is now.
 */
export function lightenAgain(dump: Dump, before: readonly LightArticle[]): LightDump {
  return { ...fileFacts(dump), articles: [...lightArticles([{ dump, before }])] }
}

/** A file whose articles are to be read. */
export interface Unread {
  readonly dump: Dump
  /** As they were read last. */
  readonly before: readonly LightArticle[]
}

/** The same article by article, of files in their order: one of 32 MB has ten thousand, and takes a minute. */
export function* lightArticles(files: readonly Unread[]): Generator<LightArticle, void, undefined> {
  const unread = unreadIn(files)
  const take = (): UnreadArticle | undefined => unread.next().value ?? undefined
  const batch = (): readonly UnreadArticle[] =>
    takeBatch(take, ABREAST, ({ article: { span } }) => span.end - span.start)
  for (let each = batch(); each.length > 0; each = batch()) yield* abreast(each.map(lightArticle))
}

interface UnreadArticle {
  readonly article: Article
  readonly dump: Dump
  readonly at: number
  /** Articles of its file as they were read last, by their ids. */
  readonly known: ReadonlyMap<string, LightArticle>
}

function* unreadIn(files: readonly Unread[]): Generator<UnreadArticle, void, undefined> {
  for (const { dump, before } of files) {
    const known = new Map(before.map((article) => [article.id, article]))
    for (const [at, article] of dump.articles.entries()) yield { article, dump, at, known }
  }
}

/** What is kept of a file beside its articles. */
export function fileFacts({
  path,
  kind,
  sections,
  rest,
  chrome,
  problems,
  bytes,
  sha256,
  lines,
}: Dump): Omit<LightDump, 'articles'> {
  return {
    path,
    kind,
    sections: sections.map(({ topics, line }) => ({ topics, line })),
    shown: NOTHING_SHOWN,
    rest,
    chrome,
    problems,
    bytes,
    sha256,
    lines,
  }
}

const NOTHING_SHOWN: LightDump['shown'] = {}

function* lightArticle({ article, dump, at, known }: UnreadArticle): Stages<LightArticle> {
  const { path, text } = dump
  const { id, long } = articleId(article)
  const { title, source, tags, original, published, publishedRaw, lead, groups, span, section } =
    article
  const contentHash = contentHashOf(article)
  const old = known.get(id)
  const spelling = spellingIn(article)
  const shown = textOf(title ?? (cut(openingText(article), TITLE) || path), spelling)
  yield
  const facts =
    old?.contentHash === contentHash
      ? replaced(old, article, path)
      : yield* factsOf(article, { id, path, shown: shown.text })
  yield
  const opening = lead && textOf(lead.text, spelling)
  const dek = opening ? null : dekOf(article)
  const { lines, lastLine, spans } = placesOf(article)
  const { key, near } = keyFigures(facts.figures, shown.text)
  const insights = groups.reduce((sum, group) => sum + group.insights.length, 0)
  return {
    id,
    longId: long,
    title: shown,
    untitled: title === null,
    dek: opening ?? (dek === null ? null : textOf(dek, spelling)),
    lead: opening,
    source,
    tags,
    original,
    published,
    publishedRaw,
    counts: {
      groups: groups.length,
      insights,
      citations: citationsOf(article),
      figures: facts.figures.length,
    },
    headings: groups.flatMap(({ heading }, group) =>
      heading === null ? [] : [{ anchor: `g${group + 1}`, ...textOf(heading, spelling) }],
    ),
    links: [...new Set(article.links.map(({ to }) => to))],
    leads: leadsIn(article, text),
    pictures: soughtIn(article, text),
    place: placeOf(span, path),
    dateLine: dateLineOf(article, text),
    lastLine,
    at,
    section,
    contentHash,
    textHash: textHashOf(article),
    bodyHash: shortHash(`${path} ${contentHash}${lines}`, CONTENT_HASH),
    spanHash: shortHash(spans + toldOf(dump, at), CONTENT_HASH),
    kinds: kindsOf(facts.figures),
    keyFigure: key,
    nearKeys: near.map((figure) => figure.id),
    ...facts,
  }
}

/** What there is to tell of its lines; some of it depends on what stands elsewhere in the file. */
function toldOf(dump: Dump, at: number): string {
  return problemsOf(dump, at)
    .map(({ line, column, message }) => `\n${line}:${column} ${message}`)
    .join('')
}

/** How many figures of each kind there are. */
export function kindsOf(figures: readonly ArticleFigure[]): KindCounts {
  return [...groupBy(figures, ({ unitKind }) => unitKind)].map(([kind, { length }]) => [
    kind,
    length,
  ])
}

/** Where all that stands in the file. */
function placesOf({ lead, groups, notes, rest, span }: Article): {
  /** From the first of the article, as those above it come and go. */
  readonly lines: string
  /** Of the file. */
  readonly lastLine: number
  /** Starts and ends. */
  readonly spans: string
} {
  let lines = ''
  let lastLine = span.line
  let spans = ''
  const add = ({ line, start, end }: Span): void => {
    lines += ` ${line - span.line}`
    if (line > lastLine) lastLine = line
    spans += ` ${start} ${end}`
  }
  add(span)
  for (const piece of rest) add(piece.span)
  for (const note of notes) add(note.span)
  if (lead) add(lead.span)
  for (const group of groups) {
    add(group.span)
    for (const insight of group.insights) add(insight.span)
  }
  return { lines, lastLine, spans }
}

type Citing = Pick<Insight, 'citations'>

/** An article as read, or its body. */
interface Cited {
  readonly lead: Citing | null
  readonly groups: readonly { readonly insights: readonly Citing[] }[]
}

/** How often it cites. */
export function citationsOf({ lead, groups }: Cited): number {
  let sum = lead?.citations.length ?? 0
  for (const { insights } of groups) {
    for (const { citations } of insights) sum += citations.length
  }
  return sum
}

/** @param beside Language of the texts around, for one that is too short to tell. */
export function textOf(text: string, beside?: TextLang): Text {
  return { text, lang: langOf(text, beside) }
}
