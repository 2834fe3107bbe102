/** How much a figure or a day says that two articles have in common, from its mark. */

/** `11-01`: a day, as it stands among the marks of an article. */
export function isDay(mark: string): boolean {
  return /^\d\d-\d\d$/.test(mark)
}

/** `28 people`: a figure is told with its unit, a day or a quarter without. */
export function isFigure(mark: string): boolean {
  return mark.includes(' ')
}

/** Exact figures say much, round ones little. */
export function exactness(mark: string): number {
  if (isDay(mark)) return 0.17
  if (/^\d{4}[A-Z]/.test(mark)) return 0.06
  const digits = PRICE.test(mark) ? 1 : digitsOf(mark)
  if (mark.endsWith('%')) return [0, 0.03, 0.05, 0.1][Math.min(digits, 3)] ?? 0
  return [0, 0.02, 0.05, 0.15][Math.min(digits, 3)] ?? 0
}

/** 299 yuan: a price as shops set it, of hardly more digits than 300. */
const PRICE = /^\d{1,2}99 [A-Z]{3}$/

/** How many digits the number of a mark has between the zeros at its ends. */
export function digitsOf(mark: string): number {
  const start = mark.startsWith('0.') ? 2 : 0
  let digits = 0
  let zeros = 0
  for (let at = start; at < mark.length; at++) {
    const unit = mark.charCodeAt(at)
    if (unit === SPACE || unit === EXPONENT) break
    if (unit === POINT) continue
    if (unit === ZERO) zeros++
    else {
      digits += (digits === 0 && start > 0 ? 0 : zeros) + 1
      zeros = 0
    }
  }
  return digits
}

const SPACE = 0x20
const POINT = 0x2e
const ZERO = 0x30
/** Of `1e-7`. */
const EXPONENT = 0x65

/** A sum that somebody's event is known by. */
const LARGE_SUM = 1_000_000

/** Whether an event is known again by a figure: three digits, or two of a large sum of money. */
export function isKnownAgainBy(mark: string): boolean {
  if (!isFigure(mark)) return false
  const exact = exactness(mark)
  if (exact >= 0.15) return true
  const [number = '', unit = ''] = mark.split(' ')
  return exact >= 0.05 && /^[A-Z]{3}$/.test(unit) && Number.parseFloat(number) >= LARGE_SUM
}

/** Whether a mark is a count or a share below a hundred, a day, a month or a quarter: `18 %`, `2025Q3`; many an article has one. */
export function isCommonMark(mark: string): boolean {
  return isDay(mark) || COMMON.test(mark)
}

const COMMON = /^(?:\d{1,2}(?:\.\d+)? (?:#|people|%|x)|\d{4}[A-Z]\d*)$/

/** Whether a mark is a count, a share or a multiple below a hundred, and not of people. */
export function isSmallCount(mark: string): boolean {
  return SMALL_COUNT.test(mark)
}

const SMALL_COUNT = /^\d{1,2}(?:\.\d+)? (?:#|%|x)$/

/** Of what a company has all year: its shops, its people, its share of a market; and a step of a rate. */
const COUNTED = / (?:#|people|%|pp|x)$/

/** Whether a mark is a sum or a measure in two digits at least: `95 t`, `640000000 W`. */
export function isMeasured(mark: string): boolean {
  return isFigure(mark) && exactness(mark) >= 0.05 && !COUNTED.test(mark)
}
