/**
 * What the digest keeps of each file: enough to sort, group, list and compare, small enough for a
 * hundred thousand articles, plain enough to be cached. Bodies are read again when a page asks.
 */
import type { Article, ByteAccount, Dump, Insight, Piece, Span } from '../records/article.ts'
import type { Problem } from '../records/problem.ts'
import { shortHash } from '../text/hash.ts'
import { langOf } from '../text/lang.ts'
import { type Meeting, meetingOf } from './differing/meeting.ts'
import type {
  ArticleBody,
  ArticleFigure,
  BodyGroup,
  Counts,
  KindCounts,
  Place,
  Text,
} from './digest.ts'
import { type ArticleFacts, articleFacts, type FactText } from './facts/facts.ts'
import { findAllDates } from './figures/allDates.ts'
import type { Figure } from './figures/figure.ts'
import { findFigures } from './figures/figures.ts'
import { Surroundings } from './figures/sharedCurrencies.ts'
import { groupBy } from './group.ts'
import { articleId, openingText, type Statement, statements } from './identity.ts'
import { keyFigure } from './keyFigure.ts'
import { misdated } from './misdated.ts'

export interface LightArticle {
  readonly id: string
  /** To be its id where another article has the same one. */
  readonly longId: string
  readonly title: Text
  readonly untitled: boolean
  /** The lead where there is one, the same object. */
  readonly dek: Text | null
  readonly lead: Text | null
  readonly source: string | null
  readonly tags: readonly string[]
  readonly published: string | null
  readonly publishedRaw: string | null
  readonly counts: Counts
  readonly headings: readonly (Text & { readonly anchor: string })[]
  readonly place: Place
  /** Position among the articles of its file. */
  readonly at: number
  /** Of the article's words and figures alone; the same in every dump that has them. */
  readonly contentHash: string
  /** Of everything its page shows, lines of the dump included. */
  readonly bodyHash: string
  /** Of the places of all its texts in the file. */
  readonly spanHash: string
  /** How many figures of each kind it has. */
  readonly kinds: KindCounts
  /** What a row shows of them as long as none is in doubt. */
  readonly keyFigure: ArticleFigure | null
  readonly figures: readonly ArticleFigure[]
  /** Full dates of its text that cannot fit its own, in the shape of figures. */
  readonly dates: readonly ArticleFigure[]
  readonly facts: ArticleFacts
  /** Whether its claims have to be compared with others. */
  readonly meeting: Meeting
}

export interface LightDump {
  readonly path: string
  readonly kind: 'listing' | 'markdown'
  readonly topics: readonly string[]
  readonly articles: readonly LightArticle[]
  readonly rest: readonly Piece[]
  readonly chrome: readonly Span[]
  readonly problems: readonly Problem[]
  readonly bytes: ByteAccount
  readonly sha256: string
  readonly lines: number
}

/** The facts of a file that the digest is made of. */
export function lighten(dump: Dump): LightDump {
  return lightenAgain(dump, [])
}

/**
 * The facts of a file that was read before.
 *
 * @param before Articles of the file as it was: one that says what it said is not read for figures
 * again, wherever in the file it stands now.
 */
export function lightenAgain(dump: Dump, before: readonly LightArticle[]): LightDump {
  const known = new Map(before.map((article) => [article.id, article]))
  const { path, kind, topics, rest, chrome, problems, bytes, sha256, lines } = dump
  return {
    path,
    kind,
    topics,
    articles: dump.articles.map((article, at) => lightArticle(article, path, at, known)),
    rest,
    chrome,
    problems,
    bytes,
    sha256,
    lines,
  }
}

function lightArticle(
  article: Article,
  path: string,
  at: number,
  known: ReadonlyMap<string, LightArticle>,
): LightArticle {
  const { id, long } = articleId(article)
  const { title, source, tags, published, publishedRaw, lead, groups, span } = article
  const contentHash = shortHash(wordsOf(article), 16)
  const old = known.get(id)
  const shown = textOf(title ?? (cut(openingText(article), 60) || path))
  const facts =
    old?.contentHash === contentHash
      ? replaced(old, article, path)
      : factsOf(article, { id, path, shown: shown.text })
  const opening = lead && textOf(lead.text)
  const { lines, spans } = placesOf(article)
  const insights = groups.reduce((sum, group) => sum + group.insights.length, 0)
  return {
    id,
    longId: long,
    title: shown,
    untitled: title === null,
    dek: opening ?? dekOf(article),
    lead: opening,
    source,
    tags,
    published,
    publishedRaw,
    counts: {
      groups: groups.length,
      insights,
      citations: citationsOf(article),
      figures: facts.figures.length,
    },
    headings: groups.flatMap(({ heading }, group) =>
      heading === null ? [] : [{ ...textOf(heading), anchor: `g${group + 1}` }],
    ),
    place: placeOf(span, path),
    at,
    contentHash,
    bodyHash: shortHash(`${path} ${contentHash}${lines}`, 16),
    spanHash: shortHash(spans, 16),
    kinds: kindsOf(facts.figures),
    keyFigure: keyFigure(facts.figures, shown.text, lead?.text ?? null),
    ...facts,
  }
}

