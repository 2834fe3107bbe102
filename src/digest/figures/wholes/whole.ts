/** What one word or one sign can be as a whole, and the rules that look for it. */
import type { Draft } from '../units/draft.ts'
import type { Unit } from '../units/units.ts'

/** A quantity that is one word or one sign: `doubled`, 翻番, `half of`, 一半, 三成, 1/8, `one in five`. */
export interface Whole {
  readonly end: number
  /** Null where the words only look like one; the search goes on behind them. */
  readonly quantity: Draft | null
}

/** The whole that stands at a place; null where the rule knows none. */
export type Rule = (text: string, at: number) => Whole | null

/** Null for a share of something. */
type WholeUnit = Pick<Unit, 'kind'> & { readonly code: Unit['code'] | null }

export const FRACTION: WholeUnit = { code: null, kind: 'fraction' }
export const PERCENT: WholeUnit = { code: '%', kind: 'percent' }
export const TIMES: WholeUnit = { code: 'x', kind: 'multiple' }

/**
 * A quantity in a unit, from its value to `high` where the two are not one.
 *
 * @param place Where it begins and ends in the text.
 */
export function whole(
  [start, end]: readonly [number, number],
  value: number,
  unit: WholeUnit,
  high: number = value,
): Whole {
  const range = high !== value
  return {
    end,
    quantity: {
      start,
      end,
      value: range ? null : value,
      low: range ? value : null,
      high: range ? high : null,
      unit: unit.code,
      unitKind: unit.kind,
      currency: null,
      more: false,
    },
  }
}
