import { simplified } from '../../text/simplified.ts'
import { dayOf } from '../days.ts'
import type { ArticleFigure } from '../digest.ts'
import { isFullDate } from '../figures/dates/dates.ts'
import { isDone, isSinceThen } from '../figures/dates/daysToCome.ts'
import { isGone, isToldAsToCome } from '../figures/dates/timesGone.ts'
import { isToldAsPast } from '../figures/dates/toldAsPast.ts'

/** Words of an event that is news: its date should lie near that of the article. */
const FRESH =
  /\b(?:sign(?:ed|s|ing)|carries the date|dated|announced|took place|held|met|issued|released|closed|agreed|approved|launched|opened|on)\b|签署|签订|签字|签约|发布|公布|宣布|举行|召开|公告|获批/i
/** Years that a mistyped year is off at most. */
const MOST_YEARS = 3
/** Days between an event and its article at most: a date that would be so near in this year was meant to be in it. */
const MOST_DAYS = 21
const YEAR_DAYS = 365.25
/** Characters on either side of a date in which words say what it is of. */
const BEFORE = 60
const AFTER = 24
/** Words that explain a date of another year. */
const OLD =
  /\b(?:since|until|in force|ago|earlier|before|first|originally|previous|last|history|founded|established|built|born|listed|anniversary|compared|expire[sd]?|will|due|from|as of|at the end)\b|自|起|曾|此前|早在|成立|上市|截至|去年|同期|到期|将/i

/**
 * Dates of an article that cannot fit the time it was published: the day and month of these weeks in
 * another year, and times that are yet to come and told as past, or gone and told as to come.
 * `signed on October 20, 2023` in an article of 2025-10-22 was meant to be 2025.
 */
export function misdated(article: {
  readonly published: string | null
  readonly dates: readonly ArticleFigure[]
}): readonly ArticleFigure[] {
  const { published, dates } = article
  if (published === null || dates.length === 0) return []
  const own = dayOf(published)
  return dates.filter(({ value, context: written, contextAt, raw }) => {
    if (value === null) return false
    const context = simplified(written)
    // All others are found only where they do not fit.
    if (!isFullDate(raw)) return true
    const away = own - value
    if (away < 0 && isSinceThen(context, contextAt)) return true
    const near = context.slice(Math.max(0, contextAt - BEFORE), contextAt + raw.length + AFTER)
    if (isGone(away) && isToldAsToCome(context, contextAt)) return true
    const told = { clause: context, at: contextAt, length: raw.length, rest: '' }
    if (away < 0 && (isDone(context, contextAt) || isToldAsPast(told))) return true
    if (OLD.test(near)) return false
    const years = Math.round(away / YEAR_DAYS)
    const rest = Math.abs(away - years * YEAR_DAYS)
    return years !== 0 && Math.abs(years) <= MOST_YEARS && rest <= MOST_DAYS && FRESH.test(near)
  })
}