function kindsOf(figures: readonly ArticleFigure[]): KindCounts {
  return [...groupBy(figures, ({ unitKind }) => unitKind)].map(([kind, { length }]) => [
    kind,
    length,
  ])
}

/** All that an article says, with marks between that no text has. */
function wordsOf({ title, source, publishedRaw, tags, lead, groups, rest }: Article): string {
  let words = [title, source, publishedRaw, ...tags].join('\u0000')
  if (lead) words += `\u0001lead\u0000${lead.label}\u0000${lead.text}\u0000${lead.citations}`
  for (const { label, heading, insights } of groups) {
    words += `\u0001group\u0000${label}\u0000${heading}`
    for (const { text, citations } of insights) {
      words += `\u0001insight\u0000${text}\u0000${citations}`
    }
  }
  for (const { text } of rest) words += `\u0001rest\u0000${text}`
  return words
}

/** Where all that stands in the file. */
function placesOf({ lead, groups, rest, span }: Article): {
  readonly lines: string
  /** Starts and ends. */
  readonly spans: string
} {
  let lines = ''
  let spans = ''
  const add = ({ line, start, end }: Span): void => {
    lines += ` ${line}`
    spans += ` ${start} ${end}`
  }
  add(span)
  for (const piece of rest) add(piece.span)
  if (lead) add(lead.span)
  for (const group of groups) {
    add(group.span)
    for (const insight of group.insights) add(insight.span)
  }
  return { lines, spans }
}

function citationsOf({ lead, groups }: Article): number {
  let sum = lead?.citations.length ?? 0
  for (const { insights } of groups) {
    for (const { citations } of insights) sum += citations.length
  }
  return sum
}

/** As many opening insights as two lines of a list can show, or left-over text. */
function dekOf(article: Article): Text | null {
  const texts = article.groups.flatMap(({ insights }) => insights.map(({ text }) => text))
  if (texts.length === 0) texts.push(...article.rest.map(({ text }) => text))
  let dek = ''
  for (const text of texts) {
    if (dek.length > 200) break
    dek += dek === '' ? text : ` ${text}`
  }
  return dek === '' ? null : textOf(cut(dek.replace(/\s+/g, ' ').trim(), 320))
}

/** Shortened between words or Han characters, with an ellipsis. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  const end = space > length * 0.6 ? space : length
  // Never between the halves of a surrogate pair.
  const whole = /[\uD800-\uDBFF]$/.test(text.slice(0, end)) ? end - 1 : end
  return `${text.slice(0, whole)}…`
}

export function textOf(text: string): Text {
  return { text, lang: langOf(text) }
}

export function placeOf({ line, start, end }: Span, dump: string): Place {
  return { dump, line, start, end }
}

/**
 * The last insight when the copy broke off in it: no citation and no stop, where the article cites
 * elsewhere. A Markdown file is written, not copied.
 */
