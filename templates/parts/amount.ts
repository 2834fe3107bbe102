/**
 * An amount in few signs, for charts and comparisons: `$8.5bn`, `85亿美元`. Made from the value in
 * base units, so that what two texts write differently looks alike where it is; elsewhere a figure
 * stands as written.
 */
import type { Amount } from '../../src/digest/views/amount.ts'
import { display } from '../../src/text/display.ts'
import type { Language } from '../../src/text/time.ts'
import { inFewDigits, inUnits } from './units.ts'

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
  return sign(amount) + (inFewSigns(amount, language) ?? display(amount.text))
}

/** What an amount comes to, where that says more than what is written; else empty. */
export function normalised(amount: Amount, language: Language): string {
  const { value, qualifier } = amount
  const shown = inFewSigns(amount, language)
  if (shown !== null && !isWritten(shown, amount)) return sign(amount) + shown
  // Its noun is long, and stands as written beside it.
  if (value === null || qualifier === null) return ''
  return sign(amount) + (shown ?? inFewDigits(value, language))
}

/** 12km is 12 km, and `7% to 9%` is 7–9%. */
function isWritten(shown: string, { text }: Amount): boolean {
  return shown.replaceAll(SPACES, '') === text.replaceAll(SPACES, '').replace(UNTIL, '–')
}

const SPACES = /[\s\u00a0,]/g
const UNTIL = /(?<=\d)%?(?:to|and|[至到~～—–-])(?=\d)/

function inFewSigns(amount: Amount, language: Language): string | null {
  const { value, low, high } = amount
  if (value !== null) return toldIn(amount, value, language)
  if (low === null || high === null) return null
  const [from, to] = [toldIn(amount, low, language), toldIn(amount, high, language)]
  return from === null || to === null ? null : rangeOf(from, to)
}

/** `$12m` and `$15m` are `$12m–15m`, `2.4 km` and `900 m` stay as they are. */
function rangeOf(from: string, to: string): string {
  const [, sign = '', number = '', unit = ''] = PARTS.exec(from) ?? []
  const [, itsSign = '', itsNumber = '', itsUnit = ''] = PARTS.exec(to) ?? []
  if (sign !== itsSign || !number || !itsNumber) return `${from}–${to}`
  return unit === itsUnit
    ? `${sign}${number}–${itsNumber}${unit}`
    : `${from}–${itsNumber}${itsUnit}`
}

/** What stands before a number, itself with the sign of its size, and its unit. */
const PARTS = /^([^\d]*)([\d.,]+(?:tn|bn|m(?! )|万亿|[亿万])?)(.*)$/

function toldIn(
  { text, unit, unitKind }: Amount,
  value: number,
  language: Language,
): string | null {
  if (unitKind === 'fraction') {
    return inUnits({ value: value * 100, unit: '%', unitKind: 'percent' }, language)
  }
  // Working days are fewer than days.
  if (unit === null || (unitKind === 'duration' && OF_WORK.test(text))) return null
  return inUnits({ value, unit, unitKind }, language)
}

const OF_WORK = /\b(?:trading|working|business)\b|交易|工作/i
