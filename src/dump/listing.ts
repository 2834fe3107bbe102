/** A dump in plain text: page head, then articles of title, source and date, and body. */

import type { Article, Piece, Reading, Section } from '../records/article.ts'
import { filledLines, type Lines, lineAt, type Range, trimRange } from '../text/lines.ts'
import { type ArticleTable, articleOfRow, articleTableAt, hasTexts } from './articleTable.ts'
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
import { mailHead } from './entries/mail.ts'
import { bylinesWithin, nearBylines, nearestByline } from './entries/nearByline.ts'
import { partedLines } from './entries/oneLine.ts'
import { pagesIn } from './entries/pages.ts'
import { isTopic } from './entries/topicLine.ts'
import { type Finding, findingAt, locate } from './finding.ts'
import { type Likened, likened } from './likened.ts'
import { isCount } from './page/besideText.ts'
import { isChromeWord, type Line, readHead } from './page/chrome.ts'
import { isFooter } from './page/footer.ts'
import { referencesStart } from './references.ts'
import { pieceOf, spanOf } from './span.ts'

/**
 * Read a dump.
 *
 * @param lines Its text.
 * @param path For messages.
 */
export function parseListing(lines: Lines, path: string): Reading {
  const alike = likened(lines)
  const { text } = alike.lines
  const written = filledLines(alike.lines).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }))
  const { lines: all, findings } = partedLines(written)
  const pages = readPages(lines, alike, pagesIn(all))
  const told = [findings, ...pages.map((page) => page.findings), lacking(pages)].flat()
  const sections = pages.map((page) => page.sections)
  return {
    sections: sections.flat(),
    articles: pages.flatMap(({ articles }, at) => {
      const before = sections.slice(0, at).flat().length
      return articles.map((article) => ({ ...article, section: before + article.section }))
    }),
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
  /** Of a page without articles, what looks most like source and date. */
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
  const words = below.filter((_, at) => isChromeWord(below, at))
  const own = below.filter((line) => !words.includes(line))
  const findings: Finding[] = []
  const table = tableAmong(lines.text, own)
  const { read, said, strays, chrome } = table
    ? readTable(lines, table, own, findings)
    : readEntries(lines, alike, splitEntries(own, length > 0), findings)
  const titles = withoutNumbers(
    read.map(({ title }) => title),
    read.every(({ titleSpan }) => titleSpan && isMarked(lines.text, titleSpan)),
  )
  const named = read.map((article, at) => ({ ...article, title: titles[at] ?? null }))
  const topic = head.topic ?? topicIn(strays.filter((line) => isBefore(line, named[0])))
  const line = lineAt(lines, first.start)
  const { sections, articles } = byTopic(
    named,
    said,
    topic
      ? { topics: [topicName(topic.text)], topicSpan: spanOf(lines, topic), line }
      : { topics: [], topicSpan: null, line },
    findings,
  )
  const rest = [...head.rest, ...strays.filter((line) => line !== topic)]
  // Where there is no article, one message says so of all lines.
  if (articles.length > 0) {
    for (const run of runs(alike.lines.text, rest))
      findings.push(findingAt('stray', lines.text, run))
    for (const line of nearBylines(rest)) findings.push(nearMiss(lines, line))
  }
  const nearest = articles.length > 0 ? null : nearestByline(rest)
  return {
    head: first,
    sections,
    articles,
    rest: rest.map((line) => pieceOf(lines, line)),
    chrome: [...head.chrome, ...words, ...chrome].map((line) => spanOf(lines, line)),
    findings,
    nearest: nearest && nearMiss(lines, nearest),
  }
}

/** Articles with what is on a page around them. */
interface OnPage extends Pick<Entries, 'strays'> {
  readonly read: readonly Article[]
  readonly chrome: readonly Line[]
  /** What each says of its topic. */
  readonly said: readonly (Piece | null)[]
}

