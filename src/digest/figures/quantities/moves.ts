/** The unit of both ends of a change, or of a part and its whole, where it stands at one of them: `from 600,000 to 800,000 troops`, 由0.75降到0.65元; and of a level that an index moved to by points. */
import type { Amount } from '../amounts/amounts.ts'
import { isYear } from '../amounts/exclusions.ts'
import { type NumberMatch, shifted } from '../numbers/number.ts'
import type { Unit } from '../units/units.ts'

const FROM = /(?:\bfrom (?:about |around |roughly |some |nearly )?|[从由自]约?)$/i
const TO =
  /^(?: to (?:about |around |roughly |some |nearly |just )?|[大小]?幅?(?:[提调拉]|上|下|回|增|减|缩|扩|攀|暴|骤)?[高升降低涨跌增减调加少长落滑小大][至到为]约?)$/i
/** What a number that has a noun or unit of its own has none of. */
const CLOSED = /^(?:$|[.,;)](?!\d)| (?:in|by|after|since|this|last|next|and|within|over)\b)/i

/** The other end with this one in the scale that both have; null where no unit is of both. */
export function movedWith(
  text: string,
  amounts: readonly Amount[],
  at: number,
): { readonly amount: Amount; readonly unit: Unit } | null {
  const own = amounts[at]
  if (!own || own.unit || !isPlain(text, own)) return null
  const next = amounts[at + 1]
  if (next?.unit && isMove(text, own, next)) return shared(own, next.number, next.unit)
  if (next?.unit?.code === 'points' && UP_OR_DOWN.test(text.slice(own.end, next.start)))
    return { amount: own, unit: next.unit }
  const before = amounts[at - 1]
  const whole = wholeOf(text, own, before, next)
  if (whole) return { amount: own, unit: whole }
  if (!CLOSED.test(text.slice(own.end, own.end + 8))) return null
  const step = [before, amounts[at - 2]].find((amount) => amount?.unit?.code === 'points')
  const isLevel = step !== undefined && own.number.value > step.number.value
  if (isLevel && step.unit && TO_LEVEL.test(text.slice(step.end, own.start)))
    return { amount: own, unit: step.unit }
  const isLast = before?.unit && isNamed(before.unit)
  return isLast && isMove(text, before, own) ? shared(own, before.number, before.unit) : null
}

/** `closed at 26,241.83, up 83.26 points` */
const UP_OR_DOWN = /^, (?:up|down)(?: by)? $/
/** `fell 412.30 points, or 0.8%, to 48,220.15`; but `by 12 points to 10` is a score. */
const TO_LEVEL =
  /^(?:,? \(?or [\d.]+(?:%| per ?cent)\)?)?,?(?: (?:to|to (?:close|end|finish|settle) at|(?:closing|ending|finishing) at)) $/

function isPlain(text: string, { start, end, number }: Amount): boolean {
  return number.writing !== 'words' && number.part === null && !isYear(text.slice(start, end))
}

/** `from 9 to 12 hours` may be of a clock, and `from $3 to 4` of anything. */
function isNamed({ kind }: Unit): boolean {
  return kind === 'count' || kind === 'mass'
}

/** `63 of 70 cities`, `sold 396,270 vehicles, of them 71,256 abroad`: a part is counted in what its whole is. */
function wholeOf(
  text: string,
  { start, end, number }: Amount,
  before: Amount | undefined,
  next: Amount | undefined,
): Unit | null {
  const isBehind = next !== undefined && OF_ALL.test(text.slice(end, next.start))
  const all = isBehind ? next : before
  if (all?.unit?.kind !== 'count' || number.value >= all.number.value) return null
  if (!isBehind && !OF_THEM.test(text.slice(all.end, start))) return null
  return RANGE.test(text.slice(Math.max(0, start - LONGEST), start)) ? null : all.unit
}

/** `52 to 57 of the 125 seats` */
const RANGE = /\d(?: (?:to|or) |[-–])$/
const OF_ALL = /^ of (?:the |its |their |all |these |those )?$/
const OF_THEM = /^[^.;:]{0,32}, of (?:them|these|those|which|whom) (?:about |nearly |some )?$/

function isMove(text: string, from: Amount, to: Amount): boolean {
  return (
    to.start - from.end <= LONGEST &&
    TO.test(text.slice(from.end, to.start)) &&
    FROM.test(text.slice(Math.max(0, from.start - LONGEST), from.start))
  )
}

const LONGEST = 16

function shared(own: Amount, other: NumberMatch, unit: Unit): ReturnType<typeof movedWith> {
  if (unit.kind === 'duration') return null
  const { number } = own
  if (number.scale > 0 || other.scale === 0) return { amount: own, unit }
  // `from 11.5 to 9 million tonnes` has one scale; whether `from 500 to 1 million` has, nobody can tell.
  const ratio = number.value / other.coefficient
  if (ratio < 0.1 || ratio > 10) return null
  const value = shifted(number.value, other.scale)
  return { amount: { ...own, number: { ...number, value, high: value } }, unit }
}
