import type { Value } from './tokens.ts'

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
}

/** Spellings of each known unit; of two that begin alike the longer stands first. */
const UNITS: readonly (readonly [unit: string, spellings: string])[] = [
  ['pp', '个?百分点|percentage points?|ppt?'],
  ['%', '%|percent(?!a)|per cent|pct'],
  ['usd', '美元|美金|(?:us )?dollars?|usd'],
  ['hkd', '港元|港币|hk dollars?|hkd'],
  ['eur', '欧元|euros?|eur'],
  ['cny', '元|人民币|yuan|rmb|cny|renminbi'],
  ['t', '吨|(?:metric )?tons?|tonnes?|t'],
  ['gw', '吉瓦|gw|gigawatts?'],
  ['mw', '兆瓦|mw|megawatts?'],
  ['kwh', '千瓦时|度|kwh'],
]

const TESTS = UNITS.map(([unit, spellings]) => [unit, new RegExp(`^(?:${spellings})$`)] as const)

const WORD_END = '(?![a-z])'
const TAIL = new RegExp(
  `(?:\\s?(${Object.keys(SCALES).join('|')})(?:(?<=[a-z])${WORD_END}|(?<![a-z])))?(?:[余多]|\\s(?:of )?)?\\s?(?:(${UNITS.map(([, spellings]) => spellings).join('|')})(?:(?<=[a-z])${WORD_END}|(?<![a-z])))?`,
  'y',
)
const TENTHS = /成(半)?(?![为立本品交员果功就长分都份])/y
/** Of an amount of money alone: `6000m` may be metres. */
const MONEY_SCALE = /([kmb])(?![a-z\d])/y
const MONEY_SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 }

const ENGLISH = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const LONGEST_NUMBER = 6
const DIGITS = '零一二三四五六七八九'
const HAN_FIGURE =
  /百分之([零〇一二两三四五六七八九十百点]+)|([一二两三四五六七八九])成([一二三四五六七八九](?![十百千万亿点])|半)?(?![为立本品交员果功就长分都份])|([零〇一二两三四五六七八九十百千]+)(万亿|亿|万)(美元|港元|欧元|元|吨)?/

/** The figure that begins with the unit from `start` to `end`; null when it has no scale or unit. */
export function figureAt(folded: string, start: number, end: number): Value | null {
  const first = folded.charCodeAt(start)
  if (first < 58) {
    if (folded.slice(start - 4, start) === '百分之') return null
    const digits = folded.slice(start, end).replaceAll(',', '')
    return tail(folded, start, end, digits)
  }
  if (first > 127) return hanFigureIn(folded, start, end)
  if (end - start > LONGEST_NUMBER || !'otfsen'.includes(folded.charAt(start))) return null
  const small = ENGLISH.indexOf(folded.slice(start, end))
  if (small < 1) return null
  const value = tail(folded, start, end, String(small))
  // `one ton` is a number in words without a scale; only `two million` has a value of its own.
  return value?.scaled ? value : null
}

function tail(folded: string, start: number, end: number, digits: string): Value | null {
  TENTHS.lastIndex = end
  const tenths = TENTHS.exec(folded)
  if (tenths) return figure(tenths[1] ? `${digits}.5` : digits, 1, '%', start, TENTHS.lastIndex)
  TAIL.lastIndex = end
  const found = TAIL.exec(folded)
  if (!found) return null
  const scale = found[1]
  const currency = currencyBefore(folded, start)
  MONEY_SCALE.lastIndex = end
  const letter = currency && MONEY_SCALE.exec(folded)?.[1]
  if (letter)
    return figure(digits, MONEY_SCALES[letter] ?? 0, currency.unit, currency.start, end + 1)
  const unit = unitOf(found[2]) ?? currency?.unit ?? null
  if (scale === undefined && unit === null) return null
  const stop =
    found[2] !== undefined
      ? TAIL.lastIndex
      : end + (scale === undefined ? 0 : found[0].indexOf(scale) + scale.length)
  const power = scale === undefined ? 0 : (SCALES[scale] ?? 0)
  return figure(digits, power, unit, currency?.start ?? start, stop)
}

