/** Days that something lasts, which 日 says as it says days of a month. */
import { EndTest } from '../chars.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { type UnitMatch, unitNamed } from './units.ts'

/** The days after a number that are how long something lasts; null for a day of a month. */
export function lastingDaysAfter(text: string, number: NumberMatch): UnitMatch | null {
  const at = number.end
  // 30日内付清; a day of a month has nothing of this behind it.
  const isWithin = text.charAt(at) === '日' && WITHIN.test(text.slice(at, at + 4))
  return isWithin || lastsDays(text, number) ? { unit: DAY, end: at + 1 } : null
}

const DAY = unitNamed('天')
const WITHIN = /^日[以之]?内(?![蒙存])/

/** Whether days are how long something lasts, and not of a month: 行政拘留10日, 为期六日. */
export function lastsDays(text: string, { start, end }: NumberMatch): boolean {
  if (text.charAt(end) !== '日') return false
  return (
    FOR_DAYS.before(text, start) ||
    (STOPPED.before(text, start) && AT_END.test(text.charAt(end + 1)))
  )
}

/** What lasts so many days. */
const FOR_DAYS = new EndTest(
  /(?:拘留|停赛|禁赛|停牌|停业|停飞|停课|为期|历时|休市|隔离|公示|连续)(?:了|共|满|达)?$/,
)

/** 工场停工19日, but 停工19日恢复. */
const STOPPED = new EndTest(/停[工产运驶电水办诊摆](?:了|共|满|达)?$/)
const AT_END = /^[，。；、]?$/
