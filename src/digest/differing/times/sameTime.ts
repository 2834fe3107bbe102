/** Whether two claims are of one time: what counts people moves within hours. */
import { classOf, sortedDigits } from '../../claims/amount.ts'
import { STANDING } from '../../claims/measures.ts'
import { endTogether, periodOf } from '../../facts/periods.ts'
import { days, type FigureArticle, longPeriod, type Placed } from '../placed.ts'
import { isShare } from '../values.ts'
import { figureOf, isToldMoved, namesDay } from '../words/inWords.ts'

/** Two articles that name no period speak of the same time within these days. */
const SAME_TIME_DAYS = 6

/** What is measured so many days later is measured anew, or is another thing of the kind. */
const ANEW_DAYS = 10

/**
 * Whether the later tells of people, or of things that are counted, at another time: their numbers move,
 * which one of the story says in so many words, or days lie between. Half a day apart two reporters may
 * still mean one moment. Weeks apart nothing is of one time, unless it is written with the same digits.
 */
export function hasMoved(left: Placed, right: Placed): boolean {
  const { unit, kind, isKnown, measure } = left.claim
  if (left.story === null) return false
  if (days(left, right) > ANEW_DAYS && !haveSameDigits(left, right)) return true
  if (hasRisen(left, right)) return true
  if (
    isShare(left.claim) &&
    hoursFrom(left, right) !== 0 &&
    PROGRESS.test(`${measure} ${right.claim.measure}`)
  )
    return true
  // 消防车增至41辆: it was another number before.
  if (!isKnown && [left, right].some(({ claim }) => claim.isMoved && claim.isCount)) return true
  const hours = hoursFrom(left, right)
  const isFar = isLater(left, right)
  // Containers that burn, by noon and in the end.
  if (!isKnown && classOf(measure) === measure && isFar) return true
  if (unit !== 'people' && unit !== BODIES) return false
  if (hours !== 0 && tellsOfMove((hours > 0 ? right : left).article)) return true
  if (kind === 'event' && (isFar || areFoundSince(left, right))) return true
  return Math.abs(hours) >= MOMENT_HOURS && left.companions.some(tellsOfMove)
}

const BODIES = 'bodies'

/** With 92% of the votes counted, and later with 99%. */
const PROGRESS = /\b(?:count|tally|tallied)\b|[计点开]票|点算/

/** Whether a day later fewer are missing. A toll that is greater by then may as well be another outlet's. */
function areFoundSince(left: Placed, right: Placed): boolean {
  const hours = hoursFrom(left, right)
  const growth = (right.claim.value - left.claim.value) * Math.sign(hours)
  return left.claim.measure === 'missing' && Math.abs(hours) >= NEXT_DAY_HOURS && growth < 0
}

/** Whether days lie between the two, so that what is counted is another number by then. */
function isLater(left: Placed, right: Placed): boolean {
  return Math.abs(hoursFrom(left, right)) >= MOVED_HOURS
}

/** Whether two numbers differ by a slip alone: in the order of their digits, or by tens. */
function haveSameDigits(left: Placed, right: Placed): boolean {
  return sortedDigits(left.claim.digits) === sortedDigits(right.claim.digits)
}

/** Between two articles that cannot mean one moment, and that surely do not. */
const MOMENT_HOURS = 12

const MOVED_HOURS = 60
const NEXT_DAY_HOURS = 20

function tellsOfMove({ title, facts }: FigureArticle): boolean {
  return (
    MOVED_TITLE.test(title) || facts.claims.some(({ kind, isMoved }) => kind === 'event' && isMoved)
  )
}

const MOVED_TITLE =
  /\b(?:toll|dead|deaths|missing) (?:(?:of|from|in) [^.,;:]{1,40} )?(?:now |sharply )?(?:rises|rose|climbs|climbed|jumps|jumped|grows|mounts|passes|tops|revised|raised)\b|\braises? (?:the )?(?:death )?toll\b|(?:增|升|上升|上调|增加|攀升|更新|修正)[至到为]\d/i

