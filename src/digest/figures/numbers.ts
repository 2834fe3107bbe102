/** Numbers in digits, Han characters and English words, with their scale. */

import { unitTable } from './chars.ts'

/** How a number is written; words and Han count as figures only with a real unit or when large. */
export type Writing = 'digits' | 'han' | 'words'

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

/** Longer runs are codes, keys or noise; a figure of the press has some fifteen digits at most. */
const LONGEST_RUN = 40
const MOST_DIGITS = 15

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

const HAN_SCALE: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, 兆: 12 }
const WORD_SCALE: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  mln: 6,
  mn: 6,
  billion: 9,
  bln: 9,
  bn: 9,
  trillion: 12,
  trn: 12,
  tn: 12,
}
const WORD_SCALES =
  /[ -]?(hundred|thousand|million|mln|mn|billion|bln|bn|trillion|trn|tn)(?![A-Za-z0-9])/iy
/** Only beside money: `$5m`, `$5B`; elsewhere m is a metre. */
const LETTER_SCALE: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 }
const HAN_SCALES = / ?([多余]?[十百千万亿兆]{1,3})([多余]?)/y
/** 8.4万余人; 3万亿余额 is something else. */
const MORE = /(?:多(?![于数])|余(?![额下款地]))(?=\p{Script=Han})/uy
/** 千 and 兆 that begin a unit: 千瓦, 兆瓦时, 千克. */
const UNIT_HEAD = /[千兆](?=[瓦克米伏卡焦帕赫])/

/** What a scale can begin with, behind a space or hyphen or at once. */
const SCALES = unitTable('+多余十百千万亿兆htmbkHTMBK')
const SPACE = 0x20
const HYPHEN = 0x2d

/** What comes after a number, tried at a place. */
function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Scale words after digits, `万亿` and `hundred million` included. */
function scaleAt(
  text: string,
  at: number,
  money: boolean,
): { readonly power: number; readonly end: number; readonly more: boolean } {
  let power = 0
  let end = at
  let more = false
  const first = text.charCodeAt(at)
  if (!SCALES[first === SPACE || first === HYPHEN ? text.charCodeAt(at + 1) : first]) {
    return { power, end, more }
  }
  const plus = take(/\+/y, text, end)
  if (plus && /[ \p{Script=Han}]/u.test(text.charAt(end + 1))) {
    more = true
    end++
  }
  const tail = take(/[多余](?=[\p{Script=Han}%])(?![十百千万亿])/uy, text, end)
  if (tail) return { power, end: end + 1, more: true }
  const han = take(HAN_SCALES, text, end)
  if (han) {
    let marks = han[1] ?? ''
    if (/^[多余]/.test(marks)) {
      more = true
      marks = marks.slice(1)
    }
    let last = han.index + han[0].length - (han[2]?.length ?? 0)
    const cut = UNIT_HEAD.exec(text.slice(last - marks.length, last + 1))
    if (cut && cut.index === marks.length - 1) {
      marks = marks.slice(0, -1)
      last--
    }
    if (marks !== '') {
      for (const mark of marks) power += HAN_SCALE[mark] ?? 0
      end = last
      if (take(MORE, text, last)) {
        end++
        more = true
      }
    } else if (more && !plus) more = false
    return { power, end, more }
  }
  for (let word = take(WORD_SCALES, text, end); word; word = take(WORD_SCALES, text, end)) {
    power += WORD_SCALE[(word[1] ?? '').toLowerCase()] ?? 0
    end += word[0].length
  }
  if (power === 0) {
    const letter = take(/ ?([kmbtKMBT])(?![A-Za-z0-9])/y, text, end)
    const key = letter?.[1]?.toLowerCase() ?? ''
    const people = key === 'm' && take(/m (?=[a-z]{2,}s\b|tons|tonnes|people)/y, text, end) !== null
    const thousands =
      key === 'k' && take(/k (?=[a-z]{3,}s\b|tons|tonnes|people)/y, text, end) !== null
    if (letter && (money || people || thousands)) {
      power = LETTER_SCALE[key] ?? 0
      end += letter[0].length
    }
  }
  return { power, end, more }
}

