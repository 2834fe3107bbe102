/** A dump in plain text: page head, then articles of title, source and date, and body. */

import type { Article, Note, Piece, Reading, Section } from '../records/article.ts'
import type { Code } from '../records/problem.ts'
import { type Lines, lineAt, type Range, trimRange } from '../text/lines.ts'
import {
  type ArticleTable,
  articleOfRow,
  articleTableAt,
  hasTexts,
  type PageArticle,
} from './articleTable.ts'
import { readBody } from './body/body.ts'
import { bodyForm, isSentence } from './body/bodyForm.ts'
import type { Known } from './body/digestBody.ts'
import type { Body } from './body/sections.ts'
import { lineStart } from './body/wrap.ts'
import { readByline } from './byline/byline.ts'
import { labelledTopic, withoutMark } from './byline/labelled.ts'
import { joinedLines } from './citations.ts'
import { withoutNumbers } from './countedTitles.ts'
import { splitEntries } from './entries/entries.ts'
import type { Entries, Entry } from './entries/entry.ts'
import { joinedLabels } from './entries/labelsAlone.ts'
import { mailHead } from './entries/mail.ts'
import { bylinesWithin, nearBylines, nearestByline } from './entries/nearByline.ts'
import { partedLines } from './entries/oneLine.ts'
import { PageLine } from './entries/page.ts'
import { pagesIn } from './entries/pages.ts'
import { talkIn } from './entries/talk.ts'
import { isTopic } from './entries/topicLine.ts'
import { type Finding, findingAt, locate } from './finding.ts'
import { type Likened, likened } from './likened.ts'
import { citedIn, listedReferences } from './listedReferences.ts'
import { isCount } from './page/besideText.ts'
import { isChromeWord, type Line, readHead, writtenLines } from './page/chrome.ts'
import { footStart } from './page/foot.ts'
import { isFooter } from './page/footer.ts'
import { referencesStart } from './references.ts'
import { pieceOf, spanning, spanOf } from './span.ts'

/**
 * Read a dump.
 *
 * @param lines Its text.
 * @param path For messages.
 */
export function parseListing(lines: Lines, path: string): Reading {
  const alike = likened(lines)
  const { lines: all, findings } = partedLines(joinedLabels(alike.lines, writtenLines(alike.lines)))
  const pages = readPages(lines, alike, pagesIn(all))
  const told = [findings, ...pages.map((page) => page.findings), lacking(pages)].flat()
  let before = 0
  const articles = pages.map((page) => {
    const first = before
    before += page.sections.length
    return page.articles.map((article) => ({ ...article, section: first + article.section }))
  })
  return {
    sections: pages.flatMap(({ sections }) => sections),
    articles: articles.flat(),
    rest: pages.flatMap(({ rest }) => rest),
    chrome: [...alike.marks.map((line) => spanOf(lines, line)), ...pages.flatMap((p) => p.chrome)],
    problems: locate(lines, path, told),
  }
}

interface Page extends Pick<Reading, 'articles' | 'rest' | 'chrome'> {
  /** Its first line. */
  readonly head: Line
  /** One, or where each article says its topic itself, one of each topic. */
  readonly sections: readonly Section[]
  readonly findings: readonly Finding[]
  /** Of a page without articles, what tells why: a talk, or what looks most like source and date. */
  readonly nearest: Finding | null
}

function readPages(
  lines: Lines,
  alike: Likened,
  [top = [], ...others]: readonly (readonly Line[])[],
): readonly Page[] {
  const read = (page: readonly Line[]): Page => readPage(lines, alike, page)
  const first = read(top)
  const [next, ...below] = others
  const isPage = first.articles.length > 0 || first.sections.some(({ topics }) => topics.length > 0)
  // What stands above the first page, such as a menu, is of it.
  if (next && !isPage) return [read([...top, ...next]), ...below.map(read)]
  return [first, ...others.map(read)]
}

/** Where a page has no article, or no topic; of the only one the file says it. */
function lacking(pages: readonly Page[]): readonly Finding[] {
  const isEmpty = pages.every(({ articles }) => articles.length === 0)
  const misses = pages.flatMap(({ nearest }) => nearest ?? [])
  if (isEmpty) return [{ code: 'no-article', at: 0, text: '' }, ...misses.slice(0, 1)]
  return pages.flatMap(({ head, sections, articles }, at): readonly Finding[] => {
    const { start, text } = head
    const [topic] = sections.flatMap(({ topics }) => topics)
    if (articles.length === 0) return [{ code: 'empty-page', at: start, text: topic ?? text }]
    if (topic !== undefined) return []
    return at === 0
      ? [{ code: 'no-topic', at: 0, text: '' }]
      : [{ code: 'topicless-page', at: start, text }]
  })
}

