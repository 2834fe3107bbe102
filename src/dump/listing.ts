/** A dump in plain text: page head, then articles of title, source and date, and body. */

import type { Article, Piece, Reading, Section } from '../records/article.ts'
import { filledLines, type Lines, lineAt, type Range, trimRange } from '../text/lines.ts'
import { readBody } from './body/body.ts'
import { bodyForm, isSentence } from './body/bodyForm.ts'
import type { Known } from './body/digestBody.ts'
import type { Body } from './body/sections.ts'
import { lineStart } from './body/wrap.ts'
import { readByline } from './byline/byline.ts'
import { labelledTopic, withoutMark } from './byline/labelled.ts'
import { joinedLines } from './citations.ts'
import { withoutNumbers } from './countedTitles.ts'
import { type Entry, splitEntries } from './entries/entries.ts'
import { mailHead } from './entries/mail.ts'
import { nearBylines, nearestByline } from './entries/nearByline.ts'
import { partedLines } from './entries/oneLine.ts'
import { pagesIn } from './entries/pages.ts'
import { isTopic } from './entries/topicLine.ts'
import { type Finding, locate } from './finding.ts'
import { type Likened, likened } from './likened.ts'
import { isCount } from './page/besideText.ts'
import { type Line, readHead } from './page/chrome.ts'
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
  return {
    sections: pages.map(({ section }) => section),
    articles: pages.flatMap(({ articles }, section) =>
      articles.map((article) => ({ ...article, section })),
    ),
    rest: pages.flatMap(({ rest }) => rest),
    chrome: [...alike.marks.map((line) => spanOf(lines, line)), ...pages.flatMap((p) => p.chrome)],
    problems: locate(lines, path, told),
  }
}

interface Page extends Pick<Reading, 'articles' | 'rest' | 'chrome'> {
  /** Its first line. */
  readonly head: Line
  readonly section: Section
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
  const isPage = first.articles.length > 0 || first.section.topics.length > 0
  // What stands above the first page, such as a menu, is of it.
  if (next && !isPage) return [read([...top, ...next]), ...below.map(read)]
  return [first, ...others.map(read)]
}

/** Where a page has no article, or no topic; of the only one the file says it. */
function lacking(pages: readonly Page[]): readonly Finding[] {
  const isEmpty = pages.every(({ articles }) => articles.length === 0)
  const misses = pages.flatMap(({ nearest }) => nearest ?? [])
  if (isEmpty) return [{ code: 'no-article', at: 0, text: '' }, ...misses.slice(0, 1)]
  return pages.flatMap(({ head, section: { topics }, articles }, at): readonly Finding[] => {
    const { start, text } = head
    if (articles.length === 0) return [{ code: 'empty-page', at: start, text: topics[0] ?? text }]
    if (topics.length > 0) return []
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
  const { entries, strays, chrome, days } = splitEntries(page.slice(length), length > 0)
  const findings: Finding[] = []
  const read = entries.map((entry) => readEntry(lines, alike, entry, findings))
  const titles = withoutNumbers(
    read.map(({ title }) => title),
    read.every(({ titleSpan }) => titleSpan && isMarked(lines.text, titleSpan)),
  )
  const articles = read.map((article, at) => ({ ...article, title: titles[at] ?? null }))
  const topic = head.topic ?? topicIn(strays.filter((line) => isBefore(line, articles[0])))
  const rest = [...head.rest, ...strays.filter((line) => line !== topic)]
  // Where there is no article, one message says so of all lines.
  if (articles.length > 0) {
    for (const { start, end } of runs(alike.lines.text, rest))
      findings.push({ code: 'stray', at: start, text: lines.text.slice(start, end) })
    for (const line of nearBylines(rest)) findings.push(nearMiss(lines, line))
  }
  const nearest = articles.length > 0 ? null : nearestByline(rest)
  return {
    head: first,
    section: {
      topics: topic ? [topicName(lines.text.slice(topic.start, topic.end))] : [],
      topicSpan: topic ? spanOf(lines, topic) : null,
      line: lineAt(lines, first.start),
    },
    articles,
    rest: rest.map((line) => pieceOf(lines, line)),
    chrome: [...head.chrome, ...chrome, ...days].map((line) => spanOf(lines, line)),
    findings,
    nearest: nearest && nearMiss(lines, nearest),
  }
}

function nearMiss({ text }: Lines, { start, end }: Range): Finding {
  return { code: 'near-byline', at: start, text: text.slice(start, end) }
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
    else if (!first && !isSentence(text)) findings.push({ code: 'no-body', at, text })
  }
  for (const finding of body.findings)
    if (!byline?.isFlash || finding.code !== 'raw-body') findings.push(finding)
  return {
    title: name,
    source: byline?.source ?? null,
    published: byline?.published ?? null,
    publishedRaw: byline?.raw ?? null,
    tags: [],
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
