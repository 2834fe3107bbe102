/** What one word or one sign can be as a whole, and the rules that look for it. */
import { type Draft, draftOf } from '../units/draft.ts'
import { type Unit, unitNamed } from '../units/units.ts'

/** A quantity that is one word or one sign: `doubled`, 翻番, `half of`, 一半, 三成, 1/8, `one in five`. */
export interface Whole {
  readonly end: number
  /** Null where the words only look like one; the search goes on behind them. */
  readonly quantity: Draft | null
}

/** The whole that stands at a place; null where the rule knows none. */
export type Rule = (text: string, at: number) => Whole | null

/** A share of something. */
export const FRACTION: Unit = {
  code: '',
  kind: 'fraction',
  factor: 1,
  currency: null,
  below: false,
}
export const PERCENT = unitNamed('%')
export const TIMES = unitNamed('x')

/**
 * A quantity in a unit, from its value to `high` where the two are not one.
 *
 * @param place Where it begins and ends in the text.
 */
export function whole(
  [start, end]: readonly [number, number],
  value: number,
  unit: Unit,
  high: number = value,
): Whole {
  return { end, quantity: draftOf([start, end], unit, value, high, high !== value) }
}