/**
 * Read one of the pages of a dump. Where it has no article, nothing is told of its lines.
 *
 * @param alike The lines of all.
 */
function readPage(lines: Lines, alike: Likened, page: readonly Line[]): Page {
  const [first = { start: 0, end: 0, text: '' }] = page
  const { length, ...head } = readHead(page, ({ text }) => isCertain(text) || isBody(text))
  const below = page.slice(length)
  const isWord = below.map((_, at) => isChromeWord(below, at))
  const words = below.filter((_, at) => isWord[at])
  const own = below.filter((_, at) => !isWord[at])
  const table = tableAmong(lines.text, own)
  const { read, strays, chrome, talk } = table
    ? readTable(lines, table, own)
    : readLines(lines, alike, own, length > 0)
  const [top] = read
  const topic = head.topic ?? topicIn(strays.filter((line) => isBefore(line, top?.article)))
  const { sections, articles, findings } = byTopic(withoutCounts(lines, read), {
    topics: topic ? [topicName(topic.text)] : [],
    topicSpan: topic && spanOf(lines, topic),
    line: lineAt(lines, first.start),
  })
  const rest = [...head.rest, ...strays.filter((line) => line !== topic)]
  const isEmpty = articles.length === 0
  const strayRuns = runs(alike.lines.text, rest).map((run) => findingAt('stray', lines.text, run))
  const misses = nearBylines(rest).map((line) => nearMiss(lines, line))
  const nearest = isEmpty && !talk ? nearestByline(rest) : null
  return {
    head: first,
    sections,
    articles,
    rest: rest.map((line) => pieceOf(lines, line)),
    chrome: [...head.chrome, ...words, ...chrome].map((line) => spanOf(lines, line)),
    // Where there is no article, one message says so of all lines.
    findings: isEmpty ? findings : [...findings, ...strayRuns, ...misses],
    nearest: talk ? findingAt('talk', lines.text, talk) : nearest && nearMiss(lines, nearest),
  }
}

/** Articles whose titles were counted, without the numbers. */
function withoutCounts(lines: Lines, read: readonly PageArticle[]): readonly PageArticle[] {
  const titles = withoutNumbers(
    read.map(({ article }) => article.title),
    read.every(({ article: { titleSpan } }) => titleSpan && isMarked(lines.text, titleSpan)),
  )
  return read.map(({ article, ...told }, at) => ({
    ...told,
    article: { ...article, title: titles[at] ?? null },
  }))
}

/** Articles with what is on a page around them. */
interface OnPage extends Omit<Entries, 'entries'> {
  readonly read: readonly PageArticle[]
  /** The first line with a time of what people said to each other, in which there is no article. */
  readonly talk: Line | null
}

function readLines(
  lines: Lines,
  alike: Likened,
  written: readonly Line[],
  hasHead: boolean,
): OnPage {
  const own = written.map((line) => new PageLine(line))
  // No talk stands below the head of a page.
  const talk = hasHead ? null : talkIn(lines.text, own)
  if (talk) return { read: [], strays: own, chrome: [], talk }
  const { entries, strays, chrome } = splitEntries(own, hasHead)
  return { read: entries.map((entry) => readEntry(lines, alike, entry)), strays, chrome, talk }
}

/** Lines above a table: the title of a sheet, its day. */
const MOST_ABOVE = 3

function tableAmong(text: string, page: readonly Line[]): ArticleTable | null {
  const end = page.at(-1)?.end ?? 0
  let isBelowText = false
  for (const line of page.slice(0, MOST_ABOVE + 1)) {
    const table = articleTableAt(text, lineStart(text, line.start), end)
    // A text with titles below it is an article, and what it draws on.
    if (table) return isBelowText && !hasTexts(table) ? null : table
    if (isCertain(line.text)) return null
    isBelowText ||= isSentence(line.text)
  }
  return null
}

