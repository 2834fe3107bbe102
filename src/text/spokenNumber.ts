import { ONES, TENS } from './numberWords.ts'
import { takeAt } from './takeAt.ts'

/** Numbers in English words: one reader for the figures of a text and for what a search finds. */

export const WORD_VALUE: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
])
export const WORD = [...WORD_VALUE.keys()].join('|')

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
/** What such a word stands before: `two million`. */
export const SCALED = Object.keys(SCALES).join('|')

/** What a whole is parted into: 5 for `fifth`. */
export const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
}
/** `three quarters of a million`: one number. */
const PART_OF_A = '(?:an?|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s? of an?'
/** `a quarter million`, `two thirds of a billion`, as far as the scale. */
export const OF_SCALE = new RegExp(`(?:a quarter|${PART_OF_A})[ -](?:${SCALED})`, 'iy')

/** `zero point five`: alone a zero counts nothing, and begins no number. */
export const BEFORE_POINT = '(?:zero|nought)(?= point )'
/** `the hundred and four lorries`: as many as `a hundred and four`. */
export const THE_HUNDRED = `(?<=\\b(?:the|these|those|all|its|his|her|our|their) )hundred(?= and (?:${WORD})(?![a-z]))`
const RUN = new RegExp(
  `(?:(?:an?|half a|a quarter|${PART_OF_A}|${WORD})[ -](?:${SCALED})|${THE_HUNDRED}|${WORD})(?:(?:[ -]|(?<=${SCALED}) and )(?:${WORD}|${SCALED})){0,12}(?![a-z])|${BEFORE_POINT}`,
  'iy',
)
/** `two and a half`, behind digits, too. */
export const HALF = / and a half(?![a-z])/y
/** `four point five eight`: the words of single digits. */
const DIGIT_WORD = `zero|nought|oh|${ONES.slice(0, 9).join('|')}`
const DECIMALS = new RegExp(` point ((?:${DIGIT_WORD})(?:[ -](?:${DIGIT_WORD}))*)(?![a-z])`, 'iy')
/** A place in a row: `twenty-first`; `a forty-second film` lasts so long. */
const IN_A_ROW =
  /-(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth|second(?= (?:of|street|avenue|floor|president|congress|session|edition|anniversary|birthday|state|place|year|day|week|season|minute|round|meeting|summit|division|district|parallel)\b))(?![a-z])/iy

/** A number in words. */
export interface SpokenNumber {
  /** First code unit after it. */
  readonly end: number
  /** Null where the words are no single number: a year (`nineteen ninety-eight`), a place in a row (`twenty-first`). */
  readonly value: number | null
  /** With `point`: `five point eight`. */
  readonly isDecimal: boolean
}

/**
 * The number whose words begin at a place: `twenty-five`, `a hundred and forty`, `half a million`, `two and a half`,
 * `five point eight`. A scale behind a half or a decimal is not of it.
 *
 * @returns Null where no word of a number stands there.
 */
export function spokenAt(text: string, at: number): SpokenNumber | null {
  let run = takeAt(RUN, text, at)?.[0]
  if (run === undefined) return null
  let whole = readWords(run)
  // `a hundred and two hundred`: two numbers.
  for (let and = cutAt(run); whole === null && and > 0; and = cutAt(run)) {
    run = run.slice(0, and)
    whole = readWords(run)
  }
  const end = at + run.length
  if (whole === null || takeAt(IN_A_ROW, text, end)) return { end, value: null, isDecimal: false }
  if (takeAt(HALF, text, end)) return { end: HALF.lastIndex, value: whole + 0.5, isDecimal: false }
  const [spoken = '', digits] = takeAt(DECIMALS, text, end) ?? []
  if (digits === undefined) return { end, value: whole, isDecimal: false }
  const part = digits
    .toLowerCase()
    .split(/[ -]/)
    .map((word) => WORD_VALUE.get(word) ?? 0)
  return { end: end + spoken.length, value: Number(`${whole}.${part.join('')}`), isDecimal: true }
}

function cutAt(run: string): number {
  return run.toLowerCase().lastIndexOf(' and ')
}

/** The value of words, each scale of which multiplies what stands before it; null where they are no single number. */
function readWords(run: string): number | null {
  const folded = run.toLowerCase()
  // Most are one word.
  const single = WORD_VALUE.get(folded)
  if (single !== undefined) return single
  const words = folded.split(/[ -]/)
  const scale = SCALES[words.at(-1) ?? '']
  const below = PARTS[words[1]?.replace(/s$/, '') ?? ''] ?? (words[0] === 'half' ? 2 : undefined)
  if (below !== undefined && scale !== undefined) {
    const above = WORD_VALUE.get(words[0] ?? '') ?? 1
    return Number(((above * scale) / below).toPrecision(12))
  }
  let total = 0
  let section = 0
  let last = 100
  for (const word of words) {
    const value = word === 'a' || word === 'an' ? 1 : WORD_VALUE.get(word)
    const power = value === undefined ? SCALES[word] : undefined
    if (value !== undefined) {
      // `one two`, `five twenty` are no numbers; `twenty five`, `hundred five` are.
      const fits = last >= 100 || (last >= 20 && last % 10 === 0 && value < 10)
      if (!fits) return null
      section += value
      last = value
    } else if (power === 100) {
      if (section >= 100) return null
      section = (section || 1) * power
      last = power
    } else if (power === 12) {
      section = (section || 1) * power
      last = 1
    } else if (power !== undefined) {
      // `million billion`: two scales in a row are no number.
      if (section === 0 && total > 0) return null
      total += (section || 1) * power
      section = 0
      last = 100
    }
  }
  return total + section
}
