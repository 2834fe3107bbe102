import { clean, SUSPECT } from './clean.ts'

/** Rows for a spreadsheet: RFC 4180, and no cell that one would calculate. */

/** So that Excel reads UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

// https://owasp.org/www-community/attacks/CSV_Injection; full-width forms count for some versions.
const SIGN = '[=+\\-@\uff1d\uff0b\uff0d\uff20]'
const FORMULA = new RegExp(`^[\\s"\\u0000-\\u0020]*${SIGN}|^[\\t\\r\\n]`)
const GAP = '[;\\s"\\u0000-\\u0020]'
/**
 * Where some spreadsheets begin a cell: Excel parts at `;` in half of Europe, and quotes count for it
 * only at the beginning of a cell, so that `id,"a;=cmd;b"` is three cells and one of them `=cmd`, and so
 * is `id,"a;""=cmd;b"`.
 */
const INNER = new RegExp(
  // A run is tried from its first sign alone: else each line end of thousands looks to the end of them all.
  `(?<!${GAP})${GAP}+(?=${SIGN})`,
  'g',
)
const ENDS_CELL = [';', '\t', '\r', '\n']

/** All that makes a field look otherwise than its text: most fields have none of it, and are told by this alone. */
const UNUSUAL = new RegExp(`[",;\\t\\r\\n${SUSPECT}]|^(?:\\s|${SIGN})|\\s(?:${SIGN}|$)`)

/** What stands before a formula, with a `'` where its cell begins. */
function closed(gap: string): string {
  const end = Math.max(...ENDS_CELL.map((sign) => gap.lastIndexOf(sign))) + 1
  return end === 0 ? gap : `${gap.slice(0, end)}'${gap.slice(end)}`
}

/**
 * One field. What a spreadsheet would take for a formula gets a `'` before it; a number stays a
 * number, also a negative one.
 */
export function csvField(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  if (!UNUSUAL.test(value)) return value
  const shown = clean(value)
  const text = (FORMULA.test(shown) ? `'${shown}` : shown).replace(INNER, closed)
  return /[",;\t\r\n]/.test(text) || text !== shown || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text
}

/** Fields side by side, as a row has them. */
export function csvFields(values: readonly (string | number | boolean | null)[]): string {
  return values.map(csvField).join(',')
}

/** A row with its line end. */
export function csvRow(values: readonly (string | number | boolean | null)[]): string {
  return `${csvFields(values)}\r\n`
}