function readEntries(
  lines: Lines,
  alike: Likened,
  { entries, strays, chrome }: Entries,
  findings: Finding[],
): OnPage {
  const read = entries.map((entry) => readEntry(lines, alike, entry, findings))
  return { read, said: read.map(topicBeside), strays, chrome }
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

function readTable(
  lines: Lines,
  table: ArticleTable,
  page: readonly Line[],
  findings: Finding[],
): OnPage {
  const rows = table.rows.map((row) => articleOfRow(lines, table, row))
  findings.push(...rows.flatMap((row) => row.findings))
  return {
    read: rows.map(({ article }) => article),
    said: rows.map(({ topic }) => topic),
    strays: page.filter(({ start }) => start < table.start || start >= table.end),
    chrome: [{ ...table.head, text: '' }],
  }
}

/**
 * The articles of a page and their topic: where the page has none and each article says its own, those.
 *
 * @param said What each says, among its rest.
 * @param findings Of the articles; what is a topic is none of the left-over lines.
 */
function byTopic(
  articles: readonly Article[],
  said: readonly (Piece | null)[],
  section: Section,
  findings: Finding[],
): Pick<Page, 'sections' | 'articles'> {
  if (section.topics.length > 0 || said.length === 0 || said.includes(null))
    return { sections: [section], articles }
  const taken = new Set(said.map((piece) => piece?.span.start))
  findings.splice(0, findings.length, ...findings.filter(({ at }) => !taken.has(at)))
  const sections: Section[] = []
  const own = articles.map((article, at): Article => {
    const { text = '', span = null } = said[at] ?? {}
    const topic = saidTopic(text) ?? text
    if (sections.at(-1)?.topics[0] !== topic)
      sections.push({ topics: [topic], topicSpan: span, line: article.span.line })
    const rest = article.rest.filter((piece) => piece !== said[at])
    return { ...article, rest, section: sections.length - 1 }
  })
  return { sections, articles: own }
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

const NO_BODY: Body = { lead: null, groups: [], rest: [], findings: [] }

/** `### 1. Tin climbs`, `**1. Tin climbs**`: the mark may stand before the title, or in it. */
function isMarked(text: string, { start, end }: Range): boolean {
  return /^\s*(?:#{1,6}\s|\*\*)/.test(text.slice(lineStart(text, start), end))
}

/** @param alike The same lines as their readers know them. */
function readEntry(lines: Lines, alike: Likened, entry: Entry, findings: Finding[]): Article {
  const { title, byline, isLast } = entry
  const first = entry.body[0]
  const last = entry.body.at(-1)
  const isDated = title !== null && Boolean(byline?.published)
  const body =
    first && last
      ? readCited(lines, alike, { start: first.start, end: last.end }, { isLast, isDated })
      : NO_BODY
  const parts = [title, byline, first, last].filter((part) => part !== null && part !== undefined)
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const rest: Piece[] = [...body.rest]
  if (!title) findings.push({ code: 'no-title', at: start, text: '' })
  if (byline?.fault && byline.raw !== null) {
    const { fault, dateAt, raw } = byline
    const date = pieceOf(lines, { start: dateAt, end: dateAt + raw.length })
    if (!byline.isInText) rest.unshift(date)
    findings.push({ code: fault, at: dateAt, text: raw })
  }
  for (const aside of byline?.asides ?? []) {
    const piece = pieceOf(lines, aside)
    rest.push(piece)
    if (!byline?.isInText) findings.push({ code: 'left-over', at: aside.start, text: piece.text })
  }
  rest.sort((a, b) => a.span.start - b.span.start)
  const name = title ? withoutMark(joinedLines(lines.text.slice(title.start, title.end))) : null
  if (title) {
    const { start: at } = title
    const text = name ?? ''
    if (!byline && !first && isLast) findings.push({ code: 'cut-title', at, text })
    else if (!byline || (byline.source === null && byline.raw === null))
      findings.push({ code: 'no-byline', at, text })
    else if (byline.raw === null) findings.push({ code: 'no-date', at, text })
    // A flash may be its headline alone.
    else if (!first && !isSentence(text) && !byline.isFlash)
      findings.push({ code: 'no-body', at, text })
  }
  for (const line of bylinesWithin(entry.body)) findings.push(nearMiss(lines, line))
  for (const finding of body.findings)
    if (!byline?.isFlash || finding.code !== 'raw-body') findings.push(finding)
  return {
    title: name,
    source: byline?.source ?? null,
    published: byline?.published ?? null,
    publishedRaw: byline?.raw ?? null,
    tags: [],
    original: null,
    lead: body.lead,
    groups: body.groups,
    notes: [],
    links: [],
    pictures: [],
    rest,
    titleSpan: title ? spanOf(lines, title) : null,
    bylineSpan: byline ? spanOf(lines, byline) : null,
    span: spanOf(lines, { start, end }),
    section: 0,
  }
}

/** A body and behind it the list of what it cites, which stays as it is. */
function readCited(lines: Lines, alike: Likened, range: Range, known: Known): Body {
  const start = referencesStart(alike.lines, range)
  if (start === range.end) return readBody(lines, alike, range, known)
  const above = trimRange(lines.text, range.start, start)
  const body = readBody(lines, alike, above, { ...known, isLast: false })
  const list = pieceOf(lines, { start, end: range.end })
  return {
    ...body,
    rest: [...body.rest, list],
    findings: [...body.findings, { code: 'left-over', at: start, text: list.text }],
  }
}
