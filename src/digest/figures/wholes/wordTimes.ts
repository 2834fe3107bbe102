/** Times that are told in words, without a number and its unit: quarters of an hour or of a point, a fortnight, `an hour and a half`. */
import { takeAt } from '../../../text/takeAt.ts'
import { partPointAt } from '../units/points.ts'
import { unitAt, unitNamed } from '../units/units.ts'
import { type Rule, whole } from './whole.ts'

const HOUR = unitNamed('hour')
const MINUTE = unitNamed('minute')
const WEEK = unitNamed('week')

/** `a quarter of an hour`, `three quarters of an hour`, `a quarter point` */
export const quarters: Rule = (text, at) => {
  const match = takeAt(/(a|three) quarters? of an hour(?![a-z])/iy, text, at)
  const hours = match?.[1]?.toLowerCase() === 'a' ? 0.25 : 0.75
  if (match) return whole([at, at + match[0].length], hours, HOUR)
  const point = partPointAt(text, at)
  return point && whole([at, point.end], 0.25 * point.unit.factor, point.unit)
}

/** `an hour and a half`, `a year and a half` */
export const halvesMore: Rule = (text, at) => {
  const match = takeAt(ONE_AND_HALF, text, at)
  const unit = match && unitAt(text, at + match[0].indexOf(' ') + 1)
  return unit && whole([at, at + match[0].length], 1.5 * unit.unit.factor, unit.unit)
}

/** Units of which there can be one and a half. */
export const WITH_HALF = 'hour|day|week|month|year|mile|tonne|ton'
const ONE_AND_HALF = new RegExp(`an? (?:${WITH_HALF}) and a half(?![a-z-])`, 'iy')

/** 一刻钟, 三刻钟 */
export const hanQuarters: Rule = (text, at) => {
  const match = takeAt(/[一三]刻钟/y, text, at)
  const minutes = match?.[0].startsWith('三') ? 45 : 15
  return match && whole([at, at + match[0].length], minutes, MINUTE)
}

/** `a fortnight`, which is two weeks. */
export const fortnights: Rule = (text, at) => {
  const match = takeAt(/(?:a|one) fortnight(?![a-z])/iy, text, at)
  return match && whole([at, at + match[0].length], 2, WEEK)
}
