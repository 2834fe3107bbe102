/** Of which day, or until which, the clauses of two figures say that their numbers are. */
import { WEEKDAY } from '../../../text/calendar.ts'
import { simplified } from '../../../text/simplified.ts'
import { MOVED } from '../../claims/moved.ts'
import { figureIn, isChinese, type Placed } from '../placed.ts'

const DEGREES = 'degC'

/** Until which day something was counted: `By Wednesday noon`, 截至13日. */
const UNTIL = new RegExp(
  `\\b[Bb]y (?:(?:noon|midday|midnight|dawn|dusk|the (?:morning|afternoon|evening|night)) (?:on|of) )?(${WEEKDAY})|截至(?:当地时间)?(?:\\d{1,2}月)?(\\d{1,2})日`,
)

/**
 * Whether clauses of one language name two days: until which they counted, or on which a temperature, a price of an
 * exchange or a number that has changed was so.
 */
export function areOfOtherDays(left: Placed, right: Placed): boolean {
  if (isChinese(left.claim) !== isChinese(right.claim)) return false
  const isLevel = [left, right].some(
    (placed) => placed.claim.unit === DEGREES || saysItChanged(placed) || isQuoted(placed),
  )
  const pattern = isLevel ? DAY : UNTIL
  const [mine, theirs] = [left, right].map((placed) => {
    const [, weekday, day] = pattern.exec(simplified(figureIn(placed)?.context ?? '')) ?? []
    return weekday ?? day
  })
  return mine !== undefined && theirs !== undefined && mine !== theirs
}

/** Whether it is the price that a day ended with. */
function isQuoted(placed: Placed): boolean {
  return CLOSED.test(simplified(figureIn(placed)?.context ?? ''))
}

const CLOSED = /\b(?:closed|settled|traded|ended) at\b|收[报于盘]|结算价|报收/

/** Whether the clause says that its number has changed to this: `rose to`. */
export function saysItChanged(placed: Placed): boolean {
  const own = figureIn(placed)
  return own !== null && MOVED.before(simplified(own.context), own.contextAt)
}

const DAY = new RegExp(`\\b(${WEEKDAY})\\b|周[一二三四五六日]|(\\d{1,2})日`)
