/** What one word or one sign can be as a whole, and the rules that look for it. */
import type { Draft } from './draft.ts'
import type { UnitKind } from './figure.ts'

/** A quantity that is one word or one sign: `doubled`, 翻番, `half of`, 一半, 三成, 1/8, `one in five`. */
export interface Whole {
  readonly end: number
  /** Null where the words only look like one; the search goes on behind them. */
  readonly quantity: Draft | null
}

/** The whole that stands at a place; null where the rule knows none. */
export type Rule = (text: string, at: number) => Whole | null

/** A quantity in a unit, from its value to `high` where the two are not one. */
export function whole(
  at: number,
  end: number,
  value: number,
  unit: string | null,
  unitKind: UnitKind,
  high: number = value,
): Whole {
  const range = high !== value
  return {
    end,
    quantity: {
      start: at,
      end,
      value: range ? null : value,
      low: range ? value : null,
      high: range ? high : null,
      unit,
      unitKind,
      currency: null,
      more: false,
    },
  }
}
