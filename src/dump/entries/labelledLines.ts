/**
 * Lines that say by a word each what they are: the head of a mail, and source, author and date of an
 * article.
 */

import { filledLines, type Lines } from '../../text/lines.ts'
import { simplified } from '../../text/simplified.ts'
import { bodyForm, opensBody } from '../body/bodyForm.ts'
import { groupLabelAt } from '../body/groupLabel.ts'
import { type Byline, LONGEST } from '../byline/byline.ts'
import { readLabelled, titleLabel } from '../byline/labelled.ts'
import type { Line } from '../page/chrome.ts'

/**
 * `source` for a line that names the source where another has the date, `aside` for one that says who wrote
 * it, or the like.
 */
export type LabelledRole = 'source' | 'byline' | 'aside'

const MAIL =
  /^(?:(from|发件人|寄件人)|to|cc|bcc|sent|date|subject|收件人|抄送|发送时间|日期|时间|主题|主旨)\s?[:：]/i
const SHORTEST_MAIL = 3
/** Of ten thousand senders each would be looked at from each. */
const LONGEST_MAIL = 10
/** A mail has one, or the address of who wrote it; a ship goes `From: Shanghai`, `To: Rotterdam` on a `Date:`, too. */
const SUBJECT = /^(?:subject|主题|主旨)\s?[:：]/i
const ADDRESS = /\S@\S/

/** How many lines from one on are the head of a mail; 0 for none. */
export function mailHead(lines: readonly Line[], from: number): number {
  if (MAIL.exec(mailWords(lines[from]))?.[1] === undefined) return 0
  let to = from + 1
  while (to < from + LONGEST_MAIL && MAIL.test(mailWords(lines[to]))) to++
  const isMail = lines
    .slice(from, to)
    .some((line) => SUBJECT.test(mailWords(line)) || ADDRESS.test(line.text))
  return to - from < SHORTEST_MAIL || !isMail ? 0 : to - from
}

/** `Source` and a tab, as tables of two columns are copied: names and what they say. */
const TABBED = /^([^\t:：]{2,20})\t+([^\t]+)$/

/**
 * Where a tab stands for the colon of such a line: two of them, one below the other, or more.
 *
 * ```text
 * Source    Reuters
 * Date      2026-11-03 14:20
 * ```
 */
export function tabbedLabels(lines: Lines): readonly number[] {
  if (!lines.text.includes('\t')) return []
  const runs: number[][] = [[]]
  for (const { start, end } of filledLines(lines)) {
    const [, label = '', said = ''] =
      TABBED.exec(lines.text.slice(start, Math.min(end, start + LONGEST))) ?? []
    if (readLabelled(`${label}:${said}`, null)) runs.at(-1)?.push(start + label.length)
    else runs.push([])
  }
  return runs.filter((run) => run.length > 1).flat()
}

const LONGEST_NAME = 16

/** What a line opens with, in simplified characters. */
function mailWords(line: Line | undefined): string {
  return simplified(line?.text.slice(0, LONGEST_NAME) ?? '')
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
export function labelledBlock(
  lines: readonly Line[],
  bylines: readonly (Byline | null)[],
  from: number,
): readonly LabelledRole[] {
  const roles: LabelledRole[] = []
  let isDay = false
  for (let at = from; at < Math.min(lines.length, from + MOST_LABELLED); at++) {
    const read = readLabelled(lines[at]?.text ?? '', bylines[at] ?? null)
    const role = read?.kind === 'date' ? 'byline' : read?.kind === 'other' ? 'aside' : read?.kind
    if (read?.kind === 'date') isDay = read.byline.rawAt === 0 && !/\d:\d/.test(read.byline.raw)
    // A second source belongs to something else.
    if (!role || (role !== 'aside' && roles.includes(role))) break
    roles.push(role)
  }
  if (!roles.includes('source'))
    return roles.includes('byline') && isOfFeeds(lines, bylines, from - 1) ? roles : []
  if (!roles.includes('byline'))
    return bodyForm(lines[from + roles.length]?.text ?? '') === 'opening' ? roles : []
  // `来源：Wind` and a day stand below a chart, too.
  const to = from + roles.length
  return (isDay && !opensBody(lines, to)) || isInArticle(lines, from, to) ? [] : roles
}

/** Between an item and `Group 2`. */
function isInArticle(lines: readonly Line[], from: number, to: number): boolean {
  const group = groupLabelAt(lines[to]?.text ?? '', 0)?.number ?? 1
  return group > 1 && bodyForm(lines[from - 1]?.text ?? '') !== null
}

const FIRST_OF_FEEDS = new WeakMap<readonly Line[], number>()

/**
 * Whether a line is a title of a list of feeds, which has no sources: it says that it is one, and no source stands above
 * the first that does. What tells of such lists has one.
 */
function isOfFeeds(
  lines: readonly Line[],
  bylines: readonly (Byline | null)[],
  at: number,
): boolean {
  if (titleLabel(lines[at]?.text ?? '') === 0) return false
  let first = FIRST_OF_FEEDS.get(lines)
  if (first === undefined) {
    const isTold = (line: Line, index: number): boolean =>
      titleLabel(line.text) > 0 || bylines[index]?.form === 'certain'
    first = lines.findIndex(isTold)
    FIRST_OF_FEEDS.set(lines, first)
  }
  return titleLabel(lines[first]?.text ?? '') > 0
}
