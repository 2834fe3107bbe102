/**
 * A table that has an article in each row: its head names title, source and date. Copied from a spreadsheet, its cells
 * have tabs between them; in a file of them commas, and in Markdown strokes.
 *
 * ```text
 * Date        Headline          Outlet    Summary
 * 2026-11-03  Tin climbs again  Reuters   Curbs in Indonesia tighten supply.
 * ```
 */

import type { Article, Group, Insight, Piece } from '../records/article.ts'
import { isSummaryKey } from '../records/summaryKeys.ts'
import { type Lines, type Range, trimRange } from '../text/lines.ts'
import { takeAt } from '../text/takeAt.ts'
import { dateAtEnd, readDate } from './byline/dates.ts'
import { linkedName } from './byline/linkedName.ts'
import { readStatement } from './citations.ts'
import { type Finding, findingAt } from './finding.ts'
import { keyOf } from './frontmatter/fieldNames.ts'
import { withCitations } from './likened.ts'
import { pieceOf, spanOf } from './span.ts'

/** What a column says of the articles; null for what is kept as text. */
type Column = 'title' | 'source' | 'date' | 'topic' | 'lead' | 'insights' | 'number' | null

interface Cell extends Range {
  /** Without quotes and marks. */
  readonly text: string
}

/** From the first character of its line to the last. */
interface Row extends Range {
  readonly cells: readonly Cell[]
}

export interface ArticleTable extends Range {
  /** With the rule below it. */
  readonly head: Range
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

const LONGEST_CELL = 4000
/** What a spreadsheet puts into quotes may hold the sign, lines, and quotes twice. */
const CELLS = new Map(
  ['\t', ',', '，', ';', '|'].map((sign) => [
    sign,
    sign === '|'
      ? /(?:\\[^\r\n]|[^|\\\r\n])*/y
      : new RegExp(
          `"((?:[^"]|""){0,${LONGEST_CELL}})"(?=${sign}|[\\r\\n]|$)|([^${sign}\\r\\n]*)`,
          'y',
        ),
  ]),
)
const RULE = /^:?-+:?$/
const LONGEST_HEAD = 400
const FEWEST = 2
/** `**Tin climbs**` */
const BOLD = /^\*\*(.+)\*\*$/s
const LINE_BREAK = /\s*<br ?\/?>\s*/gi

const INSIGHTS =
  /^(?:(?:key|main) )?(?:points?|takeaways?|insights?|highlights?)$|^要点$|^核心内容$/i
const LEADS = /^core (?:view(?:point)?|insight)s?$|^核心[观觀][点點]$/i
/** What happened, where no column is called a title. */
const EVENTS = /^(?:事件|要[闻聞]|新[闻聞]|events?|news)$/i
const NUMBERS = /^(?:#|no\.?|nr\.?|number|序号|编号)?$/i

function columnOf(name: string): Column {
  const key = keyOf(name)
  if (key === 'topics') return 'topic'
  if (key !== null) return key === 'tags' || key === 'url' ? null : key
  if (isSummaryKey(name) || LEADS.test(name)) return 'lead'
  if (EVENTS.test(name)) return 'title'
  if (/^出[处處]$/.test(name)) return 'source'
  if (INSIGHTS.test(name)) return 'insights'
  return NUMBERS.test(name) ? 'number' : null
}

/** Whether a line names the columns of such a table. */
export function isTableHead(line: string): boolean {
  if (line.length >= LONGEST_HEAD) return false
  return [...CELLS].some(
    ([sign, cell]) =>
      line.includes(sign) && columnsOf(rowAt(line, 0, line.length, { sign, cell })) !== null,
  )
}

/** Null where title, source or date is none of them. */
function columnsOf({ cells }: Row): readonly Column[] | null {
  const all = cells.map(({ text }) => columnOf(text))
  // A second date, as of an update, is kept as text; what is said beside a summary is another insight.
  const columns = all.map((one, at) => {
    if (one === 'insights' || all.indexOf(one) === at) return one
    return one === 'lead' ? 'insights' : null
  })
  return REQUIRED.every((column) => columns.includes(column)) ? columns : null
}

const REQUIRED: readonly Column[] = ['title', 'source', 'date']

/** The table whose head is at an offset; null for none, and for one with a single row that lacks a source or a day. */
export function articleTableAt(text: string, start: number, end: number): ArticleTable | null {
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start, Math.min(end, start + LONGEST_HEAD))) ?? []
  for (const [sign, cell] of CELLS) {
    if (line.length === LONGEST_HEAD || !line.includes(sign)) continue
    const head = rowAt(text, start, start + line.length, { sign, cell })
    const columns = columnsOf(head)
    if (!columns) continue
    const rows: Row[] = []
    let rule = head.end
    for (let at = nextLine(text, head.end); at < end; ) {
      const row = rowAt(text, at, end, { sign, cell }, columns.length)
      at = nextLine(text, row.end)
      if (rows.length === 0 && row.cells.every((one) => RULE.test(one.text))) rule = row.end
      else if (isArticle(row, columns)) rows.push(row)
      else break
    }
    const last = rows.at(-1)
    if (!last || (rows.length < FEWEST && !isWhole(last, columns))) continue
    return { start, end: last.end, head: { start, end: rule }, columns, rows }
  }
  return null
}

/** A tab in front of a row parts an empty cell from the next. */
const TO_LINE = /(?:[^\S\r\n]*[\r\n])+/y

function nextLine(text: string, end: number): number {
  return end + (takeAt(TO_LINE, text, end)?.[0].length ?? text.length)
}

