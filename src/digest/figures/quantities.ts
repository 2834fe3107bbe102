import { isDigit, isHan, isHanBefore, isLetter, unitTable } from './chars.ts'
import { type Counted, englishCount, hanCount, singularCount } from './counts.ts'
import {
  isShortYear,
  isYear,
  namedAfter,
  namedBefore,
  namesCount,
  otherRunAt,
} from './exclusions.ts'
import type { Quantity } from './figure.ts'
import { digitsAt, hanAt, type NumberMatch, runEnd, shifted, wordsAt } from './numbers.ts'
import { plain } from './plain.ts'
import { qualifierOf } from './qualifiers.ts'
import { denominatorAt, markBefore, type Unit, type UnitMatch, unitAt } from './units.ts'
import { wholeAt } from './wholes.ts'

/** A number with what stands around it, before ranges and lists are told. */
interface Amount {
  readonly start: number
  readonly end: number
  readonly number: NumberMatch
  readonly sign: 1 | -1
  /** Null for a bare number. */
  readonly unit: Unit | null
}

const WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
/** Digits and Han characters that a quantity can begin with. */
const SIGNS = unitTable('0123456789零一二三四五六七八九十百千万亿两半翻')
/** First letters of the words below. */
const LETTERS = unitTable('adefhnoqstADEFHNOQST')
/** Words that a quantity can begin with, where a word begins. */
const WORD_BEGINNING = new RegExp(
  `(?:${WORD}|an?(?= (?:hundred|thousand|million|billion|trillion|dozen|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)(?![a-z]))|half|twice|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|trebled|quadrupl(?:ed|ing))(?![a-z])|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)fold(?![a-z])`,
  'iy',
)

/** The first place from one on where a quantity can begin; the length of the text when there is none. */
function beginningFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (SIGNS[unit] === 1) return at
    if (LETTERS[unit] !== 1 || isLetter(text.charCodeAt(at - 1))) continue
    WORD_BEGINNING.lastIndex = at
    if (WORD_BEGINNING.test(text)) return at
  }
  return text.length
}

/**
 * Every quantity of a text, in its order, none overlapping another. Time grows with the length of
 * the text and with nothing else, whatever the text holds.
 */
export function findQuantities(text: string): readonly Quantity[] {
  const folded = plain(text)
  const found: Quantity[] = []
  const amounts: Amount[] = []
  let last: Amount | null = null
  let next = 0
  for (let at = beginningFrom(folded, 0); at < text.length; at = beginningFrom(folded, next)) {
    const whole = wholeAt(folded, at)
    if (whole) {
      if (whole.quantity) found.push(finish(text, folded, whole.quantity))
      next = whole.end
      continue
    }
    const first = amountAt(folded, at, last)
    if (typeof first === 'number') {
      next = first
      continue
    }
    const range = rangeFrom(folded, first)
    if (range === 'years') {
      next = Math.max(first.end, at + 1)
      last = null
      continue
    }
    if (range) {
      found.push(finish(text, folded, range))
      next = range.end
      last = null
      continue
    }
    amounts.push(first)
    last = first
    next = Math.max(first.end, at + 1)
  }
  for (const [at, amount] of amounts.entries()) {
    const unit = amount.unit ?? listUnit(folded, amounts, at)
    if (unit) found.push(finish(text, folded, single(amount, unit)))
  }
  return found.every(({ start }, at) => at === 0 || start >= (found[at - 1]?.start ?? 0))
    ? found
    : found.sort((a, b) => a.start - b.start)
}

type Draft = Omit<Quantity, 'raw' | 'qualifier'> & { readonly more: boolean }

function finish(text: string, folded: string, draft: Draft): Quantity {
  // Key by key: a spread costs as much as reading the number.
  const { start, end, unitKind } = draft
  return {
    start,
    end,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    unit: draft.unit,
    unitKind,
    currency: draft.currency,
    raw: text.slice(start, end),
    qualifier: draft.more ? 'over' : qualifierOf(folded, start, end, unitKind),
  }
}

