/** The sections of a body, found by body.ts, as records. */

import type { Group, Insight, Lead, Piece, Span } from '../../records/article.ts'
import { isSpace, type Lines, type Range, trimRange } from '../../text/lines.ts'
import { plain, readStatement } from '../citations.ts'
import { endingOf, placeholderLength } from '../ends.ts'
import type { Finding } from '../finding.ts'
import { around } from '../raised.ts'
import { isSign } from '../signs.ts'
import { spanOf } from '../span.ts'
import { width } from '../width.ts'
import { tablesIn } from './table.ts'
import { lineStart } from './wrap.ts'

export interface Body {
  readonly lead: Lead | null
  readonly groups: readonly Group[]
  readonly rest: readonly Piece[]
  readonly findings: readonly Finding[]
}

/** A head with its items, as found; which one is the lead is told when all are there. */
export interface Section {
  readonly kind: 'lead' | 'group' | 'heading'
  /** Null also for a lead that stands above the items without one. */
  readonly label: Range | null
  readonly heading: Range | null
  readonly items: Range[]
}

/** A section without a head. */
export function untitled(): Section {
  return { kind: 'heading', label: null, heading: null, items: [] }
}

/** Ranges count in the text of the body. */
interface Found {
  readonly text: string
  /** What no section takes is kept so. */
  readonly asWritten: string
  readonly tables: readonly Range[]
  readonly sections: readonly Section[]
  readonly rest: readonly Range[]
}

/** Where the body stands in its file. */
interface Place {
  readonly lines: Lines
  readonly base: number
}

