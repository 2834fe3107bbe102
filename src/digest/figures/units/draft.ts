import type { Quantity } from '../figure.ts'
import { shifted } from '../numbers/number.ts'
import type { Unit } from './units.ts'

/** A quantity before its words are cut out and its limit is told. */
export type Draft = Omit<Quantity, 'raw' | 'qualifier'> & { readonly more: boolean }

/** A number of a unit in the base of its dimension. */
export function inBase(number: number, unit: Unit | null): number {
  const factor = unit?.factor ?? 1
  if (factor === 1) return number
  const power = Math.log10(factor)
  if (Number.isInteger(power)) return shifted(number, power)
  return Number((number * factor).toPrecision(12))
}
