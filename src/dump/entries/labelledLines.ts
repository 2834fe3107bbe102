/** Lines that say by a word each what they are: source, author and date of an article. */

import { filledLines, type Lines, type Range } from '../../text/lines.ts'
import { oncePer } from '../../text/oncePer.ts'
import { groupLabelAt } from '../body/groupLabel.ts'
import { summaryLabel } from '../body/lead.ts'
import { LONGEST } from '../byline/byline.ts'
import { readLabelled, titleLabel } from '../byline/labelled.ts'
import type { Page, Role } from './page.ts'

export type LabelledRole = Extract<Role, 'source' | 'byline' | 'aside'>

/** `Source` and a tab, as tables of two columns are copied, or `【发布单位】`: names and what they say. */
const SET_OFF = /^(?:([^\t:：【]{2,20})\t+|【([^【】]{2,8})】\s*)([^\t]+)$/

/**
 * Where a tab or the end of a bracket stands for the colon of such a line: two of them, one below the other, or more.
 *
 * ```text
 * Source    Reuters               【发布单位】商务部
 * Date      2026-11-03 14:20      【发布日期】2026-11-09
 * ```
 */
export function labelsSetOff(lines: Lines): readonly Range[] {
  if (!/[\t】]/.test(lines.text)) return []
  const runs: Range[][] = [[]]
  for (const { start, end } of filledLines(lines)) {
    const [, tabbed, bracketed = '', said = ''] =
      SET_OFF.exec(lines.text.slice(start, Math.min(end, start + LONGEST))) ?? []
    const label = tabbed ?? bracketed
    const sign = start + label.length + (tabbed === undefined ? 1 : 0)
    if (readLabelled(`${label}:${said}`, null)) runs.at(-1)?.push({ start: sign, end: sign + 1 })
    else runs.push([])
  }
  return runs.filter((run) => run.length > 1).flat()
}

/** What an article says of itself takes fewer; of a list of ten thousand authors each line would be read from each. */
const MOST_LABELLED = 12

/**
 * The roles of lines from one on that say by a word each what they are, one of them the source and one
 * the date; without a date, right above a lead or `Group 1`. None where they are not all there.
 *
 * ```text
 * 铜价创新高
 * 来源：第一财经
 * 作者：李明
 * 发布时间：2026-11-03 14:20
 * ```
 */
export function labelledBlock(page: Page, from: number): readonly LabelledRole[] {
  const roles: LabelledRole[] = []
  let isDay = false
  for (let at = from; at < from + MOST_LABELLED; at++) {
    const { text, byline } = page.line(at)
    const read = readLabelled(text, byline)
    const isOther = read?.kind === 'other' || (read === null && isBetweenLabels(page, at, roles))
    const role = read?.kind === 'date' ? 'byline' : isOther ? 'aside' : read?.kind
    if (read?.kind === 'date') isDay = read.byline.rawAt === 0 && !/\d:\d/.test(read.byline.raw)
    // A second source belongs to something else.
    if (!role || (role !== 'aside' && roles.includes(role))) break
    roles.push(role)
  }
  if (!roles.includes('source'))
    return roles.includes('byline') && isOfFeeds(page, from - 1) ? roles : []
  const to = from + roles.length
  if (!roles.includes('byline')) return page.line(to).form === 'opening' ? roles : []
  // `来源：Wind` and a day stand below a chart, too.
  return (isDay && !page.opensBody(to)) || isInArticle(page, from, to) ? [] : roles
}

/** `Attendees: Ana, Lee`, `与会者：王明` */
const OTHER_LABEL =
  /^(?:\p{Lu}[\p{L}-]{1,15}(?: [\p{L}-]{1,15})?|\p{Script=Han}{2,6})\s?[:：]\s?\S/u

/** Whether a line with a label that is not known stands right between one that says source or date, and the other. */
function isBetweenLabels(page: Page, at: number, above: readonly LabelledRole[]): boolean {
  const { text, form, isSentence, isCited } = page.line(at)
  const last = above.at(-1)
  if ((last !== 'source' && last !== 'byline') || !OTHER_LABEL.test(text)) return false
  if (form !== null || isSentence || isCited || titleLabel(text) > 0 || summaryLabel(text))
    return false
  const { text: below, byline } = page.line(at + 1)
  const next = readLabelled(below, byline)?.kind
  return next === (last === 'source' ? 'date' : 'source')
}

/** Between an item and `Group 2`. */
function isInArticle(page: Page, from: number, to: number): boolean {
  const group = groupLabelAt(page.line(to).text, 0)?.number ?? 1
  return group > 1 && page.line(from - 1).form !== null
}

const firstOfFeeds = oncePer(({ lines }: Page) =>
  lines.find(({ text, byline }) => titleLabel(text) > 0 || byline?.form === 'certain'),
)

/**
 * Whether a line is a title of a list of feeds, which has no sources: it says that it is one, and no source stands above
 * the first that does. What tells of such lists has one.
 */
function isOfFeeds(page: Page, at: number): boolean {
  return titleLabel(page.line(at).text) > 0 && titleLabel(firstOfFeeds(page)?.text ?? '') > 0
}