function figure(
  digits: string,
  power: number,
  unit: string | null,
  start: number,
  end: number,
): Value {
  const value = shift(digits, power)
  // A percentage is never equal to the number without its sign.
  const terms =
    unit === '%' || unit === 'pp' ? [value + unit] : unit === null ? [value] : [value + unit, value]
  return { terms, kind: 'figure', scaled: power > 0, start, end }
}

const unitsOf = new Map<string, string | null>()

/** @param text One of the spellings, which are few. */
function unitOf(text: string | undefined): string | null {
  if (text === undefined) return null
  let unit = unitsOf.get(text)
  if (unit === undefined) {
    unit = TESTS.find(([, test]) => test.test(text))?.[0] ?? null
    unitsOf.set(text, unit)
  }
  return unit
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'usd',
  us$: 'usd',
  usd: 'usd',
  hk$: 'hkd',
  hkd: 'hkd',
  '¥': 'cny',
  rmb: 'cny',
  cny: 'cny',
  '€': 'eur',
  eur: 'eur',
}
const CURRENCY = /(?:(?<![a-z])(?:us\$|hk\$|usd|hkd|rmb|cny|eur)|[$¥€]) ?$/

const CURRENCY_ENDS = '$¥€dbyr'

/** The currency before a number, with where it begins: `$17`, `HK$17`, `RMB 17`. */
function currencyBefore(
  folded: string,
  start: number,
): { readonly unit: string; readonly start: number } | null {
  const space = folded.charAt(start - 1) === ' ' ? 1 : 0
  if (!CURRENCY_ENDS.includes(folded.charAt(start - 1 - space) || ' ')) return null
  const [found] = CURRENCY.exec(folded.slice(Math.max(0, start - 4), start)) ?? []
  const unit = found && CURRENCIES[found.trim()]
  return found && unit ? { unit, start: start - found.length } : null
}

/** Decimal digits times a power of ten, without going through a floating-point number. */
export function shift(digits: string, power: number): string {
  if (!digits.includes('.') && !digits.startsWith('0')) return digits + '0'.repeat(power)
  const [whole = '', part = ''] = digits.split('.')
  const moved = part.padEnd(power, '0')
  const left = (whole + moved.slice(0, power)).replace(/^0+(?=\d)/, '')
  const right = moved.slice(power).replace(/0+$/, '')
  return right === '' ? left : `${left}.${right}`
}

function hanFigureIn(folded: string, start: number, end: number): Value | null {
  const found = HAN_FIGURE.exec(folded.slice(start, end))
  if (found) {
    const [whole, percent, tenth, hundredth, number, scale = '', unit] = found
    const from = start + found.index
    const to = from + whole.length
    if (percent !== undefined) return figure(hanNumber(percent), 0, '%', from, to)
    if (tenth !== undefined) {
      const part = hundredth === '半' ? '五' : (hundredth ?? '零')
      return figure(hanNumber(`${tenth}点${part}`), 1, '%', from, to)
    }
    return figure(hanNumber(number ?? ''), SCALES[scale] ?? 0, unitOf(unit), from, to)
  }
  // 百分之98: the sign stands before the digits.
  if (folded.slice(end - 3, end) !== '百分之') return null
  const digits = /\d+(?:\.\d+)?/y
  digits.lastIndex = end
  const after = digits.exec(folded)
  return after && figure(after[0], 0, '%', end - 3, digits.lastIndex)
}

/** `三十五点二` is `35.2`. */
function hanNumber(text: string): string {
  const [whole = '', part = ''] = text.split('点')
  let total = 0
  let digit = 0
  for (const character of whole.replaceAll('两', '二').replaceAll('〇', '零')) {
    const unit = '十百千'.indexOf(character) + 1
    if (unit > 0) {
      total += (digit === 0 ? 1 : digit) * 10 ** unit
      digit = 0
    } else digit = DIGITS.indexOf(character)
  }
  const after = Array.from(part, (character) => Math.max(0, DIGITS.indexOf(character))).join('')
  return shift(after === '' ? String(total + digit) : `${total + digit}.${after}`, 0)
}
