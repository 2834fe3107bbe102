import { codeAt } from '../../../text/codeAt.ts'
import { EndTest, isDigit, isLetter, unitTable } from '../chars.ts'
import { digitsAt, runEnd } from '../numbers/digits.ts'
import { hanAt } from '../numbers/han.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { wordsAt } from '../numbers/words.ts'
import { type Mark, markBefore } from '../units/currencies.ts'
import { lastsDays } from '../units/lastingDays.ts'
import { indexPointsAfter } from '../units/points.ts'
import { withRate } from '../units/rates.ts'
import { hasMoreInside, restAfter } from '../units/restAfter.ts'
import { unitAfter } from '../units/unitAfter.ts'
import { countOf, moneyOf, type Unit, type UnitMatch } from '../units/units.ts'
import { FRACTION, PERCENT } from '../wholes/whole.ts'
import { countAfter } from './countAfter.ts'
import { namedAfter, namedBefore, otherRunAt } from './exclusions.ts'
import { isTrusted } from './trust.ts'

/** A number with what stands around it, before ranges and lists are told. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly number: NumberMatch
  readonly sign: 1 | -1
  /** Null for a bare number. */
  readonly unit: Unit | null
}

/**
 * The amount whose number begins at a place.
 *
 * @param before The amount before it, for a dash between two amounts is no minus.
 * @param found The mark of money before it, or before both ends of its range.
 * @returns Where to go on when there is no number.
 */
export function amountAt(
  text: string,
  at: number,
  before: Amount | null,
  found: Mark | null = markBefore(text, at),
): Amount | number {
  const number = numberAt(text, at, found !== null)
  if (typeof number === 'number') return number
  // `Nvidia 3.1%, AMD 2.2%`: a name, and no dram.
  const mark = text.charAt(number.end) === '%' ? null : found
  const begin = mark?.start ?? at
  const { start, sign } = signed(text, begin, before)
  const isName = namedBefore(text, at) || namedAfter(text, number.end)
  if (!mark && isName && !lastsDays(text, number) && !indexPointsAfter(text, number))
    return number.end
  if (mark && OF_FORMULA.test(text.slice(number.end, number.end + 2))) return number.end
  // 人民币一季度升值: the money before it is another word.
  if (mark && number.writing === 'han' && OF_TIME.test(text.slice(number.end, number.end + 2)))
    return number.end
  if (
    mark &&
    number.value === 1 &&
    EXCHANGED.test(text.slice(number.end, number.end + LONGEST_TRADE))
  )
    return number.end
  if (number.part === 'fraction') return { start, end: number.end, number, sign, unit: FRACTION }
  if (number.part === 'percent') return { start, end: number.end, number, sign, unit: PERCENT }
  if (mark) return moneyAt(text, number, mark, { start, sign })
  const unit = unitAfter(text, number)
  if (unit) {
    if (!isTrusted(text, number, unit) || isExchanged(text, number, unit)) return number.end
    const { end, more } = restAfter(text, number, unit)
    const shown = more
      ? { ...number, value: number.value + more, high: number.high + more }
      : hasMoreInside(text, number.end)
        ? { ...number, more: true }
        : number
    const priced = withRate(text, { unit: unit.unit, end })
    const isDegree = unit.unit.code.startsWith('deg')
    const below = isDegree ? belowZero(text, start) : 0
    const isBelow = below > 0
    // `Two sizes - 5.8 inch and 6.2 inch`: nothing is that much less than nothing.
    const isDash = begin - start === SPACED && !SIGNED.has(unit.unit.kind) && !isDegree
    return {
      start: isDash ? begin : start - below,
      end: priced.end,
      number: shown,
      sign: isBelow ? -1 : isDash ? 1 : sign,
      unit: priced.unit,
    }
  }
  const counted = countAfter(text, number)
  if (!counted) return { start, end: number.end, number, sign, unit: null }
  return { start, end: counted.end, number, sign, unit: countOf(counted.noun) }
}

