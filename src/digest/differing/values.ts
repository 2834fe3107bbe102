/** Numbers of claims beside each other. */
import { firstWhere } from '../../text/firstWhere.ts'
import type { Claim } from '../claims/claim.ts'

/** Money: its unit is the code of a currency. */
export function isSum({ unit }: Pick<Claim, 'unit'>): boolean {
  return /^[A-Z]{3}$/.test(unit)
}

/** Of many things at once: of each quarter, each part. */
export function isShare({ unit }: Pick<Claim, 'unit'>): boolean {
  return /^(?:%|pp|bp)$/.test(unit)
}

/**
 * Neither more than so many times the other: 84,000 and 48,000 tons of a tanker's oil are one, but
 * not the 2,000 in its bunkers; nor are the fines of a company and of its owner.
 */
export function isWithin(times: number, a: Pick<Claim, 'value'>, b: Pick<Claim, 'value'>): boolean {
  return Math.max(a.value, b.value) <= times * Math.min(a.value, b.value)
}

/** Numbers in two units that are no farther apart than this are one, rounded: 600 miles are 1,000 kilometers. */
const CONVERTED = 1.05
/** An ounce of gold is a tenth more than one of fish. */
const OUNCES = 1.1

/** What grew by 1.4 times is 2.4 times as much. */
function areOneGrowth(a: Claim, b: Claim): boolean {
  if (a.isGrown === b.isGrown || a.unit !== 'x' || b.unit !== 'x') return false
  const [by, to] = a.isGrown ? [a, b] : [b, a]
  return Math.abs(by.value + 1 - to.value) < Math.max(a.step, b.step) / 2
}

/** The same amount, as far as its digits tell: 56.6 and 56.63, `about 5,000` and 4,950. */
export function agree(a: Claim, b: Claim): boolean {
  if (a.written !== b.written && a.unit === b.unit) {
    const isOunce = a.written === 'oz' || b.written === 'oz'
    if (isWithin(isOunce ? OUNCES : CONVERTED, a, b)) return true
  }
  if (areOneGrowth(a, b)) return true
  const gap = Math.max(a.low - b.high, b.low - a.high)
  if (gap <= 0) return true
  return gap <= Math.max(a.step, b.step) * 1.001
}

/** Place of the first that is as much as that, of claims in the order of their values; their number where none is. */
export function firstFrom(claims: readonly Claim[], least: number): number {
  return firstWhere(claims.length, (at) => (claims[at]?.value ?? 0) >= least)
}
