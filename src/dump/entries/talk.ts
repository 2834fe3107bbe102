/**
 * What people said to each other, with a name and a time for each message, or a time below each answer. Such a page has
 * no titles: the line above a time is what another said.
 *
 * ```text
 * 老王 2026-03-25 09:12      2026-03-25 09:12     问：海外订单占比多少？
 * 宁德要涨价？               老王                 答：24.3%。
 *                            宁德要涨价？         （亿纬锂能 300014 2026-03-25 09:11）
 * 小李 2026-03-25 09:13
 * 不是涨价，是联动。
 * ```
 *
 * The same is what is said in a film, with the times since it began.
 */

import { simplified } from '../../text/simplified.ts'
import { isNews } from '../byline/bylineWords.ts'
import { isPeriodical } from '../byline/names.ts'
import { lineSign, SOURCE_DOT } from '../signs.ts'
import { width } from '../width.ts'
import type { PageLine } from './page.ts'

const WIDEST_NAME = 24
const FEWEST_MESSAGES = 3
/** Above the first message: the name of the group. */
const MOST_ABOVE = 2
/** Length of a day, and of a day with a clock, `YYYY-MM-DDTHH:MM`. */
const DAY = 10
const TIMED = 16
/** `Reuters· 2026-03-25 09:12`, as digests write. */
const DOTTED = new RegExp(`${SOURCE_DOT}\\s?$`)

/**
 * The first line with a time of a page that is such a talk; null for another page.
 *
 * @param text Of the file.
 */
export function talkIn(text: string, lines: readonly PageLine[]): PageLine | null {
  const times = lines.flatMap(({ byline }, at) => (byline ? [at] : []))
  const isTalk =
    isChat(text, lines, times) ||
    isClocked(lines, times) ||
    isAnswered(lines, times) ||
    isTranscript(lines, times)
  return isTalk ? (lines[times[0] ?? 0] ?? null) : null
}

/**
 * Whether the names of several speakers stand beside, below or above times that only grow, and one comes again on the same
 * day: notes of the same title come day by day.
 */
function isChat(text: string, lines: readonly PageLine[], times: readonly number[]): boolean {
  const [first = lines.length] = times
  if (times.length < FEWEST_MESSAGES || first > MOST_ABOVE) return false
  const said = times.map((at) => lines[at]?.byline?.published ?? '')
  const grow = said.every((time, at) => time.length >= TIMED && time >= (said[at - 1] ?? ''))
  if (!grow || lines.some(({ form, isCited }) => isCited || form === 'opening')) return false
  if (lines.some(({ text, byline }) => byline && DOTTED.test(text.slice(0, byline.rawAt))))
    return false
  const days = said.map((time) => time.slice(0, DAY))
  const beside = times.map((at) => lines[at]?.byline?.source ?? null)
  if (beside.every((name) => name !== null))
    return (
      areSpeakers(beside, days) &&
      haveText(lines, times, 1) &&
      (first === 0 || areApart(text, lines, times))
    )
  if (beside.some((name) => name !== null)) return false
  const [below, above] = [1, -1].map((by) => times.map((at) => nameOf(lines[at + by])))
  return (
    (areSpeakers(below ?? [], days) && haveText(lines, times, 2)) ||
    (areSpeakers(above ?? [], days) && haveText(lines, times, 1))
  )
}

/** `9:02 AM`, alone: with no half of the day it may be one of news. */
const HALF = /^\d{1,2}:\d{2} [AP]M$/i

/** Whether clocks stand alone, each below the name of a speaker and above what is said, and a speaker comes again. */
function isClocked(lines: readonly PageLine[], times: readonly number[]): boolean {
  if (times.length < FEWEST_MESSAGES || times[0] !== 1) return false
  const names = times.map((at) => nameOf(lines[at - 1]))
  return (
    times.every((at) => HALF.test(lines[at]?.text ?? '')) &&
    areSpeakers(names, []) &&
    haveText(lines, times, 1)
  )
}

/** `0:04`, `1:02:10`: so far into a film. */
const OFFSET = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/
const SECONDS = 60
/** A day of news may begin at `00:31`, and its clocks have two digits. */
const LATEST_START = 30
const CLOCK = /^00:(?!00)\d{2}$/

/**
 * Whether times from the start of a film stand alone, each above what is said then:
 *
 * ```text
 * 0:00
 * welcome back to the channel
 * 0:04
 * today we look at copper
 * ```
 */
function isTranscript(lines: readonly PageLine[], times: readonly number[]): boolean {
  const offsets = times.map((at) => {
    const parts = OFFSET.exec(lines[at]?.text ?? '')?.slice(1) ?? []
    return parts.length === 0
      ? Number.NaN
      : parts.reduce((sum, part) => sum * SECONDS + Number(part ?? 0), 0)
  })
  const [first = Number.NaN] = offsets
  return (
    times.length >= FEWEST_MESSAGES &&
    (times[0] ?? 0) <= MOST_ABOVE &&
    first <= LATEST_START &&
    !CLOCK.test(lines[times[0] ?? 0]?.text ?? '') &&
    offsets.every((offset, at) => at === 0 || offset > (offsets[at - 1] ?? 0)) &&
    haveText(lines, times, 1)
  )
}

/** Whether below the first time an empty line stands above each other one, and nowhere else: above a title one stands, too. */
function areApart(text: string, lines: readonly PageLine[], times: readonly number[]): boolean {
  const isGap = (at: number): boolean =>
    /\n\s*\n|\r\s*\r/.test(text.slice(lines[at - 1]?.end ?? 0, lines[at]?.start ?? 0))
  const [first = 0] = times
  return lines.every(({ byline }, at) => at <= first || isGap(at) === (byline !== null))
}

/** A line that may be a name alone. */
function nameOf(line: PageLine | undefined): string | null {
  if (!line || line.byline || line.isSentence || lineSign(line.text, 0)) return null
  return line.text
}

/** @param days Of each name. */
function areSpeakers(names: readonly (string | null)[], days: readonly string[]): boolean {
  const speakers = new Set(names)
  const ofDay = new Set(names.map((name, nth) => `${days[nth]} ${name}`))
  const areNames = names.every(
    (name) => name !== null && width(name) <= WIDEST_NAME && !isNews(name) && !isPeriodical(name),
  )
  return areNames && speakers.size > 1 && ofDay.size < names.length
}

/** Whether a message stands below each time, behind the lines that say when and who. */
function haveText(lines: readonly PageLine[], times: readonly number[], behind: number): boolean {
  return times.every((at, nth) => (times[nth + 1] ?? lines.length) > at + behind)
}

const QUESTION = /^(?:投资者|(?:投资者)?提?问|q(?:uestion)?)\s?\d{0,2}\s?[:：]/i
const ANSWER = /^(?:(?:公司|董秘)?(?:回?答|回复)|a(?:nswer)?)\s?\d{0,2}\s?[:：]/i

/** Whether each time closes a question and its answer, and nothing stands above the first question. */
function isAnswered(lines: readonly PageLine[], times: readonly number[]): boolean {
  return (
    times.length > 0 &&
    times.every((at, nth) => {
      const [question, ...answer] = lines.slice(nth === 0 ? 0 : (times[nth - 1] ?? 0) + 1, at)
      const opensAnswer = answer.some(({ text }) => ANSWER.test(simplified(text)))
      return QUESTION.test(simplified(question?.text ?? '')) && opensAnswer
    })
  )
}