const RUN = /\d[\d,.]*/y
const TRAILING = /[.,]+$/
/** Two points: `1.2.3`. */
const VERSION = /\.\d+\.\d/
const GROUPED = /^\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?/
const SIMPLE = /^\d+(?:\.\d+)?/

const VULGAR = / ?([½¼¾])/y
const HALF = / and a half(?![a-z])/y
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

const HAN_DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const HAN_RUN = /[零〇一二三四五六七八九十百千万亿兆两]+/y
const HAN_DECIMAL = /点([零〇一二三四五六七八九]{1,6})/y

/** A Han numeral; null where it is a string of digits (二〇二五) or no number at all. */
function parseHan(run: string): { readonly low: number; readonly high: number } | null {
  const read = (pick: 0 | 1): number | null => {
    let total = 0
    let section = 0
    let digit: number | null = null
    let last = 99
    let pairs = 0
    for (const mark of run) {
      const next = HAN_DIGIT[mark]
      if (next !== undefined) {
        if (digit !== null && digit !== 0) {
          const near = next === digit + 1 && next > digit && digit > 0
          if (!near || ++pairs > 1) return null
          digit = pick === 0 ? digit : next
          continue
        }
        digit = next
        continue
      }
      const power = HAN_SCALE[mark] ?? 0
      if (power < 4) {
        if (power >= last) return null
        section += shifted(digit ?? 1, power)
        last = power
      } else {
        const before: number = section + (digit ?? 0)
        if (before === 0 && total === 0) total = shifted(1, power)
        else if (before === 0) total = shifted(total, power)
        else if (power === 8) total = shifted(total + before, power)
        else total += shifted(before, power)
        section = 0
        last = 99
      }
      digit = null
    }
    return total + section + (digit ?? 0)
  }
  const low = read(0)
  const high = read(1)
  return low === null || high === null ? null : { low, high }
}

/** A number in Han characters: 一百多, 三点五亿, 百分之五, 八分之一. */
export function hanAt(text: string, at: number): NumberMatch | null {
  const ratio = take(
    /([百千万]|[一二三四五六七八九十]{1,3})分之(?:(\d+(?:\.\d+)?)|([零〇一二三四五六七八九十百两]+)(?:点([零〇一二三四五六七八九]+))?)/y,
    text,
    at,
  )
  if (ratio) {
    const whole = parseHan(ratio[1] ?? '')
    const parts = ratio[2] === undefined ? parseHan(ratio[3] ?? '') : null
    const above =
      ratio[2] === undefined ? decimal(parts?.low ?? Number.NaN, ratio[4]) : Number(ratio[2])
    if (whole === null || Number.isNaN(above)) return null
    const percent = ratio[1] === '百' || ratio[1] === '千' || ratio[1] === '万'
    const share = percent
      ? shifted(above, ratio[1] === '百' ? 0 : ratio[1] === '千' ? -1 : -2)
      : null
    const value = share ?? above / whole.low
    return {
      ...named(at, at + ratio[0].length, value, 'han'),
      part: percent ? 'percent' : 'fraction',
    }
  }
  const run = take(HAN_RUN, text, at)?.[0] ?? ''
  if (run === '' || run.length > 20) return null
  let written = run
  const cut = UNIT_HEAD.exec(text.slice(at + run.length - 1, at + run.length + 1))
  if (cut) written = run.slice(0, -1)
  if (written === '') return null
  const parsed = parseHan(written)
  if (!parsed) return null
  let { low, high } = parsed
  let end = at + written.length
  const point = take(HAN_DECIMAL, text, end)
  let power = 0
  if (point && low < 1000) {
    low = decimal(low, point[1])
    high = low
    end += point[0].length
    const scale = scaleAt(text, end, false)
    power = scale.power
    end = scale.end
  }
  let more = false
  const rest = take(/([多余])([十百千万亿]{0,2})/y, text, end)
  if (rest && power === 0) {
    more = true
    for (const mark of rest[2] ?? '') power += HAN_SCALE[mark] ?? 0
    end += rest[0].length
  }
  return {
    ...named(at, end, shifted(low, power), 'han'),
    high: shifted(high, power),
    more,
  }
}

