import { takeAt } from '../text/takeAt.ts'
import { whole } from './digits.ts'
import { hanNumber, shift } from './hanNumber.ts'
import type { Value } from './tokens.ts'
import { HAN_SPELLINGS, SPELLINGS, type Unit, unitBefore, unitOf } from './units.ts'

/**
 * Figures with a scale become their value: `85亿`, `8.5 billion` and `8,500 million` are all
 * `8500000000`, `98%`, `98 percent` and `百分之九十八` all `98%`. With a known unit there is a second
 * term, e.g. `8500000000usd`, which ranks the right currency first.
 */

/** Powers of ten. */
const SCALES: Readonly<Record<string, number>> = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  十亿: 9,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  // Of money alone; 2兆瓦 are two megawatts.
  兆: 12,
  千: 3,
  百: 2,
  trillion: 12,
  tn: 12,
  billion: 9,
  bn: 9,
  'hundred million': 8,
  million: 6,
  mn: 6,
  mln: 6,
  thousand: 3,
  // Of an amount of money alone: `6000m` may be metres.
  b: 9,
  m: 6,
  k: 3,
}
/** Scales that stand for themselves. */
const WRITTEN = Object.keys(SCALES).slice(0, -3)

const WORD_END = '(?![a-z])'
// 52千瓦时 are no 52,000; `1.2-billion`, `52-kWh` are read as with a space.
const TAIL = new RegExp(
  `(?:[\\s-]?((?!千[瓦克米]|兆(?![元円美日韩欧港印新]))(?:${WRITTEN.join('|')})|[kmb](?= (?:dollars|euros|pounds|yuan|yen)))(?:(?<=[a-z])${WORD_END}|(?<![a-z])))?(?:[余多]|[\\s-](?:of )?)?\\s?(?:(${SPELLINGS})(?:(?<=[a-z\\d])${WORD_END}|(?<![a-z])))?`,
  'y',
)
const PERCENT = unitOf('%')
const TENTHS = /成(半)?(?![为立本品交员果功就长分都份])/y
const MONEY_SCALE = /([kmb])(?![a-z\d])/y

const ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const LONGEST_NUMBER = 6
// 五千瓦 are five kilowatts.
const HAN_DIGIT = '(?:[零〇一二两三四五六七八九十百]|千(?![瓦克米]))'
// A number is tried from its first sign alone: of a run of them each else is one, to the end of the run. In 十万二十万
// are two; one sign alone counts too much else, as 一度.
const HAN_FIGURE = new RegExp(
  `百分之([零〇一二两三四五六七八九十百点]+)|([一二两三四五六七八九])成([一二三四五六七八九](?![十百千万亿点])|半)?(?![为立本品交员果功就长分都份])|(?<!${HAN_DIGIT})(${HAN_DIGIT}+(?:万?亿(?:${HAN_DIGIT}+万)?|万)(?:${HAN_DIGIT}{2,}(?!${HAN_DIGIT}|[万亿]))?|${HAN_DIGIT}{2,}(?=${HAN_SPELLINGS}))(${HAN_SPELLINGS})?`,
)

/** The figure that begins with the unit from `start` to `end`; null when it has no scale or unit. */
export function figureAt(folded: string, start: number, end: number): Value | null {
  const first = folded.charCodeAt(start)
  if (first < 58) {
    const digits = folded.slice(start, end).replaceAll(',', '')
    return tail(folded, start, end, digits)
  }
  if (first > 127) return hanFigureIn(folded, start, end)
  if (end - start > LONGEST_NUMBER || !'otfsen'.includes(folded.charAt(start))) return null
  const small = ENGLISH.indexOf(folded.slice(start, end)) + 1
  if (small < 1) return null
  return tail(folded, start, end, String(small))
}

function tail(folded: string, start: number, end: number, digits: string): Value | null {
  const tenths = takeAt(TENTHS, folded, end)
  if (tenths) return figure(tenths[1] ? `${digits}.5` : digits, 1, PERCENT, start, TENTHS.lastIndex)
  const [all = '', scale = '', word] = takeAt(TAIL, folded, end) ?? []
  const currency = currencyBefore(folded, start)
  const letter = currency && takeAt(MONEY_SCALE, folded, end)?.[1]
  if (letter) return figure(digits, SCALES[letter] ?? 0, currency.unit, currency.start, end + 1)
  const unit = unitOf(word) ?? currency?.unit ?? null
  // `one ton` is a number in words without a scale; only `two million` has a value of its own.
  if (scale === '' && (unit === null || folded.charAt(start) > '9')) return null
  const stop = word === undefined ? end + all.indexOf(scale) + scale.length : TAIL.lastIndex
  return figure(digits, SCALES[scale] ?? 0, unit, currency?.start ?? start, stop)
}

function figure(
  digits: string,
  power: number,
  unit: Unit | null,
  start: number,
  end: number,
  isScaled = power > 0,
): Value {
  const value = shift(digits, power)
  const based = unit && shift(digits, power + unit.power) + unit.name
  // A percentage is never equal to the number without its sign.
  const own = based === null ? [value] : /%|pp/.test(based) ? [based] : [based, value]
  const round = whole(digits)
  // Without a scale the bare one is told by the number itself, which may be no year.
  const others =
    round === digits ? [] : figure(round, power, unit, start, end).terms.slice(0, power || 1)
  // Of an amount with a scale also the bare one, which a list (`326亿、378亿元`) may have; but `63 GW` is not
  // looked for as `63`.
  return {
    terms: [...own, ...others],
    kind: 'figure',
    asked: isScaled ? own.length : 1,
    start,
    end,
  }
}

const CURRENCY = /(?:(?<![a-z])(?:[a-z]{0,2}\$|[a-z]{3})|[¥€£₹₩฿₽₫]) ?$/
const NO_CURRENCY_END = /[^a-z$¥€£₹₩฿₽₫]/

/** The currency before a number, with where it begins: `$17`, `HK$17`, `RMB 17`. */
function currencyBefore(
  folded: string,
  start: number,
): { readonly unit: Unit; readonly start: number } | null {
  const space = folded.charAt(start - 1) === ' ' ? 1 : 0
  if (NO_CURRENCY_END.test(folded.charAt(start - 1 - space) || ' ')) return null
  const [found] = CURRENCY.exec(folded.slice(Math.max(0, start - 5), start)) ?? []
  const unit = found && unitBefore(found.trim())
  return found && unit ? { unit, start: start - found.length } : null
}

function hanFigureIn(folded: string, start: number, end: number): Value | null {
  const found = HAN_FIGURE.exec(folded.slice(start, end))
  if (found) {
    const [all, percent, tenth, hundredth, number = '', unit] = found
    const from = start + found.index
    const to = from + all.length
    if (percent !== undefined) return figure(hanNumber(percent), 0, PERCENT, from, to)
    if (tenth !== undefined) {
      const part = hundredth === '半' ? '五' : (hundredth ?? '')
      return figure(hanNumber(`${tenth}点${part}`), 1, PERCENT, from, to)
    }
    return figure(hanNumber(number), 0, unitOf(unit), from, to, /[万亿]/.test(number))
  }
  // 百分之98: the sign stands before the digits.
  if (folded.slice(end - 3, end) !== '百分之') return null
  const [digits] = /^\d+(?:\.\d+)?/.exec(folded.slice(end)) ?? []
  return digits === undefined ? null : figure(digits, 0, PERCENT, end - 3, end + digits.length)
}
