/** Whether two claims are of one time. Numbers of people change within hours, levels within a day, others within days. */
import { classOf, sortedDigits } from '../../claims/amount.ts'
import { STANDING } from '../../claims/measures.ts'
import { areApart, endTogether, periodOf } from '../../facts/periods.ts'
import { daysBetween, type FigureArticle, figureIn, longPeriod, type Placed } from '../placed.ts'
import { isShare } from '../values.ts'
import { saysItChanged } from '../words/days.ts'

/** Claims without a period are of one time within these days. */
const SAME_TIME_DAYS = 6

/** More days apart, the thing was measured again, or is another of the kind. */
export const ANEW_DAYS = 10

/**
 * Whether the number may have changed between two articles of one story: one says so, or enough time lies between for
 * a number of its kind. Less than `MOMENT_HOURS` apart two reporters may mean one moment.
 */
export function mayHaveChanged(left: Placed, right: Placed): boolean {
  const { unit, kind, isKnown, measure } = left.claim
  if (left.story === null) return false
  if (daysBetween(left, right) > ANEW_DAYS && !haveSameDigits(left, right)) return true
  if (hasRisen(left, right)) return true
  if (isShare(left.claim) && PROGRESS.test(`${measure} ${right.claim.measure}`)) return true
  // It was another number before: 消防车增至41辆.
  if (!isKnown && [left, right].some(({ claim }) => claim.isMoved && claim.isCount)) return true
  const hours = hoursFrom(left, right)
  const isFar = isLater(left, right)
  // Things that are counted by noon and in the end, as containers that burn.
  if (!isKnown && classOf(measure) === measure && isFar) return true
  if (unit !== 'people') return false
  if (hours !== 0 && saysTollChanged((hours > 0 ? right : left).article)) return true
  if (kind === 'event' && (isFar || areFewerMissing(left, right))) return true
  return Math.abs(hours) >= MOMENT_HOURS && left.storyArticles.some(saysTollChanged)
}

/** How much of the votes is counted grows from article to article. */
const PROGRESS = /\b(?:count|tally|tallied)\b|[计点开]票|点算/

/** Whether fewer people are missing a day later. */
function areFewerMissing(left: Placed, right: Placed): boolean {
  const hours = hoursFrom(left, right)
  const growth = (right.claim.value - left.claim.value) * Math.sign(hours)
  return left.claim.measure === 'missing' && Math.abs(hours) >= NEXT_DAY_HOURS && growth < 0
}

/** Whether so much time lies between them that counts have changed. */
function isLater(left: Placed, right: Placed): boolean {
  return Math.abs(hoursFrom(left, right)) >= MOVED_HOURS
}

/** Whether both have the same digits in any order, as a slip has. */
function haveSameDigits(left: Placed, right: Placed): boolean {
  return sortedDigits(left.claim.digits) === sortedDigits(right.claim.digits)
}

/** Hours between two articles from which on they may not mean one moment, and surely do not. */
const MOMENT_HOURS = 12

const MOVED_HOURS = 60
const NEXT_DAY_HOURS = 20

/** Whether the article says that a toll has changed. */
function saysTollChanged({ title, facts }: FigureArticle): boolean {
  return (
    MOVED_TITLE.test(title) || facts.claims.some(({ kind, isMoved }) => kind === 'event' && isMoved)
  )
}

const MOVED_TITLE =
  /\b(?:toll|dead|deaths|missing) (?:(?:of|from|in) [^.,;:]{1,40} )?(?:now |sharply )?(?:rises|rose|climbs|climbed|jumps|jumped|grows|mounts|passes|tops|revised|raised)\b|\braises? (?:the )?(?:death )?toll\b|(?:增|升|上升|上调|增加|攀升|更新|修正)[至到为]\d/i

/** Hours from the first article to the second; 0 where either has no date. */
export function hoursFrom({ article: one }: Placed, { article: other }: Placed): number {
  if (one.published === null || other.published === null) return 0
  return (instantOf(other.published) - instantOf(one.published)) / 3_600_000
}

/** Milliseconds since 1970; a day without a time is its noon. */
export function instantOf(published: string): number {
  return Date.parse(published.length === 10 ? `${published}T12:00Z` : `${published}Z`)
}

