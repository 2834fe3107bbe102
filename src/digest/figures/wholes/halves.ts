/** Halves: 一半, `half of`, `half an hour`, 半个月; the first half of a year is none. */

import { takeAt } from '../../../text/takeAt.ts'
import { EndTest } from '../chars.ts'
import { partPointAt } from '../units/points.ts'
import { withRate } from '../units/rates.ts'
import { unitAt } from '../units/units.ts'
import { FRACTION, type Rule, whole } from './whole.ts'

export const halves: Rule = (text, at) => {
  const part = takeAt(/一半|半数/y, text, at)
  if (part) return whole([at, at + 2], 0.5, FRACTION)
  const time = takeAt(
    /半(个月|个小时|小时|天|公斤|公里|吨(?!位)|升|年(?![报度业来涨跌升降增减]))/y,
    text,
    at,
  )
  const before = text.charAt(at - 1)
  // 过半 is more than half, 超过半年 is not.
  const isOver = before === '过' && text.charAt(at - 2) !== '超'
  if (time && !isOver && !/[上下前后每一大多两三四五六七八九十个年]/.test(before)) {
    const unit = unitAt(text, at + 1)
    if (unit) return whole([at, unit.end], 0.5 * unit.unit.factor, unit.unit)
  }
  if (text.charAt(at) === '半') return { end: at + 1, quantity: null }
  const half = takeAt(/half(?![a-z-])/iy, text, at)
  if (!half) return null
  const end = at + 4
  const left = text.slice(Math.max(0, at - 16), at).toLowerCase()
  const amount = takeAt(/half an? /iy, text, at)
  if (amount) {
    if (
      /^half a (?:million|billion|trillion|dozen|hundred|thousand)/i.test(text.slice(at, at + 20))
    ) {
      return null
    }
    const unit = unitAt(text, at + amount[0].length) ?? partPointAt(text, at)
    if (unit && !OF_PERIOD.test(left)) {
      const priced = withRate(text, unit)
      return whole([at, priced.end], 0.5 * priced.unit.factor, priced.unit)
    }
  }
  const isOfThat = /\bthat $/.test(left) && text.startsWith(' of ', end)
  if (
    !isOfThat &&
    /\b(?:first|second|latter|other|last|top|bottom|lower|upper|each|this|that|and a|january|next|best|previous|prior|same|year|a year and a) $/.test(
      left,
    )
  ) {
    return { end, quantity: null }
  }
  const limited =
    /\b(?:more than|over|about|nearly|roughly|almost|by|than|at least|one|in|only|just|for) $/.test(
      left,
    )
  const shares = /^ (?:of|the|its|their|his|all|that)\b/i.test(text.slice(end, end + 8))
  const isOne = shares || (limited && !/\bin $/.test(left)) || standsAlone(text, at, end)
  return isOne ? whole([at, end], 0.5, FRACTION) : { end, quantity: null }
}

/** `each half a year long`; but `he said that half an acre was lost`. */
const OF_PERIOD = /\b(?:first|second|latter|each|and a) $/

/** `cinemas keep half.`, `half have been offered posts`, `half as many as in 2016`. */
function standsAlone(text: string, at: number, end: number): boolean {
  if (DOES.test(text.slice(end, end + LONGEST_DOES))) return !NAMED_HALF.before(text, at)
  return TAKES.before(text, at) && ENDS.test(text.slice(end, end + LONGEST_DOES))
}

const DOES =
  /^ (?:as (?:many|much|large|big|high|long|thick|fast) [a-z]+\b|or so\b|each\b|(?:have|are|were|had)\b)/
const LONGEST_DOES = 16
/** The upper half and his half are parts of one thing. */
const NAMED_HALF = new EndTest(/\b(?:the|an?|his|her|its|our|their|one|other|better|half and) $/i)
const TAKES = new EndTest(
  /\b(?:pa(?:y|ys|id|ying)(?: out)?|keep(?:s|ing)?|kept|b(?:ears?|ore)|own(?:s|ed)?|gets?|got|holds?|held|gives?|gave|takes?|took|suppl(?:y|ies|ied)|sells?|sold|shoulder(?:s|ed)?|covers?|covered|los(?:es?|t)|sends?|sent|spends?|spent|passed on|of which|under) $/i,
)
const ENDS = /^(?:[,.;:)]|$| (?:plus|out of|comes?|home|to)\b)/
