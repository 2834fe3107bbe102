/** Figures and days as marks: what two articles that give the same have alike, e.g. `28 people`, `11-01`. */

import { MONTH_NAMES, monthNumber, SHORT_MONTHS } from '../../text/calendar.ts'
import { baseOf } from '../baseUnits.ts'
import { firstCounted } from '../figures/amounts/together.ts'
import type { Quantity } from '../figures/figure.ts'
import { HAN_MONTH, MONTH_NAME, SHORT_MONTH, WIDE } from './hints.ts'
import type { Reading } from './reading.ts'

/** Adds the marks of figures to those of others. */
export function addMarks(figures: readonly Quantity[], marks: Set<string>): void {
  for (const figure of figures) {
    const mark = figureMark(figure)
    if (mark !== null) marks.add(mark)
  }
}

/** How a figure stands among the marks of an article; null for a duration. */
export function figureMark({ value, low, high, unit, unitKind }: Quantity): string | null {
  if (unitKind === 'duration') return null
  const [base, factor] =
    unitKind === 'count' ? ([countedIn(unit, high ?? value ?? 0), 1] as const) : baseOf(unit)
  return `${value === null ? rangeOf(low, high, factor) : rounded(value * factor)} ${base}`
}

function rangeOf(low: number | null, high: number | null, factor: number): string {
  return `${rounded((low ?? 0) * factor)}~${rounded((high ?? 0) * factor)}`
}

const PEOPLE =
  /^(?:people|persons?|workers|employees|residents|passengers|miners|riders|guests|visitors|students|pupils|children|boys|girls|men|women|patients|soldiers|sailors|runners|athletes|players|swimmers|skiers|climbers|tourists|hikers|volunteers|villagers|farmers|fishermen|policemen|firefighters|nurses|doctors|teachers|actors|dancers|singers|monks|nuns|pilgrims|prisoners|migrants|refugees|survivors|members|drivers|pilots|crew members|人|名|位|余?人次)$/

/** Nouns differ from text to text and from language to language; people are people, if not jobs. */
function countedIn(noun: string | null, number: number): string {
  return number < 1000 && noun !== null && PEOPLE.test(firstCounted(noun)) ? 'people' : '#'
}

/** How a number in the unit of a claim can stand among the marks of an article; counts in either of two ways. */
export function marksOf(
  number: number,
  { unit, isCount }: { readonly unit: string; readonly isCount: boolean },
): readonly string[] {
  const [base, factor] = baseOf(unit)
  const mark = `${rounded(number * factor)} ${base}`
  // 80 dollars and 20 are no 100 where 20 makers follow.
  return isCount ? [mark, `${rounded(number)} #`] : [mark]
}

/** In three digits, without a sign. */
export function rounded(number: number): number {
  const size = Math.abs(number)
  if (size < 1000 && Number.isInteger(size)) return size
  // The digits as a whole number, where it is plain which they are: quicker than to write them out.
  let power = 0
  while (power < POWERS.length && size >= 1000 * (POWERS[power] ?? 0)) power++
  const unit = POWERS[power]
  if (unit !== undefined && size >= 100) {
    const digits = size / unit
    const whole = Math.round(digits)
    if (whole >= 100 && whole < 1000 && Math.abs(digits - whole) < 0.49) return whole * unit
  }
  return Number(size.toPrecision(3))
}

/** Powers of ten: a whole number of three digits times one of them is exact. */
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power)

/** Adds the days that a text names, as `11-01`; “1·13”事故 is named by its day. */
export function addDays({ text, hints }: Reading, days: Set<string>): void {
  const isNamed = (hints & WIDE) !== 0 && text.includes('·')
  if ((hints & (HAN_MONTH | MONTH_NAME | SHORT_MONTH)) === 0 && !isNamed) return
  DAY.lastIndex = 0
  for (let match = DAY.exec(text); match; match = DAY.exec(text)) {
    const [, month, day, eventMonth, eventDay, name, number] = match
    const at = name === undefined ? Number(month ?? eventMonth) : monthNumber(name)
    days.add(`${String(at).padStart(2, '0')}-${String(day ?? eventDay ?? number).padStart(2, '0')}`)
  }
}

const DAY = new RegExp(
  `(\\d{1,2})月(\\d{1,2})日|[“"](\\d{1,2})·(\\d{1,2})[”"]|\\b(${MONTH_NAMES}|${SHORT_MONTHS})\\.? (\\d{1,2})(?![\\d,]\\d)`,
  'g',
)
