/** Months and weekdays of English as parts of patterns, and years of other eras: one list for all that reads, arranges and searches. */

/** Whole, as they are written. */
export const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December'

/** Short ones, but for May, which is whole. */
export const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'

/** Whole or short, in small letters. */
export const MONTH_SPELLINGS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'

/** What each month begins with, in any spelling. */
const MONTH_STEMS: readonly string[] = /* @__PURE__ */ stemsOf(MONTH_SPELLINGS)

function stemsOf(spellings: string): readonly string[] {
  return spellings.split('|').map((spelling) => spelling.slice(0, 3))
}

/** Of January, Jan or january: 1; of what begins no English month 0. */
export function monthNumber(name: string): number {
  return MONTH_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** Months of German and French, whole or short, in small letters. */
export const OTHER_MONTHS = [
  'jan(?:uar|v(?:ier)?)',
  'feb(?:ruar)?|févr?(?:ier)?',
  'märz?|mrz|mars',
  'april|avr(?:il)?',
  'mai',
  'juni|juin',
  'juli|juil(?:let)?',
  'august|août',
  'sept(?:ember|embre)?',
  'okt(?:ober)?|octobre',
  'nov(?:ember|embre)?',
  'dez(?:ember)?|déc(?:embre)?',
] as const

/** Of Dezember or décembre: 12; of what is no such month 0. */
export function otherMonthNumber(name: string): number {
  return OTHER_MONTHS.findIndex((spelling) => new RegExp(`^(?:${spelling})$`, 'i').test(name)) + 1
}

/** Year of the Christian era before the first of the Republic of China: 民國114年 is 2025. */
export const REPUBLIC = 1911