function readTable(lines: Lines, table: ArticleTable, page: readonly Line[]): OnPage {
  return {
    read: table.rows.map((row) => articleOfRow(lines, table, row)),
    strays: page.filter(({ start }) => start < table.start || start >= table.end),
    chrome: [{ ...table.head, text: '' }],
    talk: null,
  }
}

/** The articles of a page and their topic: where the page has none and each article says its own, those. */
function byTopic(
  read: readonly PageArticle[],
  section: Section,
): Pick<Page, 'sections' | 'articles' | 'findings'> {
  if (section.topics.length > 0 || read.length === 0 || read.some(({ topic }) => topic === null)) {
    const articles = read.map(({ article }) => article)
    return { sections: [section], articles, findings: read.flatMap(({ findings }) => findings) }
  }
  const sections: Section[] = []
  const articles = read.map(({ article, topic: said }): Article => {
    const { text = '', span = null } = said ?? {}
    const topic = saidTopic(text) ?? text
    if (sections.at(-1)?.topics[0] !== topic)
      sections.push({ topics: [topic], topicSpan: span, line: article.span.line })
    const rest = article.rest.filter((piece) => piece !== said)
    return { ...article, rest, section: sections.length - 1 }
  })
  // What is a topic is none of the left-over lines.
  const findings = read.flatMap(({ topic, findings }) =>
    findings.filter(({ at }) => at !== topic?.span.start),
  )
  return { sections, articles, findings }
}

/** `Topic: Metals` beside source and date. */
function topicBeside({ rest, bylineSpan }: Article): Piece | null {
  const end = bylineSpan?.end ?? 0
  return rest.find(({ text, span }) => span.end <= end && saidTopic(text) !== null) ?? null
}

function saidTopic(line: string): string | null {
  const topic = labelledTopic(line.replaceAll('**', ''))
  // `主题: 转发:` is the subject of a mail.
  return topic !== null && isTopic(topic) ? topic : null
}

function nearMiss({ text }: Lines, line: Range): Finding {
  return findingAt('near-byline', text, line)
}

/**
 * The topic among the lines above the first article, where no word of the page tells it: `Topic: Metals`, or what
 * stands alone above the title.
 */
function topicIn(above: readonly Line[]): Line | null {
  const [first, ...others] = above.filter(({ text }) => !isCount(text) && !isFooter(text))
  const mail = above.findIndex((_, at) => mailHead(above, at) > 0)
  const own = mail < 0 ? above : above.slice(mail + mailHead(above, mail))
  const said = own.find(({ text }) => labelledTopic(withoutMark(text)) !== null)
  if (said || !first || others.length > 0) return said ?? null
  return isTopic(first.text) ? first : null
}

function topicName(line: string): string {
  const name = withoutMark(line)
  return labelledTopic(name) ?? name
}

/** Lines with nothing between them are one. */
function runs(text: string, lines: readonly Line[]): readonly Range[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of [...lines].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && text.slice(last.end, start).trim() === '') last.end = end
    else found.push({ start, end })
  }
  return found
}

function isCertain(text: string): boolean {
  return readByline(text)?.form === 'certain'
}

function isBody(text: string): boolean {
  const form = bodyForm(text)
  return form !== null && form !== 'part'
}

function isBefore(line: Range, article: Article | undefined): boolean {
  return article !== undefined && line.start < article.span.start
}

const NO_BODY: CitedBody = { lead: null, groups: [], rest: [], findings: [], notes: [] }

/** A body with what its citations lead to. */
interface CitedBody extends Body {
  readonly notes: readonly Note[]
}

