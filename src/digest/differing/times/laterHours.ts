/**
 * Until which hour a number of any kind was counted: 截至4日10时, `By noon on Tuesday`. Days without an hour are read in one
 * language alone (`../words/days.ts`), and parts of a day (`by the evening`) only for numbers that grow (`countedAt.ts`):
 * for all others they cost thirteen and eight right flags.
 */
import { WEEKDAY } from '../../../text/calendar.ts'
import { simplified } from '../../../text/simplified.ts'
import type { Claim } from '../../claims/claim.ts'
import type { ArticleFigure } from '../../digest.ts'
import { figureIn, type Placed } from '../placed.ts'
import { hoursFrom } from './sameTime.ts'

/** Part of the day, and hour. */
const HAN_HOUR = '(中午|下午|傍晚|晚上|晚间|晚)?(?:凌晨|清晨|早上|早晨|上午)?(\\d{1,2})[时点](?!间)'
/** 截至4日下午5时, 4日17时前: day, part of the day, hour. */
const HAN_UNTIL = new RegExp(
  `截[至止]到?(?:当地时间)?(?:\\d{1,2}月)?(?:(\\d{1,2})日)?${HAN_HOUR}` +
    `|(\\d{1,2})日${HAN_HOUR}(?:许|整|半|\\d{1,2}分)?(?:之?前|为止)`,
)

/** Hour with am or pm, or noon or midnight; and the weekday. */
const UNTIL = new RegExp(
  `\\b(?:[Bb]y|[Aa]s of) (?:(\\d{1,2})(?::\\d\\d)? ?([ap])\\.?m\\b\\.?|(noon|midday|midnight))(?: (?:on )?(${WEEKDAY}))?`,
)

export const DAY_HOURS = 24
export const DAY = DAY_HOURS * 3_600_000
/** A named day is looked for so many days back: farther back it would be of another month, or to come. */
const DAYS_BACK = 20

/** A civil time to the hour. */
interface Until {
  /** Days since 1970; null where the clause names none. */
  readonly day: number | null
  /** Of the day, 0 to 24. */
  readonly hour: number
}

/** Whether both state an hour, and the greater number that of the later: both are right. */
export function areOfLaterHours(left: Placed, right: Placed): boolean {
  if (haveLasted(left, right)) return true
  const [less, more] = left.claim.value < right.claim.value ? [left, right] : [right, left]
  const [sooner, later] = [untilOf(less), untilOf(more)]
  if (sooner === null || later === null) return false
  // `By midnight` names no day, and may be told in the evening or on the next day.
  const days = sooner.day === null || later.day === null ? 0 : later.day - sooner.day
  return days * DAY_HOURS + later.hour > sooner.hour
}

/** A state that still lasts: 失联已超66小时, `has been missing for three days`. */
const LASTS =
  /已|仍|至今|失[踪联]|被困|\b(?:has|have|had) been\b|\b(?:missing|since|still|trapped|stranded)\b/

/** Days are rounded to no less. */
const ROUNDED_HOURS = 12

/** Whether both say how long a state has lasted, and the difference is the time between the articles. */
function haveLasted(left: Placed, right: Placed): boolean {
  const [short, long] = [left, right].map(({ claim }) => hoursOf(claim))
  const hours = hoursFrom(left, right)
  if (short === undefined || long === undefined || hours === 0) return false
  if (!(Math.abs(long - short - hours) <= ROUNDED_HOURS && (long - short) * hours > 0)) return false
  return [left, right].every((placed) => LASTS.test(simplified(figureIn(placed)?.context ?? '')))
}

/** Hours of a duration; NaN of all else. */
function hoursOf({ unit, value }: Claim): number {
  return value * (HOURS[unit] ?? Number.NaN)
}

const HOURS: Readonly<Record<string, number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: DAY_HOURS,
  week: 7 * DAY_HOURS,
}

/** The hour that the clause states; null where it states none. */
function untilOf(placed: Placed): Until | null {
  const { article } = placed
  const own = figureIn(placed)
  const today = Math.floor(Date.parse(`${article.published?.slice(0, 10) ?? ''}T00:00Z`) / DAY)
  return own === null ? null : (hanUntil(own, today) ?? englishUntil(own, today))
}

/** A Chinese clause has it before the number. */
function hanUntil({ context, contextAt }: ArticleFigure, today: number): Until | null {
  const found = HAN_UNTIL.exec(simplified(context.slice(0, contextAt)))
  if (!found) return null
  const isPastNoon = (found[2] ?? found[5]) !== undefined
  const hour = Number(found[3] ?? found[6])
  const named = found[1] ?? found[4]
  return {
    day: named === undefined ? null : dayOfMonthBefore(today, Number(named)),
    hour: hour < 12 && isPastNoon ? hour + 12 : hour,
  }
}

function englishUntil({ context }: ArticleFigure, today: number): Until | null {
  const found = UNTIL.exec(context)
  if (!found) return null
  const [, hour, half, name, weekday] = found
  return {
    day: weekday === undefined ? null : weekdayBefore(today, weekday),
    hour:
      name === undefined
        ? (Number(hour) % 12) + (half === 'p' ? 12 : 0)
        : name === 'midnight'
          ? 24
          : 12,
  }
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** The last day with a weekday's name, as `dayBefore` gives it. */
export function weekdayBefore(today: number, weekday: string): number | null {
  return dayBefore(today, (day) => WEEKDAYS[day.getUTCDay()] === weekday.slice(0, 3))
}

/** The last day with this number in its month, as `dayBefore` gives it. */
export function dayOfMonthBefore(today: number, number: number): number | null {
  return dayBefore(today, (day) => day.getUTCDate() === number)
}

/** The last day that fits, in days since 1970; null where none of `DAYS_BACK` does, or today is unknown (NaN). */
function dayBefore(today: number, is: (day: Date) => boolean): number | null {
  for (let day = today; day > today - DAYS_BACK; day--) if (is(new Date(day * DAY))) return day
  return null
}
