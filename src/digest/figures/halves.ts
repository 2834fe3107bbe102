/** Halves: 一半, `half of`, `half an hour`, 半个月; the first half of a year is none. */
import { take } from './number.ts'
import { halfPointAt } from './points.ts'
import { unitAt } from './units.ts'
import { type Rule, whole } from './whole.ts'

export const halves: Rule = (text, at) => {
  const part = take(/一半|半数/y, text, at)
  if (part) return whole(at, at + 2, 0.5, null, 'fraction')
  const time = take(/半(个月|个小时|小时|天|公斤|公里|吨(?!位)|升|年(?![报度业来]))/y, text, at)
  const before = text.charAt(at - 1)
  // 过半 is more than half, 超过半年 is not.
  const isOver = before === '过' && text.charAt(at - 2) !== '超'
  if (time && !isOver && !/[上下前后每一大多两三四五六七八九十个年]/.test(before)) {
    const unit = unitAt(text, at + 1)
    if (unit) return whole(at, unit.end, 0.5 * unit.unit.factor, unit.unit.code, unit.unit.kind)
  }
  if (text.charAt(at) === '半') return { end: at + 1, quantity: null }
  const half = take(/half(?![a-z-])/iy, text, at)
  if (!half) return null
  const end = at + 4
  const left = text.slice(Math.max(0, at - 16), at).toLowerCase()
  const isOfThat = /\bthat $/.test(left) && text.startsWith(' of ', end)
  if (
    !isOfThat &&
    /\b(?:first|second|latter|other|last|top|bottom|lower|upper|each|this|that|and a|january|next|best|previous|prior|same|year|a year and a) $/.test(
      left,
    )
  ) {
    return { end, quantity: null }
  }
  const amount = take(/half an? /iy, text, at)
  if (amount) {
    if (
      /^half a (?:million|billion|trillion|dozen|hundred|thousand)/i.test(text.slice(at, at + 20))
    ) {
      return null
    }
    const unit = unitAt(text, at + amount[0].length) ?? halfPointAt(text, at)
    if (unit) return whole(at, unit.end, 0.5 * unit.unit.factor, unit.unit.code, unit.unit.kind)
  }
  const limited =
    /\b(?:more than|over|about|nearly|roughly|almost|by|than|at least|one|in|only|just|for) $/.test(
      left,
    )
  const shares = /^ (?:of|the|its|their|his|all|that)\b/i.test(text.slice(end, end + 8))
  if (!shares && !(limited && !/\bin $/.test(left))) return { end, quantity: null }
  return whole(at, end, 0.5, null, 'fraction')
}
