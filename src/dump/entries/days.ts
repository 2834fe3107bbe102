/**
 * Pages of flashes that have the day once, above the clock of each:
 *
 * ```text
 * 2025年11月9日 星期日
 * 09:41
 * 【铜价创历史新高】财联社11月9日电，伦铜触及每吨11,500美元。
 * 09:38 智利矿山罢工扩大
 * ```
 */

import type { Byline } from '../byline/byline.ts'
import { opensWithAgency } from '../byline/dateline.ts'
import { dateAtStart, readDate } from '../byline/dates.ts'
import type { Line } from '../page/chrome.ts'
import { PageLine } from './page.ts'

interface Dated {
  /** The clock and what stands behind it are two lines. */
  readonly lines: readonly PageLine[]
  /** The lines that name a day; none of the others. */
  readonly days: readonly Line[]
}

/** `08:41-09:00` is a time of day, and a day has no `25:10`. */
const CLOCK =
  /^((?:[01]?\d|2[0-3])[:：][0-5]\d(?:[:：][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?)(?![\d:：]|\s?[-–—~～至]\s?\d)\s*[|｜·]?\s*/i

/** Read the lines of a dump as source and date, each clock below a day as one of that day. */
export function datedLines(lines: readonly PageLine[]): Dated {
  const found: PageLine[] = []
  const days: Line[] = []
  let day: Byline | null = null
  // Below source and date, days and hours are those of a programme.
  let isOver = false
  const isBelowClock = (): boolean => found.at(-1)?.byline?.form === 'above'
  const digest = lines.findIndex(isOfDigest)
  for (const [at, line] of lines.entries()) {
    const { byline } = line
    if (byline && !isOver && isDay(byline, line) && CLOCK.test(lines[at + 1]?.text ?? '')) {
      // Below a digest they are of its text.
      isOver = day === null && digest >= 0 && digest < at
      if (!isOver && hasFlash(lines, at + 1)) {
        day = byline
        days.push(line)
        continue
      }
    }
    const clock = day && clockOf(line.text, day)
    if (byline?.published) {
      day = null
      isOver = true
    }
    if (!day || !clock) {
      if (day && isBelowClock()) found.push(...headAndText(line))
      else found.push(line)
      continue
    }
    const { length, ...said } = clock
    const end = line.start + line.text.slice(0, length).trimEnd().length
    const head = { start: line.start, end, text: line.text.slice(0, end - line.start) }
    const own = { source: null, rawAt: 0, others: [], form: 'above' } as const
    found.push(new PageLine(head, { ...own, ...said }))
    const start = line.start + length
    if (start < line.end)
      found.push(...headAndText({ start, end: line.end, text: line.text.slice(length) }))
  }
  return { lines: found, days }
}

/** Of a day and a clock. */
const LONGEST = 40

interface Clock extends Pick<Byline, 'published' | 'fault' | 'raw'> {
  /** Of what stands in front of its text. */
  readonly length: number
}

/** The clock that a line begins with: of the day above, or behind another that is not read, as in `昨日 22:10`. */
function clockOf(text: string, day: Byline): Clock | null {
  const [{ length } = '', clock = ''] = CLOCK.exec(text) ?? []
  const raw = `${day.raw} ${text.slice(0, length).trimEnd()}`
  const { published } = readDate(`${day.raw} ${clock}`)
  if (length > 0 && published !== null) return { published, fault: null, raw, length }
  // `09:30-11:30` is a time of day, not a clock in another zone.
  const other = /^\d{1,2}[:：]/.test(text) ? null : dateAtStart(text.slice(0, LONGEST))
  if (!other?.hasTime || other.fault !== 'unread-date') return null
  const [space] = /^\s*[|｜·]?\s*(?=【)|^\s+(?![的，。、])(?=\S)/.exec(text.slice(other.end)) ?? []
  if (space === undefined) return null
  const { fault, end } = other
  return { published: null, fault, raw: text.slice(0, end), length: end + space.length }
}

function isOfDigest({ form }: PageLine): boolean {
  return form === 'opening' || form === 'digest'
}

/** Whether something is told below a day, in a sentence or as a terminal does; the hours of a programme have names alone. */
function hasFlash(lines: readonly PageLine[], from: number): boolean {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.byline?.published) return false
    const { text, isSentence } = line
    if (isSentence || /【[^】]{2,60}】/.test(text) || isOfTerminal(text)) return true
  }
  return false
}

/** `09:30 AM  BOE HOLDS RATES AT 4.00% IN 5-4 VOTE`: capitals and an amount, which no programme has. */
function isOfTerminal(text: string): boolean {
  const said = text.replace(CLOCK, '')
  if (said === text || /\p{Ll}/u.test(said) || !AMOUNT.test(said)) return false
  // A calendar of what is to be published.
  if (/\b(?:EXPECTED|SEEN|FORECAST|CONSENSUS)\b/.test(said)) return false
  return (said.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS
}

const AMOUNT = /\d[.,]\d|\d\s?%|[$€£¥]\s?\d/
const FEWEST_WORDS = 4

/** `【铜价创历史新高】` and what stands behind it, as two lines. */
function headAndText(line: Line): readonly PageLine[] {
  const { start, end, text } = line
  const [head = ''] = /^【[^】]{2,60}】\s*(?=\S)/.exec(text) ?? []
  const body = { start: start + head.length, end, text: text.slice(head.length) }
  if (head === '' || opensWithAgency(text)) return [new PageLine(line, null)]
  const name = head.trimEnd()
  const title = { start, end: start + name.length, text: name }
  return [title, body].map((part) => new PageLine(part, null))
}

/** A day and nothing else. */
function isDay({ source, raw, published }: Byline, { text }: Line): boolean {
  return source === null && raw === text && published?.length === 10
}
