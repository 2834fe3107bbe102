/** What a number has behind or inside its unit: 两年半, 三个半小时, 8米95, 三块六. */

import { codeAt } from '../../../text/codeAt.ts'
import { ONES, TENS } from '../../../text/numberWords.ts'
import { SPOKEN_TENTHS } from '../../../text/spokenTenths.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { isDigit, unitTable } from '../chars.ts'
import { HAN_DIGIT } from '../numbers/han.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { type UnitMatch, unitAt } from './units.ts'

/** The unit of a number that has a half, or more, inside it: 三个半小时, 七个多小时, 八分多钟. */
export function unitAroundHalf(text: string, at: number): UnitMatch | null {
  const form = takeAt(INSIDE, text, at)?.[0]
  const whole = form === undefined ? null : unitAt(`${form.charAt(0)}${form.slice(2)}`, 0)
  return whole && form !== undefined ? { unit: whole.unit, end: at + form.length } : null
}

const INSIDE = /个[半多](?:小时|星期|钟头|月)|分[半多]钟/y

/** Whether the unit at a place says inside it that there are more: 七个多小时, 八分多钟. */
export function hasMoreInside(text: string, at: number): boolean {
  return text.charAt(at + 1) === '多' && takeAt(INSIDE, text, at) !== null
}

/** What a number has behind its unit, in that unit: 两年半, 一倍半, 8米95, 12秒34, 三块六, 三十二吨七. */
export function restAfter(
  text: string,
  { writing, decimal }: NumberMatch,
  { unit, end }: UnitMatch,
): { readonly end: number; readonly more: number } {
  const last = text.charAt(end - 1)
  if (
    text.charAt(end) === '半' &&
    TAKES_HALF.test(last) &&
    !HALF_OF.test(text.slice(end + 1, end + 3))
  )
    return { end: end + 1, more: 0.5 }
  if (writing === 'digits' && !decimal && isDigit(codeAt(text, end)) && /[米秒]/.test(last)) {
    const digits = takeAt(DECIMALS, text, end)?.[0]
    if (digits !== undefined) {
      return { end: end + digits.length, more: Number(digits) / 10 ** digits.length }
    }
  }
  const tenth = TENTH_UNITS[codeAt(text, end - 1)] === 1 ? takeAt(TENTH, text, end) : null
  if (tenth !== null && !decimal) {
    const marks = [...`${tenth[1]}${tenth[2] ?? ''}`]
    const digits = marks.map((mark) => HAN_DIGIT[mark] ?? mark).join('')
    return { end: end + tenth[0].length, more: Number(digits) / 10 ** digits.length }
  }
  if (writing !== 'han' && !decimal && text.charAt(end) === ' ') {
    const half = takeAt(AND_HALF, text, end)?.[0]
    if (half !== undefined) return { end: end + half.length, more: 0.5 }
  }
  if (writing === 'words' && unit.kind === 'money' && unit.factor === 1) {
    const [form, tens = '', ones] = takeAt(HUNDREDTHS, text, end) ?? []
    if (form !== undefined) {
      const more = (TENS.indexOf(tens) + 2) / 10 + (ones ? (ONES.indexOf(ones) + 1) / 100 : 0)
      return { end: end + form.length, more }
    }
  }
  const isHalf = HALF_ENDS[codeAt(text, end - 1)] === 1
  return { end, more: isHalf && HALF_UNIT.test(text.slice(end - 4, end)) ? 0.5 : 0 }
}

const TAKES_HALF = /[年天倍米里斤吨丈]/
/** 半导体, 半径, 半程, 半成品, 半决赛, 半马 */
const HALF_OF = /^(?:[导径程成价马]|决赛)/

/** `two years and a half later`, and not `two weeks and a half marathon` */
const AND_HALF =
  / and a half(?=[,.;:)]|$| (?:of|later|ago|before|after|in|on|to|at|for|from|and|or|per|since|long|old)\b)/y

const TENTH_UNITS = unitTable('块毛吨斤米')
export const TENTH = new RegExp(SPOKEN_TENTHS, 'uy')

/** `one euro sixty to mix`, `two pounds twenty-five,`; but `two dollars twenty times` */
export const HUNDREDTHS = new RegExp(
  ` (${TENS.join('|')})(?:-(${ONES.slice(0, 9).join('|')}))?(?=[,.;:)]|$| (?:to|a|an|per|for|each|and|or|in|at|now|today|is|was)\\b)`,
  'y',
)

const HALF_UNIT = /(?:个半(?:小时|个?月|星期|钟头)|分半钟)$/
const HALF_ENDS = unitTable('时月期头钟')

/** No number of its own: 100米9秒58. */
const DECIMALS =
  /\d{1,2}(?![\d.,:/%A-Za-z~-]|[万亿千百十个多余米秒分点吨元人名家年月日时小条座台次倍])/y
