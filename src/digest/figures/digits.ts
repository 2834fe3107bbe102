import { type NumberMatch, shifted, take } from './number.ts'
import { scaleAt } from './scales.ts'

/** Longer runs are codes, keys or noise; a figure of the press has some fifteen digits at most. */
const LONGEST_RUN = 40
const MOST_DIGITS = 15

const RUN = /\d[\d,.]*/y
const TRAILING = /[.,]+$/
/** Two points: `1.2.3`. */
const VERSION = /\.\d+\.\d/
const GROUPED = /^\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/
const SIMPLE = /^\d+(?:\.\d+)?/

const VULGAR = / ?([½¼¾])/y
export const HALF = / and a half(?![a-z])/y
const LEADING_ZERO = /^0\d/

/** Where the run of digits at a place ends, for those that are no number. */
export function runEnd(text: string, at: number): number {
  const run = take(RUN, text, at)
  return run ? at + run[0].length : at + 1
}

/**
 * A number in digits with its scale.
 *
 * @param money A currency mark stands before it, so `5m` is five million.
 * @returns Null for runs that are no number: `007`, `1.2.3`, 400 digits.
 */
export function digitsAt(text: string, at: number, money: boolean): NumberMatch | null {
  const run = take(RUN, text, at)?.[0] ?? ''
  if (run === '' || run.length > LONGEST_RUN) return null
  const tidy = run.replace(TRAILING, '')
  if (VERSION.test(tidy)) return null
  const written = (GROUPED.exec(tidy) ?? SIMPLE.exec(tidy))?.[0] ?? ''
  const digits = written.replaceAll(',', '')
  if (LEADING_ZERO.test(digits) || digits.length > MOST_DIGITS) return null
  let coefficient = Number(digits)
  let end = at + written.length
  const vulgar = take(VULGAR, text, end)
  if (vulgar) {
    coefficient += { '½': 0.5, '¼': 0.25, '¾': 0.75 }[vulgar[1] ?? ''] ?? 0
    end += vulgar[0].length
  }
  const half = take(HALF, text, end)
  if (half) {
    coefficient += 0.5
    end += half[0].length
  }
  const { power, end: scaled, more } = scaleAt(text, end, money)
  let value = shifted(coefficient, power)
  end = scaled
  // 3亿5000万: a smaller scale goes on where the larger one ends.
  if (power >= 8) {
    const next = take(/(\d{1,4}(?:\.\d+)?)(万)(?!亿)/y, text, end)
    if (next) {
      value += shifted(Number(next[1]), 4)
      end += next[0].length
    }
  }
  return {
    start: at,
    end,
    coefficient,
    scale: power,
    value,
    high: value,
    writing: 'digits',
    decimal: written.includes('.'),
    more,
    part: null,
  }
}
