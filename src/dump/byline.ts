/** The line of source and date: `Sou Hu Cai Jing· 2025-11-09 08:41`. */

import { isCivil } from '../text/time.ts'

export interface Byline {
  readonly source: string | null
  /** Civil time; null for a date that does not exist. */
  readonly published: string | null
  /** The date as written. */
  readonly raw: string
  /** Offset of the date in the line. */
  readonly rawAt: number
}

const LONGEST = 200
const DATE =
  /(?<!\d)(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:(?:\s*[T\s]|(?<=日))\s*(\d{1,2})[:：](\d{2})(?:[:：]\d{2}(?:\.\d{1,6})?)?)?$/
/** The dot, its look-alikes, and what wrong decoding makes of it. */
const DOT = /(?:ยท|Â·|[·•・･‧∙⋅])$/

/**
 * Read a line as source and date, if it has that form: text, dot and date; text, date and time; or
 * date and time alone. `Weekly 2025-03-04`, without dot and time, is a title.
 *
 * @param line Without white space at its ends.
 */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST || line.length < 8) return null
  const last = line.charCodeAt(line.length - 1)
  // Every form ends with a digit or 日: most lines are done here.
  if ((last < 48 || last > 57) && last !== 0x65e5) return null
  const match = DATE.exec(line)
  if (!match) return null
  const before = line.slice(0, match.index).trim()
  const dot = DOT.exec(before)
  const hasTime = match[8] !== undefined
  if (!dot && !hasTime) return null
  const source = dot ? before.slice(0, dot.index).trim() : before
  return {
    source: source === '' ? null : source,
    published: civil(match),
    raw: match[0],
    rawAt: match.index,
  }
}

/** The date as civil time; null when it does not exist, never rolled over. */
function civil(match: RegExpExecArray): string | null {
  const [year = 0, month = 0, day = 0] = [
    match[1],
    match[2] ?? match[4] ?? match[6],
    match[3] ?? match[5] ?? match[7],
  ].map(Number)
  const [hour, minute] = [match[8], match[9]]
  if (!isCivil(year, month, day, Number(hour ?? 0), Number(minute ?? 0))) return null
  const two = (number: number): string => String(number).padStart(2, '0')
  const date = `${match[1]}-${two(month)}-${two(day)}`
  return hour === undefined ? date : `${date}T${two(Number(hour))}:${minute}`
}

/** A date that stands alone, as in front matter. */
export function readDate(text: string): string | null {
  const match = DATE.exec(text)
  return match && match.index === 0 ? civil(match) : null
}
