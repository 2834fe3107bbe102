/** Pipe tables that were copied into a body, mostly onto one line with everything else. */

import { firstWhere } from '../../text/firstWhere.ts'
import { isSpace, type Range, trimmedEnd } from '../../text/lines.ts'

/**
 * Find the tables of a body.
 *
 * ```text
 * … rose [1]. | Metal | Price | | --- | --- | | Tin | 5 | | Zinc | 7 | Outlook - …
 *             ^header           ^rule         ^rows                   ^
 * ```
 *
 * The rule says how many cells a row has. Without that count an empty cell of a one-line table
 * could not be told from the gap between two rows.
 */
export function findTables(text: string): readonly Range[] {
  const tables: Range[] = []
  const to = text.length
  for (let dash = text.indexOf('---'); dash !== -1; ) {
    const rule = ruleAt(text, dash, tables.at(-1)?.end ?? 0, to)
    if (rule) {
      const start = headerStart(text, rule.start, rule.cells, tables.at(-1)?.end ?? 0)
      tables.push({ start, end: rowsEnd(text, rule.end, rule.cells, to) })
    }
    let next = Math.max(rule?.end ?? 0, tables.at(-1)?.end ?? 0, dash + 3)
    // A long row of dashes is one candidate, not one for each of its dashes.
    while (next < to && text.charAt(next) === '-') next++
    dash = text.indexOf('---', next)
  }
  return tables
}

const MOST_LINES_ABOVE = 20

/** Whether a paragraph of Markdown is a table: on a line of its own a rule is short, as `-|-`, and needs no pipes around it. */
export function isTable(paragraph: string): boolean {
  const lines = paragraph.split(/\r\n?|\n/, MOST_LINES_ABOVE)
  const rule = lines.findIndex(isRule)
  return rule > 0 && (lines[rule - 1]?.includes('|') ?? false)
}

function isRule(line: string): boolean {
  if (!line.includes('|') || !/^[\s|:-]+$/.test(line)) return false
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()))
}

/** The last of sorted tables that ends at an offset or before it. */
export function lastTable(tables: readonly Range[], at: number): Range | undefined {
  return tables[firstAfter(tables, at) - 1]
}

/** Those of sorted tables that lie in a part of the text, or touch it. */
export function tablesIn(tables: readonly Range[], from: number, to: number): readonly Range[] {
  if (tables.length === 0) return tables
  const first = firstAfter(tables, from)
  let end = first
  while (end < tables.length && (tables[end]?.start ?? to) < to) end++
  return tables.slice(first, end)
}

/** Index of the first table that ends after an offset. */
function firstAfter(tables: readonly Range[], at: number): number {
  return firstWhere(tables.length, (table) => (tables[table]?.end ?? 0) > at)
}

/** The rule `| --- | :--: |` whose first run of dashes starts at an offset. */
function ruleAt(
  text: string,
  dash: number,
  from: number,
  to: number,
): (Range & { readonly cells: number }) | null {
  let start = dash
  while (start > from && ' :'.includes(text.charAt(start - 1))) start--
  if (start === from || text.charAt(start - 1) !== '|') return null
  let at = start
  let end = start
  let cells = 0
  while (at < to) {
    let dashes = 0
    while (at < to && ' :-'.includes(text.charAt(at))) {
      if (text.charAt(at) === '-') dashes++
      at++
    }
    if (dashes === 0 || text.charAt(at) !== '|') break
    cells++
    at++
    end = at
  }
  return cells === 0 ? null : { start: start - 1, end, cells }
}

/** Back from the rule over the pipes of one row, or of what there is of it. */
function headerStart(text: string, rule: number, cells: number, from: number): number {
  let at = trimmedEnd(text, from, rule)
  if (at === from || text.charAt(at - 1) !== '|') return rule
  let start = rule
  for (let pipes = 0; pipes <= cells && at > from; pipes++) {
    const pipe = text.lastIndexOf('|', at - 1)
    if (pipe < from || text.slice(pipe, at).includes('\n')) break
    start = pipe
    at = pipe
  }
  return start
}

/** Over complete rows, and over the pipes of a row that the end of the copy cut. */
function rowsEnd(text: string, from: number, cells: number, to: number): number {
  let end = from
  for (;;) {
    let at = end
    while (at < to && isSpace(text.charCodeAt(at))) at++
    if (text.charAt(at) !== '|' || at >= to) return end
    for (let pipes = 0; pipes < cells; pipes++) {
      const pipe = text.indexOf('|', at + 1)
      if (pipe === -1 || pipe >= to) return to
      at = pipe
    }
    end = at + 1
  }
}