function inBase(number: number, unit: Unit | null): number {
  const factor = unit?.factor ?? 1
  if (factor === 1) return number
  const power = Math.log10(factor)
  if (Number.isInteger(power)) return shifted(number, power)
  return Number((number * factor).toPrecision(12))
}

function single(amount: Amount, unit: Unit): Draft {
  const { start, end, number, sign } = amount
  const range = number.high !== number.value
  return {
    start,
    end,
    value: range ? null : inBase(sign * number.value, unit) + 0,
    low: range ? inBase(number.value, unit) : null,
    high: range ? inBase(number.high, unit) : null,
    unit: unit.kind === 'fraction' ? null : unit.code,
    unitKind: unit.kind,
    currency: unit.currency,
    more: number.more,
  }
}

const FRACTION: Unit = { code: '', kind: 'fraction', factor: 1, currency: null, below: false }
const PERCENT: Unit = { code: '%', kind: 'percent', factor: 1, currency: null, below: false }

/**
 * The amount whose number begins at a place.
 *
 * @param before The amount before it, for a dash between two amounts is no minus.
 * @returns Where to go on when there is no number.
 */
function amountAt(text: string, at: number, before: Amount | null): Amount | number {
  const mark = markBefore(text, at)
  const number = numberAt(text, at, mark !== null)
  if (typeof number === 'number') return number
  const begin = mark?.start ?? at
  const { start, sign } = signed(text, begin, before)
  if (!mark && (namedBefore(text, at) || namedAfter(text, number.end))) return number.end
  if (number.part === 'fraction') return { start, end: number.end, number, sign, unit: FRACTION }
  if (number.part === 'percent') return { start, end: number.end, number, sign, unit: PERCENT }
  if (mark) {
    const money: Unit = {
      code: mark.currency,
      kind: 'money',
      factor: 1,
      currency: mark.currency,
      below: false,
    }
    const suffix = unitAfter(text, number)
    const own = suffix?.unit.kind === 'money' ? suffix : { unit: money, end: number.end }
    const priced = withRate(text, own)
    return { start, end: priced.end, number, sign, unit: priced.unit }
  }
  const unit = unitAfter(text, number)
  if (unit) {
    if (!trusted(text, number, unit)) return number.end
    const { end, half } = halfAfter(text, unit)
    const shown = half ? { ...number, value: number.value + 0.5, high: number.high + 0.5 } : number
    const priced = withRate(text, { unit: unit.unit, end })
    return { start, end: priced.end, number: shown, sign, unit: priced.unit }
  }
  const counted = countAfter(text, number)
  if (!counted) return { start, end: number.end, number, sign, unit: null }
  return { start, end: counted.end, number, sign, unit: countUnit(counted.noun) }
}

function countUnit(noun: string): Unit {
  return { code: noun, kind: 'count', factor: 1, currency: null, below: false }
}

function numberAt(text: string, at: number, money: boolean): NumberMatch | number {
  const first = text.charCodeAt(at)
  if (isDigit(first)) {
    const other = money ? null : otherRunAt(text, at)
    if (other !== null) return other
    const previous = text.charAt(at - 1)
    if ((isLetter(previous.charCodeAt(0)) || previous === '_') && !money && !afterAcronym(text, at))
      return runEnd(text, at)
    if (previous === '[' || (previous === '.' && /\d/.test(text.charAt(at - 2)))) {
      return runEnd(text, at)
    }
    // 1/8 as a fraction is told before; a number after a slash is the rest of something else.
    return digitsAt(text, at, money) ?? runEnd(text, at)
  }
  if (isLetter(first)) return wordsAt(text, at) ?? at + 1
  const han = hanAt(text, at)
  if (han) return han
  let end = at + 1
  while (/[零一二三四五六七八九十百千万亿两]/.test(text.charAt(end))) end++
  return end
}

