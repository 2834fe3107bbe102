/** Tenths, as Chinese counts shares: 三成, 两成半, 六七成. */
import { codeAt } from '../../../text/codeAt.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { isDigit, unitTable } from '../chars.ts'
import { PERCENT, type Rule, whole } from './whole.ts'

const TENTHS = '零一二三四五六七八九十'
/** Words that begin with 成: 三成员工 is a share, 三成立 is none. */
const TENTH =
  /([一二两三四五六七八九十]|\d(?:\.\d)?)(?:(成?[至到~-])([一二两三四五六七八九十]|\d(?:\.\d)?)|([二三四五六七八九]))?成(半|[一二三四五六七八九](?![个家名年])|(?<=\d成)[1-9](?![\d.%％]|[个家名年月日天人万亿点倍]))?(?![立功品都熟长效绩果本型份语就]|分(?![担摊享])|员(?!工)|交(?!易)|为[了我他])/y

/** What follows the first digit of tenths. */
const TENTH_MARKS = unitTable('.成至到~-二三四五六七八九')

export const tenths: Rule = (text, at) => {
  // Most digits are followed by others, or by a space or letter.
  if (isDigit(codeAt(text, at)) && !TENTH_MARKS[codeAt(text, at + 1)]) return null
  const match = takeAt(TENTH, text, at)
  if (!match || /[第十百千初唯\d.]/.test(text.charAt(at - 1))) return null
  const one = match[0] === '一成' && /^[不为]/.test(text.slice(at + 2, at + 3))
  if (one) return { end: at + 2, quantity: null }
  const low = tenth(match[1])
  // 从两成到三成 is a change.
  const isChange = match[2]?.startsWith('成') && /[从由自]/.test(text.charAt(at - 1))
  if (isChange) return whole([at, at + (match[1]?.length ?? 0) + 1], low * 10, PERCENT)
  const last = match[3] ?? match[4]
  const rest = match[5] === undefined ? 0 : match[5] === '半' ? 5 : tenth(match[5])
  const value = low * 10 + (last === undefined ? rest : 0)
  const high = last === undefined ? value : tenth(last) * 10 + rest
  return whole([at, at + match[0].length], value, PERCENT, high)
}

function tenth(mark: string | undefined): number {
  if (mark === undefined) return 0
  if (mark === '两') return 2
  const han = TENTHS.indexOf(mark)
  return han >= 0 ? han : Number(mark)
}
