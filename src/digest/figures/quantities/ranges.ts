import { codeAt } from '../../../text/codeAt.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { baseOf } from '../../baseUnits.ts'
import { type Amount, amountAt } from '../amounts/amounts.ts'
import { isYear, monthBefore } from '../amounts/exclusions.ts'
import { unitTable } from '../chars.ts'
import { shifted } from '../numbers/number.ts'
import { sharedPower } from '../numbers/sharedScale.ts'
import { type Mark, markBefore } from '../units/currencies.ts'
import { type Draft, draftOf, inBase } from '../units/draft.ts'
import { withRate } from '../units/rates.ts'
import type { Unit } from '../units/units.ts'

/** What the words between the ends of a range begin with. */
const CONNECTS = unitTable(' -–—~至到与和、')
const CONNECT = / ?(?:-|–|—|~|至|到) ?| (?:to|or|and) |与|和|、/iy

const NEGATIVE = /^[-–](?=[\d$])/
const MONEY =
  /^(?:(?:US|HK|AU|NT|NZ|RMB|CN|[ACJNRS])?[$€£¥₩₹₽₱₦] ?|(?:Rs\.?|KSh|Sh|RM|Rp|kr|P|R|[A-Z]{3}) ?(?=\d))/
const NUMBER_BEGINS = /[\da-z\p{Script=Han}]/iu

/** Both ends of a range at once. */
export interface Range extends Amount {
  readonly range: Draft
}

/** The range that an amount opens, with its upper end. */
export function rangeFrom(text: string, first: Amount): Range | null {
  const opening = codeAt(text, first.end)
  if (!CONNECTS[opening]) return null
  const connect = takeAt(CONNECT, text, first.end)?.[0]
  if (connect === undefined) return null
  if (isSince(text, first)) return null
  let at = first.end + connect.length
  const sign = NEGATIVE.test(text.slice(at, at + 2))
  if (sign) at++
  const money = MONEY.exec(text.slice(at, at + 5))
  if (money) at += money[0].length
  const begins = text.charAt(at)
  const mark = money === null ? sharedMark(text, first, connect) : null
  const second = NUMBER_BEGINS.test(begins)
    ? amountAt(text, at, first, mark ? { start: at, currency: mark.currency } : undefined)
    : null
  if (second === null || typeof second === 'number') return null
  if (mark && isNoMoney(text, first, second)) return null
  if (second.number.start !== at) return null
  const trimmed = connect.trim().toLowerCase()
  if (second.number.writing !== first.number.writing && !isInBoth(first, second, trimmed))
    return null
  if (isChange(text, first, second, trimmed)) return null
  const { number: low } = first
  const { number: high } = second
  const near = high.value - low.value === 1 && high.value <= 10 && first.unit === null
  if (trimmed === 'or' || trimmed === '、') {
    if (!near || second.unit === null) return null
  }
  if (/^(?:and|与|和)$/.test(trimmed) && !between(text, first, second)) return null
  // €1,180-1,220 per tonne: the mark stands on the first, what it is the price of behind the last.
  const priced =
    second.unit === null && first.unit
      ? withRate(text, { unit: first.unit, end: second.end })
      : null
  const unit = second.unit ?? priced?.unit
  if (!unit) return null
  const times = first.unit && second.unit ? timesOf(first.unit, second.unit) : 1
  if (times === null) return null
  if (times !== 1 && trimmed !== 'and') return null
  if (first.unit && !second.unit && first.unit.kind !== 'money') return null
  const bottom = shifted(low.value, sharedPower(text, low, high))
  const lowUnit = first.unit?.kind === 'money' && unit.kind === 'rate' ? unit : (first.unit ?? unit)
  const from = first.sign * scaled(inBase(bottom, lowUnit), times)
  const to = (sign ? -1 : second.sign) * inBase(high.high, unit)
  if (from > to) return null
  const start = startOf(text, first, trimmed)
  const end = priced?.end ?? second.end
  const range = draftOf([start, end], unit, from, to, true, second.number.more)
  return { ...second, start, end, unit, range }
}

/** `$5–6m`, `€1.2bn-1.4bn`: behind a dash the mark is of both, so that m is no metre. */
function sharedMark(text: string, { number, end, unit }: Amount, connect: string): Mark | null {
  if (unit?.kind !== 'money' || end !== number.end || !DASH.test(connect)) return null
  return markBefore(text, number.start)
}

/** `$30-40-minute rides`, `$100-5 million shares`: what stands behind the dash has a unit of its own, or is less. */
function isNoMoney(text: string, { number: low }: Amount, { number: high }: Amount): boolean {
  return (
    (low.scale === 0 && high.scale > 0 && low.coefficient >= high.coefficient) ||
    takeAt(OTHER_UNIT, text, high.end) !== null
  )
}