/** `ROE12.5%`, `PE20倍`: letters touch the number, and a unit that no code has follows it. */
function afterAcronym(text: string, at: number): boolean {
  return (
    /(?:^|[^A-Za-z])[A-Za-z]{2,6}$/.test(text.slice(Math.max(0, at - 8), at)) &&
    /^\d[\d,.]{0,12}(?:%|倍|[万亿元]|[美港欧日]元|个百分点)/.test(text.slice(at, at + 20))
  )
}

/** The sign before a number or its currency mark; a spaced one belongs to it (`of - 352 lots`). */
function signed(
  text: string,
  begin: number,
  before: Amount | null,
): { readonly start: number; readonly sign: 1 | -1 } {
  const none = { start: begin, sign: 1 } as const
  const mark = text.charAt(begin - 1)
  if (mark === '-' || mark === '+' || mark === '–') {
    const left = text.charAt(begin - 2)
    const touches = left === '' || /[\s(:,;，、；/"“>=\p{Script=Han}]/u.test(left)
    const dash = mark === '–' && !/[\s(]/.test(left)
    if (!touches || dash || before?.end === begin - 1) return none
    return { start: begin - 1, sign: mark === '+' ? 1 : -1 }
  }
  if (mark === ' ' && text.charAt(begin - 2) === '-' && text.charAt(begin - 3) === ' ') {
    const word = /(\S+) - $/.exec(text.slice(Math.max(0, begin - 24), begin))?.[1] ?? ''
    const apart = before?.end === begin - 3 || /^[A-Z]|[.!?:。\d%]$/.test(word)
    return apart ? none : { start: begin - 2, sign: -1 }
  }
  return none
}

/** The unit after a number: at once, after a space or a hyphen. */
function unitAfter(text: string, number: NumberMatch): UnitMatch | null {
  const at = number.end
  const gap = text.charAt(at)
  if (gap === '个') {
    // 三个半小时: the half stands inside the unit.
    HALF_INSIDE.lastIndex = at
    const inside = HALF_INSIDE.exec(text)?.[1]
    const whole = inside === undefined ? null : unitAt(`个${inside}`, 0)
    if (whole) return { unit: whole.unit, end: at + 2 + (inside?.length ?? 0) }
  }
  // 331亿度 are of power; 20度 may be of anything.
  if (gap === '度' && number.scale >= 4 && text.charAt(at + 1) !== '电') {
    const power = unitAt('度电', 0)
    return power && { unit: power.unit, end: at + 1 }
  }
  if (gap === ' ') {
    const unit = unitAt(text, at + 1)
    const form = unit ? text.slice(at + 1, unit.end) : ''
    if (form === 'x' || form === 'X' || form === '×') return null
    // 38 billion pounds are money; 1.2 billion pounds of copper are not.
    if (form === 'pounds' && number.scale >= 6 && !text.startsWith(' of ', at + 7)) {
      const money = unitAt('GBP', 0)
      return money && { unit: money.unit, end: at + 7 }
    }
    return unit && form !== 'second' ? unit : null
  }
  if (gap === '-') {
    const unit = unitAt(text, at + 1)
    return unit && unit.end - at > 2 ? unit : null
  }
  return unitAt(text, at)
}

const HALF_UNIT = /个半(?:小时|个?月|星期|钟头)$/
const HALF_INSIDE = /个半(小时|星期|钟头|月)/y
/** The term of a paper or rate names it: `10-year Treasury`, `seven-day reverse repos`. */
const BOND =
  /^[- ](?:treasur|bond|note|yield|government|gilt|bund|swap|tenor|maturit|mortgage|LPR|loan prime|old)|^ (?:reverse )?(?:repos?|rates?|deposits?|MLF|bills?|paper|futures|moving average)(?![a-z])/i

const LASTS = /(?:为期|暂停|延长|延期|推迟|延后|顺延|展期|缓期|有效期|保质期|任期|历时|耗时|长达)$/

/** Whether number and unit together are a quantity; short units also begin words and idioms. */
function trusted(text: string, number: NumberMatch, { unit, end }: UnitMatch): boolean {
  const written = text.slice(number.start, number.end)
  const form = text.slice(number.end, end)
  if (unit.code === 'year') {
    if (isYear(written) && number.writing === 'digits') return false
    if (isShortYear(text, number.start, number.end)) return false
    if (/^(?:级|期|代|度|报|会)/.test(text.slice(end, end + 1))) return false
    if (/^-Year/.test(form)) return false
  }
  if (form.trim() === 'X' || form === 'x') {
    if (/\d/.test(text.charAt(end))) return false
    // 极氪9X: a model.
    if (form === 'X' && written.length === 1 && isHanBefore(text, number.start)) return false
  }
  const next = text.charAt(end)
  if ((next === '级' || next === '型') && unit.kind !== 'percent') return false
  if (number.writing === 'words') {
    if (number.value === 1 && /^[- ](?:time|day|second|us|watt|foot)$/i.test(form)) return false
    if (
      form === ' times' &&
      /^ (?:a|per|in|this|last|since|during|daily) /.test(text.slice(end, end + 8))
    ) {
      return false
    }
  }
  if (unit.kind === 'duration' && form.charAt(0) === '-' && BOND.test(text.slice(end, end + 18)))
    return false
  // 7天期, 3个月期.
  if (unit.kind === 'duration' && /^期(?!间)/.test(text.slice(end, end + 2))) return false
  if (number.writing === 'han') return trustedHan(text, number, unit, form, end)
  return true
}

function trustedHan(
  text: string,
  number: NumberMatch,
  unit: Unit,
  form: string,
  end: number,
): boolean {
  const before = text.charAt(number.start - 1)
  if (/[第周初每同这那某另统专单唯]/.test(before)) return false
  if (before === '期' && text.charAt(number.start - 2) !== '为') return false
  const bare = /^[百千万亿兆]/.test(text.charAt(number.start))
  const limited = /[超过逾破近达约足到于至]$/.test(
    text.slice(Math.max(0, number.start - 2), number.start),
  )
  if (bare && !limited) return false
  if (number.value === 1 && unit.kind === 'duration' && !limited) {
    // 一年 alone is a rate (一年消费48杯), unless a verb says that it lasts.
    return (
      /^(?:以上|多|左右|半)/.test(text.slice(end, end + 2)) ||
      LASTS.test(text.slice(Math.max(0, number.start - 3), number.start))
    )
  }
  const next = text.charAt(end)
  if (form === '元') {
    if (
      /[锂材电正前催乙化素旦宵老帅股论制组占系里路]/.test(next) ||
      /[二多公纪状开单]/.test(before)
    )
      return false
    return number.value !== 1 || limited || !/\p{Script=Han}/u.test(next)
  }
  const short = /^[股升桶斤米克里方瓦伏亩倍]$/.test(form)
  if (unit.code === 'x') return true
  if (short && number.value < 10)
    return number.value > 1 && !/\p{Script=Han}/u.test(before) ? true : limited
  return true
}

/** 两年半: the half belongs to the unit before it. */
function halfAfter(
  text: string,
  { end }: UnitMatch,
): { readonly end: number; readonly half: boolean } {
  if (text.charAt(end) === '半' && /[年天]/.test(text.charAt(end - 1)))
    return { end: end + 1, half: true }
  return { end, half: HALF_UNIT.test(text.slice(end - 4, end)) }
}

/** What the words before the unit below begin with. */
const RATES = unitTable(' /pP每')
const PER = / ?(?:\/|per |per-)\s?|每/iy
const EACH = / an? /iy

/** A unit with what it is priced or measured by: yuan/ton, 元/股, `$3,750 an ounce`. */
function withRate(text: string, own: UnitMatch): UnitMatch {
  const { unit, end } = own
  if (unit.kind === 'percent' || unit.kind === 'points' || unit.kind === 'multiple') return own
  const gap = text.charCodeAt(end)
  if (!RATES[gap]) return own
  PER.lastIndex = end
  EACH.lastIndex = end
  const per = PER.exec(text)
  const each = per === null && unit.kind === 'money' ? EACH.exec(text) : null
  const link = per ?? each
  if (!link) return own
  const below = denominatorAt(text, end + link[0].length)
  if (!below) return own
  const slash = link[0].includes('/')
  const time = below.unit.kind === 'duration' || /^(?:[月日年季]|night)$/.test(below.unit.code)
  const speed = /^k?m$|^mile$/.test(unit.code)
  if (time && !slash && !speed) return own
  if (each && below.unit.kind === 'duration') return own
  if (unit.kind === 'count' && !slash) return own
  if (unit.kind === 'duration') return own
  const rate: Unit = {
    code: `${unit.code}/${below.unit.code}`,
    kind: 'rate',
    factor: unit.factor / below.unit.factor,
    currency: unit.currency,
    below: false,
  }
  return { unit: rate, end: below.end }
}

/** Measure words that no year has behind it: 1984户, but 2024款 and 2025名单. */
const COUNTS_ONLY =
  /^(?:户|名(?![单企校人家录])|辆|件|台(?![北湾风])|套|人次|张|头(?![部条])|枚|艘|例|箱|瓶|只|支(?!持)|种|份|笔|家(?![电庭居具长装族用]))/

/** The counted noun, for numbers that count: whole, no year, not words up to twenty. */
function countAfter(text: string, number: NumberMatch): Counted | null {
  const { start, end, writing, value } = number
  const written = text.slice(start, end)
  const space = text.charAt(end) === ' '
  if (isHan(text.charCodeAt(space ? end + 1 : end)) || number.more) {
    const han = hanCount(text, end)
    if (han) {
      if (writing === 'han' && (number.high <= 20 || /^[百千万亿]/.test(written))) return null
      return isYear(written) && !/00$/.test(written) && !COUNTS_ONLY.test(text.slice(end, end + 2))
        ? null
        : han
    }
  }
  if (writing === 'han' || (number.decimal && number.scale === 0)) return null
  if (writing === 'words' && value <= 20) return null
  if (isYear(written) || namesCount(text, start)) return null
  if (value === 1 && writing === 'digits') return singularCount(text, end)
  const counted = englishCount(text, end)
  // 2509 contracts: months of a futures contract.
  if (counted && /contracts$/.test(counted.noun) && /^2\d(?:0[1-9]|1[0-2])$/.test(written))
    return null
  return counted
}

/** What the words between the ends of a range begin with. */
const CONNECTS = unitTable(' -–—~至到与和、')
const CONNECT = / ?(?:-|–|—|~|至|到) ?| (?:to|or|and) |与|和|、/iy

const NEGATIVE = /^[-–](?=[\d$])/
const MONEY = /^(?:US|HK|AU|A|C|S|NT|RMB|CN)?[$€£¥] ?/
const NUMBER_BEGINS = /[\da-z\p{Script=Han}]/iu

/** The range that an amount opens, or `years` where both ends are years. */
function rangeFrom(text: string, first: Amount): Draft | 'years' | null {
  const opening = text.charCodeAt(first.end)
  if (!CONNECTS[opening]) return null
  CONNECT.lastIndex = first.end
  const connect = CONNECT.exec(text)?.[0]
  if (connect === undefined) return null
  let at = first.end + connect.length
  const sign = NEGATIVE.test(text.slice(at, at + 2))
  if (sign) at++
  const money = MONEY.exec(text.slice(at, at + 5))
  if (money) at += money[0].length
  const begins = text.charAt(at)
  const second = NUMBER_BEGINS.test(begins) ? amountAt(text, at, first) : null
  if (second === null || typeof second === 'number') return null
  if (second.number.start !== at || second.number.writing !== first.number.writing) return null
  const trimmed = connect.trim().toLowerCase()
  if (isChange(text, first, second, trimmed)) return null
  const { number: low } = first
  const { number: high } = second
  const near = high.value - low.value === 1 && high.value <= 10 && first.unit === null
  if (trimmed === 'or' || trimmed === '、') {
    if (!near || second.unit === null) return null
  }
  if (/^(?:and|与|和)$/.test(trimmed) && !between(text, first, second)) return null
  const unit = second.unit ?? first.unit
  if (!unit) return null
  if (first.unit && second.unit && !sameUnit(first.unit, second.unit)) return null
  if (first.unit && !second.unit && first.unit.kind !== 'money') return null
  const shares = low.scale === 0 && high.scale > 0 && low.coefficient < high.coefficient
  const bottom = shares ? shifted(low.value, high.scale) : low.value
  const lowUnit = first.unit?.kind === 'money' && unit.kind === 'rate' ? unit : (first.unit ?? unit)
  const from = first.sign * inBase(bottom, lowUnit)
  const to = (sign ? -1 : second.sign) * inBase(high.high, unit)
  if (from > to) return null
  return {
    start: first.start,
    end: second.end,
    value: null,
    low: from,
    high: to,
    unit: unit.kind === 'fraction' ? null : unit.code,
    unitKind: unit.kind,
    currency: unit.currency,
    more: second.number.more,
  }
}

function sameUnit(first: Unit, second: Unit): boolean {
  if (first.code === second.code) return true
  return second.kind === 'rate' && first.currency !== null && first.currency === second.currency
}

function between(text: string, first: Amount, second: Amount): boolean {
  const before = text.slice(Math.max(0, first.start - 16), first.start)
  return (
    /\bbetween (?:about |around |roughly )?$/i.test(before) ||
    (/[在介为约至于]$/.test(before) && text.startsWith('之间', second.end))
  )
}

const SPAN_WORDS =
  /\b(?:rang\w+|var(?:y|ies|ied|ying)|anywhere|spann?\w*|stretch\w*|prices) from\b|\b(?:range|band|corridor|spread) of (?:about )?$/i
const FROM = /\bfrom\b[^,.;()]{0,24}$|[从由自](?!于)[^，。；、()]{0,10}$/i
const MOVED =
  /(?:\b(?:rose|fell|gained|lost|climbed|dropped|slid|jumped|added|up|down|raised|cut|lifted|lowered|increased|decreased)(?: by)?|[涨跌升降增减调](?:了|幅|至|少|加|长)?|(?:提高|回升|回落|下滑|缩小|扩大)了?) ?$/i

/** `from 13% to 6%`, 上涨3元至41元: two figures, not the ends of one. */
function isChange(text: string, first: Amount, second: Amount, connect: string): boolean {
  if (!/^(?:to|至|到|-|~|–|—)$/.test(connect)) return false
  const before = text.slice(Math.max(0, first.start - 40), first.start)
  if (FROM.test(before) && !SPAN_WORDS.test(before) && !/^[-~–—]$/.test(connect)) {
    return !/^ ?(?:不等|之间)/.test(text.slice(second.end, second.end + 4))
  }
  const kind = first.unit?.kind
  if (kind && kind !== 'percent' && kind !== 'points' && /\bby $/i.test(before)) return true
  // Both with a unit: `dropped 14,200 tons to 105,773 tons`; `rose 5% to 7%` is a range.
  const whole = kind && kind !== 'percent' && kind !== 'points'
  return whole !== undefined && whole && /^(?:to|至|到)$/.test(connect) && MOVED.test(before)
}

/** 326.94亿、378.23亿、430.37亿元: the unit stands on the last of the list. */
function listUnit(text: string, amounts: readonly Amount[], at: number): Unit | null {
  const first = amounts[at]
  if (!first || first.number.scale === 0 || first.number.writing !== 'digits') return null
  let end = first.end
  for (let next = at + 1; next < Math.min(amounts.length, at + 9); next++) {
    const amount = amounts[next]
    if (!amount || !/^ ?(?:、|,|，|和|及|与|\/| and ) ?$/.test(text.slice(end, amount.start)))
      return null
    if (amount.number.scale === 0) return null
    if (amount.unit) return amount.unit
    end = amount.end
  }
  return null
}
