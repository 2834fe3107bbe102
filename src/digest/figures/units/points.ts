/** Points that are of a hundred, told from those of an index and a game; in Chinese, those of an index told from the clock. */

import { hasHan } from '../../../text/han.ts'
import { takeAt } from '../../../text/takeAt.ts'
import { EndTest } from '../chars.ts'
import type { NumberMatch } from '../numbers/number.ts'
import { countOf, type UnitMatch, unitNamed } from './units.ts'

/** 毛利率32.1%（+1.2pct）, 份额提升2.2pct: brokers in China call points so. 升至15pct and 毛利率31pct are of levels. */
export function hanPointsAfter(text: string, { start, end }: NumberMatch): UnitMatch | null {
  if (!PCT.test(text.slice(end, end + LONGEST_PCT))) return null
  const before = text.slice(Math.max(0, start - NEAR_HAN), start)
  if (!hasHan(before) || IS.before(text, start)) return null
  if (!CHANGED.test(before) || (GROWN.test(before) && !OF_RATIO.test(before))) return null
  return { unit: POINT, end: end + (text.charAt(end) === ' ' ? 4 : 3) }
}

const POINT = unitNamed('pp')
const PCT = /^ ?pct(?![a-z])/
const LONGEST_PCT = 5
const NEAR_HAN = 24
/** A sign, or a verb of change in the clause. */
const CHANGED =
  /[+＋±−-]$|(?:[升降减]|上行|下行|提高|下滑|回落|改善|收窄|扩大|变动|高于|低于|增)[^，。；：]*$|[多少高低]$/
/** 收入同比+15pct is growth; 毛利率同比+1.2pct and 达61.3%，同比+3.4pct are changes of a ratio. */
const GROWN = /[同环]比[+＋−-]?$/
const OF_RATIO =
  /(?:率|占比|比重|比例|份额|市占|增速|增幅|息差|ROE|ROA|CR\d)[^。；]*$|%[^\d。；]{0,6}$/
const IS = new EndTest(/[为达至到于](?:约|近)?$/)

/** `slipped by 0.5 points to 69.8%`, `9 points less than usual`: of an index and a game they are others. */
export function pointsAt(text: string, number: NumberMatch): UnitMatch | null {
  const { start, end, decimal } = number
  if (number.value > WHOLE) return null
  const whole = decimal ? takeAt(OF_POINT, text, end)?.[0] : undefined
  if (whole !== undefined) return { unit: POINT, end: end + whole.length }
  const [form, more, ahead] = takeAt(POINTS, text, end) ?? []
  if (form === undefined || (!decimal && more === undefined && ahead === undefined)) return null
  return sharePoints(
    text,
    start,
    end,
    end + form.length,
    ahead === undefined ? undefined : OF_VOTES,
  )
}

/** `by half a point`, `a quarter point`, from a place to the end of the word; null where none says that they are of a share. */
export function partPointAt(text: string, at: number): UnitMatch | null {
  const [form] = takeAt(PART_POINT, text, at) ?? []
  return form === undefined ? null : sharePoints(text, at, at, at + form.length)
}

function sharePoints(
  text: string,
  start: number,
  end: number,
  until: number,
  says = LEVEL.before(text, start) ? OF_RATE : OF_SHARE,
): UnitMatch | null {
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR)
  return says.test(near) ? { unit: POINT, end: until } : null
}

/** No share is of more. */
const WHOLE = 100
/** `lost 57.24 points, or 1.2%`: so much of an index is that share of it. */
const POINTS =
  / points?(?![A-Za-z-])(?!,? or [\d.]+(?:%| per ?cent))(?=( (?:more|less|fewer|higher|lower|above|below)\b)?( (?:ahead|behind|clear|in front)\b)?)/y
/** `0.6 of a percentage point` */
const OF_POINT = / of a percentage point(?![a-z-])/y
const PART_POINT = /(?:half an?|a quarter) point(?![a-z-])/iy
const OF_RATE =
  /\b(?:ratio|rate|margin|share|occupancy|turnout|yield|inflation|unemployment|tax)s?\b/
const OF_SHARE = new RegExp(`%|\\bper cent\\b|${OF_RATE.source}`)
/** `rose 7.1% to 1,550.70 points`: an index, whatever share stands beside it. */
const LEVEL = new EndTest(/ (?:to|at) $/)
/** `seven points ahead`: in a poll or a count; in a league they are of its table. */
const OF_VOTES =
  /\b(?:polls?|polling|pollsters?|votes?|voters?|elections?|electoral|ballots?|candidates?|senator)\b/i
const NEAR = 80

/** 恒指报26241.83点, 沪指突破4000点, 跌12点: no clock has so many; 9点 and 3点建议 are none. */
export function indexPointsAfter(
  text: string,
  { start, end, value, decimal }: NumberMatch,
): UnitMatch | null {
  const sign = text.charAt(end) === ' ' ? end + 1 : end
  if (text.charAt(sign) !== '点' || GOES_ON.test(text.slice(sign + 1, sign + 3))) return null
  const isIndex = decimal || value > HOURS || MOVED.before(text, start)
  return isIndex ? { unit: INDEX_POINT, end: sign + 1 } : null
}

/** As English counts them, for an index has them in both languages. */
const INDEX_POINT = countOf('points')
const HOURS = 24
const MOVED = new EndTest(/(?:[涨跌挫]|(?<![早晚]上)升)(?:了|约|近|逾|超)?$/)
/** 点位, 点赞, 点多: another word; and 28点计划 has so many parts. */
const GOES_ON =
  /^(?:[位赞击评球心卡钟半整多阵灯菜餐名燃滴\d]|[一二三四五六七八九十]+分|和平|计划|方案|建议|意见)/
