import { codeAt } from '../../text/codeAt.ts'
import { FIRST_WIDE, isDigit, isLetter } from '../figures/chars.ts'

/**
 * What a text may hold, told in one look from how its words begin and from single Han characters.
 *
 * A rule of thirty words costs more to try than a text costs to read, and most texts have none of
 * its words. So a rule with a hint is tried where the text has it: never missing where the rule
 * could match, the hint may be there in vain. Who adds a word to such a rule adds how it begins here.
 */
export const UNRELATED = 1 << 0
/** 1900 to 2099. */
export const YEAR_NUMBER = 1 << 1
export const YEARLY = 1 << 2
/** Last, this, next or whole. */
export const RELATIVE = 1 << 3
export const QUARTERS = 1 << 4
export const HALVES = 1 << 5
export const MONTHS = 1 << 6
export const MONTH_NAME = 1 << 7
export const SHORT_MONTH = 1 << 8
/** 月 */
export const HAN_MONTH = 1 << 9
export const ASIDE = 1 << 10
export const PLAN = 1 << 11
/** A plan where a year follows. */
export const BY = 1 << 12
export const MAY = 1 << 13
export const PART = 1 << 14
export const ABROAD = 1 << 16
export const RATE = 1 << 17
/** 日 */
export const HAN_DAY = 1 << 18
export const STORM = 1 << 19
export const QUAKE = 1 << 20
/** Whatever begins a word of an Asian script, or stands in one. */
export const WIDE = 1 << 21
/** What something is told with or without. */
export const TERMS = 1 << 22

/** What a period of time is told by. */
export const PERIOD = YEAR_NUMBER | YEARLY | QUARTERS | HALVES | MONTHS | MONTH_NAME | HAN_MONTH

/** Words by at most four letters that they begin with, shorter ones whole; Han by a character of each word. */
const BEGINNINGS: readonly (readonly [number, string])[] = [
  [UNRELATED, 'unre sepa link conn rela noth 无 没 排'],
  [YEARLY, 'year 年'],
  [RELATIVE, 'last this next 去 上 今 明 全'],
  [QUARTERS, 'quar 季'],
  [HALVES, 'half 半'],
  [MONTHS, 'mont'],
  [MONTH_NAME, 'janu febr marc apri may june july augu sept octo nove dece'],
  [SHORT_MONTH, 'jan feb mar apr jun jul aug sep oct nov dec'],
  [HAN_MONTH, '月'],
  [ASIDE, 'whos whic who'],
  [
    PLAN,
    'expe fore targ plan outl shou migh coul will woul aim aims proj look hope dema pres ask asks seek soug call prop guid esti reac want is are 预 标 产 划 拟 望 争 引 将',
  ],
  [BY, 'by'],
  [MAY, 'may'],
  [
    PART,
    'each apie aver per dail mont whic them thes incl alon anot furt addi half firs 每 均 店 其 别 另 增',
  ],
  [ABROAD, 'abro over home dome worl onli offl'],
  [RATE, 'day week mont hour'],
  [HAN_DAY, '日'],
  [STORM, 'typh hurr cycl stor 台 飓 气 风'],
  [QUAKE, 'magn 级'],
  [TERMS, 'excl not net with full incl toge coun befo 含 剔 空 满 扣 计 连 算'],
]

/** A letter takes five bits of a code. */
const BITS = 5
const MOST_BITS = 4 * BITS
/** Codes with their hints; one that has no room in its place stands in the next free one. */
const SLOTS = 1 << 12
const codes = new Int32Array(SLOTS)
const hintsOfCodes = new Int32Array(SLOTS)
const hintsOfUnits = new Int32Array(0x10000)

for (let unit = FIRST_WIDE; unit < 0x10000; unit++) hintsOfUnits[unit] = WIDE
for (const [hint, words] of BEGINNINGS) {
  for (const word of words.split(' ')) {
    const first = word.charCodeAt(0)
    if (first >= FIRST_WIDE) {
      hintsOfUnits[first] = (hintsOfUnits[first] ?? 0) | hint
      continue
    }
    let code = 0
    for (let at = 0; at < word.length; at++) code |= (word.charCodeAt(at) & 31) << (at * BITS)
    const slot = slotOf(code)
    codes[slot] = code
    hintsOfCodes[slot] = (hintsOfCodes[slot] ?? 0) | hint
  }
}

/** Where a code stands, or would. */
function slotOf(code: number): number {
  let slot = Math.imul(code, 0x9e3779b1) >>> 20
  while (codes[slot] !== code && codes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
  return slot
}

/** The hints of a text; letters count in either case. */
export function hintsOf(text: string): number {
  let hints = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= FIRST_WIDE) hints |= hintsOfUnits[unit] ?? 0
    else if (isLetter(unit)) {
      let code = unit & 31
      let bits = BITS
      for (at++; at < text.length; at++) {
        const next = text.charCodeAt(at)
        if (!isLetter(next)) break
        if (bits < MOST_BITS) code |= (next & 31) << bits
        bits += BITS
      }
      hints |= hintsOfCodes[slotOf(code)] ?? 0
      if (bits === BITS && isDigit(codeAt(text, at))) hints |= besideDigit(code)
      at--
    } else if (isDigit(unit)) {
      hints |= besideDigit(codeAt(text, at + 1) & 31)
      if (isYearAt(text, at, unit)) hints |= YEAR_NUMBER
    }
  }
  return hints
}

const [H, M, Q] = [0x08, 0x0d, 0x11]

/** `Q3`, `1H`, `9M`: what a letter, in its lower five bits, means beside a digit. */
function besideDigit(letter: number): number {
  return letter === H ? HALVES : letter === Q ? QUARTERS : letter === M ? MONTHS : 0
}

function isYearAt(text: string, at: number, unit: number): boolean {
  const next = codeAt(text, at + 1)
  if (!((unit === 0x31 && next === 0x39) || (unit === 0x32 && next === 0x30))) return false
  return isDigit(codeAt(text, at + 2)) && isDigit(codeAt(text, at + 3))
}