/** From the first to the second; none where either has no date. */
export function hoursFrom({ article: one }: Placed, { article: other }: Placed): number {
  if (one.published === null || other.published === null) return 0
  return (instantOf(other.published) - instantOf(one.published)) / 3_600_000
}

/** A day without a time is its noon. */
export function instantOf(published: string): number {
  return Date.parse(published.length === 10 ? `${published}T12:00Z` : `${published}Z`)
}

/** Whether both are of one period; what names none may be of the other's. */
export function samePeriod(left: Placed, right: Placed): boolean {
  const [a, b] = [ownPeriod(left), ownPeriod(right)]
  const { kind, measure } = left.claim
  if (a !== null && b !== null) return a === b || (STANDING.test(measure) && endTogether(a, b))
  if (a !== null || b !== null) {
    if (left.story === null) return false
    // 2026无锡马拉松: of what is counted there the year of the event is the present.
    const named = a === null ? right : left
    if (!named.claim.isKnown && (a ?? b) === named.article.published?.slice(0, 4)) return true
    // What headline or lead name is the time of the whole story.
    if (kind === 'state') return !(a === null ? right : left).claim.isDated
    return !(isOfPast(left) || isOfPast(right))
  }
  const apart = days(left, right)
  if ([left, right].some(({ claim }) => claim.kind === 'level')) return apart === 0
  return left.article === right.article || apart <= SAME_TIME_DAYS
}

/** Whether words or days say that one is of another time: the past, the level of another day, a number that has moved since. */
export function areOfOtherTimes(left: Placed, right: Placed): boolean {
  if (isOneOfPast(left, right) || hasRisen(left, right) || areFoundSince(left, right)) return true
  const apart = days(left, right)
  const isLevel = [left, right].some(({ claim }) => claim.kind === 'level')
  // A day later a second reporter may still have the number of the first.
  if (isLevel && apart > 0 && (apart > 1 || namesDay(left) || namesDay(right))) return true
  return isLater(left, right) && hasMoved(left, right)
}

/** Whether the later says that its number has moved, and it is the greater: what was told before was less. */
function hasRisen(left: Placed, right: Placed): boolean {
  const hours = hoursFrom(left, right)
  const [earlier, later] = hours > 0 ? [left, right] : [right, left]
  return hours !== 0 && isToldMoved(later) && later.claim.value > earlier.claim.value
}

function isOneOfPast(left: Placed, right: Placed): boolean {
  return tellsOfPast(left) !== tellsOfPast(right)
}

/** Whether only one is the toll of an event before: `A quake hit the coast in 2001 and left 74 dead`. */
export function isTollOfPast(left: Placed, right: Placed): boolean {
  const isToll = [left, right].some(
    ({ claim }) => claim.kind === 'event' && claim.unit === 'people',
  )
  return isToll && isOneOfPast(left, right)
}

function tellsOfPast(placed: Placed): boolean {
  const { claim } = placed
  // Of a bare number nobody has asked for its time.
  if (isBare(claim)) return isOfPast(placed, toldPeriod(placed))
  return claim.isDated && longPeriod(claim.period) !== null && isOfPast(placed)
}

function ownPeriod(placed: Placed): string | null {
  return isBare(placed.claim) ? toldPeriod(placed) : longPeriod(placed.claim.period)
}

function toldPeriod({ claim, article }: Placed): string | null {
  const context = figureOf(article, claim.figure)?.context
  return context === undefined ? null : longPeriod(periodOf(context, article.published))
}

function isBare({ measure, names }: Placed['claim']): boolean {
  return measure === '' && names.length === 0
}

/** `In 2018 it was fined…` tells of an earlier event; in January the last year is the present, and in May April. */
function isOfPast({ claim, article }: Placed, period = claim.period): boolean {
  if (period === null) return false
  const year = Number(period.slice(0, 4))
  const [now = 0, month = 0] = (article.published ?? '').split('-').map(Number)
  const named = /M(\d+)$/.exec(period)?.[1]
  if (named !== undefined) return now * 12 + month - (year * 12 + Number(named)) > 1
  return year < now - (month < 4 ? 1 : 0)
}