function cutInsight(article: Article, path: string): Insight | null {
  if (path.endsWith('.md')) return null
  const last = article.groups.at(-1)?.insights.at(-1)
  if (!last || last.citations.length > 0 || /[.。!！?？…”"’')）]$/.test(last.text)) return null
  return citationsOf(article) > 0 ? last : null
}

/**
 * A figure in its place. Its keys come in one order, wherever it is made: signatures of pages are
 * taken of its JSON.
 */
export function articleFigure(
  figure: Figure,
  {
    article,
    insight,
    number,
    place,
  }: Pick<ArticleFigure, 'article' | 'insight' | 'number' | 'place'>,
): ArticleFigure {
  return {
    raw: figure.raw,
    start: figure.start,
    end: figure.end,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    unitKind: figure.unitKind,
    currency: figure.currency,
    qualifier: figure.qualifier,
    subject: figure.subject,
    subjectMethod: figure.subjectMethod,
    context: figure.context,
    contextAt: figure.contextAt,
    id: `${article}-${insight.startsWith('i-') ? insight.slice(2) : insight}-${figure.start}`,
    article,
    insight,
    number,
    place,
  }
}

/** Longer than any statement: beyond it stands a book in one line, whose figures say nothing. */
const LONGEST_STATEMENT = 50_000

type FoundFacts = Pick<LightArticle, 'figures' | 'dates' | 'facts' | 'meeting'>

/** What is known of an article that says what it said, with the places where it says so now. */
function replaced(
  { figures, dates, facts, meeting }: LightArticle,
  article: Article,
  path: string,
): FoundFacts {
  const places = new Map(
    placed(article).map(({ insight, anchor }) => [anchor, placeOf(insight.span, path)]),
  )
  const here = (figure: ArticleFigure): ArticleFigure => ({
    ...figure,
    place: places.get(figure.insight) ?? figure.place,
  })
  return { figures: figures.map(here), dates: dates.map(here), facts, meeting }
}

/** All statements of an article, its lead first. */
function placed(article: Article): readonly Statement[] {
  const insights = statements(article).flat()
  if (!article.lead) return insights
  return [{ insight: article.lead, anchor: 'lead', number: 'lead' }, ...insights]
}

/** What the figures of an article and its comparison with others need, from one walk over its texts. */
function factsOf(
  article: Article,
  { id, path, shown }: { readonly id: string; readonly path: string; readonly shown: string },
): FoundFacts {
  const figures: ArticleFigure[] = []
  const dates: ArticleFigure[] = []
  const texts: FactText[] = []
  const all = placed(article)
  const around = new Surroundings([
    article.title ?? '',
    ...all.map(({ insight }) => insight.text.slice(0, LONGEST_STATEMENT)),
  ])
  for (const { insight, anchor, number } of all) {
    const opening = insight.text.slice(0, LONGEST_STATEMENT)
    const own = { article: id, insight: anchor, number, place: placeOf(insight.span, path) }
    const found = findFigures(opening, around).map((figure) => articleFigure(figure, own))
    for (const figure of found) figures.push(figure)
    for (const date of findAllDates(opening, article.published))
      dates.push(articleFigure(date, own))
    texts.push({ text: opening, figures: found })
  }
  const { title, published, source } = article
  const facts = articleFacts(title, published, texts)
  const own = { id, published, source, topics: [], title: shown, contentHash: '', dates: [] }
  return {
    figures,
    dates: misdated({ published, dates }),
    facts,
    meeting: meetingOf({ ...own, figures, facts }),
  }
}

/** Problems of the lines of an article. */
export function problemsOf(dump: Dump, article: Article): Dump['problems'] {
  const next = dump.articles[dump.articles.indexOf(article) + 1]
  const end = next?.span.line ?? dump.lines + 1
  return dump.problems.filter(({ line }) => line >= article.span.line && line < end)
}

/**
 * What the article's own page shows.
 *
 * @param article As read from the file again.
 * @param light The same article as the digest has it.
 */
export function bodyOf(
  article: Article,
  light: Pick<LightArticle, 'id' | 'place' | 'figures'>,
  problems: readonly Problem[],
): ArticleBody {
  const { id, place } = light
  const figures = groupBy(light.figures, ({ insight }) => insight)
  const { lead } = article
  const numbered = statements(article)
  const cut = cutInsight(article, place.dump)
  return {
    lead: lead && {
      label: lead.label,
      text: lead.text,
      lang: langOf(lead.text),
      citations: lead.citations,
      place: placeOf(lead.span, place.dump),
      figures: figures.get('lead') ?? [],
    },
    groups: article.groups.map(
      (group, at): BodyGroup => ({
        anchor: `g${at + 1}`,
        label: group.label,
        heading: group.heading === null ? null : textOf(group.heading),
        place: placeOf(group.span, place.dump),
        insights: (numbered[at] ?? []).map(({ insight, anchor, number }) => ({
          id: `${id}-${anchor.slice(2)}`,
          anchor,
          number,
          text: insight.text,
          lang: langOf(insight.text),
          citations: insight.citations,
          place: placeOf(insight.span, place.dump),
          cut: insight === cut,
          figures: figures.get(anchor) ?? [],
        })),
      }),
    ),
    rest: article.rest.map((piece) => ({
      ...piece,
      lang: langOf(piece.text),
      place: placeOf(piece.span, place.dump),
    })),
    problems,
  }
}
