/** A dump in plain text: page head, then articles of title, source and date, and body. */

import type { Article, Piece, Reading } from '../records/article.ts'
import { fold } from '../text/fold.ts'
import { filledLines, type Lines, lineAt, lineText, type Range, trimRange } from '../text/lines.ts'
import { readBody } from './body/body.ts'
import { bodyForm, isSentence } from './body/bodyForm.ts'
import type { Body } from './body/sections.ts'
import { lineStart } from './body/wrap.ts'
import { readByline } from './byline/byline.ts'
import { labelledTopic, titleLabel } from './byline/labelled.ts'
import { joinedLines } from './citations.ts'
import { withoutNumbers } from './countedTitles.ts'
import { type Entry, splitEntries } from './entries/entries.ts'
import { mailHead } from './entries/mail.ts'
import { partedLines } from './entries/oneLine.ts'
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
  const { lines: all, findings: parted } = partedLines(written)
  const head = readHead(all, ({ text }) => isCertain(text) || isBody(text))
  const chromeEnd = head.length
  const { entries, strays, chrome, days } = splitEntries(all.slice(chromeEnd), chromeEnd > 0)
  const findings: Finding[] = [...parted]
  const read = entries.map((entry) => readEntry(lines, alike, entry, findings))
  const titles = withoutNumbers(
    read.map(({ title }) => title),
    read.every(({ titleSpan }) => titleSpan && isMarked(lines.text, titleSpan)),
  )
  const articles = read.map((article, at) => ({ ...article, title: titles[at] ?? null }))
  const topic = head.topic ?? topicIn(strays.filter((line) => isBefore(line, articles[0])))
  const rest = [...head.rest, ...strays.filter((line) => line !== topic)]
  // Where there is no article, one message says so of all lines.
  const again = topic ? saidAgain(strays, topic) : []
  const below = chrome.filter((line) => !isBefore(line, articles[0]))
  const pages = otherPages(text, { chrome: below, strays, again }).filter((page) =>
    isBefore(page, articles.at(-1)),
  )
  const told = new Set([...again, ...pages.map((page) => page.topic)])
  const untold = rest.filter((line) => !told.has(line))
  for (const { start, end } of articles.length > 0 ? runs(text, untold) : [])
    findings.push({ code: 'stray', at: start, text: lines.text.slice(start, end) })
  for (const page of pages) {
    const topic = page.topic && topicName(lines.text.slice(page.topic.start, page.topic.end))
    const first = lineText(lines, lineAt(lines, page.start)).trim()
    findings.push({ code: 'second-page', at: page.start, text: topic ?? first })
  }
  if (articles.length === 0) findings.push({ code: 'no-article', at: 0, text: '' })
  else if (!topic) findings.push({ code: 'no-topic', at: 0, text: '' })
  return {
    sections: [
      {
        topics: topic ? [topicName(lines.text.slice(topic.start, topic.end))] : [],
        topicSpan: topic ? spanOf(lines, topic) : null,
        line: 1,
      },
    ],
    articles,
    rest: rest.map((line) => pieceOf(lines, line)),
    chrome: [...alike.marks, ...head.chrome, ...chrome, ...days].map((line) => spanOf(lines, line)),
    problems: locate(lines, path, findings),
  }
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

/** The topic of the first page in the heads of others: a page in several parts, or one that was pasted twice. */
function saidAgain(strays: readonly Line[], topic: Line): readonly Line[] {
  return strays.filter((line) => line !== topic && fold(line.text) === fold(topic.text))
}

/** A page that was pasted below another. */
interface OtherPage extends Range {
  readonly topic: Line | null
}

/** The heads of other pages, by their words; that of the same topic is of a page in several parts. */
function otherPages(
  text: string,
  { chrome, strays, again }: Readonly<Record<'chrome' | 'strays' | 'again', readonly Line[]>>,
): readonly OtherPage[] {
  let [word, line] = [0, 0]
  return runs(text, [...chrome, ...strays]).flatMap(({ start, end }) => {
    const words = word
    while ((chrome[word]?.start ?? end) < end) word++
    while ((strays[line]?.start ?? start) < start) line++
    const first = line
    while ((strays[line]?.start ?? end) < end) line++
    const last = chrome[word - 1]
    if (word === words || !last) return []
    const topic = strays.slice(first, line).findLast((stray) => stray.start < last.start) ?? null
    const top = Math.min(chrome[words]?.start ?? start, topic?.start ?? end)
    return topic && again.includes(topic) ? [] : [{ start: top, end, topic }]
  })
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

/** `# 标题`, `- 标题`, `**标题**`, `**Title:** Copper climbs`, also with a tab for the colon. */
function withoutMark(title: string): string {
  const unmarked = title.replace(/^(?:#{1,6}|[-*•])\s+/, '')
  const name = unmarked.slice(titleLabel(unmarked))
  return BOLD.exec(name)?.[1] ?? name
}

/** `### 1. Tin climbs`, `**1. Tin climbs**`: the mark may stand before the title, or in it. */
function isMarked(text: string, { start, end }: Range): boolean {
  return /^\s*(?:#{1,6}\s|\*\*)/.test(text.slice(lineStart(text, start), end))
}

const BOLD = /^\*\*([^*]+)\*\*$/

/** @param alike The same lines as their readers know them. */
function readEntry(lines: Lines, alike: Likened, entry: Entry, findings: Finding[]): Article {
  const { title, byline, isLast } = entry
  const first = entry.body[0]
  const last = entry.body.at(-1)
  const body =
    first && last ? readCited(lines, alike, { start: first.start, end: last.end }, isLast) : NO_BODY
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
function readCited(lines: Lines, alike: Likened, range: Range, isLast: boolean): Body {
  const start = referencesStart(alike.lines, range)
  if (start === range.end) return readBody(lines, alike, range, isLast)
  const body = readBody(lines, alike, trimRange(lines.text, range.start, start), false)
  const list = pieceOf(lines, { start, end: range.end })
  return {
    ...body,
    rest: [...body.rest, list],
    findings: [...body.findings, { code: 'left-over', at: start, text: list.text }],
  }
}
