/**
 * When a number was counted, read from its clause: `by Sunday evening`, 截至5日, `at 5pm on Sunday`. Times are in hours since
 * 1970 of civil time. Used for numbers that grow during an event (`grown.ts`); others need a stated hour (`laterHours.ts`).
 */
import { WEEKDAY } from '../../../text/calendar.ts'
import { simplified } from '../../../text/simplified.ts'
import { figureIn, type Placed } from '../placed.ts'
import { DAY, DAY_HOURS, dayOfMonthBefore, weekdayBefore } from './laterHours.ts'

/** Until when the clause says that it was counted; null where it does not say. Any other time may be that of the event. */
export function countedUntil(placed: Placed): number | null {
  return timeIn(placed, [HAN_UNTIL], UNTIL)
}

/** When it may have been counted: until when, else at any time of a day that the clause names. */
export function countedAt(placed: Placed): number | null {
  return timeIn(placed, [HAN_UNTIL, HAN_AT], AT)
}

function timeIn(placed: Placed, han: readonly RegExp[], english: RegExp): number | null {
  const { article } = placed
  const own = figureIn(placed)
  if (own === null || article.published === null) return null
  const today = Math.floor(Date.parse(`${article.published.slice(0, 10)}T00:00Z`) / DAY)
  return hanTime(simplified(own.context), today, han) ?? englishTime(own.context, today, english)
}

const HAN_PART = '凌晨|清晨|早上|早晨|早|上午|中午|午间|下午|傍晚|当晚|晚上|晚间|晚|夜间|深夜|午夜'
const HAN_TIME = `(?:(\\d{1,2})日)?(?:当天|当日)?(${HAN_PART})?(?:(\\d{1,2}|零)[时点](?!间))?`
/** 截至5日, 到27日傍晚 */
const HAN_UNTIL = new RegExp(`(?:截[至止]|到|至)(?:当地时间|今天)?(?:\\d{1,2}月)?${HAN_TIME}`, 'g')
/** 19日晚上8点 */
const HAN_AT = new RegExp(HAN_TIME, 'g')
const HAN_DAY = /(\d{1,2})日/

function hanTime(context: string, today: number, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    for (const found of context.matchAll(pattern)) {
      const [, named, part, hour] = found
      if (part === undefined && hour === undefined && named === undefined) continue
      // The day may stand before it: 当地时间20日迅速蔓延，截至中午.
      const number = named ?? HAN_DAY.exec(context.slice(0, found.index))?.[1]
      const day = number === undefined ? today : dayOfMonthBefore(today, Number(number))
      if (day !== null) return day * DAY_HOURS + hanHour(part ?? '', hour)
    }
  }
  return null
}

/** Hour of the day, 0 to 24: 晚8时 is 20. A day without an hour counts to its evening. */
function hanHour(part: string, hour: string | undefined): number {
  const isLate = /[下傍晚夜]/.test(part)
  if (hour !== undefined) {
    const own = hour === '零' ? 0 : Number(hour)
    return own <= 12 && isLate ? own + 12 : own
  }
  if (part === '午夜') return PARTS.midnight
  if (part === '') return PARTS.evening
  if (isLate) return part === '下午' ? PARTS.afternoon : PARTS.evening
  return /^[中午]/.test(part) ? PARTS.noon : /^[上早]/.test(part) ? PARTS.morning : PARTS.dawn
}

/** Hour of the day of each part of it. */
const PARTS = {
  sunrise: 6,
  dawn: 6,
  morning: 9,
  noon: 12,
  midday: 12,
  afternoon: 16,
  dusk: 19,
  nightfall: 20,
  evening: 20,
  night: 22,
  midnight: 24,
} as const

const NAMED_PART = Object.keys(PARTS).join('|')
const WORD_HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

const BY = '\\b(?:[Bb]y|[Aa]s of|[Uu]p to|[Uu]ntil)'
const HOUR = `(?:(\\d{1,2})(?::\\d\\d)? ?([ap])\\.?m\\b|(${WORD_HOURS.join('|')})(?= (?:on|in) )|(${NAMED_PART})\\b)`
/** `By 5pm`, `by five on Sunday afternoon`, `up to Tuesday` */
const UNTIL = new RegExp(
  `${BY} (?:(?:early |late )?(?:the )?${HOUR}|(?=(?:early |late )?${WEEKDAY}))`,
)
/** `At noon`, `on Sunday evening` */
const AT = new RegExp(
  `(?:${BY}|\\b[Aa]t) (?:(?:early |late )?(?:the )?${HOUR}|(?=(?:early |late )?${WEEKDAY}))|(?=\\b${WEEKDAY} (?:morning|noon|afternoon|evening|night))`,
)
const DAY_AND_PART = new RegExp(
  `\\b(${WEEKDAY})(?: (morning|noon|afternoon|evening|night|midnight))?\\b`,
)
const IN_THE = /\bin the (morning|afternoon|evening)\b/

function englishTime(context: string, today: number, pattern: RegExp): number | null {
  const told = pattern.exec(context)
  if (!told) return null
  const [, weekday, part = IN_THE.exec(context)?.[1]] = DAY_AND_PART.exec(context) ?? []
  const day = weekday === undefined ? today : weekdayBefore(today, weekday)
  return day === null ? null : day * DAY_HOURS + englishHour(told, part)
}

function englishHour([, digits, half, word, named]: RegExpExecArray, part?: string): number {
  const hour = digits !== undefined ? Number(digits) : WORD_HOURS.indexOf(word ?? '') + 1
  if (hour === 0) return PARTS[(named ?? part ?? 'evening') as keyof typeof PARTS]
  const isLate = half === undefined ? /afternoon|evening|night/.test(part ?? '') : half === 'p'
  return (hour % 12) + (isLate ? 12 : 0)
}