/** Whether both are of one period. A claim that names none may be of the other's. */
export function samePeriod(left: Placed, right: Placed): boolean {
  const [a, b] = [ownPeriod(left), ownPeriod(right)]
  const { kind, measure } = left.claim
  if (a !== null && b !== null) return a === b || (STANDING.test(measure) && endTogether(a, b))
  if (a !== null || b !== null) {
    if (left.story === null) return false
    // Of an event of this year the year is no other time: 2026无锡马拉松.
    const named = a === null ? right : left
    if (!named.claim.isKnown && (a ?? b) === named.article.published?.slice(0, 4)) return true
    // A period that only the headline or lead names is that of the whole story.
    if (kind === 'state') return !(a === null ? right : left).claim.isDated
    return !(isOfPast(left) || isOfPast(right))
  }
  const apart = daysBetween(left, right)
  if ([left, right].some(({ claim }) => claim.kind === 'level')) return apart === 0
  return left.article === right.article || apart <= SAME_TIME_DAYS
}

/** Whether words or days show two times: the past, a level of another day, a number that has changed since. */
export function areOfOtherTimes(left: Placed, right: Placed): boolean {
  if (isOneOfPast(left, right) || areFewerMissing(left, right)) return true
  const isLevel = [left, right].some(({ claim }) => claim.kind === 'level')
  // A day later a second reporter may still give the level of the day before.
  if (isLevel && daysBetween(left, right) > 1) return true
  return isLater(left, right) && mayHaveChanged(left, right)
}

/**
 * Whether both clauses name a period in so many words, and these have no month in common: `In 2024 it made 4,570`,
 * 2025年产6310台; `third-quarter profit`, 第二季度净利润.
 */
export function nameOtherPeriods(left: Placed, right: Placed): boolean {
  const [mine, theirs] = [periodBeside(left), periodBeside(right)]
  return mine !== null && theirs !== null && areApart(mine, theirs)
}

/** The period of the clause without its figure, which may look like a year; null where it names none. */
function periodBeside(placed: Placed): string | null {
  const own = figureIn(placed)
  if (own === null) return null
  const { context, contextAt, raw } = own
  const around = `${context.slice(0, contextAt)}…${context.slice(contextAt + raw.length)}`
  return longPeriod(periodOf(around, placed.article.published))
}

/** Whether the later article says that its number has changed to this, and it is the greater one. */
function hasRisen(left: Placed, right: Placed): boolean {
  const hours = hoursFrom(left, right)
  const [earlier, later] = hours > 0 ? [left, right] : [right, left]
  return hours !== 0 && saysItChanged(later) && later.claim.value > earlier.claim.value
}

function isOneOfPast(left: Placed, right: Placed): boolean {
  return isDatedToPast(left) !== isDatedToPast(right)
}

/** Whether only one is the toll of an earlier event: `A quake hit the coast in 2001 and left 74 dead`. */
export function isTollOfPast(left: Placed, right: Placed): boolean {
  const isToll = [left, right].some(
    ({ claim }) => claim.kind === 'event' && claim.unit === 'people',
  )
  return isToll && isOneOfPast(left, right)
}

/** Whether its sentence dates it into the past. */
function isDatedToPast(placed: Placed): boolean {
  const { claim } = placed
  // The period of a bare number has not been read yet.
  if (isBare(claim)) return isOfPast(placed, namedPeriod(placed))
  return claim.isDated && longPeriod(claim.period) !== null && isOfPast(placed)
}

function ownPeriod(placed: Placed): string | null {
  return isBare(placed.claim) ? namedPeriod(placed) : longPeriod(placed.claim.period)
}

/** The period that the clause of a bare number names. */
function namedPeriod(placed: Placed): string | null {
  const context = figureIn(placed)?.context
  return context === undefined ? null : longPeriod(periodOf(context, placed.article.published))
}

function isBare({ measure }: Placed['claim']): boolean {
  return measure === ''
}

/**
 * Whether a period is before that of the news: an earlier year or month. Until March, last year is not the past, and last
 * month never is.
 */
function isOfPast({ claim, article }: Placed, period = claim.period): boolean {
  if (period === null) return false
  const year = Number(period.slice(0, 4))
  const [now = 0, month = 0] = (article.published ?? '').split('-').map(Number)
  const named = /M(\d+)$/.exec(period)?.[1]
  if (named !== undefined) return now * 12 + month - (year * 12 + Number(named)) > 1
  return year < now - (month < 4 ? 1 : 0)
}
