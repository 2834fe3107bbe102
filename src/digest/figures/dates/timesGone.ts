/**
 * Days and months that are gone, and told as to come: `will be put in by March 2031` in an article of that
 * November. One of the two dates is wrong.
 */

import { MONTH_NAMES, monthNumber } from '../../../text/calendar.ts'
import { isCivil } from '../../../text/time.ts'
import { dayOf, firstDayOf } from '../../days.ts'
import { EndTest } from '../chars.ts'
import type { Figure } from '../figure.ts'
import { Clauses, dateFigure } from './dates.ts'

const WORDS = (most: number): string => `(?!have )(?:[\\w’'-]{1,20} ){1,${most}}?`
const TO_COME = new RegExp(
  [
    `\\b(?:will|is to|are to) ${WORDS(8)}(?:by|in|from) (${MONTH_NAMES}) (20\\d\\d)\\b`,
    '将[于在从](20\\d\\d)年(\\d{1,2})月(?!\\d)',
    `\\bwill ${WORDS(6)}on (?:(\\d{1,2}) (${MONTH_NAMES})|(${MONTH_NAMES}) (\\d{1,2}))(?!\\d|,? \\d{4})`,
    '将[于在](\\d{1,2})月(\\d{1,2})日',
  ].join('|'),
  'g',
)
/** What each has, and few texts. */
const FIRST_LOOK = /\bwill\b|\b(?:is|are) to\b|将[于在从]\d/
const RAW = new RegExp(
  `(?:${MONTH_NAMES}) \\d+$|\\d{1,2} (?:${MONTH_NAMES})$|(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日)?$`,
)
/** What was said before tells of a time that was to come then. */
const SAID_BEFORE = new RegExp(
  `\\b(?:had|then|originally|once|said (?:on|in|last))\\b|\\b[Ii]n (?:${MONTH_NAMES}|20\\d\\d),? (?:it|he|she|they|the|an?)\\b|曾|当时|此前|原`,
)
/** A month is so long; and an article may stand in one that was written before, or a day in another zone. */
const MONTH_DAYS = 45
const FEW_DAYS = 3
const LONG_DAYS = 30
/** A day that is longer gone may be of the next year, and a slip of the year leads no farther. */
const MOST_DAYS = 60
const MOST_YEARS_DAYS = 1100

/** @param published Civil time or day; null where nobody knows, and then nothing is told. */
export function findTimesGone(text: string, published: string | null): readonly Figure[] {
  if (published === null || !FIRST_LOOK.test(text)) return []
  const now = dayOf(published)
  const clauses = new Clauses(text)
  return Array.from(text.matchAll(TO_COME)).flatMap((match) => {
    const value = goneBy(now, published, match)
    if (value === null) return []
    const [all] = match
    const raw = RAW.exec(all)?.[0] ?? ''
    const place = clauses.around(match.index + all.length - raw.length, raw.length)
    return SAID_BEFORE.test(place.context) ? [] : [dateFigure(raw, value, place)]
  })
}

const BEFORE_DAY = new EndTest(
  new RegExp(`\\b(?:will|is to|are to) ${WORDS(8)}(?:on|from|by) $|将[于在从]$`),
)

/** Whether a clause tells a day as one to come: 将于2033年5月1日起生效. */
export function isToldAsToCome(clause: string, at: number): boolean {
  return BEFORE_DAY.before(clause, at) && !SAID_BEFORE.test(clause)
}

/** So long ago a day with its year is not, where it is told as to come. */
export function isGone(days: number): boolean {
  return days >= LONG_DAYS && days <= MOST_YEARS_DAYS
}

/** The day, or the first of the month, counted since 1970; null where it is not gone, or so long that it is another. */
function goneBy(now: number, published: string, match: RegExpMatchArray): number | null {
  const [, name, ownYear, hanYear, hanMonth, day, dayMonth, monthDay, dayBehind, onMonth, onDay] =
    match
  const full = ownYear ?? hanYear
  if (full !== undefined) {
    const month = name === undefined ? Number(hanMonth) : monthNumber(name)
    const value = firstDayOf(Number(full), month)
    return value < now - MONTH_DAYS && value > now - MOST_YEARS_DAYS ? value : null
  }
  const month = onMonth === undefined ? monthNumber(dayMonth ?? monthDay ?? '') : Number(onMonth)
  const date = Number(onDay ?? day ?? dayBehind)
  const year = Number(published.slice(0, 4))
  if (!isCivil(year, month, date)) return null
  const inYear = firstDayOf(year, month) + date - 1
  // In January a day of December is of the year before.
  const value = inYear > now ? firstDayOf(year - 1, month) + date - 1 : inYear
  return value <= now - FEW_DAYS && value > now - MOST_DAYS ? value : null
}