/** Whether a row has a title, and a date or none. One that tells no day (`11月24日`) is a date, too. */
function isArticle({ cells }: Row, columns: readonly Column[]): boolean {
  const said = (column: Column): string => cells[columns.indexOf(column)]?.text ?? ''
  if (cells.length > columns.length || said('title') === '') return false
  const date = said('date')
  if (date === '') return said('source') !== ''
  return readDate(date).published !== null || dateAtEnd(date)?.start === 0
}

/** Whether a row names a source and a day that is read. */
function isWhole({ cells }: Row, columns: readonly Column[]): boolean {
  const said = (column: Column): string => cells[columns.indexOf(column)]?.text ?? ''
  return said('source') !== '' && readDate(said('date')).published !== null
}

const FRAME = /[^\S\r\n]*\|/y

interface Form {
  readonly sign: string
  readonly cell: RegExp
}

/** @param most Cells of its head: a row that has more is none, and needs no reading. */
function rowAt(
  text: string,
  start: number,
  end: number,
  { sign, cell }: Form,
  most = Number.POSITIVE_INFINITY,
): Row {
  const cells: Cell[] = []
  const frame = sign === '|' ? (takeAt(FRAME, text, start)?.[0].length ?? 0) : 0
  let at = start + frame
  for (;;) {
    const [whole = '', quoted] = takeAt(cell, text, at) ?? []
    cells.push(cellOf(text, at, Math.min(end, at + whole.length), quoted !== undefined))
    at += whole.length
    if (at >= end || text.charAt(at) !== sign || cells.length > most + 1) break
    at++
  }
  if (frame > 0 && cells.at(-1)?.text === '') cells.pop()
  return { start, end: Math.min(at, end), cells }
}

function cellOf(text: string, start: number, end: number, isQuoted: boolean): Cell {
  const inside = isQuoted ? 1 : 0
  const range = trimRange(text, start + inside, end - inside)
  const raw = text.slice(range.start, range.end)
  const words = isQuoted ? raw.replaceAll('""', '"') : raw.replaceAll('\\|', '|')
  return { ...range, text: words.replace(LINE_BREAK, ' ') }
}

/** Whether its rows say more of an article than that it is there. */
export function hasTexts({ columns }: ArticleTable): boolean {
  return columns.includes('lead') || columns.includes('insights')
}

const NO_DATE = { published: null, fault: null }

/** An article of a page, and what there is to tell of it. */
export interface PageArticle {
  readonly article: Article
  /** What it says of its topic, among the rest. */
  readonly topic: Piece | null
  readonly findings: readonly Finding[]
}

/** @param lines Of the file. */
export function articleOfRow(lines: Lines, { columns }: ArticleTable, row: Row): PageArticle {
  const filled = row.cells.flatMap((cell, at) =>
    cell.text === '' ? [] : [{ ...cell, column: columns[at] ?? null }],
  )
  const cellIn = (column: Column) => filled.find((cell) => cell.column === column) ?? null
  const [title, date, said] = [cellIn('title'), cellIn('date'), cellIn('lead')]
  const [name, publisher] = [nameIn(lines, title), nameIn(lines, cellIn('source'))]
  const lead = said && insightOf(lines, said)
  const groups = filled.flatMap((cell): readonly Group[] => {
    if (cell.column !== 'insights') return []
    const span = spanOf(lines, { start: cell.start, end: cell.start })
    return [{ label: null, heading: null, insights: [insightOf(lines, cell)], span }]
  })
  const { published, fault } = date ? readDate(date.text) : NO_DATE
  const left = [filled.filter(isLeft), name.address ?? [], publisher.address ?? []].flat()
  const unread = fault ? (date ?? []) : []
  const rest = [left, unread].flat().map((range) => pieceOf(lines, range))
  const topic = cellIn('topic')
  const span = spanOf(lines, row)
  return {
    article: {
      title: name.text,
      source: publisher.text,
      published,
      publishedRaw: date?.text ?? null,
      tags: [],
      original: null,
      lead: lead && { ...lead, label: '', labelSpan: { ...lead.span, end: lead.span.start } },
      groups,
      notes: [],
      links: [],
      pictures: [],
      rest: rest.sort((a, b) => a.span.start - b.span.start),
      titleSpan: title && spanOf(lines, title),
      // What parts the cells is of it, too.
      bylineSpan: span,
      span,
      section: 0,
    },
    topic: rest.find(({ span }) => span.start === topic?.start) ?? null,
    findings: [
      ...left.map((range) => findingAt('left-over', lines.text, range)),
      ...(lead || groups.length > 0
        ? []
        : [{ code: 'no-body', at: row.start, text: name.text ?? '' } as const]),
      ...(date && fault ? [{ code: fault, at: date.start, text: date.text }] : []),
    ],
  }
}

/** What a cell says without marks; of a link, beside the address that it leads to. */
function nameIn(lines: Lines, cell: Cell | null) {
  const written = bare(cell?.text ?? '')
  const linked = linkedName(lines.text, cell?.start ?? 0, written)
  return { text: bare(linked?.name ?? written) || null, address: linked?.address ?? null }
}

/** `A-12` says more than that a row is the twelfth. */
function isLeft({ column, text }: { readonly column: Column; readonly text: string }): boolean {
  return column === null || column === 'topic' || (column === 'number' && !/^\d+[.、]?$/.test(text))
}

function bare(text: string): string {
  return BOLD.exec(text)?.[1] ?? text
}

function insightOf(lines: Lines, { text, start, end }: Cell): Insight {
  return { ...readStatement(withCitations(text)), span: spanOf(lines, { start, end }) }
}
