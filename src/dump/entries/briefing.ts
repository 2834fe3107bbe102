/**
 * The head of a briefing whose headings stand in brackets: its day may stand behind its title, and the house that
 * wrote it below that.
 *
 * ```text
 * 有色早报 2026年11月3日
 * 华信期货研究所
 * 【宏观】
 * ```
 */

import { simplified } from '../../text/simplified.ts'
import { isBracketedLine } from '../body/bracketLines.ts'
import { dateAtEnd } from '../byline/dates.ts'
import type { Line } from '../page/chrome.ts'

/** What names of houses that write briefings end in. */
const HOUSE = /^\p{Script=Han}{2,16}(?:研究[所院部]|研究中心|期货|证券|资讯)$/u
/** Of sixteen characters, each of two units at most. */
const LONGEST_HOUSE = 36
/** What their titles do; elsewhere a day behind them belongs to the title. */
const BRIEFING = /^\S{1,20}(?:[周月季年早晚日晨]报|[早午晚收周月日点]评|纪要|晨会|简报|内参|早参)$/

/** Whether a line is the first heading in brackets, or the house above that. */
export function opensBriefing(lines: readonly Line[], at: number): boolean {
  const [first, second] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? '']
  return isBracketedLine(first) || (isHouse(first) && isBracketedLine(second))
}

export function isHouseOfBriefing(lines: readonly Line[], at: number): boolean {
  return opensBriefing(lines, at) && isHouse(lines[at]?.text ?? '')
}

function isHouse(line: string): boolean {
  return line.length <= LONGEST_HOUSE && HOUSE.test(simplified(line))
}

/** Where the day of a briefing begins behind its title; null for none. */
export function dayOfBriefing(lines: readonly Line[], at: number): number | null {
  const text = lines[at]?.text ?? ''
  if (!opensBriefing(lines, at + 1)) return null
  const date = dateAtEnd(text)
  if (!date?.published || !/\s$/.test(text.slice(0, date.start))) return null
  return BRIEFING.test(simplified(text.slice(0, date.start).trim())) ? date.start : null
}
