import { isDigit } from './chars.ts'
import { LARGEST, type NumberMatch, shifted, take } from './number.ts'
import { MORE, scaleAt } from './scales.ts'

/** Longer runs are codes, keys or noise; a figure of the press has some fifteen digits at most. */
const LONGEST_RUN = 40
const MOST_DIGITS = 15

/** Two points: `1.2.3`. */
const VERSION = /\.\d+\.\d/
const GROUPED = /^\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/
const SIMPLE = /^\d+(?:\.\d+)?/

const LISTED = /^,\d/
/** `in 2024,500 people` */
const YEAR = /^(?:19|20)\d\d$/

const SPACE = 0x20
const COMMA = 0x2c
const POINT = 0x2e
const SMALL_A = 0x61
const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }
export const HALF = / and a half(?![a-z])/y

/** `007`, but not `0.7`. */
function hasLeadingZero(digits: string): boolean {
  return digits.charCodeAt(0) === 0x30 && isDigit(digits.charCodeAt(1))
}

/** Where the run of digits at a place ends, for those that are no number. */
export function runEnd(text: string, at: number): number {
  let end = at + 1
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (!isDigit(unit) && unit !== COMMA && unit !== POINT) break
  }
  return end
}

/** 2千3百万, 5000万 behind 亿; 7千, 6百, 8000 behind 万; but 7千瓦, and no year. */
const SMALLER: readonly (readonly [larger: number, pattern: RegExp, own: number])[] = [
  [8, /(?:(\d)千)?(?:(\d)百)?(\d{1,4}(?:\.\d+)?)?万(?!亿)/y, 4],
  [4, /(?:(\d)千(?![瓦克米伏卡焦帕赫]))?(?:(\d)百)?(?:(\d{4})(?![\d.,年万亿千百]))?/y, 0],
  [3, /()(?:(\d)百)?()/y, 0],
]

/** What a smaller scale adds where the larger one ends: 3亿5000万, 6万7千. */
function smallerAt(
  text: string,
  at: number,
  power: number,
): { readonly value: number; readonly end: number; readonly more: boolean } {
  let value = 0
  let end = at
  if (!isDigit(text.charCodeAt(at))) return { value, end, more: false }
  for (const [larger, pattern, own] of SMALLER) {
    if (larger > power || (larger === 3 && power !== 3)) continue
    const next = take(pattern, text, end)
    if (!next || next[0] === '') continue
    const [whole, thousands = 0, hundreds = 0, ones = 0] = next
    const sum = 1000 * Number(thousands) + 100 * Number(hundreds) + Number(ones)
    if (sum === 0) continue
    value += shifted(sum, own)
    end += whole.length
  }
  const isMore = value > 0 && take(MORE, text, end) !== null
  return { value, end: isMore ? end + 1 : end, more: isMore }
}

/**
 * A number in digits with its scale.
 *
 * @param money A currency mark stands before it, so `5m` is five million.
 * @returns Null for runs that are no number: `007`, `1.2.3`, 400 digits.
 */
export function digitsAt(text: string, at: number, money: boolean): NumberMatch | null {
  const runs = runEnd(text, at)
  if (!isDigit(text.charCodeAt(at)) || runs - at > LONGEST_RUN) return null
  let last = runs
  while (!isDigit(text.charCodeAt(last - 1))) last--
  const tidy = text.slice(at, last)
  const isSimple = !tidy.includes(',') && tidy.indexOf('.') === tidy.lastIndexOf('.')
  if (!isSimple && VERSION.test(tidy)) return null
  const written = isSimple ? tidy : ((GROUPED.exec(tidy) ?? SIMPLE.exec(tidy))?.[0] ?? '')
  // 12,34 and 1,23,456 are grouped otherwise, and 1,2,3 is a list: its last is no figure alone.
  if (!isSimple && LISTED.test(tidy.slice(written.length)) && !YEAR.test(written)) return null
  const digits = isSimple ? tidy : written.replaceAll(',', '')
  if (digits.length > MOST_DIGITS || hasLeadingZero(digits)) return null
  let coefficient = Number(digits)
  let end = at + written.length
  const vulgarAt = text.charCodeAt(end) === SPACE ? end + 1 : end
  const vulgar = VULGAR[text.charAt(vulgarAt)]
  if (vulgar !== undefined) {
    coefficient += vulgar
    end = vulgarAt + 1
  }
  const isAnd = text.charCodeAt(end) === SPACE && text.charCodeAt(end + 1) === SMALL_A
  const half = isAnd ? take(HALF, text, end) : null
  if (half) {
    coefficient += 0.5
    end += half[0].length
  }
  const scale = scaleAt(text, end, money)
  const { power } = scale
  const rest = smallerAt(text, scale.end, power)
  const value = shifted(coefficient, power) + rest.value
  const more = scale.more || rest.more
  end = rest.end
  if (value > LARGEST) return null
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