/** Money whose mark stands before it. */
function moneyAt(
  text: string,
  number: NumberMatch,
  mark: Mark,
  { start, sign }: Pick<Amount, 'start' | 'sign'>,
): Amount {
  const suffix = unitAfter(text, number)
  const isInYuan = suffix?.unit.currency === 'CNY'
  // 人民币2370万元 says twice which money it is, and the 元 of 新台币30万元 are of Taiwan.
  const isTwice = isInYuan && text.startsWith('人民币', mark.start)
  const isOwn = suffix?.unit.kind === 'money' && (!isInYuan || OF_YUAN.test(mark.currency))
  const own = isOwn
    ? suffix
    : { unit: moneyOf(mark.currency), end: isInYuan ? suffix.end : number.end }
  const { end, unit } = withRate(text, own)
  return { start: isTwice ? number.start : start, end, number, sign, unit }
}

/** 1美元兑7.1元, `$1 = 83 rupees`: what one of it is changed for, and no sum. */
function isExchanged(text: string, { value }: NumberMatch, { unit, end }: UnitMatch): boolean {
  return (
    value === 1 && unit.kind === 'money' && EXCHANGED.test(text.slice(end, end + LONGEST_TRADE))
  )
}

const EXCHANGED =
  /^(?:可?兑(?!付|现)|对(?=[\d人美日欧港英])|可?换(?!来|取)|[约折]?合(?=[\d人美日欧港英])| = | buys \d| bought \d)/
const LONGEST_TRADE = 10

/** Characters of a minus with its space, and what may be below zero. */
const SPACED = 2
const SIGNED: ReadonlySet<string> = new Set(['percent', 'points', 'money', 'count'])