const OTHER_UNIT =
  /-(?!a-|an-|per-)[a-z]| ?(?:[ap]\.?m|km|minutes?|hours?|days?|weeks?|months?|years?)(?![a-z])/iy
const DASH = /^[-–—~]$/

/** `two to 10 days`, `between 18 months and four years` */
function isInBoth(first: Amount, second: Amount, connect: string): boolean {
  if (connect === 'and') return first.unit !== null && second.unit !== null
  return (
    connect === 'to' &&
    first.number.writing === 'words' &&
    first.number.value > 1 &&
    first.unit === null &&
    second.number.value >= 10
  )
}

/** How many of the second unit one of the first is: `between 18 months and four years`; null where they measure two things. */
function timesOf(first: Unit, second: Unit): number | null {
  if (first.code === second.code) return 1
  if (second.kind === 'rate') return first.currency === second.currency && first.currency ? 1 : null
  const [[mine, some], [theirs, others]] = [baseOf(first.code), baseOf(second.code)]
  return mine === theirs && first.kind === second.kind && first.kind !== 'money'
    ? some / others
    : null
}

function scaled(value: number, times: number): number {
  return times === 1 ? value : Number((value * times).toPrecision(12))
}

/** `has doubled since 2014 to 15,200 hectares`, `cut on February 12 to 41,400 cedis` */
function isSince(text: string, { start, end, unit }: Amount): boolean {
  if (unit !== null) return false
  if (monthBefore(text, start)) return true
  if (!isYear(text.slice(start, end))) return false
  return /\b(?:since|in|by|for|from|until) $/i.test(text.slice(Math.max(0, start - 6), start))
}

/** `between $12 million and $15 million`: without its first word it reads as two sums. */
function startOf(text: string, { start }: Amount, connect: string): number {
  if (connect !== 'and') return start
  const at = start - BETWEEN.length
  return text.slice(Math.max(0, at), start).toLowerCase() === BETWEEN ? at : start
}

const BETWEEN = 'between '

function between(text: string, first: Amount, second: Amount): boolean {
  const before = text.slice(Math.max(0, first.start - 16), first.start)
  return (
    /\bbetween (?:about |around |roughly )?$/i.test(before) ||
    (/[在介为约至于]$/.test(before) && text.startsWith('之间', second.end))
  )
}

const SPAN_WORDS =
  /\b(?:rang\w+|var(?:y|ies|ied|ying)|anywhere|span\w*|stretch\w*|prices|runs?|running) from\b|\b(?:range|band|corridor|spread) of (?:about )?$/i
const FROM =
  /\bfrom\b(?:(?! and )[^,.;()]){0,24}$|(?:[从由]|(?<!来)自(?![有筹营]))(?!于)[^，。；、()]{0,10}$/i
const TOWARDS = /\bfrom\b.* to (?:about |around |roughly |some )?$|[从由自].*[到至]约?$/i
const MOVED =
  /(?:\b(?:rose|fell|gained|lost|climbed|dropped|slid|jumped|added|up|down|raised|cut|lifted|lowered|increased|decreased)(?: by)?|[涨跌升降增减调](?:了|幅|至|少|加|长)?|(?:提高|回升|回落|下滑|缩小|扩大)了?) ?$/i

/** The ends of a range are nearer. */
const FAR = 4

/** What stands at a share moves by a part of it. */
const OF_LEVEL =
  /\b(?:rates?|benchmark|yields?|inflation|unemployment|ratio|requirement)\b[^,.;:]* by $/i

/** `from 13% to 6%`, 上涨3元至41元: two figures, not the ends of one. */
function isChange(text: string, first: Amount, second: Amount, connect: string): boolean {
  if (!/^(?:to|至|到|-|~|–|—)$/.test(connect)) return false
  const before = text.slice(Math.max(0, first.start - 40), first.start)
  // 从三年拉长到五到六年: the change ends in a range.
  if (TOWARDS.test(before)) return false
  if (FROM.test(before) && !SPAN_WORDS.test(before) && !/^[-~–—]$/.test(connect)) {
    return !/^ ?(?:不等|之间|[上下]调|提[高至升到]|调[高低至整到]|[上下]修)/.test(
      text.slice(second.end, second.end + 4),
    )
  }
  const kind = first.unit?.kind
  if (kind && kind !== 'percent' && kind !== 'points' && /\bby $/i.test(before)) return true
  // `grew by 380 to 2,940 people`, `reducing the benchmark by 0.25% to 4%`
  const isFar = second.number.value >= FAR * first.number.value
  if ((!kind || OF_LEVEL.test(before)) && connect === 'to' && isFar && /\bby $/i.test(before))
    return true
  // Both with a unit: `dropped 14,200 tons to 105,773 tons`; `rose 5% to 7%` is a range.
  const whole = kind && kind !== 'percent' && kind !== 'points'
  return whole !== undefined && whole && /^(?:to|至|到)$/.test(connect) && MOVED.test(before)
}
