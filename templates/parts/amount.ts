/**
 * An amount in few signs, for charts and comparisons: `$8.5bn`, `85亿美元`. Made from the value in
 * base units, so that what two texts write differently looks alike where it is; elsewhere a figure
 * stands as written.
 */
import type { Text } from '../../src/digest/digest.ts'
import type { Amount } from '../../src/digest/views/amount.ts'
import { display } from '../../src/text/display.ts'
import { hasHan } from '../../src/text/han.ts'
import type { Language } from '../../src/text/time.ts'
import { otherNoun } from './nouns.ts'
import { tagOf } from './text.ts'
import { FEW_DIGITS, inFewDigits, inUnits, withNoun } from './units.ts'

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

/**
 * An amount in an interface language; as written where its unit or value is not simple.
 *
 * @param digits In so many it is told, as many as it is written with.
 */
export function amountText(
  amount: Amount,
  language: Language,
  digits: number = digitsOf(amount),
): string {
  return sign(amount) + (inFewSigns(amount, language, digits) ?? display(amount.text))
}

/**
 * Amounts that are set against each other, in as many digits as the roughest of them: 2699亿元 and 2699.08亿元 are told
 * alike, 367.47 and 376.47 billion as they are. Counts in two languages, `81,524` and 83524辆, are of one thing, and told
 * without their nouns. As they are written where they would be all alike.
 */
export function comparedTexts(amounts: readonly Amount[], language: Language): readonly string[] {
  const digits = Math.min(...amounts.map(digitsOf))
  const isOfWords = amounts.some(({ lang }) => isOther(lang, language)) && amounts.every(isCounted)
  const texts = amounts.map((amount) =>
    isOfWords && amount.value !== null
      ? sign(amount) + inFewDigits(amount.value, language, MOST_DIGITS)
      : amountText(amount, language, digits),
  )
  return new Set(texts).size > 1 ? texts : amounts.map(limited)
}

/** What is counted, or points of an index, of no percentage: its unit is a word of the text. */
function isCounted({ unit, unitKind }: Amount): boolean {
  return unitKind === 'count' || (unitKind === 'points' && unit === 'points')
}

function isOther(lang: Amount['lang'], language: Language): boolean {
  return (lang === 'en') !== (language === 'en')
}

/**
 * A figure among words of the site: one that is written in the other language stands in that of the page, where its unit
 * has a name there. A Chinese measure word without one tells less than the words below it, 4330万台 出货量, and is left out.
 */
export function readable(amount: Amount, language: Language, isCaptioned = false): Text {
  const shown = isOther(amount.lang, language)
    ? normalised(amount, language) || (isCaptioned && language === 'en' ? bare(amount) : '')
    : ''
  return shown === ''
    ? { text: limited(amount), lang: amount.lang }
    : { text: shown, lang: tagOf(language) }
}

/** The number of what is counted in Chinese; else empty. */
function bare(amount: Amount): string {
  const { unit, value } = amount
  if (value === null || !isCounted(amount) || unit === null || !hasHan(unit)) return ''
  return sign(amount) + inFewDigits(value, 'en', digitsOf(amount))
}

/** What an amount comes to, where that says more than what is written; else empty. */
export function normalised(amount: Amount, language: Language): string {
  const { value, qualifier } = amount
  const shown = inFewSigns(amount, language, digitsOf(amount))
  if (shown !== null && !isWritten(shown, amount)) return sign(amount) + shown
  // Its noun is long, and stands as written beside it.
  if (value === null || qualifier === null) return ''
  return sign(amount) + (shown ?? inFewDigits(value, language))
}

/** 1,234,567 tons are 1.23457m t. */
const MOST_DIGITS = 6

/** In how many digits an amount is told: a price of 104.66元 is no ¥104.7. */
function digitsOf({ text }: Amount): number {
  const written = [...text.matchAll(NUMBER)].map(([number]) => number.replace(/[^\d]/g, '').length)
  return Math.min(MOST_DIGITS, Math.max(FEW_DIGITS, ...written))
}

const NUMBER = /\d[\d,.]*/g

/** 12km is 12 km, `7% to 9%` is 7–9%, and 104.66元/股 in Chinese nothing else. */
function isWritten(shown: string, { text }: Amount): boolean {
  return plain(shown) === plain(text).replace(UNTIL, '–')
}

/** `9.0%` is 9%, and -12.5% −12.5%. */
function plain(text: string): string {
  return text.replaceAll(SPACES, '').replace(ZEROS, '').replaceAll('−', '-')
}

const SPACES = /[\s\u00a0,]/g
const ZEROS = /\.0+(?!\d)|(?<=\.\d+)0+(?!\d)/g
const UNTIL = /(?<=\d)%?(?:to|and|[至到~～—–-])(?=\d)/

function inFewSigns(amount: Amount, language: Language, digits: number): string | null {
  const { value, low, high } = amount
  const noun = isOther(amount.lang, language) && isCounted(amount) ? otherNoun(amount) : null
  const told = (number: number): string | null =>
    noun === null
      ? toldIn(amount, number, language, digits)
      : withNoun(inFewDigits(number, language, digits), noun)
  if (value !== null) return told(value)
  if (low === null || high === null) return null
  const [from, to] = [told(low), told(high)]
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
  digits: number,
): string | null {
  if (unitKind === 'fraction') {
    return inUnits({ value: value * 100, unit: '%', unitKind: 'percent' }, language)
  }
  // Working days are fewer than days.
  if (unit === null || (unitKind === 'duration' && OF_WORK.test(text))) return null
  return inUnits({ value, unit, unitKind }, language, digits)
}

const OF_WORK = /\b(?:trading|working|business)\b|交易|工作/i