function decimal(whole: number, digits: string | undefined): number {
  if (digits === undefined) return whole
  let tail = ''
  for (const mark of digits) tail += String(HAN_DIGIT[mark] ?? 0)
  return Number(`${whole}.${tail}`)
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const WORD_VALUE: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
])
const WORD = [...WORD_VALUE.keys()].join('|')
const SCALED = 'hundred|thousand|million|billion|trillion|dozen'
const WORD_RUN = new RegExp(
  `(?:(?:a|an|half a|a quarter of a|${WORD})[ -](?:${SCALED})|${WORD})(?:(?: and |[ -])(?:${WORD}|${SCALED})(?![a-z])){0,12}(?![A-Za-z])`,
  'iy',
)
const PARTS: Readonly<Record<string, number>> = {
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
  hundredth: 100,
}
const PART_WORDS = Object.keys(PARTS).join('|')
const WORD_PART = new RegExp(`(${WORD}|an?|\\d)[ -](${PART_WORDS})(s)?(?![a-z-])`, 'iy')

/** A number in English words: `twenty-five`, `a billion`, `two-thirds`, `one and a half`. */
export function wordsAt(text: string, at: number): NumberMatch | null {
  const part = take(WORD_PART, text, at)
  if (part) {
    const above = part[1] ?? ''
    const count = /^an?$/i.test(above) ? 1 : (WORD_VALUE.get(above.toLowerCase()) ?? Number(above))
    const below = PARTS[(part[2] ?? '').toLowerCase()] ?? 1
    const plural = part[3] !== undefined
    // `a third company`, `one quarter later`: a place in a row or a time, unless the words say part.
    const after = text.slice(at + part[0].length, at + part[0].length + 24)
    const before = text.slice(Math.max(0, at - 16), at).toLowerCase()
    const linked = part[0].includes('-')
    const says =
      /^ (of|more|less|lower|higher|cheaper|larger|smaller|the|as|to)\b/.test(after) ||
      /(by|than|nearly|about|almost|roughly|only|over|around|just|some|for) $/.test(before)
    // `three quarters of respondents` is a share, `the first three quarters of 2025` a time.
    const quarters =
      below === 4 &&
      plural &&
      !linked &&
      (!/^ of\b/.test(after) ||
        /^ of (?:fiscal |the (?:fiscal )?year|(?:19|20)\d\d)/.test(after) ||
        /\b(?:first|last|past|next|previous|coming|these|those) $/.test(before))
    const period = below === 2 && /^an?$/i.test(above)
    if (!quarters && !period && count < below && (plural || linked || says)) {
      return {
        ...named(at, at + part[0].length, count / below, 'words'),
        part: 'fraction',
      }
    }
  }
  const run = take(WORD_RUN, text, at)?.[0]
  if (run === undefined) return null
  const value = parseWords(run)
  if (value === null) return null
  let end = at + run.length
  let total = value
  const half = take(HALF, text, end)
  if (half) {
    total += 0.5
    end += half[0].length
    const word = take(WORD_SCALES, text, end)
    if (word) {
      total = shifted(total, WORD_SCALE[(word[1] ?? '').toLowerCase()] ?? 0)
      end += word[0].length
    }
  }
  return named(at, end, total, 'words')
}

function parseWords(run: string): number | null {
  let total = 0
  let section = 0
  const words = run.toLowerCase().split(/[ -]/)
  if (words[0] === 'half') return shifted(0.5, WORD_SCALE[words.at(-1) ?? ''] ?? 0)
  if (words[1] === 'quarter') return shifted(0.25, WORD_SCALE[words.at(-1) ?? ''] ?? 0)
  let last = 100
  for (const word of words) {
    if (word === 'and') continue
    const value = word === 'a' || word === 'an' ? 1 : WORD_VALUE.get(word)
    if (value !== undefined) {
      // `one two`, `five twenty` are no numbers; `twenty five`, `hundred five` are.
      const fits = last >= 100 || (last >= 20 && last % 10 === 0 && value < 10)
      if (!fits) return null
      section += value
      last = value
    } else if (word === 'hundred') {
      section = (section || 1) * 100
      last = 100
    } else if (word === 'dozen') {
      section = (section || 1) * 12
      last = 1
    } else {
      total += shifted(section || 1, WORD_SCALE[word] ?? 0)
      section = 0
      last = 100
    }
  }
  return total + section
}

function named(start: number, end: number, value: number, writing: Writing): NumberMatch {
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
