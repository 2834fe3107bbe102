import type { Quantity } from '../figure.ts'
import { shifted } from '../numbers/number.ts'
import type { Unit } from './units.ts'

/** A quantity before its words are cut out and its limit is told. */
export type Draft = Omit<Quantity, 'raw' | 'qualifier'> & { readonly more: boolean }

/**
 * A quantity in a unit, from `low` to `high` where the two are not one.
 *
 * @param place Where it begins and ends in the text.
 */
export function draftOf(
  [start, end]: readonly [number, number],
  { code, kind, currency }: Pick<Unit, 'code' | 'kind' | 'currency'>,
  low: number,
  high: number,
  isRange: boolean,
  more = false,
): Draft {
  return {
    start,
    end,
    value: isRange ? null : low,
    low: isRange ? low : null,
    high: isRange ? high : null,
    unit: kind === 'fraction' ? null : code,
    unitKind: kind,
    currency,
    more,
  }
}

/** A number of a unit in the base of its dimension. */
export function inBase(number: number, unit: Unit | null): number {
  const factor = unit?.factor ?? 1
  if (factor === 1) return number
  const power = Math.log10(factor)
  if (Number.isInteger(power)) return shifted(number, power)
  return Number((number * factor).toPrecision(12))
}
