/**
 * Numbers of an article without their units: what tells of an event by other words has the same ones. `Eighty-nine hundred and
 * fourteen were for it` are 8914票, and `thirty-four months` 34个月.
 */
import { baseOf } from '../baseUnits.ts'
import type { Quantity } from '../figures/figure.ts'
import { digitsOf } from './exactness.ts'
import { rounded } from './marks.ts'

export interface Bare {
  /** Numbers of a text that have no unit. */
  readonly bare: readonly number[]
}

interface Numbered extends Bare {
  readonly figures: readonly Quantity[]
}

/** Numbers up to this are in any text, and so are those of one digit and zeros. */
const SMALL = 10
const DIGITS = 2

/** Values of the figures and of the numbers without a unit, in three digits; and durations with their unit. */
export function numbersOf(texts: readonly Numbered[]): readonly string[] {
  const found = new Set<string>()
  for (const { figures, bare } of texts) {
    for (const { value, unit, unitKind } of figures) {
      if (value === null) continue
      if (unitKind === 'duration') found.add(durationOf(value, unit))
      else addNumber(value, found)
    }
    for (const value of bare) if (!isYear(value)) addNumber(value, found)
  }
  return [...found]
}

/** `60 month`: five years. */
function durationOf(value: number, unit: string | null): string {
  const [base, factor] = baseOf(unit)
  return `${rounded(value * factor)} ${base}`
}

function addNumber(value: number, found: Set<string>): void {
  if (value <= SMALL) return
  const text = `${rounded(value)}`
  if (digitsOf(text) >= DIGITS) found.add(text)
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100 && Number.isInteger(value)
}

/** Whether one of the numbers of an article is a duration. */
export function isDuration(number: string): boolean {
  return number.includes(' ')
}
