import { hasHan } from '../../text/han.ts'
import { simplified } from '../../text/simplified.ts'
import { SCALED, type SpokenNumber, spokenAt, WORD } from '../../text/spokenNumber.ts'
import { SPOKEN_TENTHS } from '../../text/spokenTenths.ts'
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
  /[二两三四五六七八九](?![成十百千万亿点])|[日块毛吨米斤里](?=[内后之起一二两三四五六七八九钱])|亩|\b(?:half a |a quarter |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|ninety|hundred|thousand|dozen)/i

const BEGINNING = new RegExp(
  `(?<![a-z\\d-])(?:an? (?=${SCALED}|quarter|third|fifth|tenth)|half a |${WORD})`,
  'gi',
)
/** Of fewer things without a unit too much is told: `two`, `twelve`. */
const LEAST = 13

function inEnglish(text: string): readonly Spelling[] {
  const found: Spelling[] = []
  let from = 0
  for (const { index } of text.matchAll(BEGINNING)) {
    const spoken = index < from ? null : spokenAt(text, index)
    if (spoken === null) continue
    const { end, value } = spoken
    from = end
    if (value === null || isRead(text, index, spoken)) continue
    const figure = withUnit(text, [index, end], `${value}`)
    if (figure) found.push(figure)
    else if (value >= LEAST) found.push([`${value}`, text.slice(index, end)])
  }
  return found
}

/** Whether `figures.ts` reads it as it stands: `two million`. */
function isRead(text: string, at: number, { end }: SpokenNumber): boolean {
  const [first = ''] = text.slice(at, end).split(/[ -]/)
  const value = valueAt(text.slice(at, at + 40).toLowerCase(), 0, first.length)
  return value !== null && at + value.end >= end
}

/** Digits in place of a number, with the unit behind it; null without one. */
function withUnit(
  text: string,
  [at, end]: readonly [number, number],
  digits: string,
): Spelling | null {
  const written = digits + text.slice(end, end + LONGEST_UNIT).toLowerCase()
  const value = valueAt(written, 0, digits.length)
  if (value?.kind !== 'figure') return null
  return [written.slice(0, value.end), text.slice(at, end + value.end - digits.length)]
}

const LONGEST_UNIT = 24

const DIGIT = '一二两三四五六七八九'
const NUMBER = `\\d{1,9}(?:\\.\\d{1,3})?|[${DIGIT}十百]{1,9}`
/** 六个月, 两公里: one alone, which `figures.ts` passes over as there is too much else, such as 一度. */
const ONE_DIGIT =
  /(?<![第零〇一二两三四五六七八九十百千万亿点几数周期]|\d)[二两三四五六七八九](?![元桶度卡成十百千万亿点])/g
/** 45日内, 15日后: a length of time, and no day of a month. */
const DAYS =
  /(?<![月\d./一二三四五六七八九十百-])(\d{1,3}|[一二三四五六七八九十百]{1,5})日(?=之?[内后]|起?内)/g
/** 三块钱, 六毛钱 */
const MONEY = new RegExp(`(${NUMBER})([块毛])钱`, 'g')
/** 两块六, 四毛五, 三吨七, 五米六 */
const BROKEN = new RegExp(`(${NUMBER})(块|毛|公?里|公?斤|吨|米)${SPOKEN_TENTHS}`, 'gu')
/** Fifteen are a hectare. */
const MU = /(?<![\d.,])(\d{1,9}(?:\.\d{1,4})?)(万?)亩/g

function inChinese(text: string): readonly Spelling[] {
  const found: Spelling[] = []
  for (const { 0: digit, index } of text.matchAll(ONE_DIGIT)) {
    const figure = withUnit(text, [index, index + 1], hanNumber(digit))
    if (figure) found.push(figure)
  }
  for (const [word, number = ''] of text.matchAll(DAYS)) found.push([`${inDigits(number)}天`, word])
  for (const [word, number = '', unit] of text.matchAll(MONEY))
    found.push([amount(inDigits(number), unit), word])
  for (const [word, number = '', unit, tenths = '', hundredths = ''] of text.matchAll(BROKEN))
    found.push([
      amount(`${inDigits(number)}.${inDigits(tenths)}${hundredths && hanNumber(hundredths)}`, unit),
      word,
    ])
  for (const [word, number = '', scale] of text.matchAll(MU)) {
    const hectares = (Number(number) * (scale ? 1e4 : 1)) / 15
    if (Number.isInteger(hectares)) found.push([`${hectares}公顷`, word])
  }
  return found
}

/** Money in yuan: ten 毛 are one. */
function amount(digits: string, unit = ''): string {
  if (unit === '毛') return `${Number(digits) / 10}元`
  return digits + (unit === '块' ? '元' : unit)
}

function inDigits(number: string): string {
  return /\d/.test(number) ? number : hanNumber(number)
}
