/** What a number has behind or inside its unit: 两年半, 三个半小时, 8米95, 三块六. */

import { codeAt } from '../../../text/codeAt.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { isDigit, unitTable } from '../chars.ts'
import { HAN_DIGIT } from '../numbers/han.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { type UnitMatch, unitAt } from './units.ts'

/** The unit of a number that 个 stands behind: in 三个半小时, 七个多小时 the half stands inside the unit. */
export function unitAroundHalf(text: string, at: number): UnitMatch | null {
  const inside = takeAt(HALF_INSIDE, text, at)?.[1]
  const whole = inside === undefined ? null : unitAt(`个${inside}`, 0)
  return whole && { unit: whole.unit, end: at + 2 + (inside?.length ?? 0) }
}

const HALF_INSIDE = /个[半多](小时|星期|钟头|月)/y

/** What a number has behind its unit, in that unit: 两年半, 一倍半, 8米95, 12秒34, 三块六, 三十二吨七. */
export function restAfter(
  text: string,
  { writing, decimal }: NumberMatch,
  { end }: UnitMatch,
): { readonly end: number; readonly more: number } {
  const last = text.charAt(end - 1)
  if (text.charAt(end) === '半' && /[年天倍]/.test(last) && text.charAt(end + 1) !== '导')
    return { end: end + 1, more: 0.5 }
  if (writing === 'digits' && !decimal && isDigit(codeAt(text, end)) && /[米秒]/.test(last)) {
    const digits = takeAt(DECIMALS, text, end)?.[0]
    if (digits !== undefined) {
      return { end: end + digits.length, more: Number(digits) / 10 ** digits.length }
    }
  }
  const tenth = TENTH_UNITS[codeAt(text, end - 1)] === 1 ? takeAt(TENTH, text, end) : null
  if (tenth !== null && !decimal) {
    const digits = [...(tenth[1] ?? '')].map((mark) => HAN_DIGIT[mark] ?? mark).join('')
    return { end: end + tenth[0].length, more: Number(digits) / 10 ** digits.length }
  }
  if (writing !== 'han' && !decimal && text.charAt(end) === ' ') {
    const half = takeAt(AND_HALF, text, end)?.[0]
    if (half !== undefined) return { end: end + half.length, more: 0.5 }
  }
  const isHalf = HALF_ENDS[codeAt(text, end - 1)] === 1
  return { end, more: isHalf && HALF_UNIT.test(text.slice(end - 4, end)) ? 0.5 : 0 }
}

/** `two years and a half later`, and not `two weeks and a half marathon` */
const AND_HALF =
  / and a half(?=[,.;:)]|$| (?:of|later|ago|before|after|in|on|to|at|for|from|and|or|per|since|long|old)\b)/y

const TENTH_UNITS = unitTable('块毛吨斤米')
/** Tenths, and hundredths behind them, that are spoken behind their unit and end there: 三块六, 四毛五, 一米七八. */
export const TENTH =
  /([一二三四五六七八九]{1,2}|\d)(?:毛?钱|毛?(?=[，。；、！？：）\s]|上下|左右|$))/y

const HALF_UNIT = /个半(?:小时|个?月|星期|钟头)$/
const HALF_ENDS = unitTable('时月期头')

/** No number of its own: 100米9秒58. */
const DECIMALS =
  /\d{1,2}(?![\d.,:/%A-Za-z~-]|[万亿千百十个多余米秒分点吨元人名家年月日时小条座台次倍])/y
