/** A number of a text, however it is written. */

/** How a number is written; words and Han count as figures only with a real unit or when large. */
type Writing = 'digits' | 'han' | 'words'

export interface NumberMatch {
  readonly start: number
  readonly end: number
  /** The number without its scale, as one counts: `8.5` of `8.5 billion`. */
  readonly coefficient: number
  /** Scale as a power of ten: 9 for billion, 8 for 亿; 0 without. */
  readonly scale: number
  readonly value: number
  /** Upper end of `三四` in 三四十家; equals `value` otherwise. */
  readonly high: number
  readonly writing: Writing
  /** Written with a decimal point. */
  readonly decimal: boolean
  /** `+`, 多 or 余 inside: 10余万吨, 1000+. */
  readonly more: boolean
  /** A fraction such as 三分之一, two-thirds; `百分之` gives a percentage instead. */
  readonly part: 'fraction' | 'percent' | null
}

/** More than anyone counts or measures: a slip, or noise. */
export const LARGEST = 1e18

/** Decimal digits times a power of ten, without the error that a multiplication would add. */
export function shifted(value: number, power: number): number {
  if (power === 0 || value === 0) return value
  // The digits as a whole number: its product or quotient with an exact power is rounded once.
  let whole = value
  for (let places = 0; places <= 4 && Math.abs(whole) < 1e15; places++) {
    if (Number.isInteger(whole) && whole / 10 ** places === value) {
      const rest = power - places
      if (Math.abs(rest) <= 22) return rest < 0 ? whole / 10 ** -rest : whole * 10 ** rest
    }
    whole = Math.round(value * 10 ** (places + 1))
  }
  const [digits = '0', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + power}`)
}

/** A number without scale, decimal point or anything more. */
export function numberOf(start: number, end: number, value: number, writing: Writing): NumberMatch {
  return {
    start,
    end,
    coefficient: value,
    scale: 0,
    value,
    high: value,
    writing,
    decimal: false,
    more: false,
    part: null,
  }
}