/** `### 1. Tin climbs`, `**1. Tin climbs**`: the mark may stand before the title, or in it. */
function isMarked(text: string, { start, end }: Range): boolean {
  return /^\s*(?:#{1,6}\s|\*\*)/.test(text.slice(lineStart(text, start), end))
}

/** @param alike The same lines as their readers know them. */
function readEntry(lines: Lines, alike: Likened, entry: Entry): PageArticle {
  const { title, byline, isLast } = entry
  const written = spanning(entry.body[0], entry.body.at(-1))
  // `来源：新华社 | 11-09 20:15` tells no day, and is as much of an article.
  const isDated = title !== null && Boolean(byline?.published ?? (byline?.source && byline.raw))
  const body = written ? readCited(lines, alike, written, { isLast, isDated }) : NO_BODY
  const asides = (byline?.asides ?? []).map((aside) => pieceOf(lines, aside))
  const date = faultyDate(byline)
  const rest = [
    ...(date && !byline?.isInText ? [pieceOf(lines, placeOf(date))] : []),
    ...body.rest,
    ...asides,
  ].sort((a, b) => a.span.start - b.span.start)
  const name = title ? withoutMark(joinedLines(lines.text.slice(title.start, title.end))) : null
  const span = spanOf(lines, spanning(title, byline, written) ?? NOWHERE)
  const article: Article = {
    title: name,
    source: byline?.source ?? null,
    published: byline?.published ?? null,
    publishedRaw: byline?.raw ?? null,
    tags: [],
    original: null,
    lead: body.lead,
    groups: body.groups,
    notes: body.notes,
    links: [],
    pictures: [],
    rest,
    titleSpan: title && spanOf(lines, title),
    bylineSpan: byline && spanOf(lines, byline),
    span,
    section: 0,
  }
  const lacks = lackOf(entry, name ?? '')
  return {
    article,
    topic: topicBeside(article),
    findings: [
      ...(title ? [] : [{ code: 'no-title', at: span.start, text: '' } as const]),
      ...(date ? [date] : []),
      ...(byline?.isInText
        ? []
        : asides.map(({ span }) => findingAt('left-over', lines.text, span))),
      ...(title && lacks ? [{ code: lacks, at: title.start, text: name ?? '' }] : []),
      ...bylinesWithin(entry.body).map((line) => nearMiss(lines, line)),
      ...body.findings.filter(({ code }) => !byline?.isFlash || code !== 'raw-body'),
    ],
  }
}

const NOWHERE = { start: 0, end: 0 }

/** The date of an article that is not read. */
function faultyDate(byline: Entry['byline']): Finding | null {
  if (!byline?.fault || byline.raw === null) return null
  return { code: byline.fault, at: byline.dateAt, text: byline.raw }
}

function placeOf({ at, text }: Finding): Range {
  return { start: at, end: at + text.length }
}

/** What an article with a title lacks; null for nothing. */
function lackOf({ byline, body, isLast }: Entry, title: string): Code | null {
  const isEmpty = body.length === 0
  if (!byline && isEmpty && isLast) return 'cut-title'
  if (!byline || (byline.source === null && byline.raw === null)) return 'no-byline'
  if (byline.raw === null) return 'no-date'
  // A flash may be its headline alone.
  return isEmpty && !isSentence(title) && !byline.isFlash ? 'no-body' : null
}

/** A body and behind it the list of what it cites, which stays as it is. */
function readCited(lines: Lines, alike: Likened, range: Range, known: Known): CitedBody {
  const start = referencesStart(alike.lines, range)
  if (start === range.end) return { ...readFooted(lines, alike, range, known), notes: [] }
  const above = trimRange(lines.text, range.start, start)
  const body = readBody(lines, alike, above, { ...known, isLast: false })
  const list = pieceOf(lines, { start, end: range.end })
  const notes = listedReferences(lines, list.span, citedIn(body.lead, body.groups))
  return notes ? { ...body, notes } : { ...withLeftOver(body, list), notes: [] }
}

/** A body with what stands below it. */
function withLeftOver(body: Body, piece: Piece): Body {
  const finding = { code: 'left-over', at: piece.span.start, text: piece.text } as const
  return { ...body, rest: [...body.rest, piece], findings: [...body.findings, finding] }
}

/** A digest and below it the foot of its page, which stays as it is. Of other bodies nobody knows where they end. */
function readFooted(lines: Lines, alike: Likened, range: Range, known: Known): Body {
  const start = footStart(alike.lines.text, range)
  const above = trimRange(lines.text, range.start, start)
  const body = readBody(lines, alike, above, {
    ...known,
    isLast: known.isLast && start === range.end,
  })
  if (start === range.end) return body
  if (!body.lead && body.groups.length === 0) return readBody(lines, alike, range, known)
  // What is left over right above it is one with it.
  const last = body.rest.at(-1)
  const isOne = (at: number, code: Code): boolean =>
    code === 'left-over' && at === last?.span.start && last.span.end === above.end
  const joined = body.findings.find(({ at, code }) => isOne(at, code))
  const rest = joined ? body.rest.slice(0, -1) : body.rest
  const findings = body.findings.filter((finding) => finding !== joined)
  const foot = pieceOf(lines, { start: joined?.at ?? start, end: range.end })
  return withLeftOver({ ...body, rest, findings }, foot)
}
