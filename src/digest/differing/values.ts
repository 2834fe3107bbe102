/** Comparing the values of two claims. */
import { firstWhere } from '../../text/firstWhere.ts'
import { dimensionOf } from '../baseUnits.ts'
import type { Claim } from '../claims/claim.ts'

/** Whether it is money: its unit is the code of a currency. */
export function isSum({ unit }: Pick<Claim, 'unit'>): boolean {
  return /^[A-Z]{3}$/.test(unit)
}

/** Whether it is a share or a change in points; an article often has many of these. */
export function isShare({ unit }: Pick<Claim, 'unit'>): boolean {
  return /^(?:%|pp|bp)$/.test(unit)
}

/**
 * Whether neither is more than so many times the other: 84,000 and 48,000 tons may be the cargo of one tanker, the
 * 2,000 in its bunkers are not.
 */
export function isWithin(times: number, a: Pick<Claim, 'value'>, b: Pick<Claim, 'value'>): boolean {
  return Math.max(a.value, b.value) <= times * Math.min(a.value, b.value)
}

/** Two units: a greater ratio than this is no conversion that was rounded, as of 600 miles to 1,000 kilometers. */
const CONVERTED = 1.05
/** A troy ounce is a tenth more than an ounce. */
const OUNCES = 1.1

/** Whether only a power of ten is between their units, as written: nobody rounds to tell 元/千克 in 元/吨. */
function areDecimal(a: Claim, b: Claim): boolean {
  const [[mine, some], [theirs, others]] = [dimensionOf(a.written), dimensionOf(b.written)]
  const power = Math.log10(some / others)
  // Feet and short tons are in no table: their base is another.
  return mine === theirs && Math.abs(power - Math.round(power)) < 1e-9
}

/** Whether one grew by n times and the other to n + 1 times as much. */
function areOneGrowth(a: Claim, b: Claim): boolean {
  if (a.isGrown === b.isGrown || a.unit !== 'x' || b.unit !== 'x') return false
  const [by, to] = a.isGrown ? [a, b] : [b, a]
  return Math.abs(by.value + 1 - to.value) < Math.max(a.step, b.step) / 2
}

/** Whether both can be the same amount, as printed: 56.6 and 56.63, `about 5,000` and 4,950. */
export function agree(a: Claim, b: Claim): boolean {
  if (a.written !== b.written && a.unit === b.unit) {
    const isOunce = a.written === 'oz' || b.written === 'oz'
    if (isWithin(isOunce ? OUNCES : CONVERTED, a, b) && !areDecimal(a, b)) return true
  }
  if (areOneGrowth(a, b)) return true
  const gap = Math.max(a.low - b.high, b.low - a.high)
  if (gap <= 0) return true
  return gap <= Math.max(a.step, b.step) * 1.001
}

/** Index of the first claim whose value is not below the least, of claims sorted by value; their number if none is. */
export function firstFrom(claims: readonly Claim[], least: number): number {
  return firstWhere(claims.length, (at) => (claims[at]?.value ?? 0) >= least)
}