/** A sign and white space at the start of a line. */
const SIGN = /(?<=^|[\r\n])[^\S\r\n]*([^\s\p{L}\p{N}\p{M}"“”‘’'(（《【「|$#>])[^\S\r\n]/gu

/** The sign that two lines or more begin with and that no reader knows, if there is one. */
function signOfLines(text: string): string | null {
  const signs = new Set<string>()
  for (const [, sign = ''] of text.matchAll(SIGN)) {
    if (isSign(sign.charCodeAt(0))) continue
    if (signs.has(sign)) return sign
    signs.add(sign)
  }
  return null
}

/** A body that is no digest: one piece. */
export function rawBody(text: string, place: Place): Body {
  const sign = signOfLines(text)
  return {
    lead: null,
    groups: [],
    rest: [{ text, span: placed(place, { start: 0, end: text.length }) }],
    findings: [
      sign === null
        ? { code: 'raw-body', at: place.base, text }
        : { code: 'unknown-mark', at: place.base, text: sign },
    ],
  }
}

function placed({ lines, base }: Place, { start, end }: Range): Span {
  return spanOf(lines, { start: base + start, end: base + end })
}

/** Make records of the sections of a digest. */
export function record(found: Found, place: Place, isLast: boolean): Body {
  const { text } = found
  const rest = [...found.rest]
  const groups: Group[] = []
  let lead: Lead | null = null
  for (const section of found.sections) {
    const { kind, label, heading } = section
    const insights = readItems(found, place, section.items, rest)
    const [only] = insights
    if (kind === 'lead' && only && insights.length === 1) {
      const { start } = only.span
      lead = {
        text: only.text,
        citations: only.citations,
        span: only.span,
        label: label ? labelOf(partOf(text, label)) : '',
        labelSpan: label ? placed(place, label) : spanOf(place.lines, { start, end: start }),
      }
      continue
    }
    const head = kind === 'lead' ? label : heading
    // Without an item only a numbered group is one.
    if (only || kind === 'group') {
      groups.push({
        label: kind === 'group' && label ? plain(partOf(text, label)) : null,
        heading: head ? plain(partOf(text, head)) : null,
        insights,
        span: headSpan(place, label ?? head, head ?? label, only),
      })
    } else if (head) rest.push(head)
  }
  const left = leftOver(found, place, rest)
  const findings = [...left.findings]
  const last = found.sections.at(-1)?.items.at(-1)
  const item = last && trimRange(text, last.start, last.end)
  const before = found.sections.flatMap(({ items }) => items).at(-2)
  // Below a heading that ends the copy nothing stands, and a list without stops ends as it goes on.
  const isOpen = before !== undefined && isCut(text, trimRange(text, before.start, before.end))
  if (isLast && !isOpen && item && item.start < item.end && isCut(text, item)) {
    findings.push({ code: 'cut-item', at: place.base + item.start, text: partOf(text, item) })
  }
  if (!lead && groups.length > 0) findings.push({ code: 'no-lead', at: place.base, text: '' })
  return { lead, groups, rest: left.pieces, findings }
}

/** `【核心观点】`: the brackets part the label from its text. */
function labelOf(written: string): string {
  return plain(written).replace(/^【|】$/g, '')
}

function partOf(text: string, { start, end }: Range): string {
  return text.slice(start, end)
}

/** From label to heading; a group that has neither begins and ends where its first item begins. */
function headSpan(
  place: Place,
  first: Range | null,
  last: Range | null,
  item: Insight | undefined,
): Span {
  if (first && last) return placed(place, { start: first.start, end: last.end })
  const start = item?.span.start ?? place.base
  return spanOf(place.lines, { start, end: start })
}

/** The items that say something; marks alone are none, and citations alone are left over. */
function readItems(
  { text, tables }: Found,
  place: Place,
  items: readonly Range[],
  rest: Range[],
): readonly Insight[] {
  const insights: Insight[] = []
  for (const item of items) {
    const parts = outside(text, item, tables)
    const first = parts[0]
    const last = parts.at(-1)
    if (!first || !last) continue
    const whole = partOf(text, first)
    const range = { start: first.start, end: last.end }
    const statement = readStatement(
      parts.length === 1 ? whole : parts.map((part) => partOf(text, part)).join(' '),
      // Behind others on its line, its first words can be few.
      /[\r\n]/.test(whole) ? width(text.slice(lineStart(text, first.start), first.start)) : 0,
      around(text, range),
    )
    if (statement.text === '') rest.push(range)
    else {
      // Field by field: keys behind a spread give each object a shape of its own, of all insights.
      const { citations } = statement
      insights.push({ text: statement.text, citations, span: placed(place, range) })
    }
  }
  return insights
}

/** Tables, and what stands in no section, in the order of the text. */
function leftOver(
  { text, asWritten, tables }: Found,
  place: Place,
  rest: readonly Range[],
): Pick<Body, 'findings'> & { readonly pieces: readonly Piece[] } {
  const parts = rest
    .flatMap((range) => outside(text, range, tables))
    .map((range) => ({ code: 'left-over', range }) as const)
  const all = [...parts, ...tables.map((range) => ({ code: 'table', range }) as const)]
  all.sort((a, b) => a.range.start - b.range.start)
  const told = all.map(({ code, range }) => {
    const [text, span] = [partOf(asWritten, range), placed(place, range)]
    return { piece: { text, span }, finding: { code, at: span.start, text } }
  })
  return { pieces: told.map(({ piece }) => piece), findings: told.map(({ finding }) => finding) }
}

/** Whether the copy ends in the middle of an item. */
function isCut(text: string, { start, end }: Range): boolean {
  if (endingOf(text, start, end) !== 'open') return false
  return placeholderLength(text.slice(start, start + 40).trimStart()) === 0
}

/** The parts of a range that no table or the like takes, trimmed; none for white space and bold marks alone. */
export function outside(text: string, range: Range, tables: readonly Range[]): readonly Range[] {
  const parts: Range[] = []
  let from = range.start
  for (const table of tablesIn(tables, range.start, range.end)) {
    if (saysSomething(text, from, table.start)) parts.push(trimRange(text, from, table.start))
    from = table.end
  }
  if (saysSomething(text, from, range.end)) parts.push(trimRange(text, from, range.end))
  return parts
}

function saysSomething(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    // Other than `*`
    if (code !== 42 && !isSpace(code)) return true
  }
  return false
}
