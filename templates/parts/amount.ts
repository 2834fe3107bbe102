/**
 * An amount in few signs, for charts and comparisons: `$8.5bn`, `85亿美元`. Made from the value in
 * base units, so that what two texts write differently looks alike where it is; elsewhere a figure
 * stands as written.
 */
import { chineseName } from '../../src/digest/figures/currencies.ts'
import type { Amount } from '../../src/digest/views/row.ts'
import { display } from '../../src/text/display.ts'
import type { Language } from '../../src/text/time.ts'
import { decimal } from './number.ts'

/** Size and its sign, largest first. */
const SCALES: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [
    [1e12, 'tn'],
    [1e9, 'bn'],
    [1e6, 'm'],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
}

/** What stands before a sum in English, and after it in Chinese. */
const MONEY: Readonly<Record<string, readonly [before: string, after: string]>> = {
  USD: ['$', '美元'],
  CNY: ['¥', '元'],
  HKD: ['HK$', '港元'],
  EUR: ['€', '欧元'],
  GBP: ['£', '英镑'],
  AUD: ['A$', '澳元'],
  JPY: ['JP¥', '日元'],
  KRW: ['₩', '韩元'],
}

/** What stands after a number, in English and in Chinese. */
const UNITS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  '%': ['%', '%'],
  pp: [' pp', '个百分点'],
  bp: [' bp', '个基点'],
  x: ['×', '倍'],
  t: [' t', '吨'],
  kg: [' kg', '公斤'],
  g: [' g', '克'],
  oz: [' oz', '盎司'],
  kWh: [' kWh', '千瓦时'],
  share: [' shares', '股'],
}

const WATTS: readonly (readonly [number, string])[] = [
  [1e9, ' GW'],
  [1e6, ' MW'],
  [1e3, ' kW'],
]

/** The limit of a figure as a sign: `more than 28 million tons` is no 28 million. */
const SIGNS: Readonly<Record<NonNullable<Amount['qualifier']>, string>> = {
  over: '>',
  under: '<',
  about: '≈',
  'up-to': '≤',
  'at-least': '≥',
}

function sign({ qualifier }: Amount): string {
  return qualifier === null ? '' : SIGNS[qualifier]
}

/** An amount as written, with the sign of its limit. */
export function limited(amount: Amount): string {
  return sign(amount) + display(amount.text)
}

/** An amount in an interface language; as written where its unit or value is not simple. */
export function amountText(amount: Amount, language: Language): string {
  return sign(amount) + inFewSigns(amount, language)
}

/** What an amount comes to, where that says more than what is written; else empty. */
export function normalised(amount: Amount, language: Language): string {
  const shown = inFewSigns(amount, language)
  if (shown !== display(amount.text)) return sign(amount) + shown
  // Its noun is long, and stands as written beside it.
  const { value, unit, qualifier } = amount
  if (value === null || qualifier === null) return ''
  const isShort = unit !== null && UNITS[unit] !== undefined
  return sign(amount) + (isShort ? shown : scaled(value, SCALES[language]))
}

function inFewSigns(amount: Amount, language: Language): string {
  const { value, unit, unitKind } = amount
  if (value === null || unit === null) return display(amount.text)
  const chinese = language === 'zh' ? 1 : 0
  const money = unitKind === 'money' ? signsOf(unit) : undefined
  if (money) {
    const number = scaled(value, SCALES[language])
    return chinese
      ? number + money[1]
      : number.replace(/^−?/, `$&${money[0].replaceAll('$', '$$$$')}`)
  }
  if (unit === 'W') return scaled(value, WATTS, ' W')
  const known = UNITS[unit]
  return known ? scaled(value, SCALES[language]) + known[chinese] : display(amount.text)
}

/** By its code where readers know no sign of it; undefined for what several countries call alike. */
function signsOf(unit: string): readonly [before: string, after: string] | undefined {
  const known = MONEY[unit]
  if (known || !/^[A-Z]{3}$/.test(unit)) return known
  return [`${unit}\u00a0`, chineseName(unit)]
}

/** Four digits tell figures apart; a whole number below the scales keeps all of its own. */
function scaled(value: number, scales: readonly (readonly [number, string])[], none = ''): string {
  const [size, sign] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, none]
  const number = value / size
  if (size > 1) return String(Number(number.toPrecision(4))).replace('-', '−') + sign
  const shown = Number.isInteger(number) ? number : Number(number.toPrecision(4))
  return decimal(shown).replace('-', '−') + sign
}
