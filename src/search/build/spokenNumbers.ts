import { hasHan } from '../../text/han.ts'
import { ONES, TENS } from '../../text/numberWords.ts'
import { simplified } from '../../text/simplified.ts'
import type { SearchDocument } from '../document.ts'
import { hanNumber } from '../hanNumber.ts'
import { valueAt } from '../query/values.ts'

/**
 * Numbers that a text has in words or in another measure, as a reader would type them: `76,000 hectares` for `seventy-six
 * thousand hectares`, 45天 for 45日内. They are told with the document, as the script that reads a query has no room for them.
 */

/** A number in digits, and how the text has it. */
type Spelling = readonly [other: string, word: string]

/** A document with the numbers of its texts in digits. */
export function addSpokenNumbers(document: SearchDocument): SearchDocument {
  const { title, passages, elsewhere } = document
  const told = new Map<string, string>()
  for (const text of [title, ...passages.flatMap(({ heading, text }) => [heading, text])]) {
    if (text === null || !MAY_HAVE.test(text)) continue
    const plain = simplified(text)
    const inHan = hasHan(plain) ? inChinese(plain) : []
    for (const [other, word] of [...inHan, ...inEnglish(plain)])
      if (!plain.includes(other)) told.set(other, word)
  }
  return told.size === 0 ? document : { ...document, elsewhere: [...elsewhere, ...told] }
}

/** Most texts have none, and the patterns below take ten times as long as this. */
const MAY_HAVE =
  /[二两三四五六七八九](?![成十百千万亿点])|[日块毛吨米斤里](?=[内后之起一二两三四五六七八九钱])|亩|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|ninety|hundred|thousand)/i

const WORD = [...ONES, ...TENS].join('|')
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}
const SCALE = Object.keys(SCALES).join('|')
/** `a hundred and forty`, `five point eight`; no place in a row, as `twenty-first`. */
const IN_WORDS = new RegExp(
  `(?<![a-z\\d-])(?:an? (?=${SCALE})|(?=${WORD}))((?:${WORD}|${SCALE})(?:(?:[ -]|(?<=${SCALE}) and )(?:${WORD}|${SCALE})){0,12})((?: point)(?: (?:${WORD}|nought|zero)){1,6})?(?![a-z]|-(?:first|second|third|[a-z]+(?<!mon)th)\\b)`,
  'gi',
)
/** Of fewer things without a unit too much is told: `two`, `twelve`. */
const LEAST = 13

function inEnglish(text: string): readonly Spelling[] {
  return [...text.matchAll(IN_WORDS)].flatMap((match): Spelling[] => {
    const [word, whole = '', part = ''] = match
    const value = wordsValue(whole.toLowerCase().split(/[ -]+/))
    if (value === null) return []
    const decimals = part.toLowerCase().split(' ').slice(2).map(digitOf).join('')
    const digits = decimals === '' ? `${value}` : `${value}.${decimals}`
    if (isRead(text, match)) return []
    const figure = withUnit(text, match, digits)
    if (figure) return [figure]
    return value < LEAST ? [] : [[digits, word]]
  })
}

/** Whether `figures.ts` reads it as it stands: `two million`. */
function isRead(text: string, { 0: word, index }: RegExpExecArray): boolean {
  const [first = ''] = word.split(/[ -]/)
  const value = valueAt(text.slice(index, index + 40).toLowerCase(), 0, first.length)
  return value !== null && value.end >= word.length
}

/** Digits in place of a number, with the unit behind it; null without one. */
function withUnit(
  text: string,
  { 0: word, index }: RegExpExecArray,
  digits: string,
): Spelling | null {
  const end = index + word.length
  const written = digits + text.slice(end, end + LONGEST_UNIT).toLowerCase()
  const value = valueAt(written, 0, digits.length)
  if (value?.kind !== 'figure') return null
  return [written.slice(0, value.end), text.slice(index, end + value.end - digits.length)]
}

const LONGEST_UNIT = 24

/**
 * The value of words: each scale multiplies what stands before it. Null where they are no single number: a year (`nineteen
 * ninety-eight`), `sixty ninety`.
 */
function wordsValue(words: readonly string[]): number | null {
  let total = 0
  let group = 0
  for (const word of words) {
    const scale = SCALES[word]
    if (scale === undefined) {
      const digit = digitOf(word)
      const room = group % 100 === 0 ? 100 : group % 10 === 0 && group % 100 > 10 ? 10 : 0
      if (digit >= room) return null
      group += digit
    } else if (scale === 100) group = (group || 1) * 100
    else {
      if (total > 0 && total < scale) return null
      total += (group || 1) * scale
      group = 0
    }
  }
  return total + group
}

function digitOf(word: string): number {
  const ten = TENS.indexOf(word)
  return ten < 0 ? ONES.indexOf(word) + 1 : (ten + 2) * 10
}

const DIGIT = '一二两三四五六七八九'
const NUMBER = `\\d{1,9}(?:\\.\\d{1,3})?|[${DIGIT}十百]{1,9}`
/** 六个月, 两公里: one alone, which `figures.ts` passes over as there is too much else, such as 一度. */
const ONE_DIGIT =
  /(?<![第零〇一二两三四五六七八九十百千万亿点几数周期]|\d)[二两三四五六七八九](?![元桶度卡成十百千万亿点])/g
/** 45日内, 15日后: a length of time, and no day of a month. */
const DAYS =
  /(?<![月\d./一二三四五六七八九十百-])(\d{1,3}|[一二三四五六七八九十百]{1,5})日(?=之?[内后]|起?内)/g
/** 两块六, 四毛五, 三块钱. */
const MONEY = new RegExp(`(${NUMBER})([块毛])(?:([${DIGIT}])(?![${DIGIT}十百千万\\d])|钱)`, 'g')
/** 三吨七, 五米六. */
const BROKEN = new RegExp(
  `(${NUMBER})(公?里|公?斤|吨|米)([${DIGIT}])(?![${DIGIT}十百千万点\\d\\p{sc=Han}])`,
  'gu',
)
/** Fifteen are a hectare. */
const MU = /(?<![\d.,])(\d{1,9}(?:\.\d{1,4})?)(万?)亩/g

function inChinese(text: string): readonly Spelling[] {
  const found: Spelling[] = []
  for (const match of text.matchAll(ONE_DIGIT)) {
    const figure = withUnit(text, match, hanNumber(match[0]))
    if (figure) found.push(figure)
  }
  for (const [word, number = ''] of text.matchAll(DAYS)) found.push([`${inDigits(number)}天`, word])
  for (const [word, number = '', unit, part] of text.matchAll(MONEY)) {
    const digits = inDigits(number) + (part ? `.${hanNumber(part)}` : '')
    found.push([`${unit === '块' ? digits : Number(digits) / 10}元`, word])
  }
  for (const [word, number = '', unit, part = ''] of text.matchAll(BROKEN))
    found.push([`${inDigits(number)}.${hanNumber(part)}${unit}`, word])
  for (const [word, number = '', scale] of text.matchAll(MU)) {
    const hectares = (Number(number) * (scale ? 1e4 : 1)) / 15
    if (Number.isInteger(hectares)) found.push([`${hectares}公顷`, word])
  }
  return found
}

function inDigits(number: string): string {
  return /\d/.test(number) ? number : hanNumber(number)
}