/** `$10^{6}$`, `$5\times$`: its `$` is no money. */
const OF_FORMULA = /^(?:\\[a-z]|\^[\d{-])/
const OF_TIME = /^(?:季|个?[年月周天])/

/** A mark that may be of yuan, and is where 元 stands behind the number. */
const OF_YUAN = /^(?:CNY|¥)$/

function numberAt(text: string, at: number, money: boolean): NumberMatch | number {
  const first = text.charCodeAt(at)
  if (isDigit(first)) {
    const other = money ? null : otherRunAt(text, at)
    if (other !== null) return other
    const previous = codeAt(text, at - 1)
    if ((isLetter(previous) || previous === LOW_LINE) && !money && !afterAcronym(text, at))
      return runEnd(text, at)
    if (SPLITS[previous] === 1 && isRest(text, at)) return runEnd(text, at)
    if (previous === SPACE && !money && isTorn(text, at)) return runEnd(text, at)
    // 1/8 as a fraction is told before; a number after a slash is the rest of something else.
    return digitsAt(text, at, money) ?? runEnd(text, at)
  }
  if (isLetter(first)) return wordsAt(text, at)
  const han = hanAt(text, at)
  if (han) return han
  let end = at + 1
  while (/[零一二三四五六七八九十百千万亿两廿卅]/.test(text.charAt(end))) end++
  return end
}

const SPLITS = unitTable('[.^点')
const LOW_LINE = 0x5f
const SPACE = 0x20

/** `[3`, `2.5.1`, `.5`, `10^6`, 3点5个百分点: what stands there is the rest of something else. */
function isRest(text: string, at: number): boolean {
  const [left, previous] = [text.charAt(at - 2), text.charAt(at - 1)]
  if (previous === '点') return /\d/.test(left) && PARTED.test(text.slice(at, at + 8))
  return previous !== '.' || /^[\d.\s(]?$/.test(left)
}

/** 出口5 6. 9 万辆, 增长 1 8.4%, 8,3 524辆: the end of a number that was scanned with gaps; 沪铜 88,230 1.9% are two of a table. */
function isTorn(text: string, at: number): boolean {
  return TORN.before(text, at) && BEFORE_HAN.test(text.slice(at, at + LONGEST_TORN))
}

const TORN = new EndTest(
  /(?:(?:\p{Script=Han}|[长降升涨跌增减] )\d|(?:\p{Script=Han}|\d )\d{1,3}\.|\d,\d{1,2}) $/u,
)
const BEFORE_HAN = /^\d[\d,.]* ?[%\p{Script=Han}]/u
const LONGEST_TORN = 16

const PARTED = /^\d{1,3}(?:个百分点|%|倍|万|亿)/

/** `ROE12.5%`, `PE20倍`, `PE18X`: letters touch the number, and a unit that no code has follows it. */
function afterAcronym(text: string, at: number): boolean {
  return (
    (VALUED.test(text.slice(Math.max(0, at - 3), at)) &&
      TIMES.test(text.slice(at, at + LONGEST_TIMES))) ||
    (/(?:^|[^A-Za-z])[A-Za-z]{2,6}$/.test(text.slice(Math.max(0, at - 8), at)) &&
      /^\d[\d,.]{0,12}(?:%|倍|[万亿元]|[美港欧日]元|个百分点)/.test(text.slice(at, at + 20)))
  )
}

const VALUED = /(?:^|[^A-Za-z])P[EBS]$/
const TIMES = /^\d{1,3}(?:\.\d{1,2})?[xX](?![A-Za-z\d])/
const LONGEST_TIMES = 8

/** The sign before a number or its currency mark; a spaced one belongs to it (`of - 352 lots`). */
function signed(
  text: string,
  begin: number,
  before: Amount | null,
): { readonly start: number; readonly sign: 1 | -1 } {
  const none = { start: begin, sign: 1 } as const
  if (SIGNS[codeAt(text, begin - 1)] !== 1) return none
  const mark = text.charAt(begin - 1)
  if (mark === '负') {
    return NEGATIVE.before(text, begin) ? { start: begin - 1, sign: -1 } : none
  }
  if (mark === '-' || mark === '+' || mark === '–') {
    const left = text.charAt(begin - 2)
    // `+/-3%` is of either sign.
    if (left === '/' && text.charAt(begin - 3) === '+') return none
    const touches = left === '' || /[\s(:,;，、；/"“>=\p{Script=Han}]/u.test(left)
    const dash = mark === '–' && !/[\s(]/.test(left)
    if (!touches || dash || before?.end === begin - 1) return none
    return { start: begin - 1, sign: mark === '+' ? 1 : -1 }
  }
  if (mark === ' ' && text.charAt(begin - 2) === '-' && text.charAt(begin - 3) === ' ') {
    const word = /(\S+) - $/.exec(text.slice(Math.max(0, begin - 24), begin))?.[1] ?? ''
    const apart =
      before?.end === begin - 3 ||
      PARTED_BY_DASH.test(word) ||
      (PLAIN_WORD.test(word) && SHARE_OF.test(text.slice(begin, begin + LONGEST_SHARE)))
    return apart ? none : { start: begin - 2, sign: -1 }
  }
  return none
}

/** A name, a sentence or a dateline: `(Reuters) - 1,900 families`, 新华社北京电 - 300人; 用电 and `| - 3%` are none. */
const PARTED_BY_DASH = /^[A-Z]|[.!?:。\d%)）\]】"”’]$|日电$|社(?!会)\S{0,8}电$|[报合网]讯$/

/** `members - 64 per cent of them - agreed`: a share of what stands before the dash; `exports - 64 per cent` is below zero. */
const PLAIN_WORD = /^[a-z'’-]+,?$/
const SHARE_OF = /^[\d.,]+(?:%| per ?cent)? of\b/
const LONGEST_SHARE = 24

const SIGNS = unitTable('-+– 负')

/** Of a thermometer; of a sum it may stand for `less`. */
const MINUS = new EndTest(/(?<!\bor )\bminus $/i)

/** 每吨负11美元, 增速为负3%; 欠下抱负10年, 身负5处伤 and 3负 are none. */
const NEGATIVE = new EndTest(/(?:每[吨桶斤件]|[为是至到达报在跌降转约仅]|^|[，。；：、（\s])负$/)

/** Units of what says before a number of degrees that they are below zero; 0 for nothing. */
function belowZero(text: string, at: number): number {
  if (MINUS.before(text, at)) return 'minus '.length
  return text.startsWith('零下', at - 2) ? 2 : 0
}
