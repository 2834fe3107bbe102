import { MONTH_NAMES, monthNumber } from '../../../text/calendar.ts'
import { isCivil } from '../../../text/time.ts'
import { dayNumber } from '../../days.ts'
import { clauseAround, commaEnds, firstAbove, sentenceEnds, startOf } from '../clause.ts'
import type { Figure } from '../figure.ts'

const DATE = new RegExp(
  `\\b(${MONTH_NAMES}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)|\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_NAMES}),? (\\d{4})(?!\\d)|(?<!\\d)(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日|(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])`,
  'g',
)

/** A year as a date has it, with what stands beside: most texts have none, and most years are alone. */
const YEAR = /\d{4}(?: ?年 ?\d|-\d|(?<=[\dyhletrd],? \d{4}))/
const NONE: readonly Figure[] = []

/**
 * Every full date of a text (year, month, day) in the shape of a figure, so that it can be a member
 * of a disagreement: `unit` is `date`, `unitKind` `other`, `value` days since 1970-01-01.
 * Dates are never listed among the figures.
 */
export function findDates(text: string): readonly Figure[] {
  if (!YEAR.test(text)) return NONE
  const found: Figure[] = []
  const clauses = new Clauses(text)
  for (const match of text.matchAll(DATE)) {
    const [year, month, day] = partsOf(match)
    if (!isCivil(year, month, day)) continue
    const value = dayNumber(year, month, day)
    const end = match.index + match[0].length
    // `on October 9, 2027, when he stopped`: the next clause tells of that day.
    const isTold = text.startsWith(', when ', end)
    found.push(dateFigure(match[0], value, clauses.around(match.index, match[0].length, isTold)))
  }
  return found
}

/** Whether a date is told with its day, month and year. */
export function isFullDate(raw: string): boolean {
  return raw.match(DATE)?.[0] === raw
}

/** Where a date stands, and the clause around it. */
export interface DatePlace {
  readonly start: number
  readonly end: number
  readonly context: string
  readonly contextAt: number
}

const FARTHEST = 160

/** The clauses of a text, told when the first date asks. */
export class Clauses {
  readonly #text: string
  #commas: readonly number[] | null = null
  #ends: readonly number[] | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** @param isWhole Of the whole sentence. */
  around(start: number, length: number, isWhole = false): DatePlace {
    const text = this.#text
    const end = start + length
    this.#commas ??= commaEnds(text)
    this.#ends ??= sentenceEnds(text)
    const at = firstAbove(this.#ends, end - 1)
    const sentence = { start: startOf(this.#ends, at), end: this.#ends[at] ?? text.length }
    const clause = isWhole ? sentence : clauseAround(text, sentence, this.#commas, { start, end })
    const context = text.slice(clause.start, clause.end)
    return { start, end, context, contextAt: start - clause.start }
  }

  /** From a place to the end of its sentence, as far as it tells of what stands there. */
  restOf(start: number): string {
    this.#ends ??= sentenceEnds(this.#text)
    const end = this.#ends[firstAbove(this.#ends, start - 1)] ?? start
    return this.#text.slice(start, Math.min(end, start + FARTHEST))
  }
}

/** @param days Since 1970-01-01. */
export function dateFigure(raw: string, days: number, place: DatePlace): Figure {
  return {
    raw,
    start: place.start,
    end: place.end,
    context: place.context,
    contextAt: place.contextAt,
    value: days,
    low: null,
    high: null,
    unit: 'date',
    unitKind: 'other',
    currency: null,
    qualifier: null,
    subject: null,
    subjectMethod: 'none',
  }
}

function partsOf(match: RegExpMatchArray): readonly [number, number, number] {
  const [, name, day, year, otherDay, otherName, otherYear, hanYear, hanMonth, hanDay, y, m, d] =
    match
  if (name !== undefined) return [Number(year), monthNumber(name), Number(day)]
  if (otherName !== undefined) return [Number(otherYear), monthNumber(otherName), Number(otherDay)]
  if (hanYear !== undefined) return [Number(hanYear), Number(hanMonth), Number(hanDay)]
  return [Number(y), Number(m), Number(d)]
}
