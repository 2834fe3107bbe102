import { dayMark, HALF_A_YEAR } from '../../days.ts'
import { isDay } from '../../facts/exactness.ts'
import { firstDayOfPeriod } from '../../facts/periods.ts'
import { listOf, textsOf } from '../packed/storyPack.ts'
import type { Articles } from '../terms/articles.ts'

/** Days from an event to its news. */
export const SOON = 1

/** Days before the earlier of two articles that both may name. */
const LONG_BEFORE = 30

const QUARTER_OR_HALF = /[QH]/

/** Whether an article recalls the day of an earlier one. */
export class RecalledTimes {
  readonly #table: Articles['table']
  readonly #days: Articles['days']
  readonly #termsOf: Articles['termsOf']
  /** Kept, as many pairs ask for them. */
  readonly #daysNamed = new Map<number, readonly string[]>()

  constructor({ table, days, termsOf }: Articles) {
    this.#table = table
    this.#days = days
    this.#termsOf = termsOf
  }

  /** Whether the later recalls the time of the earlier, or a day that both name; a quarterly report recalls all of its quarter. */
  recalls(later: number, earlier: number): boolean {
    const day = this.#days[earlier] ?? 0
    const { recalled } = this.#termsOf(later)
    if (this.reportsQuarter(later)) return false
    if (recalled.some(([first, last]) => day >= first && day <= last + SOON)) return true
    // Both name one day: a stop announced for April 1, or claims for the hail of August 14.
    const told = this.#daysOf(earlier)
    if (told.length === 0) return false
    const own = this.#daysOf(later)
    const both = told.filter((text) => own.includes(text))
    const until = Math.min((this.#days[later] ?? 0) - SOON - 1, day + HALF_A_YEAR)
    return (
      (both.length > 0 && daysOf(day - LONG_BEFORE, until).some((text) => both.includes(text))) ||
      recalled.some(([first, last]) =>
        daysOf(Math.max(first, day), last).some((text) => told.includes(text)),
      )
    )
  }

  /** Whether the later names the day of the earlier, or one of `soon` days before it; a day without a year is the nearest. */
  namesDay(later: number, earlier: number, soon: number): boolean {
    const { pack } = this.#table
    const day = this.#days[earlier] ?? 0
    if ((this.#days[later] ?? 0) - day > HALF_A_YEAR) return false
    const told = Array.from({ length: soon + 1 }, (_, before) => dayMark(day - before))
    return listOf(pack, later, 'marks').some((mark) => {
      const text = pack.texts[mark] ?? ''
      return isDay(text) && told.includes(text)
    })
  }

  /** Whether it reports a quarter or half-year that has begun. */
  reportsQuarter(at: number): boolean {
    const { period } = this.#termsOf(at)
    if (period === null || !QUARTER_OR_HALF.test(period)) return false
    const first = firstDayOfPeriod(period)
    return first === null || first <= (this.#days[at] ?? 0)
  }

  /** Days that an article names, as marks. */
  #daysOf(at: number): readonly string[] {
    const known = this.#daysNamed.get(at)
    if (known) return known
    const own = textsOf(this.#table.pack, at, 'marks').filter(isDay)
    this.#daysNamed.set(at, own)
    return own
  }
}

/** Days from one to another, as marks. */
function daysOf(first: number, last: number): readonly string[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => dayMark(first + at))
}
